import type { Fault } from '#domain/scenario/fault.ts'
import { checklist, type CheckId } from '#domain/study/checklist.ts'
import { uncertainOptions } from '#domain/study/comprehension.ts'
import { freeze } from '#domain/study/freeze.ts'
import { parseStudyText } from '#domain/study/parseText.ts'
import type { FrozenStudy, Study } from '#domain/study/types.ts'

export interface Review {
  /** Null: it cannot be frozen. */
  readonly frozen: FrozenStudy | null
  /** Every fault of the file, then all that stands in the way of freezing. */
  readonly faults: readonly Fault[]
  /** What may be so on purpose. */
  readonly advice: readonly Fault[]
}

/** What a check looks at besides the field at which its faults lie. */
const ALSO_READS: Readonly<Partial<Record<CheckId, readonly (keyof Study)[]>>> = {
  outcomesAsked: ['questions'],
  exclusions: ['questions'],
  logging: ['logging', 'exclusions', 'outcomes', 'questions', 'assignment'],
  blocks: ['conditions'],
  completion: ['conditions'],
}

/** A file held against all that a study must be. Where a part cannot be read, nothing is said of what depends on it. */
export function reviewStudy(text: string): Review {
  const parsed = parseStudyText(text)
  const study = parsed.ok ? parsed.study : parsed.rest
  const faults = parsed.ok ? [] : parsed.faults
  if (!study) return { frozen: null, faults, advice: [] }
  const unread = new Set(faults.map(({ path }) => fieldOf(path)))
  const checks = checklist(study)
    .filter(({ id }) => !(ALSO_READS[id] ?? []).some((field) => unread.has(field)))
    .map((check) => ({ ...check, faults: check.faults.filter(({ path }) => !unread.has(fieldOf(path))) }))
  const of = (level: 'must' | 'advice') => checks.flatMap((check) => (check.level === level ? check.faults : []))
  const frozen = parsed.ok ? freeze(parsed.study) : null
  return {
    frozen: frozen?.ok ? frozen.frozen : null,
    faults: [...faults, ...of('must')],
    advice: frozen?.ok ? [...of('advice'), ...uncertainOptions(frozen.frozen.study)] : of('advice'),
  }
}

/** `$.ethics.contact` lies in `ethics`. */
function fieldOf(path: string): string {
  return /^\$\.(\w+)/.exec(path)?.[1] ?? ''
}
