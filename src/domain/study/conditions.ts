import { KNOB_IDS, type Design, type KnobId } from '#domain/design/design.ts'
import { presets } from '#domain/design/presets.ts'
import { sameDesign, shortValue } from '#domain/design/readDesign.ts'
import { subjectOfDesign, subjectOfPreset, type Subject } from '#domain/design/subject.ts'
import type { Condition, CrossedKnob, Crossing, DesignRef, KnobValue, Study } from '#domain/study/types.ts'

export function isCrossing(conditions: Study['conditions']): conditions is Crossing {
  return 'base' in conditions
}

/** What is run in a condition: the shipped rows of a preset, or the rows that follow from a design. */
export function subjectOf(design: DesignRef): Subject {
  return typeof design === 'string' ? subjectOfPreset(presets[design]) : subjectOfDesign(sameDesign(design))
}

/** The knobs of a condition; of what was shipped, as far as knobs can say it. */
export function knobsOf(design: DesignRef): Design {
  return typeof design === 'string' ? presets[design].design : design
}

/** The conditions of a study, those of a crossing with ids that say their values: `windowDays-30.buttons-equal`. */
export function conditionsOf(study: Pick<Study, 'conditions'>): readonly Condition[] {
  const { conditions } = study
  if (!isCrossing(conditions)) return conditions
  const base = knobsOf(conditions.base)
  return combinations(conditions.knobs).map((chosen) => {
    const id = chosen.map(([knob, value]) => `${knob}-${shortValue(value)}`).join('.')
    return { id, name: id, design: sameDesign({ ...base, ...Object.fromEntries(chosen) }) }
  })
}

type Chosen = readonly (readonly [KnobId, KnobValue])[]

function combinations(knobs: readonly CrossedKnob[]): readonly Chosen[] {
  if (knobs.length === 0) return []
  return knobs.reduce<readonly Chosen[]>(
    (all, { knob, values }) => all.flatMap((chosen) => values.map((value) => [...chosen, [knob, value] as const])),
    [[]],
  )
}

/** What may differ between conditions: a knob, or that one was shipped and is told as it was announced or happened. */
export type DifferenceId = KnobId | 'shipped'

export interface Difference {
  readonly id: DifferenceId
  /** One for each condition, in words of the file. */
  readonly values: readonly string[]
}

export interface DifferenceTable {
  readonly conditions: readonly Condition[]
  readonly rows: readonly Difference[]
  /** More than one thing differs, and it is no crossing: what follows cannot be laid to one of them. */
  readonly isConfounded: boolean
}

/** The table of what differs between the conditions, and only that. */
export function differences(study: Pick<Study, 'conditions'>): DifferenceTable {
  const conditions = conditionsOf(study)
  const rows = [
    { id: 'shipped' as const, values: conditions.map(({ design }) => shippedAs(design)) },
    ...KNOB_IDS.map((id) => ({ id, values: conditions.map(({ design }) => shortValue(knobsOf(design)[id])) })),
  ].filter(({ values }) => new Set(values).size > 1)
  const knobs = rows.filter(({ id }) => id !== 'shipped')
  return {
    conditions,
    rows,
    // That one is told by the shipped rows and the other by rows of the lab is a difference of its own.
    isConfounded: !isCrossing(study.conditions) && (knobs.length > 1 || (knobs.length > 0 && rows.length > 1)),
  }
}

/** The telling of a shipped design; `no` of one from the lab. */
function shippedAs(design: DesignRef): string {
  return (typeof design === 'string' ? presets[design].shipped : null) ?? 'no'
}

/** Pairs of conditions in which a participant would meet the same. */
export function sameConditions(conditions: readonly Condition[]): readonly (readonly [number, number])[] {
  const keys = conditions.map(({ design }) => {
    const { telling, design: lab } = subjectOf(design)
    return lab ? canonicalKnobs(lab) : `${knobsOf(design).question} ${telling}`
  })
  return keys.flatMap((key, at) => {
    const first = keys.indexOf(key)
    return first < at ? [[first, at] as const] : []
  })
}

function canonicalKnobs(design: Design): string {
  return KNOB_IDS.map((knob) => shortValue(design[knob])).join(' ')
}
