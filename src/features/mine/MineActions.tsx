import { useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { Given } from '#domain/mine/answers.ts'
import type { Mine } from '#domain/mine/fates.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { Button } from '#ui/Button.tsx'
import { saveMine } from './mineFile.ts'
import type { Part } from './parts.ts'
import styles from './Mine.module.css'

interface MineActionsProps {
  readonly mine: Mine
  readonly parts: readonly Part[]
  readonly given: Given
  readonly onLive: (scenario: Scenario) => void
}

/** What can be done with the page: print it, keep it, or live the story it tells. */
export function MineActions({ mine, parts, given, onLive }: MineActionsProps): ReactNode {
  const [note, setNote] = useState('')
  const [life] = mine.lives

  function save(): void {
    void saveMine({ mine, parts, given }).then((name) => setNote(say('mine.saved', { name })))
  }

  return (
    <div className={styles.tools}>
      <div className={styles.buttons}>
        <Button icon="download" onClick={save}>
          {say('mine.save')}
        </Button>
        <Button onClick={() => print()}>{say('mine.print')}</Button>
        {life ? <Button onClick={() => onLive(life.scenario)}>{say('mine.live.story')}</Button> : null}
      </div>
      <p className={styles.toolNote}>
        {say('mine.live.story.note')} {mine.lives.length > 1 ? say('mine.live.story.first') : null}
      </p>
      <p role="status" className={styles.toolNote}>
        {note}
      </p>
    </div>
  )
}
