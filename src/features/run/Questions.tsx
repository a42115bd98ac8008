import { useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { say } from '#content/say.ts'
import { missingAnswers } from './missingAnswers.ts'
import type { ParticipantRun } from './participantRun.ts'
import { partOf } from './progress.ts'
import { Question } from './Question.tsx'
import { RunPage } from './RunPage.tsx'
import { Saved } from './Saved.tsx'
import { useView } from './useView.ts'

interface QuestionsProps {
  readonly run: ParticipantRun
  readonly when: 'before' | 'after'
}

/** The questions before the task, or those after it. */
export function Questions({ run, when }: QuestionsProps): ReactNode {
  const { progress } = useView(run)
  const [isAsked, setAsked] = useState(false)
  const { study } = run.start.frozen
  const items = study.questions[when]
  const missing = isAsked ? missingAnswers(items, progress.answers) : []

  function goOn(): void {
    const [first] = missingAnswers(items, run.view().progress.answers)
    if (first === undefined) run.goOn()
    else {
      flushSync(() => setAsked(true))
      document.querySelector<HTMLElement>(`[id="field-${CSS.escape(first)}"] :is(input, textarea)`)?.focus()
    }
  }
  return (
    <RunPage
      part={say('run.part', partOf(study, progress.page))}
      title={say(`run.questions.${when}`)}
      notice={missing.length > 0 ? say('run.questions.missing', { count: missing.length }) : null}
      ways={[
        { name: say('run.leave'), onPress: () => run.leave() },
        { name: say('run.continue'), onPress: goOn },
      ]}
      foot={<Saved run={run} />}
    >
      {items.map((item) => (
        <Question
          key={item.id}
          item={item}
          answers={progress.answers}
          missing={missing}
          onAnswer={(question, value) => run.answer(question, value)}
        />
      ))}
    </RunPage>
  )
}
