import { lazy, Suspense, useLayoutEffect, useId, useRef, useState, type ReactNode } from 'react'
import { count } from '#content/format.ts'
import { say } from '#content/say.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import type { SessionRow } from '#domain/results/sessionRows.ts'
import type { Study } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { ruleName } from './flowParts.ts'
import { seconds } from './numbers.ts'
import { Part } from './Part.tsx'
import type { ResultsSlots } from './resultsSlots.ts'
import { SelectField } from './SelectField.tsx'
import { listed, SHOWS, SORTS, USUAL_WISH, type ListWish } from './sessionList.ts'
import { Table } from './Table.tsx'
import type { ResultsWork } from './useResults.ts'
import styles from './Results.module.css'

const OneSession = lazy(async () => ({ default: (await import('./OneSession.tsx')).OneSession }))

const PAGE = 25

interface SessionsProps {
  readonly study: Study
  readonly rows: readonly SessionRow[]
  readonly ask: ResultsWork['ask']
  readonly slots: Pick<ResultsSlots, 'phone' | 'loadPhone'>
}

/** All sessions, and one of them opened. */
export function Sessions({ study, rows, ask, slots }: SessionsProps): ReactNode {
  const [open, setOpen] = useState<SessionRow | null>(null)
  const [wish, setWish] = useState(USUAL_WISH)
  const [from, setFrom] = useState(0)
  const last = useRef<string | null>(null)
  const place = useRef<HTMLDivElement>(null)

  // Who comes back is where they were.
  useLayoutEffect(() => {
    if (open || last.current === null) return
    place.current?.querySelector<HTMLElement>(`[data-session="${last.current}"]`)?.focus()
    last.current = null
  }, [open])

  if (open)
    return (
      <Suspense fallback={<p role="status">{say('resultsPage.replay.loading')}</p>}>
        <OneSession
          study={study}
          row={open}
          ask={ask}
          slots={slots}
          onBack={() => {
            last.current = open.session
            setOpen(null)
          }}
        />
      </Suspense>
    )
  const found = listed(rows, wish)
  const shown = found.slice(from, from + PAGE)
  return (
    <Part title={say('resultsPage.sessions')} text={say('resultsPage.sessions.text')}>
      <Wishes
        study={study}
        wish={wish}
        onWish={(next) => {
          setWish(next)
          setFrom(0)
        }}
      />
      <p role="status" className={styles.quiet}>
        {found.length === 0
          ? say('resultsPage.sessions.none')
          : say('resultsPage.sessions.shown', {
              from: count(from + 1),
              to: count(from + shown.length),
              count: found.length,
            })}
      </p>
      {shown.length > 0 ? (
        <div ref={place}>
          <SessionTable study={study} rows={shown} onOpen={setOpen} />
        </div>
      ) : null}
      {found.length > PAGE ? (
        <div className={styles.buttons}>
          <Button disabled={from === 0} onClick={() => setFrom(Math.max(0, from - PAGE))}>
            {say('resultsPage.sessions.previous')}
          </Button>
          <Button disabled={from + PAGE >= found.length} onClick={() => setFrom(from + PAGE)}>
            {say('resultsPage.sessions.next')}
          </Button>
        </div>
      ) : null}
    </Part>
  )
}

interface WishesProps {
  readonly study: Study
  readonly wish: ListWish
  readonly onWish: (wish: ListWish) => void
}

function Wishes({ study, wish, onWish }: WishesProps): ReactNode {
  const id = useId()
  return (
    <div className={styles.fields}>
      <SelectField
        label={say('resultsPage.filter')}
        options={SHOWS.map((value) => ({ value, name: say(`resultsPage.filter.${value}`) }))}
        value={wish.show}
        onChange={(show) => onWish({ ...wish, show })}
      />
      <SelectField
        label={say('resultsPage.filter.condition')}
        options={[
          { value: '', name: say('resultsPage.filter.all') },
          ...conditionsOf(study).map(({ id: value, name }) => ({ value, name })),
        ]}
        value={wish.condition}
        onChange={(condition) => onWish({ ...wish, condition })}
      />
      <SelectField
        label={say('resultsPage.sort')}
        options={SORTS.map((value) => ({ value, name: say(`resultsPage.sort.${value}`) }))}
        value={wish.sort}
        onChange={(sort) => onWish({ ...wish, sort })}
      />
      <div className={styles.field}>
        <label htmlFor={id}>{say('resultsPage.filter.number')}</label>
        <input
          id={id}
          className={styles.textInput}
          spellCheck={false}
          value={wish.number}
          onChange={(event) => onWish({ ...wish, number: event.currentTarget.value })}
        />
      </div>
    </div>
  )
}

interface SessionTableProps {
  readonly study: Study
  readonly rows: readonly SessionRow[]
  readonly onOpen: (row: SessionRow) => void
}

/** So many signs of a number tell sessions apart. */
const SHORT = 8

function SessionTable({ study, rows, onOpen }: SessionTableProps): ReactNode {
  const names = new Map(conditionsOf(study).map(({ id, name }) => [id, name]))
  return (
    <Table
      caption={say('resultsPage.sessions')}
      words={[0, 1, 2, 3, 7, 8]}
      head={[
        say('resultsPage.session'),
        say('resultsPage.condition'),
        say('resultsPage.end'),
        say('resultsPage.path.first'),
        say('resultsPage.event.time'),
        say('resultsPage.taps'),
        say('resultsPage.events'),
        say('resultsPage.counts'),
        say('resultsPage.chain'),
      ]}
      rows={rows.map((row) => ({
        key: row.session,
        cells: [
          <button
            key="open"
            type="button"
            className={styles.openSession}
            data-session={row.session}
            aria-label={say('resultsPage.open', { session: row.session.slice(0, SHORT) })}
            onClick={() => onOpen(row)}
          >
            {row.session.slice(0, SHORT)}
          </button>,
          names.get(row.condition) ?? row.condition,
          say(`resultsPage.end.${row.end}`),
          say(`resultsPage.decision.${row.decision ?? 'none'}`),
          row.decisionMs === null ? '–' : seconds(row.decisionMs),
          row.taps === null ? '–' : count(row.taps),
          count(row.events),
          countsText(row),
          row.faults.length === 0 ? say('resultsPage.chain.whole') : row.faults.join(', '),
        ],
      }))}
    />
  )
}

function countsText({ isAnalysed, excludedBy }: SessionRow): string {
  if (isAnalysed) return say('resultsPage.counts.yes')
  if (excludedBy.length === 0) return say('resultsPage.counts.no')
  return say('resultsPage.counts.excluded', { rules: excludedBy.map(ruleName).join(', ') })
}
