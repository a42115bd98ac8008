import { dayLong, monthLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { GROUP_ORDER } from '#domain/dataflow/groups.ts'
import { CATEGORY_GROUPS, PURPOSE_IDS, type CategoryId, type FlowStatus, type PurposeId } from '#domain/dataflow/ids.ts'
import type { Cause, Lived } from '#domain/mine/lived.ts'
import { certain, type Ending, type Fate } from '#domain/mine/fates.ts'
import { PAIRS, type Pair } from '#domain/dataflow/pairs.ts'
import { heldBecause, type HeldBy } from '#domain/dataflow/status.ts'
import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import { FIRST_SEEN } from '#domain/scenario/defaults.ts'
import { list } from './list.ts'

/** Things that go the same way: what people call them, for what, and since when. */
export interface FlowLine {
  readonly things: string
  readonly uses: string
  readonly since: string | null
  readonly was: string | null
}

export interface FlowGroup {
  readonly status: FlowStatus
  readonly title: string
  readonly lines: readonly FlowLine[]
}

/** From what weighs most to what weighs least; what is plainly not there is not listed. */
const SHOWN = [
  'shared',
  'held',
  'heldOpen',
  'hosted',
  'never',
  'disputed',
  'open',
] as const satisfies readonly FlowStatus[]
const DATED: readonly FlowStatus[] = ['shared', 'held', 'hosted']

const NEW_TEXT = isoDay('2018-04-24')

/** Something that is so of one pair, as it is told: the parts by which pairs are put together. */
interface Told {
  readonly category: CategoryId
  readonly purpose: PurposeId
  readonly status: FlowStatus
  readonly heldBy: readonly HeldBy[]
  readonly since: string | null
  readonly was: string | null
}

const inOrder: readonly CategoryId[] = CATEGORY_GROUPS.flatMap((group) => [...GROUP_ORDER[group]])

function pauseDay(lives: readonly Lived[]): IsoDay | null {
  const days = lives.flatMap(({ stretches }) =>
    stretches.filter(({ cause }) => cause === 'paused').map(({ from }) => from),
  )
  return [...new Set(days)].sort()[0] ?? null
}

function sinceText(causes: readonly Cause[], lives: readonly Lived[]): string {
  const days: Readonly<Record<Cause, IsoDay | null>> = {
    joined: null,
    switchedOff: null,
    agreed2016: FIRST_SEEN[2016].first,
    accepted2021: FIRST_SEEN[2021].first,
    newText: NEW_TEXT,
    paused: pauseDay(lives),
  }
  return list(
    causes.map((cause) => {
      const day = days[cause]
      return say(`mine.since.${cause}`, { day: day === null ? '' : dayLong(day) })
    }),
    'disjunction',
  )
}

/** A source that gives only a month or a year counts from its first day: no day is said that it does not give. */
function knownText(day: IsoDay): string {
  if (day.endsWith('-01-01')) return day.slice(0, 4)
  return day.endsWith('-01') ? monthLong(day) : dayLong(day)
}

/** Payments have texts of their own, for who uses them (reasons f16-pay and c21-pay). */
function ifPaid({ category }: Pair, status: FlowStatus): string | null {
  return category === 'transactions' && status === 'shared' ? say('mine.flow.ifPaid') : null
}

function both(first: string, second: string): string {
  return say('mine.flow.both', { first, second })
}

function datedText(fate: Fate, status: FlowStatus, lives: readonly Lived[]): string {
  const began = sinceText(fate.since, lives)
  const known = fate.knownLater ? say('mine.since.known', { since: knownText(fate.knownLater.since) }) : null
  const since = known === null ? began : fate.knownLater?.isCertain ? known : both(began, known)
  const only = ifPaid(fate, status)
  return only === null ? since : both(since, only)
}

function wasText({ wasShared }: Fate): string | null {
  if (wasShared === 'never') return null
  return say(wasShared === 'always' ? 'mine.flow.was' : 'mine.flow.wasPerhaps')
}

function titleOf(status: (typeof SHOWN)[number], heldBy: readonly HeldBy[]): string {
  return say(`mine.flow.${status}`, {
    cause: list(
      heldBy.map((by) => say(`cause.${by}`)),
      'disjunction',
    ),
  })
}

function usesText(uses: readonly PurposeId[]): string {
  const missing = PURPOSE_IDS.filter((purpose) => !uses.includes(purpose))
  const [only] = missing
  if (!only) return say('mine.uses.all')
  if (missing.length === 1) return say('mine.uses.allBut', { use: say(`purpose.${only}.for`) })
  return list(uses.map((purpose) => say(`purpose.${purpose}.for`)))
}

function linesOf(told: readonly Told[]): FlowLine[] {
  const lines = new Map<string, { categories: CategoryId[]; first: Told; uses: string }>()
  for (const category of inOrder) {
    const own = told.filter((one) => one.category === category)
    for (const key of new Set(own.map(({ since, was }) => `${since} ${was}`))) {
      const same = own.filter(({ since, was }) => `${since} ${was}` === key)
      const [first] = same
      if (!first) continue
      const uses = usesText(same.map(({ purpose }) => purpose))
      const line = lines.get(`${uses} ${key}`)
      if (line) line.categories.push(category)
      else lines.set(`${uses} ${key}`, { categories: [category], first, uses })
    }
  }
  return [...lines.values()].map(({ categories, first, uses }) => ({
    things: categories.map((category) => say(`category.${category}`)).join(' · '),
    uses,
    since: first.since,
    was: first.was,
  }))
}

function groupsOf(told: readonly Told[]): FlowGroup[] {
  return SHOWN.flatMap((status) => {
    const own = told.filter((one) => one.status === status)
    return [...new Set(own.map(({ heldBy }) => heldBy.join()))].map((by) => {
      const same = own.filter(({ heldBy }) => heldBy.join() === by)
      return { status, title: titleOf(status, same[0]?.heldBy ?? []), lines: linesOf(same) }
    })
  })
}

/** What holds in every case. */
export function certainFlows(fates: readonly Fate[], lives: readonly Lived[]): readonly FlowGroup[] {
  return groupsOf(
    fates.flatMap((fate) => {
      const status = certain(fate)
      if (status === null) return []
      const isDated = DATED.includes(status)
      const since = isDated ? datedText(fate, status, lives) : null
      return [{ ...fate, status, since, was: isDated ? wasText(fate) : null }]
    }),
  )
}

/** What of an ending is not so in every case; of many endings only what goes and what is held back. */
export function endingFlows(
  { regime, statuses }: Ending,
  fates: readonly Fate[],
  isShort: boolean,
): readonly FlowGroup[] {
  const by = heldBecause(regime)
  return groupsOf(
    PAIRS.flatMap((pair, index) => {
      const fate = fates[index]
      const status = statuses[index]
      if (!fate || !status || certain(fate) !== null) return []
      if (isShort && status !== 'shared' && status !== 'held') return []
      const isHeld = status === 'held' || status === 'heldOpen'
      return [{ ...pair, status, heldBy: isHeld && by !== null ? [by] : [], since: ifPaid(pair, status), was: null }]
    }),
  )
}
