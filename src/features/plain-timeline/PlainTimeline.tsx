import { useEffect, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { WORLD_EVENT_IDS, worldEvents } from '#domain/evidence/events.ts'
import { ReadPage } from '#ui/ReadPage.tsx'
import { EventEntry } from './EventEntry.tsx'
import { EventFilters } from './EventFilters.tsx'
import { byYear, eventsFor, EVERYTHING } from './eventFilter.ts'
import styles from './PlainTimeline.module.css'

/** Every documented event, plainly: whole as it is written at build time, and narrowed down where scripts run. */
export function PlainTimeline(): ReactNode {
  const [filter, setFilter] = useState(EVERYTHING)
  const shown = eventsFor(filter)
  const years = byYear(shown)
  useLinkedEvent()
  return (
    <ReadPage
      className={styles.page}
      title={say('timelinePage.title')}
      lede={say('timelinePage.lede', { count: WORLD_EVENT_IDS.length, first: yearOf(0), last: yearOf(-1) })}
      more={<p className={styles.how}>{say('timelinePage.how')}</p>}
    >
      <EventFilters filter={filter} onChange={setFilter} />
      <output className={styles.status}>
        {say('timelinePage.shown', { shown: shown.length, all: WORLD_EVENT_IDS.length })}
      </output>
      {shown.length === 0 ? <p>{say('timelinePage.none')}</p> : null}
      <nav className={styles.years} aria-label={say('timelinePage.years')}>
        <ul>
          {years.map(([year]) => (
            <li key={year}>
              <a href={`#year-${year}`}>{year}</a>
            </li>
          ))}
        </ul>
      </nav>
      {years.map(([year, ids]) => (
        <section key={year} className={styles.year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`} className={styles.yearName}>
            {year} <span className={styles.small}>{say('timelinePage.yearCount', { count: ids.length })}</span>
          </h2>
          <ol>
            {ids.map((id) => (
              <EventEntry key={id} id={id} />
            ))}
          </ol>
        </section>
      ))}
    </ReadPage>
  )
}

function yearOf(index: number): string {
  const id = WORLD_EVENT_IDS.at(index)
  return id ? worldEvents[id].date.slice(0, 4) : ''
}

/** The browser finds the event of a link by itself; where the router brought us here, nobody has looked yet. */
function useLinkedEvent(): void {
  useEffect(() => {
    const id = location.hash.slice(1)
    if (id === '') return
    const frame = requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView())
    return () => cancelAnimationFrame(frame)
  }, [])
}
