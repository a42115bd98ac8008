import type { ReactNode } from 'react'
import styles from './ReadPage.module.css'

interface ReadPageProps {
  /** What stands above everything: a word about the address that was opened. */
  readonly notice?: ReactNode
  /** A line above the headline: what kind of page it is, and the way back. */
  readonly above?: ReactNode
  readonly title: ReactNode
  /** A sentence of the record is set smaller than a title. */
  readonly isSentence?: boolean
  readonly lede?: ReactNode
  /** What else stands in the head. */
  readonly more?: ReactNode
  /** What this page does otherwise: any rule of its own wins over those here. */
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A page to read: the frame, one headline, and a sentence that says what the page is. */
export function ReadPage(props: ReadPageProps): ReactNode {
  const { notice, above, title, isSentence = false, lede, more, className, children } = props
  return (
    <main id="main" tabIndex={-1} className={className === undefined ? styles.page : `${styles.page} ${className}`}>
      {notice}
      <header className={styles.head}>
        {above === undefined ? null : <div className={styles.above}>{above}</div>}
        <h1 className={isSentence ? styles.sentence : styles.title}>{title}</h1>
        {lede === undefined ? null : <p className={styles.lede}>{lede}</p>}
        {more}
      </header>
      {children}
    </main>
  )
}
