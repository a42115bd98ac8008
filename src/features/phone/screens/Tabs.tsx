import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { StepButton } from '../parts.tsx'
import styles from './screens.module.css'

/** The bar at the foot of the iPhone's main pages. Calls are not part of the story. */
export function Tabs({ here }: { readonly here: 'chats' | 'settings' }): ReactNode {
  return (
    <div className={styles.tabs}>
      <span>{say('phone.chats.calls')}</span>
      {here === 'chats' ? (
        <b>{say('phone.chats.title')}</b>
      ) : (
        <StepButton step="back" look="tab">
          {say('phone.chats.title')}
        </StepButton>
      )}
      {here === 'settings' ? (
        <b>{say('phone.chats.settings')}</b>
      ) : (
        <StepButton step="openSettings" look="tab">
          {say('phone.chats.settings')}
        </StepButton>
      )}
    </div>
  )
}
