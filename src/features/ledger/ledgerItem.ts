import { entryTitle } from '#content/entrySays.ts'
import { startStanding } from '#domain/consent/start.ts'
import type { FlowStatus, RegimeId } from '#domain/dataflow/ids.ts'
import { regimeOf } from '#domain/dataflow/regime.ts'
import { lensesAround, type Lens } from '#domain/dataflow/readings/lens.ts'
import { statuses } from '#domain/dataflow/status.ts'
import { addDays, laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import { settingOf } from '#domain/scenario/replay.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { Scenario, Screen } from '#domain/scenario/types.ts'

/** An entry with all that its words, rows and actions need. */
export interface LedgerItem {
  readonly entry: LedgerEntry
  readonly scenario: Scenario
  readonly title: string
  readonly before: readonly FlowStatus[]
  readonly after: readonly FlowStatus[]
  /** The day from which is told what is left: the day looked at for the newest entry, its own for the others. */
  readonly asOf: IsoDay
  /** The moment of the entry. */
  readonly at: Cursor
  /** The moment just before it; null where the story begins. */
  readonly justBefore: Cursor | null
  readonly tapsSoFar: number
  /** Taps since the person last stood at the chats or at a notice: what this way cost. */
  readonly tapsOfWay: number
  /** The day up to which sources count; null while all of them do. */
  readonly publicBy: IsoDay | null
}

/** What was known of some statuses on the day that is looked at. */
export type Known = (regime: RegimeId, statuses: readonly FlowStatus[], lens: Lens) => readonly FlowStatus[]

export const LEDGER_FILTERS = ['all', 'changes', 'mine'] as const
export type LedgerFilter = (typeof LEDGER_FILTERS)[number]

/** Where a way begins. */
const BEGINNINGS: ReadonlySet<Screen> = new Set(['chats', 'notice2016', 'notice2021', 'blocked', 'limited'])

function wayTaps(entries: readonly LedgerEntry[], index: number): number {
  let taps = entries[index]?.taps ?? 0
  for (let back = index - 1; back >= 0; back--) {
    const entry = entries[back]
    if (!entry || BEGINNINGS.has(entry.screen)) break
    taps += entry.taps
  }
  return taps
}

function cursors(entry: LedgerEntry, stepsBefore: number, firstDay: IsoDay): Pick<LedgerItem, 'at' | 'justBefore'> {
  if (entry.step !== undefined) {
    return { at: { on: entry.on, steps: entry.step + 1 }, justBefore: { on: entry.on, steps: entry.step } }
  }
  // Within a day the world comes first, so the day before holds the same steps.
  const dayBefore = { on: addDays(entry.on, -1), steps: stepsBefore }
  return { at: { on: entry.on, steps: stepsBefore }, justBefore: entry.on > firstDay ? dayBefore : null }
}

/** The ledger of a moment, oldest first. */
export function ledgerItems(
  entries: readonly LedgerEntry[],
  scenario: Scenario,
  firstDay: IsoDay,
  lookedAt: IsoDay,
  known: Known | null = null,
): LedgerItem[] {
  const { parentAccount } = scenario.person
  const setting = settingOf(scenario)
  let standing = startStanding(setting)
  let regime = regimeOf(standing)
  let steps = 0
  let tapsSoFar = 0
  return entries.map((entry, index) => {
    const lenses = lensesAround(setting, entry.on, entry.event, { before: standing, after: entry.standing })
    const told = (lens: Lens): readonly FlowStatus[] => {
      const all = statuses(regime, parentAccount, lens)
      return known ? known(regime, all, lens) : all
    }
    const before = told(lenses.before)
    regime = entry.regime
    standing = entry.standing
    tapsSoFar += entry.taps
    const item = {
      entry,
      scenario,
      title: entryTitle(entry, scenario),
      asOf: index === entries.length - 1 ? laterOf(entry.on, lookedAt) : entry.on,
      before,
      after: told(lenses.after),
      ...cursors(entry, steps, firstDay),
      tapsSoFar,
      tapsOfWay: wayTaps(entries, index),
      publicBy: known ? lookedAt : null,
    }
    if (entry.step !== undefined) steps = entry.step + 1
    return item
  })
}

export function passes(item: LedgerItem, filter: LedgerFilter): boolean {
  if (filter === 'mine') return item.entry.by === 'you'
  return filter === 'all' || item.entry.changed.length > 0 || item.before.some((one, i) => one !== item.after[i])
}
