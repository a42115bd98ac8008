import type { ReactNode } from 'react'
import { partialDay } from './partialDay.ts'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import type { PairEvidence, SourceShown } from './evidence.ts'
import { PairReadings } from './PairReadings.tsx'
import type { PairInPlace } from './readingsOfPair.ts'
import { SourceTitle } from './SourceTitle.tsx'
import { useEvidence } from './useEvidence.ts'
import styles from './PairDrawer.module.css'

/** What each reading says of a pair, and in the record why, and who says so. */
export function PairSources(asked: PairInPlace): ReactNode {
  const evidence = useEvidence(true)
  if (!evidence) return <p className={styles.loading}>{say('drawer.loading')}</p>
  return (
    <>
      <PairReadings readings={evidence.readingsOfPair(asked)} inForce={asked.place.reading} />
      <Evidence {...evidence.pairEvidence(asked)} />
    </>
  )
}

function Evidence({ basis, reasons, sources, against, knownSince }: PairEvidence): ReactNode {
  return (
    <>
      <h3 className={styles.heading}>{say('drawer.reason')}</h3>
      {reasons.map((reason) => (
        <p key={reason} className={styles.reason}>
          <Recorded ids={[...sources, ...against].map(({ id }) => id)}>{reason}</Recorded>
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

function dateOf({ date }: SourceShown): string {
  if (date === null) return say('drawer.source.noDate')
  return date === 'undated' ? say('drawer.source.undated') : partialDay(date)
}
