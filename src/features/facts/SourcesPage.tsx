import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { sourceKindText, verificationText } from '#content/certaintyWords.ts'
import { RecordLine } from '#content/RecordLine.tsx'
import { say } from '#content/say.ts'
import { SOURCE_KINDS } from '#domain/evidence/source.ts'
import { sourceOf, sources, type SourceId } from '#domain/evidence/sources.ts'
import { Frame, Part } from './Frame.tsx'
import { published, SourceName, sourcePath } from './links.tsx'
import styles from './Facts.module.css'

const ALL = Object.keys(sources) as readonly SourceId[]

/** Those of one kind, by publisher, then by day. */
const KINDS = SOURCE_KINDS.map((kind) => ({
  kind,
  ids: ALL.filter((id) => sourceOf(id).kind === kind).toSorted((a, b) => sortKey(a).localeCompare(sortKey(b), 'en')),
})).filter(({ ids }) => ids.length > 0)

function sortKey(id: SourceId): string {
  const { publisher, date } = sourceOf(id)
  return `${publisher} ${date ?? ''}`
}

/** Every publication behind the record, by kind, each with the way to its page. */
export function SourcesPage(): ReactNode {
  return (
    <Frame
      title={say('facts.sources.title')}
      lede={say('facts.sources.lede', { count: ALL.length })}
      above={<Link to="/facts/">{say('facts.back')}</Link>}
    >
      <nav className={styles.ways} aria-label={say('facts.sources.kinds')}>
        {KINDS.map(({ kind, ids }) => (
          <a key={kind} href={`#${kind}`}>
            {say('facts.sources.kind', { kind: sourceKindText(kind), count: ids.length })}
          </a>
        ))}
      </nav>
      {KINDS.map(({ kind, ids }) => (
        <Part
          key={kind}
          id={kind}
          title={<span className={styles.kind}>{sourceKindText(kind)}</span>}
          note={say('facts.sources.count', { count: ids.length })}
        >
          <ul className={styles.cards}>
            {ids.map((id) => (
              <Publication key={id} id={id} />
            ))}
          </ul>
        </Part>
      ))}
    </Frame>
  )
}

function Publication({ id }: { readonly id: SourceId }): ReactNode {
  const source = sourceOf(id)
  return (
    <li className={styles.card}>
      <p>
        <Link to={sourcePath(id)}>
          <SourceName id={id} />
        </Link>
      </p>
      <p className={styles.note}>
        <RecordLine text={source.publisher} />; {published(source)}; {verificationText(source.verified)}
      </p>
    </li>
  )
}
