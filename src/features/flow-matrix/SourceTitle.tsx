import type { ReactNode } from 'react'
import { RecordLine } from '#content/RecordLine.tsx'
import { say } from '#content/say.ts'
import type { SourceShown } from './evidence.ts'
import styles from './PairDrawer.module.css'

/** The title of a publication, and the way to it where its address is recorded. */
export function SourceTitle({ title, publisher, url }: SourceShown): ReactNode {
  const words = title === null ? publisher : <RecordLine text={title} />
  if (url === null) return <span>{words}</span>
  return (
    <a className={styles.way} href={url} target="_blank" rel="noreferrer">
      {words}
      <span className="visuallyHidden"> {say('drawer.source.link')}</span>
    </a>
  )
}
