import type { ReactNode } from 'react'
import { partialDay } from './partialDay.ts'
import { say } from '#content/say.ts'
import type { PairAsked, PairEvidence, SourceShown } from './evidence.ts'
import { useEvidence } from './useEvidence.ts'
import styles from './PairDrawer.module.css'

/** Why a pair has its status, and who says so. */
export function PairSources(asked: PairAsked): ReactNode {
  const evidence = useEvidence(true)
  if (!evidence) return <p className={styles.loading}>{say('drawer.loading')}</p>
  return <Evidence {...evidence.pairEvidence(asked)} />
}

function Evidence({ basis, reasons, sources, against, knownSince }: PairEvidence): ReactNode {
  return (
    <>
      <h3 className={styles.heading}>{say('drawer.reason')}</h3>
      {reasons.map((reason) => (
        <p key={reason} className={styles.reason}>
          {reason}
        </p>
      ))}
      <p className={styles.basis}>
        {say('drawer.basis')}: {say(`drawer.basis.${basis}`)}
      </p>
      {knownSince === null ? null : (
        <p className={styles.later}>{say('drawer.later', { date: partialDay(knownSince) })}</p>
      )}
      {against.length > 0 ? (
        <>
          <h3 className={styles.heading}>{say('drawer.sides')}</h3>
          <div className={styles.sides}>
            <Sources heading={say('drawer.side.one')} sources={sources} />
            <Sources heading={say('drawer.side.other')} sources={against} />
          </div>
        </>
      ) : (
        <Sources heading={say('drawer.sources', { count: sources.length })} sources={sources} />
      )}
    </>
  )
}

function Sources({
  heading,
  sources,
}: {
  readonly heading: string
  readonly sources: readonly SourceShown[]
}): ReactNode {
  return (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id} className={styles.source}>
            <SourceTitle {...source} />
            <span className={styles.origin}>
              {source.publisher}, {dateOf(source)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function SourceTitle({ title, url }: SourceShown): ReactNode {
  const words = title ?? say('drawer.source.untitled')
  if (url === null) return <span>{words}</span>
  return (
    <a href={url} target="_blank" rel="noreferrer" aria-label={say('drawer.source.link', { title: words })}>
      {words}
    </a>
  )
}

function dateOf({ date }: SourceShown): string {
  if (date === null) return say('drawer.source.noDate')
  return date === 'undated' ? say('drawer.source.undated') : partialDay(date)
}
