import { useId, type ReactNode } from 'react'
import styles from './Results.module.css'

interface PartProps {
  readonly title: string
  /** A word before the title: what standing it has. */
  readonly mark?: string
  readonly text?: ReactNode
  readonly children: ReactNode
}

/** A part of the page with its heading. */
export function Part({ title, mark, text, children }: PartProps): ReactNode {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      {mark === undefined ? null : <p className={styles.mark}>{mark}</p>}
      <h2 id={id} className={styles.partName}>
        {title}
      </h2>
      {text === undefined ? null : <p className={styles.text}>{text}</p>}
      {children}
    </section>
  )
}
