import type { ReactNode } from 'react'
import { weekday } from '#content/format.ts'
import { say } from '#content/say.ts'
import { addDays } from '#domain/day/isoDay.ts'
import { Icon } from '#ui/Icon.tsx'
import { MESSAGE_TIME } from '../invented.ts'
import { LabPart } from '../LabPart.tsx'
import { Heading, StepButton } from '../parts.tsx'
import { usePhone } from '../phoneContext.ts'
import { Tabs } from './Tabs.tsx'
import styles from './screens.module.css'

const CHATS = ['noor', 'club', 'ines'] as const

/** A0, A5, A6, B2, B4, B5, B9: the chats. After an answer nothing here tells of it. */
export function Chats(): ReactNode {
  const { skin, on, offered, standing, design } = usePhone()
  const when = { noor: MESSAGE_TIME, club: say('phone.chats.yesterday'), ines: weekday(addDays(on, -2)) }
  return (
    <div className={styles.page}>
      <div className={styles.titleBar}>
        <Heading look="large">{say('phone.chats.title')}</Heading>
        {skin === 'android' ? (
          <StepButton
            step="openMenu"
            look="icon"
            label={say('phone.chats.more')}
            expanded={standing.screen === 'menu'}
            opens
          >
            <Icon name="more" />
          </StepButton>
        ) : null}
      </div>
      {offered.has('tapBanner') ? <Banner /> : null}
      {design ? <LabPart part="inSight" design={design} /> : null}
      <ul className={styles.chats}>
        {CHATS.map((chat) => (
          <li key={chat} className={styles.chat}>
            <span className={styles.avatar} aria-hidden="true">
              {say(`phone.chats.${chat}.initial`)}
            </span>
            <b className={styles.name}>{say(`phone.chats.${chat}.name`)}</b>
            <span className={styles.last}>{say(`phone.chats.${chat}.last`)}</span>
            <span className={styles.when}>{when[chat]}</span>
          </li>
        ))}
      </ul>
      {skin === 'iphone' ? <Tabs here="chats" /> : null}
    </div>
  )
}

/** B5: slim, above the chats; it blocks nothing (T09). */
function Banner(): ReactNode {
  return (
    <StepButton step="tapBanner" look="banner" pin="banner2021">
      <span>
        {say('phone.chats.banner')} <b>{say('phone.chats.bannerAction')}</b>
      </span>
      <Icon name="chevronEnd" size={14} />
    </StepButton>
  )
}

/** The three-dot menu: a list that lies over the chats. Only Settings leads anywhere. */
export function Menu(): ReactNode {
  return (
    <div className={styles.over} data-over data-menu>
      <div className={styles.popover}>
        <Heading look="hidden">{say('notes.screen.menu')}</Heading>
        <ul>
          <li className={styles.row}>{say('phone.menu.newGroup')}</li>
          <li className={styles.row}>{say('phone.menu.starred')}</li>
          <li>
            <StepButton step="openSettings" look="row">
              <span>{say('phone.menu.settings')}</span>
              <Icon name="chevronEnd" size={14} />
            </StepButton>
          </li>
        </ul>
      </div>
      <StepButton step="back" look="backdrop" label={say('phone.menu.close')}>
        {null}
      </StepButton>
    </div>
  )
}
