import { expect, test, type Page } from '@playwright/test'
import { axeFaults, smallTargets, stumbles } from './faults.ts'
import { EMBEDS } from './states/embeds.ts'
import { GERMAN } from './states/german.ts'
import { LESSONS, WINDOWS } from './states/lessons.ts'
import { MOMENTS } from './states/moments.ts'
import { OPENED, PICTURES } from './states/opened.ts'
import { PAGES } from './states/pages.ts'
import { enter, type State } from './states/state.ts'
import { STUDIES } from './states/studies.ts'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const

/** A state is entered once; then every look of it, its headings and landmarks, and the size of what can be pressed. */
async function faultsOf(page: Page, state: State): Promise<string[]> {
  const faults: string[] = []
  await page.emulateMedia({ ...LOOKS.light, reducedMotion: 'reduce' })
  await enter(page, state)
  faults.push(...(await stumbles(page)), ...(await smallTargets(page)))
  // Beside another screen of the phone the rest is what it was; it is looked at whole with the pages and what opens.
  const isPhone = MOMENTS.includes(state)
  // Colours do not depend on the width: the phone's are looked at on the wide screen.
  const isSeenWide = isPhone && page.viewportSize()?.width === SIZES[1].width
  for (const [look, media] of Object.entries(isSeenWide ? { light: LOOKS.light } : LOOKS)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    const part = !isPhone ? 'page' : look === 'light' ? 'all but the matrix' : 'phone'
    faults.push(...(await axeFaults(page, part)).map((fault) => `${look}: ${fault}`))
  }
  return faults.map((fault) => `${state.name}: ${fault}`)
}

const PARTS = {
  'any page': PAGES,
  'the making of a study': STUDIES,
  'the pages of a lesson': LESSONS,
  'the two windows of a lesson': WINDOWS,
  'a view in a page of somebody else': EMBEDS,
  'pages in German': GERMAN,
  'what the phone shows in 2016': MOMENTS.slice(0, 9),
  'what the phone shows in 2021': MOMENTS.slice(9),
  'the chart, and the map enlarged': PICTURES,
  'the views of a moment': OPENED.slice(0, 8),
  'what opens over the main screen': OPENED.slice(8),
}

for (const viewport of SIZES) {
  for (const [name, states] of Object.entries(PARTS)) {
    // Minutes of looking: `npm run test:access`.
    test(`nothing stands in the way on ${name}, ${viewport.width} px`, { tag: '@everywhere' }, async ({ page }) => {
      test.setTimeout(240_000)
      await page.setViewportSize(viewport)
      const faults: string[] = []
      for (const state of states) faults.push(...(await faultsOf(page, state)))
      expect(faults).toEqual([])
    })
  }
}
