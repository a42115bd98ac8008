import { useEffect, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { Person } from '#domain/scenario/types.ts'
import { personOf } from '#domain/study/runs.ts'
import type { Study } from '#domain/study/types.ts'
import { Debrief } from './Debrief.tsx'
import { End } from './End.tsx'
import { Information } from './Information.tsx'
import { NumberPage } from './NumberPage.tsx'
import { NOBODY } from './arrival.ts'
import { beginBeside, beginRunning, openStage, takeUp, withdrawLater, type RunPlace, type Stage } from './openStage.ts'
import type { ParticipantRun } from './participantRun.ts'
import { PersonPage } from './PersonPage.tsx'
import { Questions } from './Questions.tsx'
import { RunPage } from './RunPage.tsx'
import type { RunSlots } from './runSlots.ts'
import { StillPage } from './StillPage.tsx'
import { TaskPage } from './TaskPage.tsx'
import { NO_NOTE } from './tabNote.ts'
import { useView } from './useView.ts'

interface ParticipantProps {
  readonly place: RunPlace
  readonly phone: RunSlots['phone']
}

/** The whole way of a participant through a study. */
export function Participant({ place: given, phone }: ParticipantProps): ReactNode {
  const [place, setPlace] = useState(given)
  const [stage, setStage] = useState<Stage>({ at: 'opening' })
  const { study } = place.frozen
  useEffect(() => {
    let isHere = true
    async function open(): Promise<void> {
      const next = await openStage(place)
      if (isHere) setStage(next)
    }
    void open()
    return () => {
      isHere = false
    }
  }, [place])
  useEffect(() => (stage.at === 'running' ? () => stage.run.start.session.stop() : undefined), [stage])

  const go = (next: Promise<Stage>): void => void next.then(setStage)
  function begin(statements: readonly string[], person: Person): void {
    go(beginRunning(place, person, statements))
  }
  /** The next one at the same device begins as if nobody had been here; what was there before is still sent. */
  function beginAnew(): void {
    place.note.write(NO_NOTE)
    setPlace({ ...place, arrived: NOBODY })
  }
  const onNext = study.assignment.by === 'kiosk' ? beginAnew : null
  switch (stage.at) {
    case 'number':
      return (
        <NumberPage
          onNumber={(pid) => {
            const arrived = { ...place.arrived, panel: { ...place.arrived.panel, pid } }
            place.note.write({ ...place.note.read(), arrived })
            setPlace({ ...place, arrived })
          }}
        />
      )
    case 'takeUp':
      return (
        <RunPage
          title={say('run.takeUp.title')}
          ways={[
            {
              name: say('run.takeUp.anew'),
              onPress: () => go(beginBeside(place, stage.session)),
            },
            { name: say('run.takeUp.goOn'), onPress: () => go(takeUp(place, stage.session)) },
          ]}
        >
          <p>{say('run.takeUp.text')}</p>
        </RunPage>
      )
    case 'information':
      return <Asking study={study} onDecline={() => setStage({ at: 'declined' })} onBegin={begin} />
    case 'running':
      return <Running run={stage.run} place={place} phone={phone} onNext={onNext} />
    default:
      return (
        <StillPage
          stage={stage}
          place={place}
          onAgain={() => setPlace({ ...place })}
          onShow={(session) => go(takeUp(place, session))}
          onWithdraw={(session) => go(withdrawLater(place, session))}
          onNext={onNext}
        />
      )
  }
}

interface AskingProps {
  readonly study: Study
  readonly onDecline: () => void
  readonly onBegin: (statements: readonly string[], person: Person) => void
}

/** Before anything is recorded: the sheet and the question, and whose phone it is where the study leaves that open. */
function Asking({ study, onDecline, onBegin }: AskingProps): ReactNode {
  const [consented, setConsented] = useState<readonly string[] | null>(null)
  const { task } = study
  const asksPerson = task.person === 'participant' || task.phone === 'participant'
  if (consented)
    return <PersonPage study={study} onLeave={onDecline} onPerson={(person) => onBegin(consented, person)} />
  return (
    <Information
      study={study}
      onDecline={onDecline}
      onConsent={(statements) => (asksPerson ? setConsented(statements) : onBegin(statements, personOf(task)))}
    />
  )
}

interface RunningProps extends ParticipantProps {
  readonly run: ParticipantRun
  readonly onNext: (() => void) | null
}

/** The pages from consent on: which of them is open is what the record comes to. */
function Running({ run, place, phone, onNext }: RunningProps): ReactNode {
  const { progress, saved } = useView(run)
  const { note, arrived } = place
  useEffect(() => {
    if (progress.isFinished) note.write({ ...note.read(), isFinished: true })
  }, [progress.isFinished, note])
  if (saved.state === 'otherWriter')
    return (
      <RunPage title={say('run.obstacle.otherTab.title')}>
        <p>{say('run.saved.otherWriter')}</p>
      </RunPage>
    )
  if (progress.choice !== null) return <End run={run} arrived={arrived} onNext={onNext} />
  switch (progress.page) {
    case 'questionsBefore':
      return <Questions key="before" run={run} when="before" />
    case 'task':
      return <TaskPage run={run} phone={phone} />
    case 'questionsAfter':
      return <Questions key="after" run={run} when="after" />
    case 'debrief':
      return <Debrief run={run} />
  }
}
