import { useId, type ReactNode } from 'react'
import styles from './Facts.module.css'

interface FrameProps {
  /** A line above the headline: what kind of page it is, and the way back. */
  readonly above?: ReactNode
  readonly title: ReactNode
  /** A sentence of the record is set smaller than a title. */
  readonly isSentence?: boolean
  readonly lede?: ReactNode
  readonly children: ReactNode
}

/** A page of the record: one headline, and its parts below. */
export function Frame({ above, title, isSentence = false, lede, children }: FrameProps): ReactNode {
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        {above === undefined ? null : <div className={styles.above}>{above}</div>}
        <h1 className={isSentence ? styles.sentence : styles.title}>{title}</h1>
        {lede === undefined ? null : <p className={styles.lede}>{lede}</p>}
      </header>
      {children}
    </main>
  )
}

interface PartProps {
  readonly title: ReactNode
  /** Where a link on the same page leads. */
  readonly id?: string
  /** A line under the heading. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** A part of the page, its heading beside it where there is room. */
export function Part({ title, id, note, children }: PartProps): ReactNode {
  const heading = useId()
  return (
    <section className={styles.part} id={id} aria-labelledby={heading}>
      <div className={styles.side}>
        <h2 id={heading} className={styles.heading}>
          {title}
        </h2>
        {note === undefined ? null : <p className={styles.note}>{note}</p>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}

/** A group inside a part. */
export function Group({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.group}>
      <h3 className={styles.label}>{title}</h3>
      {children}
    </div>
  )
}

interface Row {
  readonly term: string
  readonly text: ReactNode
}

/** What is recorded, field by field. */
export function Rows({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  return (
    <dl className={styles.rows}>
      {rows.map(({ term, text }) => (
        <div key={term} className={styles.row}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
