import type { ReactNode } from 'react'
import { partialDay } from './partialDay.ts'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import type { PairEvidence, SourceShown } from './evidence.ts'
import { HiddenSources } from './HiddenSources.tsx'
import { PairReadings } from './PairReadings.tsx'
import type { PairInPlace } from './readingsOfPair.ts'
import { SourceTitle } from './SourceTitle.tsx'
import { useEvidence } from './useEvidence.ts'
import styles from './PairDrawer.module.css'

/** What each reading says of a pair, and in the record why, and who says so. */
export function PairSources({ isCut, ...asked }: PairInPlace & { readonly isCut: boolean }): ReactNode {
  const evidence = useEvidence(true)
  if (!evidence) return <p className={styles.loading}>{say('drawer.loading')}</p>
  const readings = evidence.readingsOfPair(asked)
  const own = evidence.pairEvidence(asked)
  const part = isCut ? evidence.publicPart(asked, own, readings) : null
  return (
    <>
      {part ? <HiddenSources count={part.hidden} /> : null}
      <PairReadings readings={part?.readings ?? readings} inForce={asked.place.reading} />
      <Evidence {...(part?.evidence ?? own)} />
    </>
  )
}

function Evidence({ basis, reasons, sources, against, knownSince }: PairEvidence): ReactNode {
  return (
    <>
      {reasons.length > 0 ? (
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
        </>
      ) : null}
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
