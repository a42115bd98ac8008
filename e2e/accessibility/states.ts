import { expect, type Locator, type Page } from '@playwright/test'
import { openDryRun } from '../pages/results.ts'
import { isTakenOver } from '../pages/takenOver.ts'
import { ROUTES } from '#app/routes.ts'
import type { Screen } from '#domain/scenario/types.ts'

/** A page, or a moment of the main screen, that the tests here look at. */
export interface State {
  readonly name: string
  /** The address below the site's root. Moments live in the fragment, as a link that somebody sent. */
  readonly address: string
  /** What the simulated phone shows once the page stands. */
  readonly screen?: Screen
  /** Written once, and nothing takes it over. */
  readonly isStatic?: boolean
  /** What to press then: what opens a dialog, a drawer, a sheet. */
  readonly open?: (page: Page) => Promise<void>
}

const agreed = '2016-08-26.agree'
const inAccount = `${agreed}~2016-09-20.openMenu.openSettings.openAccount`
const inDelete = `${agreed}~2021-01-20.openMenu.openSettings.openAccount.openDeleteAccount`
const atReasons = `${inDelete}.focusField.typeNumber.deleteAccount`

const play = (fragment: string): string => `/play/#v=1&${fragment}`
const afterAgree = play(`a=${agreed}&u=2016-08-26`)

/** The last part of the lab's long column has come. */
async function isWhole(page: Page): Promise<void> {
  await expect(page.getByText('A check of the interface, not legal advice.')).toBeAttached()
}

async function beginStudy(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start from the example' }).click()
  await expect(page.getByRole('heading', { name: 'Purpose and ethics' })).toBeVisible()
}

/** Of the pages in German; the others are drawn by the same parts. */
const IN_GERMAN = ['/de/', '/de/play/', '/de/facts/F09/']

export const PAGES: readonly State[] = [
  ...ROUTES.map(({ path }): State => ({ name: path, address: path, ...(path === '/lab/' ? { open: isWhole } : {}) })),
  ...['/facts/F09/', '/sources/WA-2016/', ...IN_GERMAN].map((path) => ({ name: path, address: path })),
  {
    name: 'what did I agree to, answered',
    address: '/mine/',
    open: async (page) => {
      const unknown = page.getByRole('radio', { name: /^I don’t know/ })
      await page.getByRole('radio', { name: /^By 25 August/ }).check()
      for (const index of [1, 2, 3]) await unknown.nth(index).check()
      await page.getByRole('button', { name: 'Show what I agreed to' }).click()
      await expect(page.getByRole('heading', { name: 'What you agreed to' })).toBeVisible()
      await expect(page.getByRole('row', { name: /^The company’s word/ })).toBeVisible()
    },
  },
  {
    name: 'the lab, with knobs that do not go together',
    address: '/lab/#v=2&b=2016&g=1.2016.switchPlace-nowhere.decline-yes',
    open: async (page) => {
      await page.getByRole('radio', { name: 'the no is a mere link' }).check()
      await isWhole(page)
    },
  },
  { name: 'a lesson', address: '/teach/one-tap/' },
  {
    name: 'a step of a lesson, revealed and answered',
    address: '/teach/one-tap/3/',
    open: async (page) => {
      await page.getByRole('button', { name: 'Reveal' }).click()
      await page.getByRole('radio', { name: 'On', exact: true }).check()
      await page.getByRole('button', { name: 'Check my answer' }).click()
      await expect(page.getByText('You opened the key changes')).not.toHaveCount(0)
    },
  },
  {
    name: 'what comes after a lesson',
    address: '/teach/one-tap/after/',
    open: async (page) => page.getByRole('button', { name: 'I am done' }).click(),
  },
  { name: 'an address where nothing is', address: '/no/such/page/', isStatic: true },
]

/** A study while it is made, when it is frozen, and its results: its author's words are not ours to walk. */
export const STUDIES: readonly State[] = [
  {
    name: 'a lesson while it is made',
    address: '/teach/edit/',
    open: async (page) => {
      await page.getByRole('button', { name: 'Change a copy' }).click()
      await page.getByRole('button', { name: /^3\. / }).click()
      await expect(page.getByRole('button', { name: '6 notes' })).toBeVisible()
    },
  },
  {
    name: 'a study, with something missing',
    address: '/study/',
    open: async (page) => {
      await beginStudy(page)
      await page.getByRole('radio', { name: 'taking part is larger' }).check()
      await page.getByRole('textbox', { name: 'Whom to ask' }).fill('')
      await page.getByRole('textbox', { name: 'Title' }).focus()
      await expect(page.getByText('nothing is here yet', { exact: true })).toBeVisible()
    },
  },
  ...['Conditions', 'Questions', 'What is recorded', 'Assignment and data', 'Preview and publish'].map((step) => ({
    name: `a study, ${step}`,
    address: '/study/',
    open: async (page: Page) => {
      await beginStudy(page)
      await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: step }).click()
      await expect(page.getByRole('heading', { level: 2, name: step })).toBeVisible()
      if (step === 'Questions') await expect(page.getByRole('region', { name: /^Right answers/ }).first()).toBeVisible()
    },
  })),
  {
    name: 'a frozen study',
    address: '/study/',
    open: async (page) => {
      await beginStudy(page)
      await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Preview and publish' }).click()
      await page.getByRole('button', { name: 'Freeze the study' }).click()
      await expect(page.getByRole('heading', { name: 'Bring it to participants' })).toBeVisible()
    },
  },
  { name: 'results of a dry run', address: '/study/results/', open: openDryRun },
  {
    name: 'a session of a dry run, replayed',
    address: '/study/results/',
    open: async (page) => {
      await openDryRun(page)
      await page.getByRole('tab', { name: 'Sessions' }).click()
      await page
        .getByRole('button', { name: /^Open session/ })
        .first()
        .click()
      await page
        .getByRole('row', { name: /screen shown/ })
        .first()
        .getByRole('button')
        .click()
      await expect(page.getByRole('img', { name: /^The phone/ })).toBeVisible()
    },
  },
]

/** What the simulated phone can show, each as a link. */
export const MOMENTS: readonly State[] = [
  { name: 'notice', address: play('u=2016-08-26'), screen: 'notice2016' },
  { name: 'only what was public that day', address: `${afterAgree}&k=1`, screen: 'chats' },
  { name: 'panel with the switch', address: play('a=2016-08-26.readMore&u=2016-08-26'), screen: 'panel2016' },
  { name: 'warning', address: play('a=2016-08-26.readMore.switchOff&u=2016-08-26'), screen: 'warning' },
  { name: 'after Agree', address: afterAgree, screen: 'chats' },
  {
    name: 'agreed with sharing off',
    address: play('a=2016-08-26.readMore.switchOff.dontShare.agree&u=2016-08-26'),
    screen: 'chats',
  },
  { name: 'menu', address: play(`a=${agreed}~2016-09-20.openMenu&u=2016-09-20`), screen: 'menu' },
  { name: 'account row', address: play(`a=${inAccount}&u=2016-09-20`), screen: 'account' },
  {
    name: 'account row, iPhone',
    address: play(`p=iphone&a=${agreed}~2016-09-20.openSettings.openAccount&u=2016-09-20`),
    screen: 'account',
  },
  { name: 'account row, greyed', address: play(`a=${inAccount}.switchOff.dontShare&u=2016-09-20`), screen: 'account' },
  { name: 'delete page', address: play(`a=${inDelete}&u=2021-01-20`), screen: 'delete' },
  { name: 'reasons for leaving', address: play(`a=${atReasons}&u=2021-01-20`), screen: 'deleteReasons' },
  { name: 'notice of 2021', address: play(`a=${agreed}&u=2021-01-06`), screen: 'notice2021' },
  {
    name: 'blocked, as announced in January',
    address: play(`t=announced-january&a=${agreed}~2021-01-06.notNow&u=2021-02-08`),
    screen: 'blocked',
  },
  { name: 'limited', address: play(`t=announced-may&a=${agreed}&u=2021-07-03`), screen: 'limited' },
  { name: 'gone', address: play(`t=announced-february&a=${agreed}&u=2021-10-03`), screen: 'gone' },
  { name: 'a broken link', address: play('a=2016-08-26.fly&u=2016-08-26'), screen: 'notice2016' },
]

/** Brings up one of the views; in a small window the sheet has to come first. */
export async function show(page: Page, view: 'ledger' | 'flow' | 'clock' | 'setup'): Promise<void> {
  const tab = page.locator(`[data-only="${view}"]`)
  const peek = page.locator('main > button[aria-expanded]')
  if ((await peek.isVisible()) && (await peek.getAttribute('aria-expanded')) === 'false') await peek.click()
  if (await tab.isVisible()) await tab.click()
}

async function openDialog(page: Page, opener: Locator): Promise<void> {
  await opener.click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

/** What opens over the main screen, or beside it. */
export const OPENED: readonly State[] = [
  {
    name: 'evidence',
    address: '/',
    open: (page) =>
      openDialog(
        page,
        page
          .getByRole('main')
          .getByRole('button', { name: /source/ })
          .first(),
      ),
  },
  {
    name: 'flow',
    address: afterAgree,
    screen: 'chats',
    open: (page) => show(page, 'flow'),
  },
  {
    name: 'flow, everything unfolded',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'flow')
      const folds = page.getByRole('table').getByRole('button', { expanded: false })
      for (let left = await folds.count(); left > 0; left -= 1) await folds.first().click()
    },
  },
  {
    name: 'flow as a list',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'flow')
      await page.getByRole('tab', { name: 'List' }).click()
      await expect(page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible()
    },
  },
  {
    name: 'flow on the map',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'flow')
      await page.getByRole('tab', { name: 'Map' }).click()
      await expect(page.getByRole('combobox', { name: 'Follow' })).toBeVisible()
    },
  },
  {
    name: 'flow by the company’s word, and what that means',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'flow')
      const readings = page.getByRole('combobox', { name: 'By whose word' })
      await readings.selectOption({ label: 'The company’s word' })
      await expect(readings).toHaveAttribute('data-reading', 'company')
    },
  },
  {
    name: 'pair drawer',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'flow')
      await openDialog(page, page.getByRole('button', { name: /^Address book: users, ads/ }))
    },
  },
  {
    name: 'pair drawer, only what was public that day',
    address: `${afterAgree}&k=1`,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'flow')
      await openDialog(page, page.getByRole('button', { name: /^Address book: users, ads/ }))
    },
  },
  { name: 'ledger', address: afterAgree, screen: 'chats', open: (page) => show(page, 'ledger') },
  {
    name: 'ledger, its changes listed, with the older entry',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'ledger')
      await page.getByRole('button', { name: 'List them' }).click()
      await page.getByRole('button', { name: /^Company, The notice appeared/ }).click()
    },
  },
  {
    name: 'citation',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'ledger')
      await openDialog(page, page.getByRole('button', { name: 'Cite' }))
    },
  },
  { name: 'time', address: afterAgree, screen: 'chats', open: (page) => show(page, 'clock') },
  { name: 'who am I', address: afterAgree, screen: 'chats', open: (page) => show(page, 'setup') },
  {
    name: 'share',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'setup')
      await openDialog(page, page.getByRole('button', { name: 'Share', exact: true }))
    },
  },
  {
    name: 'notes of the reconstruction',
    address: afterAgree,
    screen: 'chats',
    open: (page) => page.getByRole('button', { name: /\d+ notes/ }).click(),
  },
]

/** The chart is one page with three views; each is looked at as a page is. */
const chartView = (view: 'Picture' | 'List' | 'Table'): State => ({
  name: `chart as a ${view.toLowerCase()}`,
  address: `/chart/#v=1&a=${agreed}&u=2021-02-20`,
  open: async (page) => {
    await page.getByRole('radio', { name: view }).check()
    await expect(page.getByText('From today no way leads to “not for ads”.')).toBeVisible()
  },
})

export const PICTURES: readonly State[] = [
  ...(['Picture', 'List', 'Table'] as const).map(chartView),
  {
    name: 'flow on the map, one kind of data followed, enlarged',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'flow')
      await page.getByRole('tab', { name: 'Map' }).click()
      await page.getByRole('combobox', { name: 'Follow' }).selectOption({ label: 'Phone number' })
      await openDialog(page, page.getByRole('button', { name: 'Enlarge' }))
    },
  },
]

/** Opens a state, from nothing: a change of the fragment alone would keep what stood before. */
export async function enter(page: Page, { address, screen, isStatic = false, open }: State): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
  if (isStatic) return
  await isTakenOver(page)
  if (screen) await expect(page.locator(`[data-screen="${screen}"]`)).toBeVisible()
  if (!open) return
  // What opens may need words that the first view does not say.
  await page.waitForLoadState('networkidle')
  await open(page)
}
