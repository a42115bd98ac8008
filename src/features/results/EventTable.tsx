import { useEffect, useRef, type ReactNode } from 'react'
import { dayShort } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { RecordReplay } from '#domain/record/replayRecord.ts'
import type { Study } from '#domain/study/types.ts'
import { eventWords, screenWords } from './eventWords.ts'
import { seconds } from './numbers.ts'
import styles from './Results.module.css'

interface EventTableProps {
  readonly study: Study
  readonly replay: RecordReplay
  readonly at: number
  readonly onGo: (to: number) => void
}

/** Every event of a session, the one that is shown marked and in view. */
export function EventTable({ study, replay: { lines }, at, onGo }: EventTableProps): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = place.current
    const row = box?.querySelectorAll<HTMLElement>('tbody tr')[at]
    if (!box || !row) return
    // Only within its own box: the page stays where it is.
    const [top, bottom] = [row.offsetTop - 60, row.offsetTop + row.offsetHeight + 20]
    if (top < box.scrollTop) box.scrollTop = top
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight
  }, [at])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div ref={place} className={styles.events} role="region" aria-label={say('resultsPage.events')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visuallyHidden">{say('resultsPage.events')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('resultsPage.event.number')}</th>
            <th scope="col" className={styles.number}>
              {say('resultsPage.event.time')}
            </th>
            <th scope="col">{say('resultsPage.event.what')}</th>
            <th scope="col">{say('resultsPage.event.phone')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line }, index) => (
            <tr key={line.hash} aria-current={index === at ? 'step' : undefined}>
              <th scope="row">
                <button type="button" className={styles.openSession} onClick={() => onGo(index)}>
                  {line.seq}
                </button>
              </th>
              <td className={styles.number}>{line.t === null ? '–' : seconds(line.t)}</td>
              <td>
                {eventWords(study, line.event)}
                {line.changed.length > 0 ? (
                  <span className={styles.changed}>
                    {say('resultsPage.event.changed', { count: line.changed.length })}
                  </span>
                ) : null}
              </td>
              <td>{line.phone ? `${dayShort(line.phone.day)}, ${screenWords(line.phone.screen)}` : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
