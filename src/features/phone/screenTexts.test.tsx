import { cleanup, render, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { screenTexts } from '#content/measure/screenTexts.ts'
import { next } from '#domain/consent/next.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { Design } from '#domain/design/design.ts'
import { presets } from '#domain/design/presets.ts'
import { asked, settingFor, subjectOfDesign, subjectOfPreset, type Subject } from '#domain/design/subject.ts'
import { offeredSteps } from '#domain/scenario/momentAt.ts'
import { PHONES } from '#domain/scenario/types.ts'
import { loadDesigns } from '#store/designs.ts'
import { provideLabScreens } from './LabPart.tsx'
import * as labScreen from './lab/LabScreen.tsx'
import { provideScreens } from './later.tsx'
import { PhoneScreen } from './PhoneScreen.tsx'
import { laterScreens } from './screens/laterScreens.ts'

beforeAll(async () => {
  await loadDesigns()
  provideScreens(laterScreens)
  provideLabScreens(() => Promise.resolve(labScreen))
})
afterEach(cleanup)

/** Every screen that can be come to on the day of the question, once in each look. */
function standingsOf(subject: Subject, setting: Setting): { readonly on: IsoDay; readonly standings: Standing[] } {
  const { standing, on } = asked(subject, setting)
  const met = new Map<string, Standing>()
  const queue = [standing]
  for (let here = queue.pop(); here; here = queue.pop()) {
    const key = screenTexts(here, on, setting)
      .map(({ text }) => text)
      .join('|')
    if (met.has(here.screen + key)) continue
    met.set(here.screen + key, here)
    for (const type of offeredSteps(here, on, setting)) queue.push(next(here, { type, on }, setting).standing)
  }
  return { on, standings: [...met.values()] }
}

/** What is read on the screen: without pictures, the clock, hidden headings, and what lies below a question. */
async function drawn(standing: Standing, on: IsoDay, setting: Setting): Promise<string> {
  const { container } = render(
    <PhoneScreen
      standing={standing}
      skin={setting.phone}
      region={setting.region}
      on={on}
      offered={new Set(offeredSteps(standing, on, setting))}
      {...(setting.design ? { design: setting.design } : {})}
      onStep={() => undefined}
      prefix="x"
    />,
  )
  // The screens of a lab design come in their own time.
  await waitFor(() => expect(container.querySelector('[data-heading]')).not.toBeNull())
  const read = container.cloneNode(true) as HTMLElement
  for (const one of read.querySelectorAll('[aria-hidden="true"], .visuallyHidden, [class*="hidden"], [class*="when"]'))
    one.remove()
  cleanup()
  return read.textContent.replaceAll(/\s+/g, '')
}

/** What is left of what is drawn when each listed text is taken away once. */
function left(shown: string, texts: readonly string[]): string {
  const longestFirst = texts.toSorted((a, b) => b.length - a.length)
  return longestFirst.reduce((rest, text) => {
    const bare = text.replaceAll(/\s+/g, '')
    return rest.includes(bare) ? rest.replace(bare, '') : `${rest}<${bare} is missing>`
  }, shown)
}

const neutral = presets['neutral-minimum'].design
const DESIGNS: Readonly<Record<string, Subject>> = {
  2016: subjectOfPreset(presets[2016]),
  2021: subjectOfPreset(presets[2021]),
  'neutral minimum': subjectOfDesign(neutral),
  'a choice on the first screen': subjectOfDesign({
    ...neutral,
    switchPlace: 'firstScreen',
    confirmation: 'onBoth',
    wording: 'gain',
  } satisfies Design),
  'a switch for each use, behind a link': subjectOfDesign({
    ...presets['ongoing-control'].design,
    decisions: 'perPurpose',
    wording: 'loss',
    confirmation: 'onBoth',
  } satisfies Design),
}

describe('what is counted as words is what the phone shows', { timeout: 60_000 }, () => {
  test.each(Object.keys(DESIGNS).flatMap((name) => PHONES.map((phone) => [name, phone] as const)))(
    '%s, %s',
    async (name, phone) => {
      const subject = DESIGNS[name]
      if (!subject) throw new Error(name)
      const setting = settingFor(subject, phone)
      const { on, standings } = standingsOf(subject, setting)
      expect(standings.length).toBeGreaterThan(4)
      for (const standing of standings) {
        // oxlint-disable-next-line no-await-in-loop -- one screen after the other
        const shown = await drawn(standing, on, setting)
        const texts = screenTexts(standing, on, setting).map(({ text }) => text)
        expect([standing.screen, left(shown, texts)]).toEqual([standing.screen, ''])
      }
    },
  )
})
