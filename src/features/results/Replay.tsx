import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { RecordReplay, ReplayFault } from '#domain/record/replayRecord.ts'
import { momentAt } from '#domain/scenario/momentAt.ts'
import { replay as replayScenario } from '#domain/scenario/replay.ts'
import type { Study } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { EventTable } from './EventTable.tsx'
import { eventWords } from './eventWords.ts'
import type { ResultsSlots } from './resultsSlots.ts'
import styles from './Results.module.css'

interface ReplayProps {
  readonly study: Study
  readonly replay: RecordReplay
  readonly phone: ResultsSlots['phone']
}

/** Moment by moment: the screen as it was seen, and every event beside it. */
export function Replay({ study, replay, phone }: ReplayProps): ReactNode {
  const { lines, faults } = replay
  const [at, setAt] = useState(0)
  const go = (to: number): void => setAt(Math.min(lines.length - 1, Math.max(0, to)))
  const line = lines[at]?.line

  function onKey(event: KeyboardEvent): void {
    // The slider moves itself, and in a field arrows move the caret.
    if (event.target instanceof HTMLInputElement || event.altKey || event.ctrlKey || event.metaKey) return
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    go(at + by)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows are a second way: buttons and slider do the same
    <div className={styles.replay} onKeyDown={onKey}>
      <Faults faults={faults} />
      <div className={styles.replayTools}>
        <Button
          icon="chevronStart"
          aria-label={say('resultsPage.replay.previous')}
          disabled={at === 0}
          onClick={() => go(at - 1)}
        />
        <Button
          icon="chevronEnd"
          aria-label={say('resultsPage.replay.next')}
          disabled={at >= lines.length - 1}
          onClick={() => go(at + 1)}
        />
        <input
          type="range"
          className={styles.slider}
          min={1}
          max={Math.max(1, lines.length)}
          value={at + 1}
          aria-label={say('resultsPage.replay.moment.label')}
          aria-valuetext={line ? eventWords(study, line.event) : ''}
          onChange={(event) => go(Number(event.currentTarget.value) - 1)}
        />
        <output className={styles.momentNumber}>
          {say('resultsPage.replay.moment', { at: at + 1, of: lines.length })}
        </output>
      </div>
      <div className={styles.replayed}>
        <Seen study={study} replay={replay} at={at} phone={phone} />
        <EventTable study={study} replay={replay} at={at} onGo={go} />
      </div>
      <p className={styles.quiet}>{say('resultsPage.replay.hint')}</p>
    </div>
  )
}

const SHOWN = 10

/** Whether what is drawn is what was recorded. */
function Faults({ faults }: { readonly faults: readonly ReplayFault[] }): ReactNode {
  if (faults.length === 0) return <p className={styles.text}>{say('resultsPage.replay.exact')}</p>
  return (
    <div className={styles.note} role="alert">
      <p>
        {faults.some(({ what }) => what === 'noBeginning')
          ? say('resultsPage.replay.noBeginning')
          : say('resultsPage.replay.differs', { count: faults.length })}
      </p>
      <ul className={styles.which}>
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={`${fault.seq} ${fault.what}`}>{say('resultsPage.replay.differs.at', { ...fault })}</li>
        ))}
      </ul>
    </div>
  )
}

/** The phone at this moment; on a page of the study, which one it was. */
function Seen({ study, replay, at, phone }: ReplayProps & { readonly at: number }): ReactNode {
  const { scenario, lines } = replay
  const done = useMemo(() => (scenario ? replayScenario(scenario) : null), [scenario])
  const one = lines[at]
  if (!one) return null
  const { line, cursor } = one
  const isOnPhone = line.phone !== null && cursor !== null && done !== null && scenario !== null
  return (
    <div className={styles.seen}>
      <p className={styles.seenName}>
        {isOnPhone ? say('resultsPage.replay.day', { day: dayLong(cursor.on) }) : say('resultsPage.replay.offPhone')}
      </p>
      {isOnPhone ? (
        // What was seen is looked at here: nothing of it can be pressed or reached by the keyboard.
        <div className={styles.phone} role="img" aria-label={phoneWords(study, replay, at)}>
          <div inert>{phone(momentAt(done, cursor), scenario)}</div>
        </div>
      ) : (
        <div className={styles.offPhone}>
          <p>{eventWords(study, line.event)}</p>
        </div>
      )}
    </div>
  )
}

function phoneWords(study: Study, { lines }: RecordReplay, at: number): string {
  const event = lines[at]?.line.event
  return `${say('resultsPage.replay.phone')}: ${event ? eventWords(study, event) : ''}`
}
