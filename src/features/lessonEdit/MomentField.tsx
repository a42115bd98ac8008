import { useId, useState, type ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { LessonMoment } from '#domain/lesson/types.ts'
import { Button } from '#ui/Button.tsx'
import { faultWords } from './fields.tsx'
import { pathOf, useEditing, type Keys } from './editing.ts'
import styles from './Edit.module.css'

interface MomentFieldProps {
  readonly keys: Keys
  readonly value: LessonMoment
}

/** A moment: by a link from the replay, or the one that was looked at last. */
export function MomentField({ keys, value }: MomentFieldProps): ReactNode {
  const { put, momentOf, lastMoment, faults } = useEditing()
  const id = useId()
  const [link, setLink] = useState('')
  const [isRefused, setRefused] = useState(false)
  const path = pathOf(keys)

  async function take(): Promise<void> {
    const moment = await momentOf(link.trim())
    setRefused(moment === null)
    if (moment === null) return
    put(keys, moment)
    setLink('')
  }

  return (
    <div className={styles.field}>
      <p className={styles.moment}>{say('teachEdit.moment', { day: dayLong(value.at.on), steps: value.at.steps })}</p>
      <label htmlFor={id}>{say('teachEdit.moment.link')}</label>
      <div className={styles.row}>
        <input
          id={id}
          type="text"
          data-path={path}
          value={link}
          aria-describedby={`${id}-more`}
          onChange={({ currentTarget }) => setLink(currentTarget.value)}
        />
        <Button disabled={link.trim() === ''} onClick={() => void take()}>
          {say('teachEdit.moment.take')}
        </Button>
        <Button onClick={() => put(keys, lastMoment())}>{say('teachEdit.moment.last')}</Button>
      </div>
      <div id={`${id}-more`} className={styles.more} role="status">
        {isRefused ? <p className={styles.fault}>{say('teachEdit.moment.refused')}</p> : null}
        {faults
          .filter((fault) => fault.path.startsWith(`${path}.`))
          .map((fault) => (
            <p key={fault.path} className={styles.fault}>
              {faultWords(fault)}
            </p>
          ))}
      </div>
    </div>
  )
}
