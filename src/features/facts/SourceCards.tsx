import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { sourceKindText, verificationText } from '#content/certaintyWords.ts'
import type { SourceNote } from '#content/en/facts/evidence.ts'
import { Recorded } from '#content/Recorded.tsx'
import { RecordLine } from '#content/RecordLine.tsx'
import { say } from '#content/say.ts'
import { OutLink } from '#ui/OutLink.tsx'
import { published, SourceName, sourcePath } from './links.tsx'
import { cellCount } from './sourceUses.ts'
import styles from './Facts.module.css'

/** The publications behind a fact: each with its publisher, its date, how it was read, and the way out to it. */
export function SourceCards({ sources }: { readonly sources: readonly SourceNote[] }): ReactNode {
  return (
    <ul className={styles.cards}>
      {sources.map((source) => (
        <li key={source.id} className={styles.card}>
          <p>
            <Link to={sourcePath(source.id)}>
              <SourceName id={source.id} />
            </Link>
          </p>
          <p className={styles.note}>
            <RecordLine text={source.publisher} />, {sourceKindText(source.kind)}; {published(source)};{' '}
            {verificationText(source.verified)}
          </p>
          {source.note ? (
            <p className={styles.note}>
              <Recorded ids={[source.id]}>{source.note}</Recorded>
            </p>
          ) : null}
          <Outward source={source} />
        </li>
      ))}
    </ul>
  )
}

function Outward({ source }: { readonly source: SourceNote }): ReactNode {
  const count = cellCount(source.id)
  const more = (
    <>
      (<SourceName id={source.id} />) {say('facts.open')}
    </>
  )
  return (
    <p className={styles.ways}>
      {source.url ? (
        <OutLink to={source.url} more={more}>
          {say('facts.source.address')}
        </OutLink>
      ) : null}
      {source.archive ? (
        <OutLink to={source.archive} more={more}>
          {say('facts.source.archive')}
        </OutLink>
      ) : null}
      {source.url || source.archive ? null : (
        <span>
          {say('facts.source.address')}: {say('facts.notRecorded')}
        </span>
      )}
      {count > 0 ? <Link to={`${sourcePath(source.id)}#cells`}>{say('facts.cells', { count })}</Link> : null}
    </p>
  )
}
