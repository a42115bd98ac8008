import { expect, test, type Page } from '@playwright/test'
import { openDryRun } from '../pages/results.ts'
import { isTakenOver } from '../pages/takenOver.ts'
import {
  bands,
  FINE,
  FORMATS,
  darkness,
  marginOf,
  mostColour,
  picture,
  printed,
  unlike,
  type Format,
  type Sheet,
} from '../pages/paper.ts'

/** Held back on the second screen, in the days of the window: every status stands in the matrix. */
const HELD_BACK = '/play/#v=1&a=2016-08-26.readMore.switchOff.dontShare.agree&u=2016-09-20'
const SIZES: Readonly<Record<Format, readonly [width: number, height: number]>> = { A4: [595, 842], Letter: [612, 792] }
/** How wide the text of a sheet is, in pixels of the screen. */
const WIDE: Readonly<Record<Format, number>> = { A4: 680, Letter: 703 }

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await isTakenOver(page)
}

async function openHandout(page: Page, address: string): Promise<void> {
  await open(page, address)
  await pictured(page)
}

async function pictured(page: Page): Promise<void> {
  const phones = page.locator('[data-view="phone"]')
  await expect(phones.first()).toBeVisible()
  await expect(page.locator('[data-waiting]')).toHaveCount(0)
}

/** What stands below each sheet, by language. */
interface Foot {
  readonly said: string
  readonly where: RegExp
}
const FOOT = {
  en: {
    said: 'A reconstruction from public texts. Wording paraphrased.',
    where: /Printed on \d{1,2} \w+ \d{4} from http/,
  },
  de: {
    said: 'Eine Rekonstruktion aus öffentlichen Texten. Mit eigenen Worten.',
    where: /Gedruckt am \d{1,2}\. \p{L}+ \d{4} von http/u,
  },
} as const

/** What holds of every sheet that leaves the printer. */
function expectPrintable(sheets: readonly Sheet[], format: Format, foot: Foot = FOOT.en): void {
  const all = sheets.length
  for (const [index, sheet] of sheets.entries()) {
    const where = `${format}, sheet ${index + 1} of ${all}`
    const [width, height] = SIZES[format]
    // Sizes in millimetres come to points by way of whole pixels.
    expect(Math.abs(sheet.width - width), where).toBeLessThan(2)
    expect(Math.abs(sheet.height - height), where).toBeLessThan(2)
    expect(sheet.text, where).toContain(`${index + 1} / ${all}`)
    // Most printers cannot reach the outermost 5 millimetres.
    expect(marginOf(sheet), where).toBeGreaterThan(7)
    expect(mostColour(sheet), where).toBeLessThan(8)
    // White paper with ink on it, and no sheet for a line alone.
    expect(darkness(sheet), where).toBeLessThan(0.2)
    expect(sheet.text.length, where).toBeGreaterThan(120)
  }
  expect(sheets[0]?.text).toContain(foot.said)
  expect(sheets[0]?.text).toMatch(foot.where)
}

/** What lies wider than the sheet would be cut, or would make everything on it smaller. */
async function expectNoOverflow(page: Page, format: Format): Promise<void> {
  await page.setViewportSize({ width: WIDE[format], height: 900 })
  await page.emulateMedia({ media: 'print' })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  // A hairline at the edge may lie half beyond it.
  expect(wide).toBeLessThanOrEqual(1)
}

test('a handout on paper: what is asked, room to answer, where it was read, and no answer', async ({ page }) => {
  await openHandout(page, '/teach/one-tap/handout/')
  const sheets = await printed(page, 'A4')
  expectPrintable(sheets, 'A4')
  expect(sheets).toHaveLength(3)
  const text = sheets.map((sheet) => sheet.text).join(' ')
  for (const part of ['One tap', 'Name', 'Before and after', 'Which do you tap first?', 'On leaving'])
    expect(text).toContain(part)
  expect(text).toContain('Update notice, 2016. Reconstruction')
  expect(text).toContain('Hunton Privacy Blog')
  for (const answer of ['Right:', 'It was:', 'Holding back takes', 'does not mention sharing'])
    expect(text).not.toContain(answer)
  // The short test and the words are a sheet of their own.
  await leaveOff(page)
  expect(await printed(page, 'A4')).toHaveLength(2)
})

async function leaveOff(page: Page): Promise<void> {
  for (const name of ['Short test', 'Words']) await page.getByRole('checkbox', { name }).uncheck()
}

test('the matrix on paper: all its rows on one sheet, every status told apart in black and white', async ({ page }) => {
  await open(page, HELD_BACK)
  const sheets = await printed(page, 'A4')
  expectPrintable(sheets, 'A4')
  expect(sheets).toHaveLength(2)
  const [first, second] = sheets
  expect(first?.text).toContain('20 September 2016')
  expect(first?.text).toContain('What just happened')
  for (const word of ['Phone number', 'Cloud backups', 'Shared', 'Held back', 'Disputed', 'Open', 'Never'])
    expect(second?.text).toContain(word)

  const shown = await showOneTileEach(page)
  expect(shown).toEqual(expect.arrayContaining(['shared', 'held', 'disputed', 'open', 'never']))
  const [, alone] = await printed(page, 'A4', FINE)
  if (!alone) throw new Error('The matrix is not on a sheet of its own.')
  const tiles = bands(alone, 0.02, 0.92).map((box) => picture(alone, box))
  expect(tiles).toHaveLength(shown.length)
  for (const [index, tile] of tiles.entries()) {
    for (const [other, another] of tiles.entries())
      if (other < index) expect(unlike(tile, another), `${shown[index]} and ${shown[other]}`).toBeGreaterThan(0.3)
  }
})

/** Hides all of the page but one strand of each status, each in a row of its own; yields what they are, from the top. */
async function showOneTileEach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '@media print { @page { @bottom-left { content: none !important } } #root *, #root { visibility: hidden; border-color: transparent !important } #root [data-alone], #root [data-alone] * { visibility: visible } }',
    )
    document.adoptedStyleSheets.push(sheet)
    const found: string[] = []
    const known: readonly (readonly [name: string, said: RegExp])[] = [
      ['shared', /shared/i],
      ['heldOpen', /was open/i],
      ['held', /held back/i],
      ['disputed', /disputed/i],
      ['open', /open/i],
      ['never', /never/i],
    ]
    for (const row of document.querySelectorAll('tr[data-category]')) {
      for (const tile of row.querySelectorAll('button[data-pair]')) {
        const status = (tile.getAttribute('aria-label') ?? '').split(': ').slice(1).join(': ')
        const name = known.find(([, said]) => said.test(status))?.[0]
        const glyph = tile.querySelector('svg')
        if (name && glyph && !found.includes(name)) {
          glyph.dataset['alone'] = name
          found.push(name)
          break
        }
      }
    }
    return found
  })
}

/** How many sheets a handout may take, without the short test and the words. */
const LESSONS = { 'one-tap': 2, 'thirty-days': 4, 'announced-and-happened': 6, 'redesign-it': 8 }
interface Printed {
  readonly name: string
  readonly address: string
  /** How many sheets it may take. */
  readonly sheets: readonly [least: number, most: number]
  readonly says: readonly string[]
  readonly prepare?: (page: Page) => Promise<void>
  /** What stands below its sheets; in English unless told. */
  readonly foot?: Foot
}
const VIEW = (name: string) => async (page: Page) => page.getByText(name, { exact: true }).first().click()

const ALL: readonly Printed[] = [
  {
    name: 'the matrix and the ledger',
    address: HELD_BACK,
    sheets: [2, 2],
    says: ['What just happened', 'Cloud backups'],
  },
  {
    name: 'the map',
    address: HELD_BACK,
    sheets: [2, 3],
    says: ['The same in words'],
    prepare: async (page) => {
      await VIEW('Map')(page)
      // It comes later than its tab.
      await page.getByText('The same in words').first().waitFor({ state: 'attached' })
    },
  },
  { name: 'the list', address: HELD_BACK, sheets: [2, 4], says: ['Cloud backups'], prepare: VIEW('List') },
  { name: 'the timeline', address: '/timeline/', sheets: [12, 24], says: ['7 July 2012'] },
  { name: 'two replays', address: '/compare/', sheets: [2, 3], says: ['As announced in January', 'As it happened'] },
  { name: 'every path', address: '/paths/', sheets: [3, 6], says: ['6 of 37 ends'] },
  { name: 'the lab', address: '/lab/', sheets: [4, 8], says: ['What it costs', 'Hold back, when asked'] },
  { name: 'a fact', address: '/facts/F14/', sheets: [2, 4], says: ['The control for sharing is on by default.'] },
  {
    name: 'the results of a study',
    address: '/study/results/',
    sheets: [4, 9],
    says: ['Dry run', 'The flow of participants'],
    prepare: openDryRun,
  },
  ...Object.entries(LESSONS).flatMap(([id, most]): readonly Printed[] => [
    {
      name: `the handout of ${id}`,
      address: `/teach/${id}/handout/`,
      sheets: [3, most + 1],
      says: ['Handout', 'On leaving', 'Before and after'],
      prepare: pictured,
    },
    {
      name: `the handout of ${id} without test and words`,
      address: `/teach/${id}/handout/`,
      sheets: [2, most],
      says: ['Handout', 'On leaving'],
      prepare: async (page) => {
        await pictured(page)
        await leaveOff(page)
      },
    },
    { name: `the key of ${id}`, address: `/teach/${id}/answers/`, sheets: [4, 20], says: ['Answer key', 'Right:'] },
  ]),
  {
    name: 'the German handout of thirty-days',
    address: '/de/teach/thirty-days/handout/',
    sheets: [3, 12],
    says: ['Die dreißig Tage', 'Name'],
    foot: FOOT.de,
  },
  {
    name: 'the matrix and the ledger in German',
    address: `/de${HELD_BACK}`,
    // German words are longer: what happened may go on to a second sheet; the matrix still has one of its own.
    sheets: [2, 3],
    says: ['20. September 2016', 'Telefonnummer', 'Zurückgehalten'],
    foot: FOOT.de,
  },
]

for (const {
  name,
  address,
  sheets: [least, most],
  says,
  prepare,
  foot,
} of ALL) {
  test(`${name} on A4 and on Letter: whole, numbered, without colour @everywhere`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await open(page, address)
    await prepare?.(page)
    for (const format of FORMATS) {
      // The printer takes one after the other.
      const sheets = await printed(page, format)
      expectPrintable(sheets, format, foot)
      expect(sheets.length).toBeGreaterThanOrEqual(least)
      expect(sheets.length).toBeLessThanOrEqual(most)
      const text = sheets.map((sheet) => sheet.text).join(' ')
      for (const part of says) expect(text).toContain(part)
    }
    for (const format of FORMATS) {
      await expectNoOverflow(page, format)
    }
  })
}

test('the size that is asked for is the size of the sheets @everywhere', async ({ page }) => {
  await openHandout(page, '/teach/one-tap/handout/')
  for (const format of FORMATS) {
    await page.getByRole('radio', { name: format, exact: true }).check()
    expectPrintable(await printed(page, 'asked'), format)
  }
})
