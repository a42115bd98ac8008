import { CATEGORY_IDS, VERDICTS, type Verdict } from '#domain/dataflow/ids.ts'
import { matrix } from '#domain/dataflow/matrix/matrix.ts'
import { FLOW_COLUMNS } from '#domain/dataflow/ids.ts'
import type { ReasonId } from '#domain/evidence/reasons.ts'
import type { SourceId } from '#domain/evidence/sources.ts'
import { ALL_FACT_IDS } from './storyParts.ts'
import { peopleOf } from './factScope.ts'

export interface DeclinedReason {
  readonly reason: ReasonId
  readonly verdicts: Readonly<Record<Verdict, number>>
  readonly sources: readonly SourceId[]
}

/** What the record holds of people who never accepted, by its reasons, the most frequent first. */
export function declinedReasons(): readonly DeclinedReason[] {
  const byReason = new Map<ReasonId, { verdicts: Record<Verdict, number>; sources: Set<SourceId> }>()
  for (const category of CATEGORY_IDS)
    for (const column of FLOW_COLUMNS) {
      const { v, why, src, vs = [] } = matrix[category].declined2021[column]
      const one = byReason.get(why) ?? { verdicts: { yes: 0, no: 0, disputed: 0 }, sources: new Set<SourceId>() }
      one.verdicts[v] += 1
      for (const source of [...src, ...vs]) one.sources.add(source)
      byReason.set(why, one)
    }
  const total = ({ verdicts }: { verdicts: Record<Verdict, number> }): number =>
    VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0)
  return [...byReason]
    .toSorted(([, a], [, b]) => total(b) - total(a))
    .map(([reason, { verdicts, sources }]) => ({ reason, verdicts, sources: [...sources] }))
}

/** The facts that speak of them. */
export const factsOnDeclined = ALL_FACT_IDS.filter((id) => peopleOf(id).includes('notAccepted'))
