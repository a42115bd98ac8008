import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Completion } from './Completion.tsx'
import type { RunPlace, Stage } from './openStage.ts'
import { RunPage } from './RunPage.tsx'
import { Written } from './Written.tsx'

interface StillPageProps {
  readonly stage: Extract<Stage, { at: 'opening' | 'obstacle' | 'declined' | 'withdrawn' }>
  readonly place: RunPlace
  readonly onAgain: () => void
}

/** The pages on which nothing is asked: before there is anything, and when there is nothing more. */
export function StillPage({ stage, place, onAgain }: StillPageProps): ReactNode {
  const { study } = place.frozen
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
          <p>{say('run.contact', { contact: study.ethics.contact })}</p>
        </RunPage>
      )
    case 'declined':
      return (
        <RunPage title={say('run.declined.title')}>
          <p>{say('run.declined.text')}</p>
          <h2>{say('run.debrief.title')}</h2>
          <Written text={study.ethics.debrief} />
          <p>{say('run.contact', { contact: study.ethics.contact })}</p>
        </RunPage>
      )
    case 'withdrawn':
      return (
        <RunPage title={say('run.end.withdrawn')}>
          <p>{say('run.end.erased')}</p>
          <Completion {...{ study, ...stage }} arrived={place.arrived} result={null} />
        </RunPage>
      )
  }
}
