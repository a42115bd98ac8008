import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { enter, MOMENTS, OPENED, PAGES, type State } from './states.ts'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

async function faultsOn(page: Page, state: State): Promise<string[]> {
  // In one page: there are no other frames, and a second page for each answer takes half of the time.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(RULES)
    .options({ resultTypes: ['violations'] })
  // The matrix is the same beside every screen of the phone; it is looked at with the pages and with what opens.
  if (MOMENTS.includes(state)) axe.exclude('main table')
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

/** Every look of a state; the page is loaded once. */
async function faultsOf(page: Page, states: readonly State[]): Promise<string[]> {
  const faults: string[] = []
  for (const state of states) {
    await page.emulateMedia({ ...LOOKS.light, reducedMotion: 'reduce' })
    await enter(page, state)
    for (const [look, media] of Object.entries(LOOKS)) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      faults.push(...(await faultsOn(page, state)).map((fault) => `${state.name}, ${look}: ${fault}`))
    }
  }
  return faults
}

const PARTS = {
  'any page': PAGES,
  'what the phone shows in 2016': MOMENTS.slice(0, 9),
  'what the phone shows in 2021': MOMENTS.slice(9),
  'the views of a moment': OPENED.slice(0, 6),
  'what opens over the main screen': OPENED.slice(6),
}

for (const viewport of SIZES) {
  for (const [name, states] of Object.entries(PARTS)) {
    test(`axe finds nothing on ${name}, light, dark or forced, ${viewport.width} px`, async ({ page }) => {
      test.slow()
      await page.setViewportSize(viewport)
      expect(await faultsOf(page, states)).toEqual([])
    })
  }
}
