import { useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Icon } from '#ui/Icon.tsx'
import { StepButton, TitleBar } from '../parts.tsx'
import { usePhone } from '../phoneContext.ts'
import styles from './screens.module.css'

const REASONS = ['device', 'number', 'pause', 'feature', 'broken', 'other'] as const

/** Android, from 2021 (K01): a list to open, a reason to choose, a last button. Which reason it was is nobody's business. */
export function DeleteReasons(): ReactNode {
  const { standing, offered, prefix } = usePhone()
  const [reason, setReason] = useState<(typeof REASONS)[number] | null>(null)
  const chosen = standing.reasons === 'chosen'
  const words = !chosen
    ? say('phone.reasons.choose')
    : reason === null
      ? say('phone.reasons.chosen')
      : say(`phone.reasons.${reason}`)
  return (
    <div className={styles.page}>
      <TitleBar title={say('phone.reasons.title')} up={say('phone.back')} />
      <div className={styles.body}>
        <p>{say('phone.reasons.lead')}</p>
        <StepButton step="openReasons" look="select" expanded={standing.reasons === 'open'}>
          <span>{words}</span>
          <Icon name="chevronDown" size={14} />
        </StepButton>
        {standing.reasons === 'open' ? (
          <ul className={styles.choices} aria-label={say('phone.reasons.list')}>
            {REASONS.filter(() => offered.has('chooseReason')).map((id) => (
              <li key={id}>
                <StepButton step="chooseReason" look="row" onPress={() => setReason(id)}>
                  {say(`phone.reasons.${id}`)}
                </StepButton>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <div className={styles.foot} data-flows={standing.reasons === 'open' || undefined}>
        <StepButton step="confirmDelete" look="fill" why={`${prefix}first`}>
          {say('phone.reasons.button')}
        </StepButton>
        {chosen ? null : (
          <p id={`${prefix}first`} className={styles.hint}>
            {say('phone.reasons.first')}
          </p>
        )}
      </div>
    </div>
  )
}
