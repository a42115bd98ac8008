import { LAST_DAY } from '#domain/consent/calendar.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { addDays, type IsoDay } from '#domain/day/isoDay.ts'
import { holdingOf } from '#domain/design/held.ts'
import { passTo, type Progress } from '#domain/scenario/progress.ts'
import { dayNumber, ERA_COUNT, eraOf, eraStarts } from './days.ts'
import type { Places } from './places.ts'

/**
 * Until when what was answered can be turned round, from given to held back or from held back to given, if nothing else
 * is done: the last day on which steps of that day lead there. The last day of the replay where it never ends.
 */
export type Reversible = IsoDay | 'no' | 'nothingAnswered'

const MANY = 256

/** What somebody has answered about sharing, as far as it can be turned round. */
function answered(standing: Standing, { design }: Setting): 'given' | 'heldBack' | null {
  const { answer, terms2016, terms2021 } = standing
  const hasAnswered = design
    ? answer !== 'open'
    : [terms2016, terms2021].some((terms) => terms === 'accepted' || terms === 'acceptedAtSignup')
  if (!hasAnswered) return null
  return holdingOf(standing, design) === 'nothing' ? 'given' : 'heldBack'
}

/** Whether somebody is where everything of the one, or nothing but the other is: in an account that can be used. */
function isAt(goal: 'given' | 'heldBack', standing: Standing, setting: Setting): boolean {
  if (standing.account !== 'active' || answered(standing, setting) !== goal) return false
  return goal === 'given' || holdingOf(standing, setting.design) === 'all'
}

/** From which of these places steps of one day, in one era, lead to a goal: everything is walked once, backwards. */
function* leadingTo(
  goal: 'given' | 'heldBack',
  from: Iterable<number>,
  era: number,
  places: Places,
): Generator<undefined, ReadonlySet<number>> {
  const comingFrom = new Map<number, number[]>()
  const all = new Set(from)
  let turn = 0
  for (const place of all) {
    if (++turn % MANY === 0) yield
    for (const { to } of places.steps(place, era)) {
      all.add(to)
      const known = comingFrom.get(to)
      if (known) known.push(place)
      else comingFrom.set(to, [place])
    }
  }
  const found = new Set([...all].filter((place) => isAt(goal, places.at(place), places.setting)))
  for (const place of found) for (const before of comingFrom.get(place) ?? []) found.add(before)
  return found
}

interface Moment {
  readonly day: IsoDay
  readonly place: number
}

/** How somebody stands who does nothing more, on each day beside which anything changes. */
function momentsFrom(tail: Progress, places: Places): Moment[] {
  const { setting } = places
  const changes = [...passTo(tail, LAST_DAY, setting).entries.map(({ on }) => on), ...eraStarts()]
  const days = [...new Set([tail.on, LAST_DAY, ...changes, ...changes.map((on) => addDays(on, -1))])]
  let at = tail
  return days
    .filter((day) => day >= tail.on && day <= LAST_DAY)
    .sort()
    .map((day) => {
      if (day > at.on) at = passTo(at, day, setting)
      return { day, place: places.numberOf(at.standing) }
    })
}

/** Until when each of these can be turned round. A generator like the search itself: it can be stopped. */
export function* reversals(tails: readonly Progress[], places: Places): Generator<undefined, Reversible[]> {
  const { setting } = places
  const lives: { readonly goal: 'given' | 'heldBack' | null; readonly moments: readonly Moment[] }[] = []
  for (const tail of tails) {
    const own = tail.standing.account === 'deleted' ? null : answered(tail.standing, setting)
    const goal = own && (own === 'given' ? 'heldBack' : 'given')
    lives.push({ goal, moments: goal ? momentsFrom(tail, places) : [] })
    yield
  }
  const ways: Record<'given' | 'heldBack', ReadonlySet<number>[]> = { given: [], heldBack: [] }
  for (const goal of ['given', 'heldBack'] as const) {
    for (let era = 0; era < ERA_COUNT; era++) {
      const own = lives.filter((life) => life.goal === goal).flatMap(({ moments }) => moments)
      const here = own.filter(({ day }) => eraOf(dayNumber(day)) === era).map(({ place }) => place)
      ways[goal].push(yield* leadingTo(goal, here, era, places))
    }
  }
  return lives.map(({ goal, moments }, index) => {
    if (goal === null) return tails[index]?.standing.account === 'deleted' ? 'no' : 'nothingAnswered'
    const last = moments.findLast(({ day, place }) => ways[goal][eraOf(dayNumber(day))]?.has(place))
    return last?.day ?? 'no'
  })
}
