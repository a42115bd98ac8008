import { useId, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { ReadPage } from '#ui/ReadPage.tsx'
import { ClauseTable } from './ClauseTable.tsx'
import { DeclaredLabels } from './DeclaredLabels.tsx'
import { TextDiff } from './TextDiff.tsx'
import { TextList } from './TextList.tsx'
import styles from './Policies.module.css'

/** What the texts said, clause by clause, and what others declared at the time. */
export function Policies(): ReactNode {
  return (
    <ReadPage className={styles.page} title={say('policies.title')} lede={say('policies.lede')}>
      <Part title={say('policies.diff.title')} text={say('policies.diff.text')} isInteractive>
        <TextDiff />
      </Part>
      <Part title={say('policies.table.title')} text={say('policies.texts.read')}>
        <ClauseTable />
      </Part>
      <Part title={say('policies.texts.title')}>
        <TextList />
      </Part>
      <Part title={say('policies.labels.title')} text={say('policies.labels.text')}>
        <DeclaredLabels />
      </Part>
    </ReadPage>
  )
}

interface PartProps {
  readonly title: string
  readonly text?: string
  readonly isInteractive?: boolean
  readonly children: ReactNode
}

function Part({ title, text, isInteractive = false, children }: PartProps): ReactNode {
  const heading = useId()
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading} className={styles.partName}>
        {title}
      </h2>
      {text === undefined ? null : <p className={isInteractive ? styles.needsScript : styles.partText}>{text}</p>}
      {children}
    </section>
  )
}
