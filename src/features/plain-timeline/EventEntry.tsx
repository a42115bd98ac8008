import type { ReactNode } from 'react'
import { factNote } from '#content/en/facts/evidence.ts'
import { partialDay } from '#content/factDay.ts'
import { timelineTexts } from '#content/en/facts/timeline.ts'
import { dayNotes, effectNotes } from '#content/en/facts/eventNotes.ts'
import { say } from '#content/say.ts'
import { recordLanguage } from '#content/sentence.ts'
import { Stated } from '#content/Stated.tsx'
import { conflicts as sides } from '#domain/evidence/conflicts.ts'
import { eventEvidence, otherDays, worldEvents, type WorldEvent, type WorldEventId } from '#domain/evidence/events.ts'
import { eventDay } from './eventDay.ts'
import { EventSources } from './EventSources.tsx'
import { KindMark } from './KindMark.tsx'
import styles from './PlainTimeline.module.css'

interface EventEntryProps {
  readonly id: WorldEventId
  /** Before a room: when and what, and what speaks against it. The marks lead to the sources as ever. */
  readonly isBrief?: boolean
}

/** One event: when, what, what it did, and where that was read; all of it in view, so that it prints and needs no script. */
export function EventEntry({ id, isBrief = false }: EventEntryProps): ReactNode {
  const event: WorldEvent = worldEvents[id]
  const day = eventDay(event)
  return (
    <li id={id} className={styles.event} data-brief={isBrief ? '' : undefined}>
      <div className={styles.when}>
        <a className={styles.permalink} href={`#${id}`} aria-label={say('timelinePage.permalink', { day })}>
          {day}
        </a>
        {event.precision === 'day' ? null : (
          <span className={styles.small}>{say(`timelinePage.precision.${event.precision}`)}</span>
        )}
      </div>
      <div className={styles.what}>
        <Sentences id={id} event={event} />
        <Against id={id} event={event} />
        {isBrief ? null : <EventSources id={id} />}
      </div>
      {isBrief ? null : <Readings id={id} event={event} />}
    </li>
  )
}

interface PartProps {
  readonly id: WorldEventId
  readonly event: WorldEvent
}

function Sentences({ id, event }: PartProps): ReactNode {
  if (event.facts.length > 0)
    return event.facts.map((fact) => (
      <p key={fact} className={styles.sentence}>
        <Stated text={factNote(fact).text} ids={[fact]} />
      </p>
    ))
  return event.timeline.map((row) => (
    <p key={row} className={styles.sentence}>
      <Stated text={timelineTexts[row]} ids={eventEvidence(id)} />
    </p>
  ))
}

/** What else is recorded: another day, another account. Never smoothed over. */
function Against({ id, event }: PartProps): ReactNode {
  const notes = event.facts.map(factNote)
  const days = otherDays(id)
  const dayNote = dayNotes[id]
  const conflicts = notes.flatMap((note) => note.registered)
  const isEmpty =
    !dayNote && days.length === 0 && conflicts.length === 0 && notes.every((note) => note.against === null)
  if (isEmpty) return null
  return (
    <ul className={styles.against} aria-label={say('timelinePage.against')}>
      {dayNote ? (
        <li>
          <Stated text={dayNote.text} ids={dayNote.ids} />
        </li>
      ) : null}
      {days.length > 0 && !dayNote ? (
        <li>{say('timelinePage.otherDays', { days: days.map(partialDay).join(', ') })}</li>
      ) : null}
      {notes.map((note) =>
        note.against === null ? null : (
          <li key={note.id}>
            <Stated text={note.against} ids={[note.id]} />
          </li>
        ),
      )}
      {conflicts.map((conflict) => (
        <li key={conflict.id}>
          <span className={styles.topic} lang={recordLanguage()}>
            {conflict.topic}
          </span>
          <ul className={styles.sides}>
            {conflict.sides.map((side, index) => (
              <li key={side}>
                <Stated text={side} ids={sides[conflict.id][index] ?? sides[conflict.id][0]} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

const QUIET: readonly string[] = ['none', 'asking', 'goesOn', 'unknown']

function Readings({ id, event }: PartProps): ReactNode {
  const note = effectNotes[id]
  return (
    <dl className={styles.readings}>
      <div>
        <dt className="visuallyHidden">{say('timelinePage.where')}</dt>
        <dd>{say(`timelinePage.region.${event.region}`)}</dd>
      </div>
      <div>
        <dt className="visuallyHidden">{say('timelinePage.who')}</dt>
        <dd className={styles.kind}>
          <KindMark kind={event.kind} /> {say(`timelinePage.kind.${event.kind}`)}
        </dd>
      </div>
      <div className={styles.effect}>
        <dt>{say('timelinePage.effect')}</dt>
        <dd>
          <span className={QUIET.includes(event.effect) ? undefined : styles.strong}>
            {say(`timelinePage.effect.${event.effect}`)}
          </span>
          {note ? (
            <span className={styles.note}>
              <Stated text={note.text} ids={note.ids} />
            </span>
          ) : null}
        </dd>
      </div>
    </dl>
  )
}
