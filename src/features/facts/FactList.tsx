import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { certaintyText } from '#content/certaintyWords.ts'
import { factTexts } from '#content/en/facts/evidence.ts'
import { factDay } from '#content/factDay.ts'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import { facts } from '#domain/evidence/facts.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import { factPath } from './links.tsx'
import { ScaleMark } from './ScaleMark.tsx'
import styles from './Facts.module.css'

/** Facts in one line each: id, sentence, day, certainty, and whether something stands against it. */
export function FactList({ ids }: { readonly ids: readonly FactId[] }): ReactNode {
  return (
    <ul className={styles.facts}>
      {ids.map((id) => (
        <li key={id} className={styles.fact}>
          <span className={styles.id}>{id}</span>
          <Link to={factPath(id)}>
            <Recorded ids={[id]}>{factTexts[id].fact}</Recorded>
          </Link>
          <span className={styles.about}>
            <span>{factDay(facts[id]) ?? say('facts.notRecorded')}</span>
            <span className={styles.sure}>
              <ScaleMark certainty={facts[id].certainty} /> {certaintyText(facts[id].certainty)}
            </span>
            {facts[id].conflicts !== null ? <span className={styles.disputed}>{say('facts.against')}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
