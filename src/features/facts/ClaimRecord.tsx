import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { categoryTexts } from '#content/en/facts/categories.ts'
import { overlayTexts } from '#content/en/facts/overlays.ts'
import { regimeTexts } from '#content/en/facts/regimes.ts'
import { seedClaimTexts } from '#content/en/facts/seedClaims.ts'
import { specialCaseTexts } from '#content/en/facts/specialCases.ts'
import { timelineTexts } from '#content/en/facts/timeline.ts'
import { say } from '#content/say.ts'
import type { CategoryId, RegimeId } from '#domain/dataflow/ids.ts'
import { matrix } from '#domain/dataflow/matrix/matrix.ts'
import { overlays, type OverlayId } from '#domain/dataflow/matrix/overlays.ts'
import { regimes } from '#domain/dataflow/matrix/regimes.ts'
import { specialCases, type SpecialCaseId, type SpecialPoint } from '#domain/dataflow/matrix/specialCases.ts'
import { timeline, type TimelineId } from '#domain/dataflow/matrix/timeline.ts'
import type { MatrixColumn } from '#domain/evidence/define.ts'
import type { RecordRef, SeedClaim } from '#domain/evidence/seedClaim.ts'
import type { SeedClaimId } from '#domain/evidence/seedClaims.ts'
import type { SourceId } from '#domain/evidence/sources.ts'
import { columnName } from './columnName.ts'
import { Names, type Ways } from './links.tsx'
import { lives } from './lives.ts'
import styles from './Facts.module.css'

interface RefNote {
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

interface ClaimRecordProps {
  readonly id: SeedClaimId
  readonly claim: SeedClaim
  readonly ways: Ways
}

/** Why a claim stands as it does, and where in the record to look. */
export function ClaimRecord({ id, claim, ways }: ClaimRecordProps): ReactNode {
  const { note, outOfScope } = seedClaimTexts[id]
  return (
    <>
      {note ? <p className={styles.remark}>{note}</p> : null}
      {outOfScope ? <p className={styles.note}>{say('facts.claims.outOfScope', { why: outOfScope })}</p> : null}
      {claim.refs.length > 0 ? (
        <details className={styles.record}>
          <summary>{say('facts.claims.record')}</summary>
          <ul className={styles.plain}>
            {claim.refs.map((ref) => (
              <Ref key={ref} note={refNote(ref)} ways={ways} />
            ))}
            {claim.sources ? (
              <li>
                {say('facts.claims.leans')} <Names ids={claim.sources} />
              </li>
            ) : null}
          </ul>
        </details>
      ) : null}
    </>
  )
}

function Ref({ note, ways }: { readonly note: RefNote; readonly ways: Ways }): ReactNode {
  const moment = note.regime ? lives().byRegime.get(note.regime) : undefined
  return (
    <li>
      {moment ? <Link to={ways.playAt(moment)}>{note.text}</Link> : note.text} <Names ids={note.sources} />
    </li>
  )
}
