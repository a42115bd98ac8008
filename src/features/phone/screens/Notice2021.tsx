import type { ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { Icon } from '#ui/Icon.tsx'
import { PRINTED_2021 } from '../invented.ts'
import { isEurope } from '../notesOf.ts'
import { Heading, StepButton, TitleBar } from '../parts.tsx'
import { usePhone } from '../phoneContext.ts'
import { faceOf } from '../screenName.ts'
import styles from './screens.module.css'

/** The words that lead to the help page stand in the sentence, as in the original (P09). */
export function helpLink(words: string): ReactNode {
  return (
    <StepButton step="openHelp" look="link" pin="help2021">
      {words}
    </StepButton>
  )
}

/** B1, and B8 after 15 May: "Not now" on Android, an × on the iPhone (P08); two points in Europe, three elsewhere (P12). */
export function Notice2021(): ReactNode {
  const { standing, skin, region, offered } = usePhone()
  const reminder = faceOf(standing) === 'reminder'
  const android = skin === 'android'
  const later = offered.has('notNow')
  const points = isEurope(region) ? (['data', 'shops'] as const) : (['data', 'shops', 'products'] as const)
  return (
    <div className={`${styles.notice} ${styles.dense}`}>
      {later && !android ? (
        <div className={styles.corner}>
          <StepButton step="notNow" look="icon" label={say('phone.close')} pin="later2021">
            <Icon name="close" />
          </StepButton>
        </div>
      ) : (
        <div className={styles.air} />
      )}
      <Heading look="heading">{say('phone.notice2021.title')}</Heading>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>{say(`phone.notice2021.${point}`)}</li>
        ))}
      </ul>
      <p>
        {reminder ? (
          <Say id="phone.notice2021.reminder" tags={{ help: helpLink }} />
        ) : (
          <Say id="phone.notice2021.demand" values={{ day: dayLong(PRINTED_2021) }} tags={{ help: helpLink }} />
        )}
      </p>
      <div className={styles.foot}>
        <StepButton step="agree" look="fill" pin="agree2021">
          {say(reminder ? 'phone.accept' : 'phone.agree')}
        </StepButton>
        {later && android ? (
          <StepButton step="notNow" look="quiet" pin="later2021">
            {say('phone.notNow')}
          </StepButton>
        ) : null}
      </div>
    </div>
  )
}

/** It explains how to delete the account; it deletes nothing (P09). */
export function Help2021(): ReactNode {
  const { skin } = usePhone()
  return (
    <div className={styles.page}>
      <TitleBar title={say('phone.help2021.title')} up={say('phone.back')} />
      <div className={styles.body}>
        <p>{say('phone.help2021.lead')}</p>
        <ol className={styles.points}>
          <li>{say(`phone.help2021.${skin}.open`)}</li>
          <li>{say('phone.help2021.account')}</li>
          <li>{say('phone.help2021.number')}</li>
        </ol>
        <p>{say('phone.help2021.after')}</p>
      </div>
    </div>
  )
}

/** B5, second tap: an explanation and Continue (T10). */
export function Review2021(): ReactNode {
  return (
    <div className={styles.page}>
      <TitleBar title={say('phone.review2021.title')} up={say('phone.chats.title')} />
      <div className={styles.body}>
        <p>{say('phone.review2021.same')}</p>
        <p>{say('phone.review2021.new')}</p>
        <p>{say('phone.review2021.terms')}</p>
      </div>
      <div className={styles.foot}>
        <StepButton step="continue" look="fill">
          {say('phone.review2021.continue')}
        </StepButton>
      </div>
    </div>
  )
}

/** B5, third tap (T10). */
export function Accept2021(): ReactNode {
  return (
    <div className={styles.page}>
      <TitleBar title={say('phone.accept2021.title')} up={say('phone.back')} />
      <div className={styles.body}>
        <p>{say('phone.accept2021.text')}</p>
      </div>
      <div className={styles.foot}>
        <StepButton step="agree" look="fill">
          {say('phone.accept')}
        </StepButton>
      </div>
    </div>
  )
}
