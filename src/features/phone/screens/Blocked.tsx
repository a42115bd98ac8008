import type { ReactNode } from 'react'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { Heading, PaperSheet, StepButton } from '../parts.tsx'
import { usePhone } from '../phoneContext.ts'
import { helpLink } from './Notice2021.tsx'
import styles from './screens.module.css'

/** B3: the notice without a later. Announced in January 2021; it never came (T06). */
export function Blocked(): ReactNode {
  const { offered } = usePhone()
  return (
    <div className={styles.notice}>
      <div className={styles.air} />
      <PaperSheet />
      <Heading look="heading">{say('phone.blocked.title')}</Heading>
      <p>{say('phone.blocked.text')}</p>
      {offered.has('openHelp') ? (
        <p>
          <Say id="phone.blocked.help" tags={{ help: helpLink }} />
        </p>
      ) : null}
      <div className={styles.foot}>
        <StepButton step="agree" look="fill" pin="agree2021">
          {say('phone.agree')}
        </StepButton>
        {offered.has('openDeleteAccount') ? (
          <StepButton step="openDeleteAccount" look="quiet">
            {say('phone.blocked.delete')}
          </StepButton>
        ) : null}
      </div>
    </div>
  )
}

/** B6, B7: what the announcements of February and May left, step by step. No other control than Accept. */
export function Limited(): ReactNode {
  const { account } = usePhone().standing
  const stage = account === 'callsOnly' || account === 'noChatList' ? account : 'silent'
  return (
    <div className={styles.notice}>
      <div className={styles.air} />
      <PaperSheet />
      <Heading look="heading">{say('phone.limited.title')}</Heading>
      <p>{say(`phone.limited.${stage}`)}</p>
      <div className={styles.foot}>
        <StepButton step="agree" look="fill">
          {say('phone.accept')}
        </StepButton>
      </div>
    </div>
  )
}

/** After deletion. */
export function Gone(): ReactNode {
  return (
    <div className={styles.notice}>
      <div className={styles.centre}>
        <Heading look="heading">{say('phone.gone.title')}</Heading>
        <p>{say('phone.gone.text')}</p>
      </div>
    </div>
  )
}
