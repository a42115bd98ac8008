import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import { RecordLine } from '#content/RecordLine.tsx'
import { sourceOf, type SourceId } from '#domain/evidence/sources.ts'
import styles from './Patterns.module.css'

/** Publishers in a line of text, each with the way to its source. */
export function SourceLinks({ ids }: { readonly ids: readonly SourceId[] }): ReactNode {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 ? '; ' : ''}
      <Link className={styles.inText} to={`/sources/${id}/`}>
        <RecordLine text={sourceOf(id).publisher} />
      </Link>
    </Fragment>
  ))
}
