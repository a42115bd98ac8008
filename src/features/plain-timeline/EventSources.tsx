import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { sourceNote, type SourceNote } from '#content/en/facts/evidence.ts'
import { RecordLine } from '#content/RecordLine.tsx'
import { say } from '#content/say.ts'
import { currentLocale, recordLanguage } from '#content/sentence.ts'
import { eventSources, worldEvents, type WorldEvent, type WorldEventId } from '#domain/evidence/events.ts'
import styles from './PlainTimeline.module.css'

/** Where it was read: who published it, and the way there. Titles, dates and copies open with the mark of the sentence. */
export function EventSources({ id }: { readonly id: WorldEventId }): ReactNode {
  const { facts }: WorldEvent = worldEvents[id]
  return (
    <div className={styles.sources}>
      <span className={styles.sourcesName}>{say('timelinePage.sources')}</span>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>
            <Link to={`/facts/${fact}/`}>{say('timelinePage.fact', { id: fact })}</Link>
          </li>
        ))}
        {eventSources(id).map((source) => (
          <li key={source}>
            <Source source={sourceNote(source)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Source({ source }: { readonly source: SourceNote }): ReactNode {
  const address = source.url ?? source.archive
  if (address === null) return <RecordLine text={source.publisher} />
  return (
    // The title is in the language of the record; what is ours is not.
    <a
      href={address}
      target="_blank"
      rel="noreferrer noopener"
      title={source.title ?? undefined}
      lang={recordLanguage()}
    >
      {source.publisher}
      <span className="visuallyHidden" lang={recordLanguage() && currentLocale()}>
        {' '}
        {say('timelinePage.sourceOut')}
      </span>
    </a>
  )
}
