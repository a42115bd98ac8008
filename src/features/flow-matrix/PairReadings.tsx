import type { ReactNode } from 'react'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import type { Reading } from '#domain/scenario/types.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { StatusWord } from '#ui/StatusWord.tsx'
import { statusWords } from './pairName.ts'
import type { ReadingOfPair, SaidOfPair } from './readingsOfPair.ts'
import { SourceTitle } from './SourceTitle.tsx'
import styles from './PairReadings.module.css'

interface PairReadingsProps {
  readonly readings: readonly ReadingOfPair[]
  readonly inForce: Reading
}

/** What each reading says of this pair, one under the other, with its sources. */
export function PairReadings({ readings, inForce }: PairReadingsProps): ReactNode {
  return (
    <section>
      <h3 className={styles.heading}>{say('reading.drawer')}</h3>
      <ul className={styles.readings}>
        {readings.map((one) => (
          <li key={one.reading} className={styles.reading} aria-current={one.reading === inForce}>
            <OneReading {...one} inForce={one.reading === inForce} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OneReading({
  reading,
  status,
  by,
  says,
  beside,
  inForce,
}: ReadingOfPair & { readonly inForce: boolean }): ReactNode {
  const name = say(`reading.${reading}`)
  return (
    <>
      <h4 className={styles.name}>{inForce ? say('reading.drawer.inForce', { reading: name }) : name}</h4>
      <p className={styles.status}>
        <Glyph status={status} size="legend" />
        <StatusWord status={status}>{statusWords(status, by)}</StatusWord>
      </p>
      <div className={beside ? styles.sides : undefined}>
        <div>
          {says.length === 0 ? <p>{say('cutoff.hidden.readings')}</p> : null}
          {says.map((one) => (
            <Said key={one.text} {...one} />
          ))}
        </div>
        {beside ? (
          <div>
            <p className={styles.beside}>{say('reading.drawer.beside')}</p>
            <Said {...beside} />
          </div>
        ) : null}
      </div>
    </>
  )
}

function Said({ text, sources }: SaidOfPair): ReactNode {
  return (
    <div className={styles.said}>
      <p>
        <Recorded ids={sources.map(({ id }) => id)}>{text}</Recorded>
      </p>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceTitle {...source} />
          </li>
        ))}
      </ul>
    </div>
  )
}
