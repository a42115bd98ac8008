import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { measure, WAYS } from '#domain/design/measure.ts'
import { availabilityOf } from '#domain/design/measureMore.ts'
import { A_YEAR, FUNCTION_IDS } from '#domain/design/measurePressure.ts'
import { playWay } from '#domain/design/playWay.ts'
import { PRESET_IDS, presets, type PresetId } from '#domain/design/presets.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { subjectOfDesign, subjectOfPreset } from '#domain/design/subject.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { replay } from '#domain/scenario/replay.ts'
import { PHONES, type Phone } from '#domain/scenario/types.ts'
import { triedDesigns } from '#domain/testing/designs.ts'
import { atWidth } from '#domain/testing/width.ts'

beforeAll(() => registerDesigns(allDesignTools))

const of = (id: PresetId, phone: Phone = 'android') => measure(subjectOfPreset(presets[id]), phone)

describe('every preset, on both phones', () => {
  // accept, refuse, revoke, after the window, restore, leave (iPhone, Android); null: not possible.
  const table: Readonly<Record<PresetId, readonly (number | null | readonly [number, number])[]>> = {
    2016: [1, 4, [4, 5], null, null, [4, 5]],
    2021: [1, null, null, null, null, [5, 9]],
    '2021-january': [1, null, null, null, null, [5, 9]],
    '2021-february': [1, null, null, null, null, [5, 9]],
    '2021-may': [1, null, null, null, null, [5, 9]],
    'ongoing-control': [1, 4, [4, 5], [4, 5], [3, 4], [4, 5]],
    'commitments-2023': [1, 1, null, null, null, [5, 9]],
    'neutral-minimum': [1, 1, 1, 1, 1, [4, 5]],
  }
  test.each(PRESET_IDS.flatMap((id) => PHONES.map((phone) => [id, phone] as const)))(
    '%s, %s: the taps',
    (id, phone) => {
      const { paths } = of(id, phone)
      const { accept, refuse, revoke, revokeAfterWindow, restore, leave } = paths
      const found = [accept, refuse, revoke, revokeAfterWindow, restore, leave].map((path) => path?.taps ?? null)
      expect(found).toEqual(table[id].map((one) => (Array.isArray(one) ? one[phone === 'iphone' ? 0 : 1] : one)))
    },
  )

  test.each(PRESET_IDS.flatMap((id) => PHONES.map((phone) => [id, phone] as const)))(
    '%s, %s: each shortest way can be played, and ends where it says',
    (id, phone) => {
      const subject = subjectOfPreset(presets[id])
      const { paths } = measure(subject, phone)
      for (const way of WAYS) {
        const path = paths[way]
        if (!path) continue
        const { scenario, cursor } = playWay(subject, phone, path)
        const { parts } = replay(scenario)
        expect(parts.flatMap(({ entries }) => entries).filter(({ refused }) => refused)).toEqual([])
        expect(parts.at(-1)?.standing).toEqual(path.end)
        expect(scenario.steps.length - cursor.steps).toBe(path.steps.length)
      }
    },
  )
})

describe('what befalls who does not accept', () => {
  test('nothing as it happened; as announced, most of what the app does', () => {
    expect(of('2021').detriment.unanswered).toEqual({ functions: [], functionDays: 0, sinceDay: null, assumes: [] })
    const january = of('2021-january').detriment.unanswered
    expect(january).toEqual({
      functions: FUNCTION_IDS.slice(0, 4),
      functionDays: 4 * (A_YEAR + 1 - 33),
      sinceDay: 33,
      assumes: ['firstDayWithout'],
    })
    expect(of('2021-february').detriment.unanswered.functions).toEqual(FUNCTION_IDS)
    expect(of('2021').toldOtherwise.map(({ telling }) => telling)).toEqual([
      'announced-january',
      'announced-february',
      'announced-may',
    ])
    expect(of('2021').toldOtherwise[0]?.unanswered).toEqual(january)
  })

  test('reminders, their spacing, the moved day, and whether a no ends it', () => {
    expect(of('2016').pressure).toMatchObject({
      unanswered: { days90: 90, spacing: { least: 1, most: 1 } },
      refused: { days90: 0, days365: 0, spacing: null },
      finalNo: true,
      dayMoves: 0,
    })
    expect(of('2021').pressure).toMatchObject({ refused: null, finalNo: null, dayMoves: 1 })
    const pressing = subjectOfDesign({
      ...presets['neutral-minimum'].design,
      refusalCosts: 'reminders',
      remindEveryDays: 7,
    })
    const { unanswered, refused, finalNo } = measure(pressing, 'iphone').pressure
    expect(refused).toEqual({ days90: 12, days365: 52, spacing: { least: 7, most: 7 }, assumes: [] })
    expect(unanswered).toEqual(refused)
    expect(finalNo).toBe(false)
  })
})

describe('yes beside no', () => {
  test('is held against the knobs', () => {
    expect(of('2016').parity).toEqual({
      present: true,
      sameLayer: false,
      sameKind: false,
      sameLook: false,
      forEverybody: false,
    })
    expect(of('2021').parity).toMatchObject({ present: false, sameLayer: null })
    expect(Object.values(of('neutral-minimum').parity)).toEqual([true, true, true, true, true])
    const asLink = { ...presets['neutral-minimum'].design, buttons: 'refuseAsLink' } as const
    expect(measure(subjectOfDesign(asLink), 'iphone').parity).toMatchObject({ sameLayer: true, sameKind: false })
  })

  test('looks at the button that declines, also where the switch costs as little', () => {
    const both = { ...presets['neutral-minimum'].design, switchPlace: 'firstScreen', switchDefault: 'off' } as const
    expect(measure(subjectOfDesign(both), 'iphone').paths.refuse?.taps).toBe(1)
    expect(Object.values(measure(subjectOfDesign(both), 'iphone').parity)).toEqual([true, true, true, true, true])
    const without = measure(subjectOfDesign({ ...both, decline: false }), 'iphone').parity
    expect(without).toMatchObject({ sameLayer: true, sameKind: false, sameLook: false })
  })

  test('only the way that protects is asked about twice', () => {
    expect(of('2016').confirmsOnlyRefusal).toBe(true)
    expect(of('2021').confirmsOnlyRefusal).toBeNull()
    expect(of('neutral-minimum').confirmsOnlyRefusal).toBe(false)
  })

  test('what is on before anybody touches it', () => {
    expect(of('2016').defaults).toEqual([
      { use: 'product', at: 'on' },
      { use: 'ads', at: 'on' },
    ])
    expect(of('2021').defaults).toEqual([])
    expect(of('neutral-minimum').defaults.every(({ at }) => at === 'unset')).toBe(true)
  })
})

test.each([365, 366, 400, 3650])('a window of %i days is not for good, and ends on its day', (windowDays) => {
  const { undo, choice, availability } = measure(
    subjectOfDesign({ ...presets['neutral-minimum'].design, windowDays }),
    'android',
  )
  expect(choice).toEqual({ days: windowDays, forGood: false })
  expect(undo).toEqual([
    { fromDay: 1, taps: 1 },
    { fromDay: windowDays + 1, taps: null },
  ])
  expect(availability.accepted).toBe(A_YEAR)
})

describe('the promise gap', () => {
  const built = measure(subjectOfPreset(presets[2016]), 'android')

  test('is that of the switch; a Decline button beside it changes nothing of it, and is told apart', () => {
    expect(built.declineGap).toBeNull()
    expect(built.promiseGap?.gap).toBeGreaterThan(0.6)
    const design = { ...presets[2016].design, decline: true, confirmation: 'none' } as const
    const { promiseGap, declineGap, paths } = measure(subjectOfDesign(design), 'android')
    expect(paths.refuse?.steps).toEqual(['decline'])
    expect(promiseGap?.gap).toBe(built.promiseGap?.gap)
    expect(promiseGap?.way.steps).toContain('switchOff')
    expect(declineGap).toMatchObject({ gap: 0, way: { steps: ['decline'] } })
  })

  test('of a switch that stands in sight only after the answer is found there', () => {
    const { promiseGap } = of('neutral-minimum')
    expect(promiseGap).toMatchObject({ gap: 0, way: { steps: ['agree', 'switchOff'] } })
    expect(of('2021').promiseGap).toBeNull()
    expect(of('commitments-2023')).toMatchObject({ promiseGap: null, declineGap: { gap: 0 } })
  })

  test('of a switch that names its use is measured on that use', () => {
    const design = { ...presets[2016].design, decisions: 'perPurpose' } as const
    const { promiseGap } = measure(subjectOfDesign(design), 'android')
    expect(promiseGap?.gap).toBe(0)
    expect(promiseGap?.expected).toBeLessThan(built.promiseGap?.expected ?? 0)
    expect(promiseGap?.stopped).toBe(built.promiseGap?.stopped)
  })
})

test('uses count as taken apart only where a switch of their own stands somewhere', () => {
  const apart = { ...presets['neutral-minimum'].design, decisions: 'perPurpose' } as const
  const of = (switchPlace: 'firstScreen' | 'nowhere') =>
    measure(subjectOfDesign({ ...apart, switchPlace }), 'android').bundling
  expect(of('firstScreen')).toMatchObject({ separable: of('firstScreen').uses, index: 0 })
  expect(of('nowhere')).toMatchObject({ separable: 0, index: 1 })
})

test('what a long window costs after its end is no day of the year', () => {
  const line = [
    { fromDay: 1, taps: 1 },
    { fromDay: 401, taps: 5 },
  ]
  expect(availabilityOf(line, line)).toEqual({ of: A_YEAR, unanswered: A_YEAR, accepted: A_YEAR })
})

test('how often a notice came back is an assumption of every number that counts it', () => {
  expect(of('2016').pressure.unanswered.assumes).toEqual(['returnsNextDay'])
  expect(of('2016').pressure.refused?.assumes).toEqual([])
  expect(of('2021').pressure.unanswered.assumes).toEqual(['returnsNextDay'])
  expect(of('2021-january').detriment.unanswered.assumes).toEqual(['firstDayWithout'])
  // What a knob sets is no assumption about anything that happened.
  expect(of('ongoing-control').pressure.unanswered).toMatchObject({ days90: 90, assumes: [] })
})

test('the days on which the control is in reach', () => {
  expect(of('2016').availability).toEqual({ of: 365, unanswered: 365, accepted: 30 })
  expect(of('2021').availability).toMatchObject({ unanswered: 0, accepted: 0 })
  expect(of('neutral-minimum').availability.accepted).toBe(365)
})

/** Every number in what was found, wherever it stands. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : []
}

describe('any design at all', () => {
  test('gives finite numbers, null only where there is no way, and a line that agrees with the ways', () => {
    fc.assert(
      fc.property(triedDesigns, fc.constantFrom(...PHONES), (design, phone) => {
        const { paths, asymmetry, undo, choice, availability, pressure, doingNothing, parity, ...rest } = measure(
          subjectOfDesign(design),
          phone,
        )
        expect(numbersIn({ ...rest, asymmetry, pressure }).every(Number.isFinite)).toBe(true)
        for (const way of ['refuse', 'revoke', 'restore', 'leave'] as const) {
          const both = paths[way] !== null && paths.accept !== null
          expect(asymmetry[way] === null).toBe(!both)
          if (both) expect(asymmetry[way]).toBe((paths[way]?.taps ?? 0) / (paths.accept?.taps ?? 1))
        }
        const costOn = (day: number) => undo.findLast(({ fromDay }) => fromDay <= day)?.taps ?? null
        expect(costOn(1)).toBe(paths.revoke?.taps ?? null)
        const after = (design.windowDays ?? 30) + 1
        expect(costOn(after)).toBe(paths.revokeAfterWindow?.taps ?? null)
        if (choice.forGood) expect(costOn(after)).not.toBeNull()
        expect(undo.every(({ taps }, at) => at === 0 || taps !== undo[at - 1]?.taps)).toBe(true)
        expect(availability.accepted).toBe(
          Array.from({ length: A_YEAR }, (_, at) => costOn(at + 1)).filter((taps) => taps !== null).length,
        )
        expect(pressure.unanswered.days90).toBe(doingNothing.days90.reminders)
        expect(pressure.unanswered.days365).toBe(doingNothing.days365.reminders)
        expect(parity.present).toBe(paths.accept !== null && paths.refuse !== null)
      }),
      { numRuns: atWidth(60, 10) },
    )
  })
})
