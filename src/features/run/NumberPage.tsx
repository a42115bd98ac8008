import { useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { isAnId } from './arrival.ts'
import { RunPage } from './RunPage.tsx'
import styles from './Run.module.css'

/** Where the address brought no number of a participant, they type it. */
export function NumberPage({ onNumber }: { readonly onNumber: (number: string) => void }): ReactNode {
  const [text, setText] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isOne = isAnId(text)
  return (
    <RunPage
      title={say('run.number.title')}
      notice={isAsked && !isOne ? say('run.number.missing') : null}
      ways={[{ name: say('run.continue'), onPress: () => (isOne ? onNumber(text.trim()) : setAsked(true)) }]}
    >
      <p>{say('run.number.text')}</p>
      <label className={styles.labelled}>
        {say('run.number.label')}
        <input className={styles.typed} value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
    </RunPage>
  )
}
