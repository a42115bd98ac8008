import { addDays, daysBetween, earlierOf, type IsoDay } from '#domain/day/isoDay.ts'
import type { CalendarRow } from '#domain/consent/calendar.ts'
import type { AnyEventType, WorldEventType } from '#domain/consent/events.ts'
import { next, type Outcome } from '#domain/consent/next.ts'
import { startDay, startStanding } from '#domain/consent/start.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { flowChanges } from '#domain/dataflow/flows.ts'
import { lensesAround } from '#domain/dataflow/readings/lens.ts'
import { regimeOf } from '#domain/dataflow/regime.ts'
import { tapsOf } from '#domain/scenario/taps.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { Actor, ScenarioStep, WorldEvent } from '#domain/scenario/types.ts'
import { beginDay, isNoticeDue, nextDatedDay, rowsDue, rowsFor, stillHolds } from '#domain/scenario/worldDay.ts'

/** How far a replay has come: after the world's part of a day, or after a step. */
export interface Progress {
  readonly on: IsoDay
  readonly standing: Standing
  /** What this part added to the ledger. */
  readonly entries: readonly LedgerEntry[]
  /** Entries and taps so far, those of this part included. */
  readonly count: number
  readonly taps: number
}

type Basis = Pick<LedgerEntry, 'cites' | 'assumes' | 'knobs'>

const ledgerEvent: Partial<Record<WorldEventType, WorldEvent>> = {
  blockedFor2016: 'accountBlocked',
  blockedFor2021: 'accountBlocked',
  callsOnlyBegan: 'accountLimited',
  chatListHidden: 'accountLimited',
  pauseBegan: 'ruling',
  overlayBegan: 'ruling',
}

/** Collects the entries of one part of a replay. */
class Ledger {
  standing: Standing
  readonly entries: LedgerEntry[] = []
  readonly #from: number
  readonly #setting: Setting

  constructor(standing: Standing, count: number, setting: Setting) {
    this.standing = standing
    this.#from = count
    this.#setting = setting
  }

  /** Applies an event and writes it down. */
  record(
    type: AnyEventType,
    on: IsoDay,
    entry: { by: Actor; event: LedgerEntry['event']; also?: Basis } & Partial<LedgerEntry>,
  ): Outcome {
    const before = this.standing
    const outcome = next(before, { type, on }, this.#setting)
    this.standing = outcome.standing
    const { also, ...rest } = entry
    this.entries.push({
      n: this.#from + this.entries.length + 1,
      on,
      standing: outcome.standing,
      screen: outcome.standing.screen,
      regime: regimeOf(outcome.standing),
      changed: flowChanges(
        regimeOf(before),
        regimeOf(outcome.standing),
        this.#setting.parentAccount,
        lensesAround(this.#setting, on, entry.event, { before, after: outcome.standing }),
      ),
      taps: 0,
      ...rest,
      ...(outcome.refused ? { refused: outcome.refused } : {}),
      ...basisOf(outcome, also),
    })
    return outcome
  }
}

function basisOf(outcome: Outcome, also?: Basis): Basis {
  if (outcome.refused) return { cites: [], assumes: [] }
  const cites = new Set(also?.cites)
  const assumes = new Set(also?.assumes)
  const knobs = new Set(also?.knobs)
  for (const row of outcome.rows) {
    for (const fact of row.cites ?? []) cites.add(fact)
    if (row.assumes) assumes.add(row.assumes)
    if ('knob' in row) knobs.add(row.knob)
  }
  return { cites: [...cites], assumes: [...assumes], ...(knobs.size > 0 ? { knobs: [...knobs] } : {}) }
}

/** The first day: the person's standing, and what the world does on it. */
export function beginReplay(setting: Setting): Progress {
  const on = startDay(setting.joined)
  const ledger = new Ledger(startStanding(setting), 0, setting)
  worldDay(ledger, on, rowsFor(setting), setting)
  return { on, standing: ledger.standing, entries: ledger.entries, count: ledger.entries.length, taps: 0 }
}

/** Lets the days pass, up to and including the world's part of `until`. Nothing happens to a deleted account. */
export function passTo(from: Progress, until: IsoDay, setting: Setting): Progress {
  const ledger = new Ledger(from.standing, from.count, setting)
  if (from.standing.account !== 'deleted') passDays(ledger, from.on, until, setting)
  return {
    on: until,
    standing: ledger.standing,
    entries: ledger.entries,
    count: from.count + ledger.entries.length,
    taps: from.taps,
  }
}

function passDays(ledger: Ledger, from: IsoDay, until: IsoDay, setting: Setting): void {
  const rows = rowsFor(setting)
  let run = -1
  let on = from
  while (on < until && ledger.standing.account !== 'deleted') {
    on = addDays(on, 1)
    const before = ledger.standing
    const returned = returnNotice(ledger, on, rows, setting, run)
    run = returned.run
    for (const row of returned.due) if (stillHolds(row, ledger.standing, setting, on)) recordRow(ledger, row, on)
    if (returned.due.length > 0 || !isSame(before, ledger.standing)) continue
    // A day like the one before it, and so are all up to the next dated one: they pass in one go.
    const dated = nextDatedDay(rows, on, ledger.standing, setting)
    const last = earlierOf(until, dated === null ? until : addDays(dated, -1))
    if (last > on && run >= 0) addReturns(ledger, run, daysBetween(on, last))
    if (last > on) on = last
  }
}

/** Begins a day and, where an unanswered notice is back, writes or prolongs its run. */
function returnNotice(
  ledger: Ledger,
  on: IsoDay,
  rows: readonly CalendarRow[],
  setting: Setting,
  run: number,
): { run: number; due: CalendarRow[] } {
  ledger.standing = beginDay(ledger.standing, on, setting)
  const due = rowsDue(rows, on, ledger.standing, setting)
  const isWithdrawn = !isNoticeDue(afterAll(ledger.standing, due, on, setting))
  if (!isNoticeDue(ledger.standing) || isWithdrawn) return { run: -1, due }
  if (run < 0) {
    ledger.record('noticeReturned', on, { by: 'company', event: 'noticeReturned', times: 1 })
    return { run: ledger.entries.length - 1, due }
  }
  ledger.standing = next(ledger.standing, { type: 'noticeReturned', on }, setting).standing
  addReturns(ledger, run, 1)
  return { run, due }
}

function afterAll(standing: Standing, due: readonly CalendarRow[], on: IsoDay, setting: Setting): Standing {
  return due.reduce((result, row) => next(result, { type: row.event, on }, setting).standing, standing)
}

function addReturns(ledger: Ledger, run: number, days: number): void {
  const entry = ledger.entries[run]
  if (entry) ledger.entries[run] = { ...entry, times: (entry.times ?? 0) + days }
}

function worldDay(ledger: Ledger, on: IsoDay, rows: readonly CalendarRow[], setting: Setting): void {
  for (const row of rowsDue(rows, on, ledger.standing, setting)) recordRow(ledger, row, on)
}

function recordRow(ledger: Ledger, row: CalendarRow, on: IsoDay): void {
  const also = {
    cites: row.cites ?? [],
    assumes: row.assumes ? [row.assumes] : [],
    ...('knob' in row ? { knobs: [row.knob] } : {}),
  }
  const event = ledgerEvent[row.event] ?? (row.event as WorldEvent)
  ledger.record(row.event, on, { by: row.by, event, also, ...(row.id ? { id: row.id } : {}) })
}

function isSame(a: Standing, b: Standing): boolean {
  if (a === b) return true
  for (const key of Object.keys(a) as (keyof Standing)[]) if (a[key] !== b[key]) return false
  return true
}

/** The person acts: the days up to the step pass, then the step. */
export function takeStep(from: Progress, step: ScenarioStep, index: number, setting: Setting): Progress {
  const before = step.on > from.on ? passTo(from, step.on, setting) : null
  const ledger = new Ledger((before ?? from).standing, (before ?? from).count, setting)
  const outcome = ledger.record(step.do, step.on, { by: 'you', event: step.do, step: index })
  const taps = outcome.refused ? 0 : tapsOf(step.do)
  const entry = { ...ledger.entries[0], taps } as LedgerEntry
  const entries = before ? [...before.entries, entry] : [entry]
  return { on: step.on, standing: ledger.standing, entries, count: from.count + entries.length, taps: from.taps + taps }
}
