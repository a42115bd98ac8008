import { categoryTexts } from '#content/en/facts/categories.ts'
import { overlayTexts } from '#content/en/facts/overlays.ts'
import { regimeTexts } from '#content/en/facts/regimes.ts'
import { specialCaseTexts } from '#content/en/facts/specialCases.ts'
import { timelineTexts } from '#content/en/facts/timeline.ts'
import type { CategoryId, RegimeId } from '#domain/dataflow/ids.ts'
import { matrix } from '#domain/dataflow/matrix/matrix.ts'
import { overlays, type OverlayId } from '#domain/dataflow/matrix/overlays.ts'
import { regimes } from '#domain/dataflow/matrix/regimes.ts'
import { specialCases, type SpecialCaseId, type SpecialPoint } from '#domain/dataflow/matrix/specialCases.ts'
import { timeline, type TimelineId } from '#domain/dataflow/matrix/timeline.ts'
import type { MatrixColumn } from '#domain/evidence/define.ts'
import type { RecordRef } from '#domain/evidence/seedClaim.ts'
import type { SourceId } from '#domain/evidence/sources.ts'
import { columnName } from './columnName.ts'
import { say } from '#content/say.ts'

export interface RefNote {
  readonly text: string
  readonly sources: readonly SourceId[]
  /** The terms under which it can be seen in the replay. */
  readonly regime?: RegimeId
}

/** Where a claim can be looked up in the record, in words. */
export function refNote(ref: RecordRef): RefNote {
  const target = ref.slice(2)
  if (ref.startsWith('m:')) {
    const [category, regime, column] = target.split('/') as [CategoryId, RegimeId, MatrixColumn]
    const { src, vs = [] } = matrix[category][regime][column]
    const words = {
      category: categoryTexts[category].label,
      column: columnName(column),
      regime: regimeTexts[regime].label,
    }
    return { text: say('facts.claims.cell', words), sources: [...src, ...vs], regime }
  }
  if (ref.startsWith('r:')) {
    const regime = target as RegimeId
    return { text: regimeTexts[regime].label, sources: regimes[regime].governingText, regime }
  }
  if (ref.startsWith('t:')) {
    const event = target as TimelineId
    return { text: timelineTexts[event], sources: timeline[event].src }
  }
  if (ref.startsWith('o:')) {
    const act = target as OverlayId
    return { text: overlayTexts[act].text, sources: overlays[act].src }
  }
  const topic = target as SpecialCaseId
  const points: readonly SpecialPoint[] = specialCases[topic]
  const cited = points.flatMap(({ src, vs = [] }) => [...src, ...vs])
  return { text: specialCaseTexts[topic].title, sources: [...new Set(cited)] }
}
