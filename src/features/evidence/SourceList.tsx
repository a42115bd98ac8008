import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { sourceKindText, verificationText } from '#content/certaintyWords.ts'
import type { SourceNote } from '#content/en/facts/evidence.ts'
import { Recorded } from '#content/Recorded.tsx'
import { RecordLine } from '#content/RecordLine.tsx'
import { say } from '#content/say.ts'
import { OutLink } from '#ui/OutLink.tsx'
import { partialDay } from '#content/factDay.ts'
import styles from './Evidence.module.css'

/** Where it was read. What is not recorded says so and is never filled in. */
export function SourceList({ sources }: { readonly sources: readonly SourceNote[] }): ReactNode {
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={source.id} className={styles.source}>
          <Title source={source} />
          <dl className={styles.rows}>
            <dt>{say('evidence.publisher')}</dt>
            <dd>
              {source.publisher} <span className={styles.aside}>{sourceKindText(source.kind)}</span>
            </dd>
            <dt>{say('evidence.published')}</dt>
            <dd>{published(source)}</dd>
            <dt>{say('evidence.checked')}</dt>
            <dd>
              {verificationText(source.verified)}
              {source.note ? (
                <span className={styles.aside}>
                  <Recorded ids={[source.id]}>{source.note}</Recorded>
                </span>
              ) : null}
            </dd>
            <Address source={source} />
          </dl>
          <Link className={styles.page} to={`/sources/${source.id}/`}>
            {say('evidence.page', { id: source.id })}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Title({ source }: { readonly source: SourceNote }): ReactNode {
  const title =
    source.title === null ? (
      say('evidence.untitled', { publisher: source.publisher })
    ) : (
      <RecordLine text={source.title} />
    )
  if (!source.url) return <p className={styles.title}>{title}</p>
  return (
    <p className={styles.title}>
      <OutLink to={source.url} more={say('evidence.open')}>
        {title}
      </OutLink>
    </p>
  )
}

function Address({ source }: { readonly source: SourceNote }): ReactNode {
  if (source.url && !source.archive) return null
  return (
    <>
      <dt>{say('evidence.address')}</dt>
      <dd>
        {source.archive ? (
          <OutLink to={source.archive} more={say('evidence.open')}>
            {say('evidence.archive')}
          </OutLink>
        ) : (
          say('evidence.notRecorded')
        )}
      </dd>
    </>
  )
}

function published({ date }: SourceNote): string {
  if (date === null) return say('evidence.notRecorded')
  return date === 'undated' ? say('evidence.undated') : partialDay(date)
}
