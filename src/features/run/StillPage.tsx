import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { StoredSession } from '#store/run/stored.ts'
import { Button } from '#ui/Button.tsx'
import { Completion } from './Completion.tsx'
import { wayBack } from './ending.ts'
import type { RunPlace, Stage } from './openStage.ts'
import { RunPage } from './RunPage.tsx'
import { Written } from './Written.tsx'
import styles from './Run.module.css'

interface StillPageProps {
  readonly stage: Extract<Stage, { at: 'opening' | 'obstacle' | 'used' | 'declined' | 'withdrawn' | 'debriefAgain' }>
  readonly place: RunPlace
  readonly onAgain: () => void
  readonly onShow: (session: StoredSession) => void
  readonly onWithdraw: (session: StoredSession) => void
  /** The next participant sits down; null: everybody has a device of their own. */
  readonly onNext: (() => void) | null
}

/** The pages on which nothing is asked: before there is anything, and when there is nothing more. */
export function StillPage({ stage, place, onAgain, onShow, onWithdraw, onNext }: StillPageProps): ReactNode {
  const { study } = place.frozen
  const contact = <p>{say('run.contact', { contact: study.ethics.contact })}</p>
  switch (stage.at) {
    case 'opening':
      return (
        <RunPage title={study.title || say('run.untitled')}>
          <p>{say('run.opening')}</p>
        </RunPage>
      )
    case 'obstacle':
      return (
        <RunPage
          title={say(`run.obstacle.${stage.why}.title`)}
          ways={stage.why === 'otherTab' ? [{ name: say('run.tryAgain'), onPress: onAgain }] : undefined}
        >
          <p>{say(`run.obstacle.${stage.why}.text`)}</p>
          {contact}
        </RunPage>
      )
    case 'used':
      return (
        <RunPage
          title={say('run.used.title', { by: study.assignment.by })}
          ways={[{ name: say('run.used.show'), onPress: () => onShow(stage.session) }]}
        >
          <p>{say('run.used.text')}</p>
          {contact}
        </RunPage>
      )
    case 'declined':
      return (
        <RunPage title={say('run.declined.title')} foot={<Next onNext={onNext} />}>
          <p>{say('run.declined.text')}</p>
          <Back href={wayBack(study, place.arrived, false)} />
          <h2>{say('run.debrief.title')}</h2>
          <Written text={study.ethics.debrief} />
          {contact}
        </RunPage>
      )
    case 'withdrawn':
      return (
        <RunPage title={say('run.end.withdrawn')} foot={<Next onNext={onNext} />}>
          <p>{say('run.end.erased')}</p>
          <Completion {...{ study, ...stage }} arrived={place.arrived} result={null} />
          {contact}
        </RunPage>
      )
    case 'debriefAgain': {
      const { session, code } = stage
      return (
        <RunPage
          title={say('run.debrief.title')}
          ways={session ? [{ name: say('run.debrief.withdraw'), onPress: () => onWithdraw(session) }] : undefined}
        >
          <Written text={study.ethics.debrief} />
          <p>{say('run.debrief.code', { code })}</p>
          {contact}
        </RunPage>
      )
    }
  }
}

function Back({ href }: { readonly href: string | null }): ReactNode {
  if (href === null) return null
  return (
    <p>
      <a className={styles.back} href={href} rel="noreferrer" target="_top">
        {say('run.end.back')}
      </a>
    </p>
  )
}

function Next({ onNext }: Pick<StillPageProps, 'onNext'>): ReactNode {
  if (!onNext) return null
  return (
    <p>
      <Button onClick={onNext}>{say('run.end.next')}</Button>
    </p>
  )
}
