import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { consentFaults, consentTaps } from '#domain/study/consentCheck.ts'
import { useBuilder } from './builderContext.ts'
import styles from './Builder.module.css'

/** The participant's consent screen as these settings make it, and whether it is fair. It is a picture: nothing in it acts. */
export function ConsentDrawing(): ReactNode {
  const { study } = useBuilder()
  const { consent, title } = study
  const taps = consentTaps(consent)
  const { consentWords, ...fair } = consentFaults(consent)
  const isFair = Object.values(fair).every((faults) => faults.length === 0)
  const state = !isFair ? 'unfair' : consentWords.length > 0 ? 'unworded' : 'fair'
  const word = (text: string): string => (text.trim() === '' ? say('studyPage.consent.noWord') : text)
  const isLink = consent.buttons === 'refuseAsLink'
  const leave = <span className={isLink ? styles.drawnLink : styles.drawnButton}>{word(consent.leave)}</span>
  return (
    <figure className={styles.drawing}>
      <figcaption>
        <span className={styles.label}>{say('studyPage.consent.drawn')}</span>{' '}
        <span>{say('studyPage.consent.taps', { goOn: taps.goOn, leave: taps.leave })}</span>{' '}
        <b data-state={state}>{say(`studyPage.consent.${state}`)}</b>
      </figcaption>
      <div className={styles.drawn} inert aria-hidden="true">
        <p className={styles.drawnTitle}>{title.trim() === '' ? say('studyPage.untitled') : title}</p>
        <p className={styles.drawnText} />
        <p className={styles.drawnText} />
        <p className={styles.drawnText} data-last="" />
        {consent.statements.map(({ id, text, ticked }) => (
          <p key={id} className={styles.drawnLine}>
            <span className={styles.drawnBox} data-ticked={ticked ? '' : undefined} />
            {word(text)}
          </p>
        ))}
        <div className={styles.drawnWays} data-buttons={consent.buttons}>
          {consent.leavePlace === 'firstScreen' ? (
            leave
          ) : (
            <span className={styles.drawnLink}>{say('studyPage.consent.more')}</span>
          )}
          <span className={styles.drawnButton} data-go="">
            {word(consent.goOn)}
          </span>
        </div>
      </div>
    </figure>
  )
}
