import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Claim } from '#content/Claim.tsx'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { sourceOf } from '#domain/evidence/sources.ts'
import { patterns } from '#domain/patterns/elements.ts'
import type { Evidence, PatternId } from '#domain/patterns/pattern.ts'
import { AppliesTo } from './AppliesTo.tsx'
import { NamesOf } from './NamesOf.tsx'
import { sceneMoment, type PlayAt } from './sceneMoment.ts'
import styles from './Patterns.module.css'

/** One element as a label in a museum has it: what one sees first, then what it is called and by whom. */
export function PatternEntry({ id, playAt }: { readonly id: PatternId; readonly playAt: PlayAt }): ReactNode {
  const { flows, temporality, metrics, evidence, against } = patterns[id]
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
          <Confidence id={id} />
        </Row>
        <Row term={say('patterns.entry.counter')}>
          <Claim id={`patterns.${id}.counter`} />
          {against.length > 0 ? <EvidenceList evidence={against} /> : null}
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

function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }): ReactNode {
  return (
    <ul className={styles.marks}>
      {evidence.map(({ by, mark }) => (
        <li key={by}>
          <Link to={`/sources/${by}/`}>{sourceOf(by).publisher}</Link>: {say(`patterns.mark.${mark}`)}
        </li>
      ))}
    </ul>
  )
}

const DEBATED = ['E7', 'E8', 'E17'] as const

function Confidence({ id }: { readonly id: PatternId }): ReactNode {
  const { confidence } = patterns[id]
  const debated = DEBATED.find((one) => one === id)
  return (
    <>
      <p>
        <b>{say(`patterns.confidence.${confidence}`)}.</b> {say(`patterns.confidence.${confidence}.text`)}
      </p>
      {debated === undefined ? null : (
        <p className={styles.debated}>
          <b>{say('patterns.debated')}.</b> {say(`patterns.debated.${debated}`)}
        </p>
      )}
    </>
  )
}
