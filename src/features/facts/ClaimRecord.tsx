import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { seedClaimTexts } from '#content/en/facts/seedClaims.ts'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import type { SourceId } from '#domain/evidence/sources.ts'
import type { SeedClaimId } from '#domain/evidence/seedClaims.ts'
import { Names, type Ways } from './links.tsx'
import { lives } from './lives.ts'
import { refNote, type RefNote } from './refNote.ts'
import type { SeedClaim } from '#domain/evidence/seedClaim.ts'
import styles from './Facts.module.css'

/** What a remark on a claim rests on: the record it is held against, not the article that made the claim. */
function noteSources({ seed, refs, sources }: SeedClaim): readonly SourceId[] {
  const found = [...refs.flatMap((ref) => refNote(ref).sources), ...(sources ?? [])]
  return found.length > 0 ? [...new Set(found)] : [seed]
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
      {note ? (
        <p className={styles.remark}>
          <Recorded ids={noteSources(claim)}>{note}</Recorded>
        </p>
      ) : null}
      {outOfScope ? (
        <p className={styles.note}>
          <Recorded ids={[claim.seed]}>{say('facts.claims.outOfScope', { why: outOfScope })}</Recorded>
        </p>
      ) : null}
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
  const text = <Recorded ids={note.sources}>{note.text}</Recorded>
  return (
    <li>
      {moment ? <Link to={ways.playAt(moment)}>{text}</Link> : text} <Names ids={note.sources} />
    </li>
  )
}
