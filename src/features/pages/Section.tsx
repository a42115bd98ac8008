import { useId, type ReactNode } from 'react'
import styles from './Pages.module.css'

/** A part of a page of text: its heading beside it where there is room. */
export function Section({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }): ReactNode {
  const heading = useId()
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {title}
      </h2>
      <div className={styles.text}>{children}</div>
    </section>
  )
}

interface Term {
  readonly term: ReactNode
  readonly text: ReactNode
}

/** Words and what they mean. */
export function Terms({ terms }: { readonly terms: readonly Term[] }): ReactNode {
  return (
    <dl className={styles.terms}>
      {terms.map(({ term, text }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a fixed list
        <div key={index} className={styles.term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
