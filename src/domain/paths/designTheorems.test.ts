import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { EngineRow, LabRow } from '#domain/consent/row.ts'
import type { Setting } from '#domain/consent/standing.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { AS_BUILT, type Design } from '#domain/design/design.ts'
import { PRESET_IDS, presets } from '#domain/design/presets.ts'
import { sameDesign } from '#domain/design/readDesign.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { fewUses } from '#domain/testing/designs.ts'
import { atWidth } from '#domain/testing/width.ts'
import { DESIGN_THEOREM_IDS, designTheorems, theoremsOf, type DesignTheoremId } from './designTheorems.ts'
import { everybody, proveDesign } from './prove.ts'
import { run } from './run.ts'

vi.setConfig({ testTimeout: 120_000 })
beforeEach(() => registerDesigns(allDesignTools))

const ongoing = presets['ongoing-control'].design
const neutral = presets['neutral-minimum'].design
const windowed = sameDesign({ ...AS_BUILT[2016], windowDays: 90, revocable: 'bothWays' })

/** A few of everybody: asked early, usually and late, and joined later. */
function few(design: Design): Setting[] {
  return everybody(design).filter(
    ({ region, phone, joined }) => region === 'uk' && phone === 'iphone' && (joined < '2016-09' || joined > '2021'),
  )
}

describe('what holds of a design by its settings', () => {
  test.each(PRESET_IDS)('%s: for everybody', (id) => {
    const proofs = run(proveDesign(presets[id].design))
    expect(proofs.length).toBeGreaterThan(0)
    for (const proof of proofs) expect(proof).toMatchObject({ holds: true })
  })

  test('each is about some preset, or a design with a window', () => {
    const all = [...PRESET_IDS.map((id) => presets[id].design), windowed]
    for (const id of DESIGN_THEOREM_IDS)
      expect(all.some((design) => theoremsOf(design).some((one) => one.id === id))).toBe(true)
    expect(designTheorems.map(({ id }) => id)).toEqual(DESIGN_THEOREM_IDS)
  })

  test('the presets that were asked for prove what they were asked for', () => {
    const idsOf = (design: Design) => theoremsOf(design).map(({ id }) => id)
    expect(idsOf(ongoing)).toContain('bothWaysEveryDay')
    expect(idsOf(neutral)).toEqual(expect.arrayContaining(['bothWaysEveryDay', 'oneTapEachWay', 'noIsNotAskedAgain']))
    expect(idsOf(presets['commitments-2023'].design)).toEqual(
      expect.arrayContaining(['noIsNotAskedAgain', 'nothingTaken']),
    )
    expect(idsOf(AS_BUILT[2016])).not.toContain('bothWaysEveryDay')
  })

  test('any design: all that its settings say', () => {
    fc.assert(
      fc.property(fewUses, (design) => {
        const soon = { ...design, remindEveryDays: design.remindEveryDays && Math.max(design.remindEveryDays, 60) }
        const people = few(sameDesign(soon))
          .slice(0, 2)
          .concat(few(sameDesign(soon)).slice(-1))
        for (const { id, holds } of run(proveDesign(sameDesign(soon), people)))
          expect(holds, `${id} ${JSON.stringify(soon)}`).toBe(true)
      }),
      { numRuns: atWidth(120, 30) },
    )
  })
})

/** What falls when the rows of a design are others. */
function fallenWith(design: Design, change: (rows: readonly EngineRow[]) => readonly EngineRow[]): DesignTheoremId[] {
  const { rowsOf } = allDesignTools
  registerDesigns({
    ...allDesignTools,
    rowsOf: (one) => ({ ...rowsOf(one), chart: change(rowsOf(one).chart) }),
  })
  // A design of another identity: what is known of the first is not found again.
  const copy = { ...design }
  return run(proveDesign(copy, few(copy))).flatMap(({ id, holds }) => (holds ? [] : [id]))
}

describe('a row more or less, and a theorem falls', () => {
  const row = (one: Omit<LabRow, 'knob'>): LabRow => ({ knob: 'question', ...one })
  const withRow = (one: Omit<LabRow, 'knob'>) => (rows: readonly EngineRow[]) => [...rows, row(one)]
  const without = (region: string, on: string) => (rows: readonly EngineRow[]) =>
    rows.filter((one) => one.region !== region || one.on !== on)
  const built2021 = presets['2021'].design

  test('nothing changed: all stand', () => {
    for (const design of [ongoing, neutral, windowed]) expect(fallenWith(design, (rows) => rows)).toEqual([])
  })

  test.each<readonly [DesignTheoremId, Design, (rows: readonly EngineRow[]) => readonly EngineRow[]]>([
    ['bothWaysEveryDay', ongoing, (rows) => rows.filter((one) => one.on !== 'switchOn')],
    ['bothWaysEveryDay', ongoing, without('screen', 'openSettings')],
    ['oneTapEachWay', neutral, (rows) => rows.filter((one) => one.on !== 'switchOff' || one.from !== 'chats')],
    ['changesWhileOpen', windowed, without('row', 'windowClosed')],
    ['offNeverOnAgain', AS_BUILT[2016], withRow({ region: 'sharing2016', from: 'off', on: 'openAccount', to: 'on' })],
    ['answerIsFinal', built2021, withRow({ region: 'answer', from: 'accepted', on: 'openAccount', to: 'open' })],
    [
      'nothingToHoldBack',
      { ...built2021, stops: ['ads'] },
      withRow({ region: 'sharing2016', from: 'on', on: 'openAccount', to: 'off' }),
    ],
    [
      'notAskedNoChoice',
      AS_BUILT[2016],
      withRow({ region: 'answer', from: 'open', on: 'openAccount', to: 'accepted' }),
    ],
    ['noIsNotAskedAgain', neutral, withRow({ region: 'terms2016', from: 'deferred', on: 'dayBegan', to: 'asked' })],
    ['nothingTaken', neutral, withRow({ region: 'account', from: 'active', on: 'pauseBegan', to: 'silent' })],
  ])('%s', (id, design, change) => expect(fallenWith(design, change)).toContain(id))
})

test('who is asked about: everybody, in every place and on both phones', () => {
  const people = everybody(ongoing)
  expect(people.length).toBeGreaterThan(100)
  expect(people.every(({ design, telling }) => design === ongoing && telling === 'happened')).toBe(true)
  expect(people.some(({ joined }) => joined > isoDay('2021-01-04'))).toBe(true)
})
