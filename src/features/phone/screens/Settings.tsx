import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Icon } from '#ui/Icon.tsx'
import { Heading, StepButton, TitleBar } from '../parts.tsx'
import { usePhone } from '../phoneContext.ts'
import { Tabs } from './Tabs.tsx'
import styles from './screens.module.css'

const OTHERS = ['chats', 'notifications', 'data', 'help'] as const

/** The usual rows; only Account leads on. */
export function Settings(): ReactNode {
  const { skin } = usePhone()
  return (
    <div className={styles.page}>
      {skin === 'android' ? (
        <TitleBar title={say('phone.settings.title')} up={say('phone.chats.title')} />
      ) : (
        <div className={styles.titleBar}>
          <Heading look="large">{say('phone.settings.title')}</Heading>
        </div>
      )}
      <div className={styles.chat}>
        <span className={styles.avatar} aria-hidden="true">
          {say('phone.settings.profileInitial')}
        </span>
        <b className={styles.name}>{say('phone.settings.profile')}</b>
        <span className={styles.last}>{say('phone.settings.profileStatus')}</span>
      </div>
      <ul className={styles.rows}>
        <li>
          <StepButton step="openAccount" look="row">
            <span>{say('phone.settings.account')}</span>
            <Icon name="chevronEnd" size={14} />
          </StepButton>
        </li>
        {OTHERS.map((row) => (
          <li key={row} className={styles.row}>
            {say(`phone.settings.${row}`)}
          </li>
        ))}
      </ul>
      {skin === 'iphone' ? <Tabs here="settings" /> : null}
    </div>
  )
}
