import { useCallback, useRef, useState, type ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { addDays, daysBetween } from '#domain/day/isoDay.ts'
import { beginningOf } from '#domain/study/runs.ts'
import { onOnset } from '#store/run/clock.ts'
import { Button } from '#ui/Button.tsx'
import type { ParticipantRun } from './participantRun.ts'
import { partOf } from './progress.ts'
import { RunPage } from './RunPage.tsx'
import type { RunSlots } from './runSlots.ts'
import { Saved } from './Saved.tsx'
import { isAnswered, isTaskOver } from './taskEnd.ts'
import { useView } from './useView.ts'
import styles from './Run.module.css'

interface TaskPageProps {
  readonly run: ParticipantRun
  readonly phone: RunSlots['phone']
}

/** The phone of one condition with a clock of its own, and what is to be done with it. */
export function TaskPage({ run, phone }: TaskPageProps): ReactNode {
  const { progress, phone: state } = useView(run)
  const [isEarly, setEarly] = useState(false)
  const { frozen, condition } = run.start
  const { study } = frozen
  const { standing, cursor, scenario } = state
  const isOver = isTaskOver(study.task, condition, standing, cursor.on, run.lastDay)
  const tapped = useTapStamp()
  // When a screen was painted is written down.
  const drawn = useCallback(() => onOnset((stamp) => run.shown(stamp)), [run])
  const notice = taskNotice(run, isOver, isEarly)
  return (
    <RunPage
      part={say('run.part', partOf(study, progress.page))}
      title={say('run.task.title')}
      notice={notice}
      ways={[
        { name: say('run.leave'), onPress: () => run.leave() },
        { name: say('run.continue'), onPress: () => (isOver ? run.goOn() : setEarly(true)) },
      ]}
      foot={<Saved run={run} />}
    >
      <p className={styles.goal}>{study.task.goal}</p>
      <div className={styles.task}>
        <div className={styles.phone} {...tapped.listeners}>
          {phone(run.moment(), scenario, (step) => run.step(step, tapped.stamp()), drawn)}
        </div>
        <section className={styles.clock} aria-label={say('run.task.clock')}>
          <p>
            <b>{dayLong(cursor.on)}</b>
          </p>
          <p className={styles.small}>{say('run.task.day', dayOf(run))}</p>
          <div className={styles.steps}>
            <Button disabled={cursor.on >= run.lastDay} onClick={(event) => run.passToNext(event.timeStamp)}>
              {say('run.task.next')}
            </Button>
            <Button
              disabled={cursor.on >= run.lastDay}
              onClick={(event) => run.passTo(addDays(cursor.on, 1), event.timeStamp)}
            >
              {say('run.task.dayOn')}
            </Button>
          </div>
        </section>
      </div>
    </RunPage>
  )
}

function firstDayOf(run: ParticipantRun) {
  const { condition } = run.start
  return beginningOf(condition, run.view().phone.scenario.person).until
}

/** The day of the run, from 1; the number of days that it has. */
function dayOf(run: ParticipantRun): { readonly day: number; readonly all: number } {
  const first = firstDayOf(run)
  return { day: daysBetween(first, run.view().phone.cursor.on) + 1, all: daysBetween(first, run.lastDay) + 1 }
}

function taskNotice(run: ParticipantRun, isOver: boolean, isEarly: boolean): string | null {
  const { frozen, condition } = run.start
  const { standing, cursor } = run.view().phone
  const { mode, ends } = frozen.study.task
  if (isOver) return say(ends === 'answer' && cursor.on < run.lastDay ? 'run.task.answeredEnd' : 'run.task.over')
  if (isEarly && ends === 'answer') return say('run.task.notAnswered')
  if (isEarly) return say('run.task.notOver', { count: daysBetween(cursor.on, run.lastDay) })
  return mode === 'guided' && isAnswered(condition, standing) ? say('run.task.answered') : null
}

/** When the finger came down on what is pressed now: a screen that must first be loaded answers later. */
function useTapStamp() {
  const stamp = useRef<number | undefined>(undefined)
  const mark = (event: { readonly timeStamp: number }): void => {
    stamp.current = event.timeStamp
  }
  return { stamp: () => stamp.current, listeners: { onClickCapture: mark, onChangeCapture: mark } }
}
