import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { certaintyText, dayCertaintyText } from '#content/certaintyWords.ts'
import type { FactNote } from '#content/en/facts/evidence.ts'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { evidencePublicOn } from '#domain/evidence/publicOn.ts'
import { Button } from '#ui/Button.tsx'
import { Conflicts } from './Conflicts.tsx'
import { evidenceNote, type EvidenceNote } from './evidenceNote.ts'
import { factDay } from '#content/factDay.ts'
import { laterSources, notePublicBy } from './notePublicBy.ts'
import { SourceList } from './SourceList.tsx'
import styles from './Evidence.module.css'

interface EvidenceListProps {
  readonly ids: readonly string[]
  /** The day up to which facts and sources are shown; null where all are. */
  readonly publicBy?: IsoDay | null
  /** Ends the hiding. */
  readonly onShowAll?: () => void
}

/** Per id: our sentence of the fact, its day, how it is known, who contradicts, and where it was read. */
export function EvidenceList({ ids, publicBy = null, onShowAll }: EvidenceListProps): ReactNode {
  const shown = publicBy === null ? ids : ids.filter((id) => evidencePublicOn(id, publicBy) !== false)
  const hidden = ids.length - shown.length
  const later = publicBy === null ? 0 : laterSources(shown, publicBy)
  return (
    <>
      {publicBy === null ? null : (
        <div className={styles.hidden}>
          <p>
            {hidden > 0 ? `${say('cutoff.hidden.facts', { count: hidden })} ` : null}
            {say('cutoff.hidden.sources', { count: later })}
          </p>
          {hidden + later > 0 ? (
            <Button look="quiet" onClick={onShowAll}>
              {say('cutoff.showThem')}
            </Button>
          ) : null}
        </div>
      )}
      <ul>
        {shown.map((id) => (
          <li key={id} className={styles.item}>
            <Note note={publicBy === null ? evidenceNote(id) : notePublicBy(evidenceNote(id), publicBy)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Note({ note }: { readonly note: EvidenceNote }): ReactNode {
  if (note.kind === 'fact') return <Fact fact={note.fact} />
  if (note.kind === 'unknown') return <p>{say('evidence.unknown', { id: note.id })}</p>
  if (note.kind === 'source')
    return (
      <>
        <h3 className={styles.id}>
          <Link to={`/sources/${note.source.id}/`}>{say('evidence.source', { id: note.source.id })}</Link>
        </h3>
        <SourceList sources={[note.source]} />
      </>
    )
  return (
    <>
      <h3 className={styles.id}>{say('evidence.assumption', { id: note.id })}</h3>
      <p>{say('evidence.assumption.text')}</p>
      <p className={styles.fact}>{note.text}</p>
    </>
  )
}

function Fact({ fact }: { readonly fact: FactNote }): ReactNode {
  return (
    <>
      <h3 className={styles.id}>
        <Link to={`/facts/${fact.id}/`}>{say('evidence.fact', { id: fact.id })}</Link>
      </h3>
      <p className={styles.fact}>
        <Recorded ids={[fact.id]}>{fact.text}</Recorded>
      </p>
      <dl className={styles.rows}>
        <dt>{say('evidence.day')}</dt>
        <dd>
          {factDay(fact) ?? say('evidence.notRecorded')}
          {fact.dayCertainty === 'recorded' ? null : (
            <span className={styles.aside}>{dayCertaintyText(fact.dayCertainty)}</span>
          )}
        </dd>
        <dt>{say('evidence.certainty')}</dt>
        <dd>{certaintyText(fact.certainty)}</dd>
        <dt>{say('evidence.conflicts')}</dt>
        <dd>
          <Conflicts fact={fact} />
        </dd>
      </dl>
      <h4 className={styles.heading}>{say('evidence.sources', { count: fact.sources.length })}</h4>
      <SourceList sources={fact.sources} />
    </>
  )
}
