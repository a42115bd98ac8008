import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Claim } from '#content/Claim.tsx'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { patterns } from '#domain/patterns/elements.ts'
import type { PatternId } from '#domain/patterns/pattern.ts'
import { AppliesTo } from './AppliesTo.tsx'
import { ConfidenceOf } from './ConfidenceOf.tsx'
import { CounterOf } from './CounterOf.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { NamesOf } from './NamesOf.tsx'
import { sceneMoment, type PlayAt } from './sceneMoment.ts'
import styles from './Patterns.module.css'

/** One element as a label in a museum has it: what one sees first, then what it is called and by whom. */
export function PatternEntry({ id, playAt }: { readonly id: PatternId; readonly playAt: PlayAt }): ReactNode {
  const { flows, temporality, metrics, evidence } = patterns[id]
  return (
    <article id={id} className={styles.entry} aria-labelledby={`${id}-name`}>
      <div className={styles.exhibit}>
        <p className={styles.number}>{id}</p>
        <h3 id={`${id}-name`} className={styles.name}>
          {say(`patterns.${id}.title`)}
        </h3>
        <p className={styles.when}>
          {flows.join(', ')} · {say(`patterns.temporality.${temporality}`)}
        </p>
        <p className={styles.sees}>
          <Claim id={`patterns.${id}.sees`} />
        </p>
        <Seen id={id} playAt={playAt} />
      </div>
      <dl className={styles.rows}>
        <Row term={say('patterns.entry.called')}>
          <NamesOf id={id} />
        </Row>
        <Row term={say('patterns.entry.evidence')}>
          <Claim id={`patterns.${id}.evidence`} />
          <EvidenceList evidence={evidence} />
        </Row>
        <Row term={say('patterns.entry.confidence')}>
          <ConfidenceOf id={id} />
        </Row>
        <Row term={say('patterns.entry.counter')}>
          <CounterOf id={id} />
        </Row>
        <Row term={say('patterns.entry.remedy')}>{say(`patterns.${id}.remedy`)}</Row>
        <Row term={say('patterns.entry.metric')}>
          <ul className={styles.metrics}>
            {metrics.map((metric) => (
              <li key={metric}>
                {metric === 'sideBySide' ? null : <span className={styles.code}>{metric}</span>}{' '}
                {say(`patterns.metric.${metric}`)}
              </li>
            ))}
          </ul>
        </Row>
        <Row term={say('patterns.entry.applies')}>
          <AppliesTo id={id} />
        </Row>
      </dl>
    </article>
  )
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.row}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Seen({ id, playAt }: { readonly id: PatternId; readonly playAt: PlayAt }): ReactNode {
  const moment = sceneMoment(id)
  const day = dayLong(moment.cursor.on)
  return (
    <p className={styles.seen}>
      <Link to={playAt(moment)} aria-label={say('patterns.entry.seenAs', { day, title: say(`patterns.${id}.title`) })}>
        {say('patterns.entry.seen', { day })}
      </Link>
      {moment.scenario.telling === 'happened' ? null : <span> · {say('patterns.entry.announced')}</span>}
    </p>
  )
}
