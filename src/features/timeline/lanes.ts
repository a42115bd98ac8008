import { addDays, earlierOf, isoDay, laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import { isExistingUser } from '#domain/consent/start.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import { awaitsAnswer } from './decision.ts'
import type { LaneItem, Story } from './laneItem.ts'
import { JANUARY_DATE, MAY_DATE, MOVED_ON, windowItems } from './windows.ts'
import { worldEvents } from './worldEvents.ts'

/** The press tells of the notice with its date (P03). */
const NOTICE_2021 = isoDay('2021-01-05')
/** So much of the blank future stands beside the day where it is hidden: less than would break the line. */
const BLANK_DAYS = 40

/** Joined later: the terms of 2021 too. */
const LAST_DAY_BEFORE_2021 = isoDay('2021-01-04')

function worldItems({ moment, scenario, all }: Story): readonly LaneItem[] {
  const reached = laterOf(moment.on, scenario.until)
  const documented = worldEvents(scenario, reached).map((event): LaneItem => ({
    key: event.id,
    lane: 'world',
    shape: event.by === 'company' ? 'square' : 'triangle',
    on: event.on,
    done: event.on <= moment.on,
    words: { id: event.words },
    claim: event.claim,
  }))
  if (!scenario.design) return documented
  return [...questionItems(all, moment.on), ...documented].sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** When a design from the lab puts its question: no source tells of it. */
function questionItems(all: readonly LedgerEntry[], today: IsoDay): LaneItem[] {
  const shown = all.find(({ event }) => event.startsWith('noticeShown'))
  if (!shown) return []
  const { on } = shown
  return [
    { key: 'question', lane: 'world', shape: 'square', on, done: on <= today, words: { id: 'lab.lane.question' } },
  ]
}

function deadline(
  key: string,
  on: IsoDay,
  id: 'clock.said.acceptBy' | 'clock.said.by',
  today: IsoDay,
  struck = false,
): LaneItem {
  return {
    key,
    lane: 'said',
    shape: 'deadline',
    on,
    done: on <= today,
    words: { id, day: on },
    ...(struck ? { struck: true as const } : {}),
  }
}

/** The dates as they were told, not as they turned out: a date that was moved stays, struck through, once it is moved. */
function saidItems({ moment, scenario }: Story): readonly LaneItem[] {
  const { person, firstSeen, telling, design } = scenario
  if (design) {
    const { acceptBy, answer } = moment.standing
    return acceptBy === null || answer === 'accepted'
      ? []
      : [deadline('acceptBy2016', acceptBy, 'clock.said.acceptBy', moment.on)]
  }
  const items: LaneItem[] = []
  if (isExistingUser(person.joined)) {
    const acceptBy = moment.standing.acceptBy ?? addDays(firstSeen[2016], 30)
    items.push(deadline('acceptBy2016', acceptBy, 'clock.said.acceptBy', moment.on))
  }
  if (person.joined > LAST_DAY_BEFORE_2021) return items
  const moved = telling !== 'announced-january' && moment.on >= MOVED_ON
  items.push(deadline('acceptBy2021', JANUARY_DATE, 'clock.said.acceptBy', moment.on, moved))
  if (moved) items.push(deadline('by2021', MAY_DATE, 'clock.said.by', moment.on))
  return items
}

function isStep(entry: LedgerEntry): boolean {
  return entry.by === 'you' && entry.refused === undefined && entry.event !== 'wait'
}

/** The steps of one day, taken or still to come, as one mark. */
function stepsOfDay(on: IsoDay, done: boolean, entries: readonly LedgerEntry[], turn: boolean): LaneItem {
  return {
    key: `you-${on}-${done ? 'done' : 'later'}`,
    lane: 'you',
    shape: 'taps',
    on,
    done,
    taps: entries.reduce((sum, entry) => sum + entry.taps, 0),
    words: {
      id: null,
      steps: entries.map((entry) => entry.event as NonNullable<LaneItem['words']['steps']>[number]),
      ...(turn ? { turn: true as const } : {}),
    },
  }
}

function youItems({ moment, scenario, all }: Story): readonly LaneItem[] {
  const items: LaneItem[] = []
  const { joined } = scenario.person
  if (!isExistingUser(joined))
    items.push({
      key: 'joined',
      lane: 'you',
      shape: 'words',
      on: joined,
      done: joined <= moment.on,
      words: { id: 'clock.you.joined' },
    })
  const turn = awaitsAnswer(moment)
  const later = all.slice(moment.entries.length)
  for (const [done, entries] of [
    [true, moment.entries],
    [false, later],
  ] as const) {
    const days = Map.groupBy(entries.filter(isStep), (entry) => entry.on)
    for (const [on, steps] of days) items.push(stepsOfDay(on, done, steps, turn && done && on === moment.on))
  }
  const saysTurn = items.some((item) => item.words.turn)
  return turn && !saysTurn ? [...items, stepsOfDay(moment.on, true, [], true)] : items
}

/**
 * Whether an item could be known on the day of the moment. A date that lies ahead could where it had been told: it is
 * printed on the notice (P06), or was moved in public (T06). Windows and steps are told by the moment itself.
 */
function wasTold(item: LaneItem, { moment, isWithheld }: Story): boolean {
  if (item.key === 'acceptBy2016') return moment.standing.acceptBy !== null
  if (item.key === 'acceptBy2021') return moment.on >= NOTICE_2021
  if (item.on > moment.on && item.lane !== 'said') return false
  return item.claim === undefined || !isWithheld?.(item.claim)
}

/** All that stands on the time line for this person on this day, lane by lane. */
export function laneItems(story: Story): readonly LaneItem[] {
  const items = [...worldItems(story), ...saidItems(story), ...windowItems(story), ...youItems(story)]
  return story.isWithheld ? items.filter((item) => wasTold(item, story)) : items
}

/** What stands at today only because it is today would tear the line open wherever one looks. */
function movesWithToday(item: LaneItem, today: IsoDay): boolean {
  return (
    (item.words.turn === true && item.words.steps?.length === 0) || (item.lane === 'windows' && item.until === today)
  )
}

/** The days that the line must have room for. */
export function daysThatMatter(
  story: Story,
  items: readonly LaneItem[] = laneItems(story),
): readonly [IsoDay, ...IsoDay[]] {
  const { moment, scenario } = story
  const days = items
    .filter((item) => !movesWithToday(item, moment.on))
    .flatMap((item) => [item.on, item.until ?? item.on])
  const window = moment.standing.optOutUntil
  const known = window === null ? days : [...days, window]
  const opening = story.isWithheld ? earlierOf(moment.on, scenario.firstSeen[2016]) : scenario.firstSeen[2016]
  const first = known.reduce((a, b) => (a < b ? a : b), opening)
  const last = known.reduce((a, b) => (a > b ? a : b), first)
  // In the empty middle the day of the clock makes no stretch of its own, so that looking around moves nothing.
  const end = story.isWithheld ? addDays(moment.on, BLANK_DAYS) : scenario.until
  const ends = [moment.on, end].filter((day) => day < first || day > last)
  return [first, last, ...known, ...ends]
}
