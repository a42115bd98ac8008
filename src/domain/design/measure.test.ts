import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { next } from '#domain/consent/next.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { addDays, isoDay } from '#domain/day/isoDay.ts'
import { AS_BUILT, type Design } from '#domain/design/design.ts'
import { measure, tapsOfWays, type Way } from '#domain/design/measure.ts'
import { presets, type PresetId } from '#domain/design/presets.ts'
import { sameDesign } from '#domain/design/readDesign.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { asked, settingFor, subjectOfDesign, subjectOfPreset, type Subject } from '#domain/design/subject.ts'
import { offeredSteps } from '#domain/scenario/momentAt.ts'
import { passTo, type Progress } from '#domain/scenario/progress.ts'
import { PHONES, REGIONS, type Phone, type Telling } from '#domain/scenario/types.ts'
import { dayBetween } from '#domain/testing/arbitraries.ts'
import { triedDesigns } from '#domain/testing/designs.ts'
import { atWidth } from '#domain/testing/width.ts'

beforeAll(() => registerDesigns(allDesignTools))

function taps(id: PresetId, phone: Phone): Record<Way, number | null> {
  return tapsOfWays(measure(subjectOfPreset(presets[id]), phone))
}

describe('what the sources counted (history-2016 §5, history-2021 §1.4)', () => {
  test('2016', () => {
    const both = { accept: 1, refuse: 4, revokeAfterWindow: null, restore: null, acceptFromBanner: null }
    expect(taps('2016', 'iphone')).toMatchObject({ ...both, revoke: 4, leave: 4 })
    expect(taps('2016', 'android')).toMatchObject({ ...both, revoke: 5, leave: 5 })
  })

  test('holding back at the notice takes a scroll and a confirmation, behind one screen', () => {
    for (const phone of PHONES) {
      const { paths, hiddenDepth } = measure(subjectOfPreset(presets[2016]), phone)
      expect(paths.refuse).toMatchObject({ taps: 4, scrolls: 1, confirmations: 1, screens: 3 })
      expect(paths.refuse?.steps).toEqual(['readMore', 'switchOff', 'dontShare', 'agree'])
      expect(hiddenDepth).toBe(1)
    }
  })

  test('2021', () => {
    const both = { accept: 1, refuse: null, revoke: null, restore: null, acceptFromBanner: 3 }
    expect(taps('2021', 'iphone')).toMatchObject({ ...both, leave: 5 })
    expect(taps('2021', 'android')).toMatchObject({ ...both, leave: 9 })
    expect(taps('2021-january', 'android').acceptFromBanner).toBeNull()
  })

  test('the choice of 2016 lasts thirty days, and then there is none', () => {
    const { undo, choice } = measure(subjectOfPreset(presets[2016]), 'iphone')
    expect(undo).toEqual([
      { fromDay: 1, taps: 4 },
      { fromDay: 31, taps: null },
    ])
    expect(choice).toEqual({ days: 30, forGood: false })
  })
})

describe('our own neutral design passes our own check', () => {
  test.each(PHONES)('as easy to withdraw as to give, each in one tap, for good: %s', (phone) => {
    const found = measure(subjectOfPreset(presets['neutral-minimum']), phone)
    const one = { accept: 1, refuse: 1, revoke: 1, revokeAfterWindow: 1, restore: 1 }
    expect(tapsOfWays(found)).toMatchObject(one)
    expect(found).toMatchObject({ hiddenDepth: 0, isReversible: true, choice: { forGood: true }, preselected: 0 })
    expect(found.promiseGap?.gap).toBe(0)
    expect(found.afterRefusing?.days365).toMatchObject({ account: 'active', shared: 0, reminders: 0, penalties: [] })
  })
})

const anybody = fc.record({
  joined: fc.oneof(
    fc.constantFrom(...['2014-03-01', '2016-08-25', '2016-08-26', '2016-09-10'].map(isoDay)),
    // The question of 2021 lies behind the days that are looked at.
    dayBetween(isoDay('2009-05-01'), isoDay('2020-11-30')),
  ),
  region: fc.constantFrom(...REGIONS),
  parentAccount: fc.boolean(),
})

/** All standings of some days, as far as `shown` tells them apart. */
function outcomes(start: Progress, days: readonly number[], setting: Setting, shown: (at: Standing) => string) {
  const met = new Set<string>()
  let standings: Standing[] = [start.standing]
  let on = start.on
  for (const day of days) {
    const until = addDays(start.on, day)
    const mornings = new Map<string, Standing>()
    for (const standing of standings) {
      const { standing: later } = passTo({ ...start, on, standing, entries: [] }, until, setting)
      mornings.set(JSON.stringify(later), later)
    }
    on = until
    const queue = [...mornings.values()]
    for (let standing = queue.pop(); standing; standing = queue.pop()) {
      met.add(`${day} ${shown(standing)}`)
      for (const type of offeredSteps(standing, on, setting)) {
        const after = next(standing, { type, on }, setting).standing
        const key = JSON.stringify(after)
        if (mornings.has(key)) continue
        mornings.set(key, after)
        queue.push(after)
      }
    }
    standings = [...mornings.values()]
  }
  return [...met].sort()
}

function same(design: Design, telling: Telling): readonly [Subject, Subject] {
  return [{ question: design.question, telling }, subjectOfDesign(sameDesign(design))]
}

describe('knobs that describe what was built build it again', () => {
  const costly: Design = { ...AS_BUILT[2016], refusalCosts: 'lossOfApp' }
  const of2016 = ({ account, terms2016, sharing2016, window2016, row, screen, panelSwitch, optOutUntil }: Standing) =>
    [account, terms2016, sharing2016, window2016, row, screen, panelSwitch, optOutUntil].join()

  test.each<[Telling, Design]>([
    ['happened', AS_BUILT[2016]],
    ['announced-january', costly],
  ])('2016, told as %s: the same taps and the same outcomes, for everybody', (telling, design) => {
    fc.assert(
      fc.property(anybody, fc.constantFrom(...PHONES), (person, phone) => {
        const [shipped, lab] = same(design, telling)
        const [one, other] = [shipped, lab].map((subject) => {
          const setting = settingFor(subject, phone, person)
          const found = outcomes(asked(subject, setting), [0, 1, 30, 31, 32], setting, of2016)
          return { found, taps: tapsOfWays(measure(subject, phone, person)) }
        })
        expect(other).toEqual(one)
      }),
      { numRuns: atWidth(24, 8) },
    )
  })

  test('2021 as it happened: the same taps, and the same ends, as far as the knobs can say it', () => {
    const of2021 = ({ account, terms2021 }: Standing): string => `${account} ${terms2021 === 'accepted'}`
    for (const phone of PHONES) {
      const [shipped, lab] = same(AS_BUILT[2021], 'happened')
      const [one, other] = [shipped, lab].map((subject) => {
        const setting = settingFor(subject, phone)
        const { acceptFromBanner: _, ...rest } = tapsOfWays(measure(subject, phone))
        return { rest, found: outcomes(asked(subject, setting), [0, 1, 43, 130], setting, of2021) }
      })
      expect(other).toEqual(one)
    }
  })
})

describe('any design at all', () => {
  test('can be measured; every way leads where it says, in so many taps', () => {
    fc.assert(
      fc.property(triedDesigns, fc.constantFrom(...PHONES), (design, phone) => {
        const subject = subjectOfDesign(design)
        const setting = settingFor(subject, phone)
        const { paths } = measure(subject, phone)
        for (const path of Object.values(paths)) expect(path === null || path.taps >= 0).toBe(true)
        const { accept } = paths
        if (accept) {
          let { standing } = asked(subject, setting)
          for (const type of accept.steps) {
            const outcome = next(standing, { type, on: accept.on }, setting)
            expect(outcome.refused).toBeUndefined()
            standing = outcome.standing
          }
          expect(standing[`terms${design.question}`]).toBe('accepted')
        }
      }),
      { numRuns: atWidth(80, 12) },
    )
  })

  test('what cannot be done is null, and never a number', () => {
    fc.assert(
      fc.property(triedDesigns, (design) => {
        const { paths, undo } = measure(subjectOfDesign(sameDesign({ ...design, revocable: 'no' })), 'iphone')
        expect(paths.revoke).toBeNull()
        expect(undo.every(({ taps: each }) => each === null)).toBe(true)
      }),
      { numRuns: atWidth(60, 10) },
    )
  })
})
