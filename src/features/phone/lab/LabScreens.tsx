import type { ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { Design } from '#domain/design/design.ts'
import { Icon } from '#ui/Icon.tsx'
import { Heading, PaperSheet, StepButton } from '../parts.tsx'
import { usePhone } from '../phoneContext.ts'
import styles from '../screens/screens.module.css'
import { LabChoice } from './LabChoice.tsx'
import own from './LabScreens.module.css'

interface LabProps {
  readonly design: Design
}

/** What the switch stops, named as in the matrix; only a neutral wording says it. */
function Uses({ design: { wording, stops } }: LabProps): ReactNode {
  if (wording !== 'neutral' || stops.length === 0) return null
  return <p>{say('lab.phone.uses', { uses: stops.map((use) => say(`purpose.${use}.name`)).join(', ') })}</p>
}

/** The notice of any design: what stands on it, and how its buttons weigh, follows from the knobs. */
export function LabNotice({ design }: LabProps): ReactNode {
  const { standing, offered, prefix } = usePhone()
  const why = `${prefix}missing`
  const isOpen = standing.account === 'active'
  return (
    <div className={`${styles.notice} ${styles.dense} ${own.notice}`}>
      {isOpen && design.putOff ? (
        <div className={styles.corner}>
          <StepButton step="notNow" look="text">
            {say('phone.notNow')}
          </StepButton>
        </div>
      ) : (
        <div className={styles.air} />
      )}
      <Heading look="heading">{say('lab.phone.title')}</Heading>
      <p>{say(`lab.phone.${design.wording}`)}</p>
      <Uses design={design} />
      {standing.acceptBy === null ? null : <p>{say('lab.phone.acceptBy', { day: dayLong(standing.acceptBy) })}</p>}
      {design.switchPlace === 'firstScreen' ? <LabChoice design={design} /> : null}
      <div className={styles.foot}>
        <Answers design={design} why={why} />
        <Missing id={why} />
        {design.switchPlace === 'behindLink' ? (
          <StepButton step="readMore" look="quiet">
            {say('lab.phone.more')} <Icon name="chevronUp" size={12} />
          </StepButton>
        ) : null}
        {offered.has('openDeleteAccount') ? (
          <StepButton step="openDeleteAccount" look="quiet">
            {say('phone.notice2016.delete')}
          </StepButton>
        ) : null}
      </div>
    </div>
  )
}

const NO_LOOKS = { equal: 'fill', acceptLarger: 'quiet', refuseAsLink: 'link' } as const

/** Agree, and the no where there is one: of the same weight, lighter, or as a mere link. */
function Answers({ design, why }: LabProps & { readonly why: string }): ReactNode {
  const { standing } = usePhone()
  return (
    <div className={own.answers}>
      <StepButton step="agree" look="fill" why={why} opens>
        {say('phone.agree')}
      </StepButton>
      {design.decline && standing.account === 'active' ? (
        <StepButton step="decline" look={NO_LOOKS[design.buttons]} opens>
          {say('lab.phone.decline')}
        </StepButton>
      ) : null}
    </div>
  )
}

/** Why nothing goes on yet. While "are you sure?" lies above, nothing here is offered, and nothing is missing. */
function Missing({ id }: { readonly id: string }): ReactNode {
  const { standing, offered } = usePhone()
  if (standing.screen === 'warning' || offered.has('agree')) return null
  return (
    <p id={id} className={styles.hint}>
      {say('lab.phone.missing')}
    </p>
  )
}

/** The panel behind the link, with the switch at its very end. */
export function LabPanel({ design }: LabProps): ReactNode {
  const { prefix } = usePhone()
  const why = `${prefix}missing`
  return (
    <div className={styles.panel}>
      <div className={styles.panelBar}>
        <Heading look="barTitle">{say('phone.panel2016.title')}</Heading>
        <StepButton step="closePanel" look="icon" label={say('phone.panel2016.close')}>
          <Icon name="chevronDown" size={16} />
        </StepButton>
      </div>
      <div className={styles.long}>
        {(['plain', 'messages', 'banners', 'business'] as const).map((part) => (
          <section key={part}>
            <h3>{say(`phone.panel2016.${part}.head`)}</h3>
            <p>{say(`phone.panel2016.${part}.text`)}</p>
          </section>
        ))}
        <p>{say(`lab.phone.${design.wording}`)}</p>
        <Uses design={design} />
        <LabChoice design={design} />
        <StepButton step="agree" look="fill" why={why} opens>
          {say('phone.agree')}
        </StepButton>
        <Missing id={why} />
      </div>
    </div>
  )
}

/** "Are you sure?", asked of whom the design asks it. */
export function LabWarning({ design }: LabProps): ReactNode {
  const { standing, offered, prefix } = usePhone()
  const sharing = offered.has('share')
  const forGood = design.revocable !== 'bothWays' && !sharing && standing.answer === 'accepted'
  return (
    <div className={styles.over} data-over data-turned>
      <div className={styles.dialog} role="group" aria-labelledby={`${prefix}warning`}>
        <Heading look="heading" id={`${prefix}warning`}>
          {say('lab.phone.warning.title')}
        </Heading>
        <p>
          {say(`lab.phone.warning.${sharing ? 'neutral' : design.wording}`)}
          {forGood ? ` ${say('lab.phone.warning.oneWay')}` : null}
        </p>
        <div className={styles.answers}>
          <StepButton step="cancel" look="text">
            {say('phone.warning.cancel')}
          </StepButton>
          <StepButton step={sharing ? 'share' : 'dontShare'} look="text">
            {say(sharing ? 'lab.phone.share' : 'phone.warning.dontShare')}
          </StepButton>
        </div>
      </div>
    </div>
  )
}

/** What not accepting costs, where it costs functions: the page leads back to the question. */
export function LabLimited(): ReactNode {
  return (
    <div className={styles.notice}>
      <div className={styles.air} />
      <PaperSheet />
      <Heading look="heading">{say('phone.limited.title')}</Heading>
      <p>{say('lab.phone.limited')}</p>
      <div className={styles.foot}>
        <StepButton step="continue" look="fill">
          {say('lab.phone.toNotice')}
        </StepButton>
      </div>
    </div>
  )
}
