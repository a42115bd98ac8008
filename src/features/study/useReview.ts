import { useDeferredValue, useMemo } from 'react'
import type { Fault } from '#domain/scenario/fault.ts'
import type { Study } from '#domain/study/types.ts'
import { reviewOf, targetOf, type Review } from './steps.ts'

/** What is wrong with a study, worked out after what was typed is drawn. */
export function useReview(study: Study): {
  readonly review: Review
  readonly faults: ReadonlyMap<string, readonly Fault[]>
} {
  const settled = useDeferredValue(study)
  return useMemo(() => {
    const review = reviewOf(settled)
    return { review, faults: byPath(review) }
  }, [settled])
}

/** Each fault at the field where it is put right, once. Advice is no fault of a field. */
function byPath({ form, checks }: Review): ReadonlyMap<string, readonly Fault[]> {
  const all = [...form, ...checks.filter(({ level }) => level === 'must').flatMap(({ faults }) => faults)]
  const byPath = new Map<string, Fault[]>()
  for (const fault of all) {
    const path = targetOf(fault)
    const known = byPath.get(path) ?? []
    if (!known.some(({ code }) => code === fault.code)) byPath.set(path, [...known, fault])
  }
  return byPath
}
