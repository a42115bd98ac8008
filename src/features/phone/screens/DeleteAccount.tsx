import { useRef, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { INVENTED_NUMBER } from '../invented.ts'
import { StepButton, TitleBar } from '../parts.tsx'
import { usePhone } from '../phoneContext.ts'
import styles from './screens.module.css'

const LOST = ['account', 'chats', 'groups'] as const

/** What is lost, the number, the button. The number stays in the field: only that there is one is told. */
export function DeleteAccount(): ReactNode {
  const { standing, offered, onStep, prefix } = usePhone()
  const field = useRef<HTMLInputElement>(null)
  const typed = standing.field === 'typed'

  function focused(): void {
    // From 2021 the tap into the field is counted (K01); once is enough.
    if (standing.field === 'empty' && offered.has('focusField')) onStep('focusField')
  }
  function changed(): void {
    if (!typed && field.current?.value) onStep('typeNumber')
  }
  function fill(): void {
    if (!field.current) return
    field.current.focus()
    field.current.value = INVENTED_NUMBER
    if (!typed) onStep('typeNumber')
  }

  return (
    <div className={`${styles.page} ${styles.dense}`}>
      <TitleBar title={say('phone.delete.title')} up={say('phone.back')} />
      <div className={styles.body}>
        <p>{say('phone.delete.lead')}</p>
        <ul className={styles.points}>
          {LOST.map((thing) => (
            <li key={thing}>{say(`phone.delete.lost.${thing}`)}</li>
          ))}
        </ul>
        <label className={styles.fieldLabel} htmlFor={`${prefix}number`}>
          {say('phone.delete.field')}
        </label>
        <input
          ref={field}
          id={`${prefix}number`}
          className={styles.field}
          type="tel"
          autoComplete="off"
          defaultValue={typed ? INVENTED_NUMBER : ''}
          onFocus={focused}
          onChange={changed}
        />
        <button type="button" className={styles.link} onClick={fill}>
          {say('phone.delete.fill')}
        </button>
      </div>
      <div className={styles.foot}>
        <StepButton step="deleteAccount" look="fill" why={`${prefix}first`} pin="deleteButton">
          {say('phone.delete.button')}
        </StepButton>
        {typed ? null : (
          <p id={`${prefix}first`} className={styles.hint}>
            {say('phone.delete.first')}
          </p>
        )}
      </div>
    </div>
  )
}
