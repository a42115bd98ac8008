import type { ReactNode } from 'react'
import styles from './Run.module.css'

/** What the author of a study wrote: an empty line begins a new paragraph. */
export function Written({ text }: { readonly text: string }): ReactNode {
  return (
    <div className={styles.written}>
      {text
        .split(/\n\s*\n/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the paragraphs of a frozen text never reorder
          <p key={index}>{paragraph}</p>
        ))}
    </div>
  )
}
