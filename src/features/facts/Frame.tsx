import { useId, type ComponentProps, type ReactNode } from 'react'
import { ReadPage } from '#ui/ReadPage.tsx'
import styles from './Facts.module.css'

/** A page of the record: a link that stands alone in its line is as tall as a finger needs. */
export function Frame(props: Omit<ComponentProps<typeof ReadPage>, 'className'>): ReactNode {
  return <ReadPage {...props} className={styles.page} />
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
