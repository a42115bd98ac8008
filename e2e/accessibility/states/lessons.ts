import { expect, type Page } from '@playwright/test'
import { thirtyDays } from '#content/en/lessons/thirtyDays.ts'
import { partsOf, type Part } from '#domain/lesson/room.ts'
import { isTakenOver } from '../../pages/takenOver.ts'
import { isDrawn, type State } from './state.ts'

/** The pages of a lesson, for a student, for the printer and for who writes one. */
export const LESSONS: readonly State[] = [
  { name: 'a lesson', address: '/teach/one-tap/' },
  {
    name: 'the test before a lesson, something missing',
    address: '/teach/one-tap/before/',
    open: async (page) => page.getByRole('button', { name: 'I am done' }).click(),
  },
  {
    name: 'a step of a lesson, revealed and answered',
    address: '/teach/one-tap/3/',
    open: async (page) => {
      await page.getByRole('button', { name: 'Reveal' }).click()
      await page.getByRole('radio', { name: 'On', exact: true }).check()
      await page.getByRole('button', { name: 'Check my answer' }).click()
      await expect(page.getByText('You opened the key changes')).not.toHaveCount(0)
      await isDrawn(page)
    },
  },
  ...[2, 3, 5, 8].map((step) => revealed('thirty-days', step)),
  {
    name: 'what comes after a lesson',
    address: '/teach/one-tap/after/',
    open: async (page) => page.getByRole('button', { name: 'I am done' }).click(),
  },
  { name: 'a handout', address: '/teach/thirty-days/handout/', open: isDrawn },
  { name: 'an answer key', address: '/teach/thirty-days/answers/', open: isDrawn },
  { name: 'a lesson of nobody', address: '/teach/own/' },
  {
    name: 'a lesson while it is made',
    address: '/teach/edit/',
    open: async (page) => {
      await page.getByRole('button', { name: 'Change a copy' }).click()
      await page.getByRole('button', { name: /^3\. / }).click()
      await expect(page.getByRole('button', { name: '6 notes' })).toBeVisible()
    },
  },
]

function revealed(lesson: string, step: number): State {
  return {
    name: `step ${step} of ${lesson}, revealed`,
    address: `/teach/${lesson}/${step}/`,
    open: async (page) => {
      await page.getByRole('button', { name: 'Reveal' }).click()
      await isDrawn(page)
    },
  }
}

/** Goes on by the clicker’s key; the room that an earlier state left behind is forgotten first. */
async function goOnTo(page: Page, step: number, part: Part): Promise<void> {
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await isTakenOver(page)
  const main = page.locator('main[data-step]')
  await main.waitFor()
  while (!(await main.and(page.locator(`[data-step="${step}"][data-part="${part}"]`)).count())) {
    const turn = await main.getAttribute('data-turn')
    await page.keyboard.press('PageDown')
    await expect(main).not.toHaveAttribute('data-turn', turn ?? '')
  }
  await isDrawn(page)
}

/** A vote over the room, a phone to live, two phones, two replays with a question, designs side by side. */
const PRESENTED = [0, 1, 2, 4, 7]

/** A step as the room sees it, by each of its parts. */
export function presented(index: number, part: Part, language: '' | '/de' = ''): State {
  return {
    name: `step ${index + 1} for a room, ${part}${language}`,
    address: `${language}/teach/thirty-days/present/`,
    open: (page) => goOnTo(page, index, part),
  }
}

const AUDIENCE: readonly State[] = PRESENTED.flatMap((index) => {
  const step = thirtyDays.steps[index]
  return step ? partsOf(step).map((part) => presented(index, part)) : []
})

function keyed(name: string, key: string, isThere: (page: Page) => Promise<void>): State {
  return {
    name: `a room, ${name}`,
    address: '/teach/thirty-days/present/',
    open: async (page) => {
      await goOnTo(page, 0, 'uncovered')
      await page.keyboard.press(key)
      await isThere(page)
    },
  }
}

/** The two windows of a lesson. */
export const WINDOWS: readonly State[] = [
  ...AUDIENCE,
  keyed('dark', 'b', (page) => expect(page.locator('main')).toHaveAttribute('data-blank')),
  keyed('with the notes beside it', 'n', (page) => expect(page.getByRole('complementary')).toBeVisible()),
  keyed('with its keys', '?', (page) => expect(page.getByRole('dialog')).toBeVisible()),
  { name: 'the notes of a lesson', address: '/teach/thirty-days/notes/', open: (page) => goOnTo(page, 0, 'covered') },
  {
    name: 'the notes of a lesson, every step listed',
    address: '/teach/thirty-days/notes/',
    open: async (page) => {
      await goOnTo(page, 1, 'asked')
      await page.getByText('All steps').click()
    },
  },
]
