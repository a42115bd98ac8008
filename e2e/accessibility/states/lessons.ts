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
async function goOnTo(page: Page, id: string, part: Part): Promise<void> {
  const step = thirtyDays.steps.findIndex((one) => one.id === id)
  if (!partsOf(thirtyDays.steps[step]).includes(part))
    throw new Error(`No step ${id} of the lesson has a part ${part}.`)
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
const PRESENTED = ['from-when', 'find-the-switch', 'the-day-after', 'what-went-on', 'a-control-that-lasts']

/** A step as the room sees it, by each of its parts. */
export function presented(id: string, part: Part, language: '' | '/de' = ''): State {
  return {
    name: `${id} for a room, ${part}${language}`,
    address: `${language}/teach/thirty-days/present/`,
    open: (page) => goOnTo(page, id, part),
  }
}

const AUDIENCE: readonly State[] = PRESENTED.flatMap((id) =>
  partsOf(thirtyDays.steps.find((step) => step.id === id)).map((part) => presented(id, part)),
)

function keyed(name: string, key: string, isThere: (page: Page) => Promise<void>): State {
  return {
    name: `a room, ${name}`,
    address: '/teach/thirty-days/present/',
    open: async (page) => {
      await goOnTo(page, 'from-when', 'uncovered')
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
  {
    name: 'the notes of a lesson',
    address: '/teach/thirty-days/notes/',
    open: (page) => goOnTo(page, 'from-when', 'covered'),
  },
  {
    name: 'the notes of a lesson, every step listed',
    address: '/teach/thirty-days/notes/',
    open: async (page) => {
      await goOnTo(page, 'find-the-switch', 'asked')
      await page.getByText('All steps').click()
    },
  },
]
