import type { ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { Icon } from '#ui/Icon.tsx'
import { Heading, PaperSheet, StepButton } from '../parts.tsx'
import { usePhone } from '../phoneContext.ts'
import styles from './screens.module.css'

/** A1: the notice. It does not mention the parent company (F12), and has no Decline (F11). */
export function Notice2016(): ReactNode {
  const { standing, offered } = usePhone()
  return (
    <div className={styles.notice}>
      <Heading look="hidden">{say('notes.screen.notice2016')}</Heading>
      {offered.has('notNow') ? (
        <div className={styles.corner}>
          <StepButton step="notNow" look="text" pin="notNow2016">
            {say('phone.notNow')}
          </StepButton>
        </div>
      ) : (
        <div className={styles.air} />
      )}
      <PaperSheet />
      <p>
        <Say
          id="phone.notice2016.text"
          tags={{
            read: (words) => (
              <StepButton step="readMore" look="link">
                {words}
              </StepButton>
            ),
          }}
        />
      </p>
      {standing.acceptBy === null ? null : (
        <p>{say('phone.notice2016.acceptBy', { day: dayLong(standing.acceptBy) })}</p>
      )}
      <div className={styles.foot}>
        <StepButton step="agree" look="fill" pin="agree2016">
          {say('phone.agree')}
        </StepButton>
        <StepButton step="readMore" look="quiet" pin="more2016">
          {say('phone.notice2016.more')} <Icon name="chevronUp" size={12} />
        </StepButton>
        {offered.has('openDeleteAccount') ? (
          <StepButton step="openDeleteAccount" look="quiet">
            {say('phone.notice2016.delete')}
          </StepButton>
        ) : null}
      </div>
    </div>
  )
}
