import { LAST_EXISTING_DAY } from '#domain/consent/calendar.ts'
import type { Setting } from '#domain/consent/standing.ts'
import { addDays, type IsoDay } from '#domain/day/isoDay.ts'
import type { Design } from '#domain/design/design.ts'
import { settingOf } from '#domain/scenario/replay.ts'
import { PHONES, REGIONS, TELLINGS } from '#domain/scenario/types.ts'
import { FIRST_SEEN, JOINED, USUAL_PERSON } from '#domain/scenario/defaults.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { answer, type AnsweredEnd } from './answer.ts'
import { theoremsOf, type DesignTheoremId } from './designTheorems.ts'
import { datedDays, dayAt, LAST_NUMBER } from './days.ts'
import { explore, type Progress } from './explore.ts'
import type { Question } from './question.ts'
import { theorems, type Theorem, type TheoremId } from './theorems.ts'

/** What was gone through for one theorem, and where its opposite is reached by how few taps. */
export interface Proof<Id extends string = TheoremId> {
  readonly id: Id
  readonly holds: boolean
  /** Kinds of person and telling, and their standings and days that matter, added up. */
  readonly people: number
  readonly standings: number
  readonly days: number
  readonly opposite: Opposite | null
}

export interface Opposite {
  readonly question: Question
  readonly end: AnsweredEnd
}

/** The days beside which it matters on which of them somebody joined, and the first on which nobody was asked any more. */
function laterDays(setting: Setting): IsoDay[] {
  const first = addDays(LAST_EXISTING_DAY, 1)
  const beside = datedDays(setting).flatMap((day) => [day - 1, day, day + 1].map(dayAt))
  return [...new Set([first, ...beside, JOINED.last])].filter((day) => day >= first && day <= JOINED.last).sort()
}

/** Everybody: each place, phone and telling; joined on each day that matters; first asked early, usually and late. */
export function everybody(design?: Design): Setting[] {
  const usual: Setting = { ...settingOf(usualScenario()), ...(design ? { design } : {}) }
  // No telling of history moves anything in a design from the lab.
  const tellings = design ? (['happened'] as const) : TELLINGS
  return REGIONS.flatMap((region) =>
    PHONES.flatMap((phone) =>
      tellings.flatMap((telling) => {
        const here: Setting = { ...usual, region, phone, telling }
        const existing = (['usual', 'first', 'last'] as const).map((when) => ({
          ...here,
          joined: when === 'last' ? LAST_EXISTING_DAY : USUAL_PERSON.joined,
          firstSeen2016: FIRST_SEEN[2016][when],
          firstSeen2021: FIRST_SEEN[2021][when],
        }))
        return [...existing, ...laterDays(here).map((joined) => ({ ...here, joined }))]
      }),
    ),
  )
}

type Tally<Id extends string> = { -readonly [Key in keyof Proof<Id>]: Proof<Id>[Key] }

/** Proves all theorems by going through everything. A generator: it tells how far it is, and can be stopped. */
export function* prove(people: readonly Setting[] = everybody()): Generator<Progress, Proof[]> {
  const tallies = yield* exhaust(theorems, people)
  for (const [index, theorem] of theorems.entries()) {
    const tally = tallies[index]
    if (tally) tally.opposite = yield* oppositeOf(theorem)
  }
  return tallies
}

/** Proves what must hold of a design by its settings, for everybody who lives by it. */
export function* proveDesign(
  design: Design,
  people: readonly Setting[] = everybody(design),
): Generator<Progress, Proof<DesignTheoremId>[]> {
  return yield* exhaust(theoremsOf(design), people)
}

function* exhaust<Id extends string>(
  list: readonly Omit<Theorem<Id>, 'otherwise'>[],
  people: readonly Setting[],
): Generator<Progress, Tally<Id>[]> {
  const tallies = list.map<Tally<Id>>(({ id }) => ({
    id,
    holds: true,
    people: 0,
    standings: 0,
    days: 0,
    opposite: null,
  }))
  for (const [done, setting] of people.entries()) {
    yield { done, of: people.length }
    const run = explore(setting, LAST_NUMBER)
    let turn = run.next()
    for (; !turn.done; turn = run.next()) yield { done, of: people.length }
    for (const [index, theorem] of list.entries()) {
      const tally = tallies[index]
      if (!tally || !theorem.isAbout(setting)) continue
      tally.people += 1
      tally.standings += turn.value.places.standings.length
      tally.days += turn.value.days.length
      tally.holds &&= theorem.holds(turn.value)
    }
  }
  return tallies
}

function* oppositeOf({ otherwise }: Theorem): Generator<Progress, Opposite | null> {
  if (!otherwise) return null
  const { ends } = yield* answer(otherwise)
  const end = ends.find((one) => one.isLike)
  return end ? { question: otherwise, end } : null
}
