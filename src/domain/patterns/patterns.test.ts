import { beforeAll, describe, expect, test } from 'vitest'
import { calendar } from '#domain/consent/calendar.ts'
import { AS_BUILT, type Design } from '#domain/design/design.ts'
import { measure } from '#domain/design/measure.ts'
import { PRESET_IDS, presets, type PresetId } from '#domain/design/presets.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { subjectOfDesign, subjectOfPreset } from '#domain/design/subject.ts'
import { isFactId } from '#domain/evidence/facts.ts'
import { isSourceId, sourceOf } from '#domain/evidence/sources.ts'
import { notesOn, notesOnPreset, type NoteKnob } from '#domain/patterns/applies.ts'
import { hasCaveat, checkDesign, type RuleVerdict } from '#domain/patterns/check.ts'
import { patterns } from '#domain/patterns/elements.ts'
import { instruments, lawTexts, RULE_IDS, rules, wasInForce, type LawTextId } from '#domain/patterns/law.ts'
import { PATTERN_IDS, type PatternElement, type PatternId } from '#domain/patterns/pattern.ts'
import { recordedRows } from '#domain/patterns/recorded.ts'
import { scenes } from '#domain/patterns/scenes.ts'
import { edpbTypes, grayLow, grayMeso, grayPath, plainNames } from '#domain/patterns/taxonomies.ts'
import { momentAt } from '#domain/scenario/momentAt.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { replay } from '#domain/scenario/replay.ts'
import { SCENARIO_FORMAT } from '#domain/scenario/types.ts'

beforeAll(() => registerDesigns(allDesignTools))

/** Never run: `tsc` checks that each line below fails to compile. */
export function mustNotCompile(element: PatternElement) {
  // @ts-expect-error an unknown element
  const unknown: PatternId = 'E19'
  // @ts-expect-error an unknown type of the ontology
  const gray: PatternElement = { ...element, gray: [{ type: 'darkness', fit: 'exact' }] }
  // @ts-expect-error an unknown type of the guidelines
  const edpb: PatternElement = { ...element, edpb: ['4.7.1'] }
  // @ts-expect-error an unknown source
  const source: PatternElement = { ...element, evidence: [{ by: 'WA-1999', mark: 'V' }] }
  // @ts-expect-error no evidence at all
  const none: PatternElement = { ...element, evidence: [] }
  // @ts-expect-error a mark that is on no scale
  const mark: PatternElement = { ...element, evidence: [{ by: 'AGCM-2017', mark: 'sure' }] }
  return [unknown, gray, edpb, source, none, mark]
}

describe('the eighteen elements', () => {
  test('are all there, in order', () => {
    expect(PATTERN_IDS).toHaveLength(18)
    expect(Object.keys(patterns).toSorted()).toEqual([...PATTERN_IDS].toSorted())
  })

  test.each(PATTERN_IDS)('%s resolves: names, sources, facts, metrics', (id) => {
    const { gray, edpb, plain, evidence, against, provisions, facts, metrics } = patterns[id]
    for (const { type } of gray) expect(grayPath(type).high).toBeDefined()
    expect(edpb.every((type) => Object.hasOwn(edpbTypes, type))).toBe(true)
    expect(plain.every((name) => Object.hasOwn(plainNames, name))).toBe(true)
    const sources = [...[...evidence, ...against].map(({ by }) => by), ...provisions]
    expect(sources.filter((source) => !isSourceId(source))).toEqual([])
    expect(facts.filter((fact) => !isFactId(fact))).toEqual([])
    expect(metrics.length).toBeGreaterThan(0)
  })

  test('keep confidence and debate as the notes have them', () => {
    const by = (confidence: string): string[] => PATTERN_IDS.filter((id) => patterns[id].confidence === confidence)
    expect(by('strong')).toEqual(['E1', 'E2', 'E3', 'E4', 'E6', 'E12', 'E15'])
    expect(by('medium')).toEqual(['E7', 'E8', 'E9'])
    expect(PATTERN_IDS.filter((id) => patterns[id].isDebated)).toEqual(['E7', 'E8', 'E17'])
    const debated = PATTERN_IDS.flatMap((id) =>
      patterns[id].gray.filter(({ fit }) => fit === 'debated').map(({ type }) => [id, type]),
    )
    expect(debated).toEqual([
      ['E8', 'shaming'],
      ['E17', 'immortalAccounts'],
    ])
  })

  test('leave no type of the ontology unused', () => {
    const used = new Set(
      PATTERN_IDS.flatMap((id) => patterns[id].gray.flatMap(({ type }) => Object.values(grayPath(type)))),
    )
    const known = [...Object.keys(grayMeso), ...Object.keys(grayLow)]
    expect(known.filter((type) => !used.has(type as never))).toEqual([])
  })

  test.each(PATTERN_IDS)('%s can be lived: its moment replays to its screen', (id) => {
    const { person, telling, days, until, screen } = scenes[id]
    const steps = days.flatMap(({ on, steps: done }) => done.map((step) => ({ on, do: step })))
    const parsed = parseScenario({
      format: SCENARIO_FORMAT,
      person: person ?? {},
      telling: telling ?? 'happened',
      steps,
      until,
    })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed))
    const done = replay(parsed.scenario)
    expect(momentAt(done, { on: parsed.scenario.until, steps: steps.length }).standing.screen).toBe(screen)
  })
})

describe('which notes apply', () => {
  const table: Readonly<Record<PresetId, readonly PatternId[]>> = {
    2016: ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E11', 'E15', 'E17'],
    2021: ['E3', 'E4', 'E10', 'E12', 'E13', 'E14', 'E15', 'E16', 'E17', 'E18'],
    '2021-january': ['E3', 'E4', 'E10', 'E12', 'E13', 'E15', 'E17', 'E18'],
    '2021-february': ['E3', 'E4', 'E10', 'E12', 'E13', 'E14', 'E15', 'E16', 'E17', 'E18'],
    '2021-may': ['E3', 'E4', 'E10', 'E12', 'E13', 'E14', 'E15', 'E16', 'E17', 'E18'],
    'ongoing-control': ['E1', 'E2', 'E3', 'E4', 'E8', 'E9', 'E15'],
    'commitments-2023': ['E11', 'E17'],
    'neutral-minimum': [],
  }
  test.each(PRESET_IDS)('%s', (id) => expect(notesOnPreset(id).map(({ pattern }) => pattern)).toEqual(table[id]))

  const fair = presets['neutral-minimum'].design
  const knobs: readonly (readonly [change: Partial<Design>, pattern: PatternId, knob: NoteKnob])[] = [
    [{ switchDefault: 'on' }, 'E1', 'switchDefault'],
    [{ decline: false, switchPlace: 'behindLink' }, 'E2', 'switchPlace'],
    [{ buttons: 'refuseAsLink' }, 'E3', 'buttons'],
    [{ refusalCosts: 'deletion' }, 'E4', 'decisions'],
    [{ refusalCosts: 'lossOfApp' }, 'E5', 'refusalCosts'],
    [{ windowDays: 30 }, 'E6', 'windowDays'],
    [{ revocable: 'oneWay' }, 'E7', 'revocable'],
    [{ confirmation: 'onRefusing' }, 'E8', 'confirmation'],
    [{ stops: ['ads'] }, 'E9', 'stops'],
    [{ audience: 'existing' }, 'E11', 'audience'],
    [{ question: '2021', refusalCosts: 'deletion' }, 'E12', 'refusalCosts'],
    [{ decline: false, remindEveryDays: 7 }, 'E15', 'remindEveryDays'],
    [{ refusalCosts: 'limits' }, 'E16', 'refusalCosts'],
    [{ revocable: 'no' }, 'E17', 'revocable'],
  ]
  test.each(knobs)('turning %j brings %s about, because of %s', (change, pattern, knob) => {
    expect(notesOn(fair, null)).toEqual([])
    const note = notesOn({ ...fair, ...change }, null).find((one) => one.pattern === pattern)
    expect(note?.because).toContainEqual({ knob })
  })

  test('what is recorded beside the knobs stands in the calendar, with its facts, in that telling', () => {
    for (const { why, tellings } of recordedRows) {
      if ('fact' in why) continue
      const row = calendar.find(({ event }) => event === why.row)
      expect(row?.cites, why.row).toEqual(why.cites)
      if (row?.tellings) expect((tellings ?? []).filter((telling) => !row.tellings?.includes(telling))).toEqual([])
    }
  })
})

describe('the law', () => {
  test('every text resolves, and since when is said by a source', () => {
    for (const { src } of Object.values(lawTexts)) expect(sourceOf(src).title).not.toBeNull()
    for (const { by, since } of Object.values(instruments)) {
      expect(isSourceId(by)).toBe(true)
      expect(since).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
    }
    for (const rule of RULE_IDS) expect(rules[rule].texts.length).toBeGreaterThan(0)
  })

  test('none was in force in 2016; of those of 2021 only what Europe had', () => {
    const ids = Object.keys(lawTexts) as LawTextId[]
    expect(ids.filter((id) => wasInForce(id, '2016'))).toEqual([])
    const then = new Set(ids.filter((id) => wasInForce(id, '2021')).map((id) => lawTexts[id].in))
    expect([...then]).toEqual(['gdpr', 'planet49'])
  })
})

describe('law to screen', () => {
  const verdicts = (design: Design, measures = measure(subjectOfDesign(design), 'android')): RuleVerdict[] =>
    checkDesign(design, measures).map(({ verdict }) => verdict)

  const fair = presets['neutral-minimum'].design
  const table: Readonly<Record<PresetId, readonly RuleVerdict[]>> = {
    //                   symmetry  preTicked withdrawal reminders detriment
    2016: ['notMet', 'notMet', 'notMet', 'met', 'met'],
    2021: ['notMet', 'open', 'notMet', 'notMet', 'met'],
    '2021-january': ['notMet', 'open', 'notMet', 'notMet', 'notMet'],
    '2021-february': ['notMet', 'open', 'notMet', 'notMet', 'notMet'],
    '2021-may': ['notMet', 'open', 'notMet', 'notMet', 'notMet'],
    'ongoing-control': ['notMet', 'notMet', 'notMet', 'met', 'met'],
    'commitments-2023': ['met', 'open', 'notMet', 'met', 'met'],
    'neutral-minimum': ['met', 'met', 'met', 'met', 'met'],
  }
  test.each(PRESET_IDS)('%s', (id) =>
    expect(verdicts(presets[id].design, measure(subjectOfPreset(presets[id]), 'android'))).toEqual(table[id]),
  )

  test('names “later” as all that stands beside the yes, wherever else a switch stands', () => {
    const ids = (change: Partial<Design>) => {
      const design = { ...fair, decline: false, ...change }
      return checkDesign(design, measure(subjectOfDesign(design), 'android'))[0]?.findings.map(({ id }) => id)
    }
    expect(ids({ switchPlace: 'settings', switchDefault: 'on' })).toContain('laterOnly')
    expect(ids({ switchPlace: 'nowhere', switchDefault: 'on' })).toContain('laterOnly')
    expect(ids({ switchPlace: 'settings', putOff: false, switchDefault: 'on' })).not.toContain('laterOnly')
    expect(ids({ switchPlace: 'behindLink', switchDefault: 'on' })).not.toContain('laterOnly')
    expect(ids({ switchPlace: 'firstScreen' })).not.toContain('laterOnly')
  })

  test('says what its numbers assume, and what the record says against a verdict', () => {
    const reminders = (id: PresetId) =>
      checkDesign(presets[id].design, measure(subjectOfPreset(presets[id]), 'android')).find(
        ({ rule }) => rule === 'reminders',
      )?.assumes
    expect(reminders('2021')).toEqual(['returnsNextDay'])
    expect(reminders('neutral-minimum')).toEqual([])
    expect(hasCaveat('commitments-2023', 'noDetriment')).toBe(true)
    expect(hasCaveat('neutral-minimum', 'noDetriment')).toBe(false)
  })

  test('says what was counted', () => {
    const found = checkDesign(AS_BUILT[2016], measure(subjectOfPreset(presets[2016]), 'android'))
    expect(found[0]?.findings).toEqual([{ id: 'steps', accept: 1, refuse: 4 }, { id: 'moreOnly' }])
    expect(found[2]?.findings).toEqual([
      { id: 'revoke', accept: 1, revoke: 5 },
      { id: 'windowEnds', days: 30 },
    ])
  })

  const turned: readonly (readonly [change: Partial<Design>, rule: number])[] = [
    [{ confirmation: 'onRefusing' }, 0],
    [{ switchPlace: 'firstScreen', switchDefault: 'on' }, 1],
    [{ control: 'settings' }, 2],
    [{ windowDays: 30 }, 2],
    [{ windowDays: 400 }, 2],
    [{ refusalCosts: 'reminders', remindEveryDays: 7 }, 3],
    [{ refusalCosts: 'limits', costAfterDays: 30 }, 4],
  ]
  test.each(turned)('turning %j breaks rule %i', (change, rule) => {
    expect(verdicts({ ...fair, ...change })[rule]).toBe('notMet')
  })
})
