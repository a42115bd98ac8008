import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { RecordLine } from '#content/RecordLine.tsx'
import { say } from '#content/say.ts'
import { sourceOf } from '#domain/evidence/sources.ts'
import type { Evidence } from '#domain/patterns/pattern.ts'
import styles from './Patterns.module.css'

/** Publications, each with how it was read. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }): ReactNode {
  return (
    <ul className={styles.marks}>
      {evidence.map(({ by, mark }) => (
        <li key={by}>
          <Link to={`/sources/${by}/`}>
            <RecordLine text={sourceOf(by).publisher} />
          </Link>
          : {say(`patterns.mark.${mark}`)}
        </li>
      ))}
    </ul>
  )
}
