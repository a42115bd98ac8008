import { useStore } from 'zustand'
import { momentOn, type Comparison } from '#domain/compare/comparison.ts'
import { differencesIn, type Difference } from '#domain/compare/differences.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { comparing, type Report, type Who } from '#store/comparison.ts'
import { sideNames, type SideNames } from './sideNames.ts'

export interface ComparisonView {
  readonly comparison: Comparison
  readonly who: Who
  readonly report: Report | null
  readonly a: Moment | null
  readonly b: Moment | null
  readonly differences: readonly Difference[]
  readonly names: SideNames
}

function viewOf(comparison: Comparison): Pick<ComparisonView, 'a' | 'b' | 'differences' | 'names'> {
  return {
    a: momentOn(comparison.a, comparison.on),
    b: momentOn(comparison.b, comparison.on),
    differences: differencesIn(comparison),
    names: sideNames(comparison),
  }
}

const views = new WeakMap<Comparison, ReturnType<typeof viewOf>>()

/** Everything that follows from the comparison as it stands: worked out once for each. */
export function useComparison(): ComparisonView {
  const { comparison, who, report } = useStore(comparing)
  let view = views.get(comparison)
  if (!view) {
    view = viewOf(comparison)
    views.set(comparison, view)
  }
  return { comparison, who, report, ...view }
}
