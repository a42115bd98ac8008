import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Icon } from '#ui/Icon.tsx'
import { LabPart } from '../LabPart.tsx'
import { OnOff, StepButton, TitleBar } from '../parts.tsx'
import { usePhone } from '../phoneContext.ts'
import styles from './screens.module.css'

const OTHERS = ['privacy', 'security', 'changeNumber'] as const

/** A4: the row of the thirty days is the last one (F09, F18). Switched off it is grey, and gone on the next visit (F17). */
export function Account(): ReactNode {
  const { standing, offered, onStep, design } = usePhone()
  return (
    <div className={styles.page}>
      <TitleBar title={say('phone.account.title')} up={say('phone.settings.title')} />
      <ul className={styles.rows}>
        {OTHERS.map((row) => (
          <li key={row} className={styles.row}>
            {say(`phone.account.${row}`)}
          </li>
        ))}
        <li>
          <StepButton step="openDeleteAccount" look="row">
            <span>{say('phone.account.delete')}</span>
            <Icon name="chevronEnd" size={14} />
          </StepButton>
        </li>
        {standing.row === 'absent' ? null : (
          <li className={styles.lastRow}>
            {design ? (
              <LabPart part="row" design={design} />
            ) : (
              <OnOff
                checked={standing.row === 'enabled'}
                disabled={standing.row === 'greyed' || (standing.screen === 'account' && !offered.has('switchOff'))}
                onToggle={() => onStep('switchOff')}
                label={say('phone.account.share')}
                note={say('phone.account.shareNote')}
                {...(standing.row === 'greyed' ? { why: say('phone.account.greyed') } : {})}
                pin="row2016"
              />
            )}
          </li>
        )}
      </ul>
    </div>
  )
}
