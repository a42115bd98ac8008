import type { ReactNode } from 'react'
import { Link, type To } from 'react-router'
import { partialDay } from '#content/factDay.ts'
import { RecordLine } from '#content/RecordLine.tsx'
import { say } from '#content/say.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import type { Source } from '#domain/evidence/source.ts'
import { isSourceId, sourceOf, type SourceId } from '#domain/evidence/sources.ts'
import type { PlayMoment } from './lives.ts'
import styles from './Facts.module.css'

/** What only the site knows: the address of a moment, and how its pages are called. */
export interface Ways {
  readonly playAt: (moment: PlayMoment) => To
  readonly pageName: (path: string) => string
}

export function factPath(id: FactId): string {
  return `/facts/${id}/`
}

export function sourcePath(id: SourceId): string {
  return `/sources/${id}/`
}

export function sourceName(id: SourceId): string {
  const { title, publisher } = sourceOf(id)
  return title ?? say('facts.source.untitled', { publisher })
}

/** The name of a publication, in the language in which it is recorded. */
export function SourceName({ id }: { readonly id: SourceId }): ReactNode {
  return sourceOf(id).title === null ? sourceName(id) : <RecordLine text={sourceName(id)} />
}

/** When a publication appeared, exactly as precise as it is recorded. */
export function published({ date }: Pick<Source, 'date'>): string {
  if (date === null) return say('facts.source.noDate')
  return date === 'undated' ? say('facts.source.undated') : partialDay(date)
}

/** Names of facts and sources in a line, each with the way to its page. */
export function Names({ ids }: { readonly ids: readonly (FactId | SourceId)[] }): ReactNode {
  return (
    <ul className={styles.names}>
      {ids.map((id) => (
        <li key={id}>
          {isSourceId(id) ? (
            <Link to={sourcePath(id)}>
              <RecordLine text={sourceOf(id).publisher} />
            </Link>
          ) : (
            <Link to={factPath(id)}>{say('facts.one', { id })}</Link>
          )}
        </li>
      ))}
    </ul>
  )
}
