import { calendar, LAST_DAY, LAST_EXISTING_DAY } from '#domain/consent/calendar.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { isExistingUser } from '#domain/consent/start.ts'
import { addDays, isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import type { AnyStep, Telling } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { dayNumber } from './days.ts'
import type { Exploration } from './explore.ts'
import type { Question, Wanted } from './question.ts'

export const THEOREM_IDS = [
  'newUserNeverOff',
  'afterWindowNoWayBack',
  'offNeverOn',
  'onlyDeletionEnds',
  'januaryAccepted',
] as const
export type TheoremId = (typeof THEOREM_IDS)[number]

/** Something that holds on every path, of everybody whom it is about. */
export interface Theorem<Id extends string = TheoremId> {
  readonly id: Id
  readonly isAbout: (setting: Setting) => boolean
  readonly holds: (exploration: Exploration) => boolean
  /** Where the opposite is reached: for somebody else, in another telling, or earlier. Null where it never is. */
  readonly otherwise: Question | null
}

const DELETES: ReadonlySet<AnyStep | null> = new Set<AnyStep>(['deleteAccount', 'confirmDelete'])
/** The first day without the app, as it was announced first (P06, P11). */
const FIRST_DAY_WITHOUT = datedDay('blockedFor2021')

function datedDay(event: (typeof calendar)[number]['event']): IsoDay {
  const row = calendar.find((one) => one.event === event)
  return row && typeof row.on === 'string' ? row.on : LAST_DAY
}

function ask(until: IsoDay, wanted: Wanted, telling: Telling = 'happened'): Question {
  return { scenario: { ...usualScenario(), telling, until }, wanted }
}

const hasAccepted2021 = ({ terms2021 }: Standing): boolean =>
  terms2021 === 'accepted' || terms2021 === 'acceptedAtSignup'

/** Who agreed with sharing on, and has let the last day of the window pass: on each later day, up to its evening. */
function staysOnAfterWindow({ layers, days, places, time, eveningsOf }: Exploration): boolean {
  return layers.every((layer, index) =>
    layer.every(({ place, dates }) => {
      const isPast = places.at(place).sharing2016 === 'on' && time.dateOf(dates, 'optOutUntil') === 0
      return !isPast || eveningsOf(place, days[index] ?? 0).every((one) => places.at(one.place).sharing2016 !== 'off')
    }),
  )
}

function isAcceptedFrom(first: number, { layers, days, places, eveningsOf }: Exploration): boolean {
  return layers.every((layer, index) => {
    const day = days[index] ?? 0
    if (day < first) return true
    return layer.every(({ place }) =>
      eveningsOf(place, day).every((one) => {
        const standing = places.at(one.place)
        return standing.account !== 'active' || hasAccepted2021(standing)
      }),
    )
  })
}

export const theorems: readonly Theorem[] = [
  {
    id: 'newUserNeverOff',
    isAbout: ({ joined }) => !isExistingUser(joined),
    holds: ({ places }) => places.standings.every(({ sharing2016 }) => sharing2016 !== 'off'),
    otherwise: ask(addDays(LAST_EXISTING_DAY, 1), { sharing: 'off' }),
  },
  {
    id: 'afterWindowNoWayBack',
    isAbout: ({ joined }) => isExistingUser(joined),
    holds: staysOnAfterWindow,
    otherwise: ask(isoDay('2016-09-25'), { sharing: 'off', window: 'used', account: 'active' }),
  },
  {
    id: 'offNeverOn',
    isAbout: () => true,
    holds: ({ places }) =>
      [...places.moves()].every(({ from, to }) => from.sharing2016 !== 'off' || to.sharing2016 === 'off'),
    otherwise: null,
  },
  {
    id: 'onlyDeletionEnds',
    isAbout: ({ telling }) => telling === 'happened',
    holds: changesOnlyByDeletion,
    otherwise: ask(LAST_DAY, { account: 'deleted' }, 'announced-february'),
  },
  {
    id: 'januaryAccepted',
    isAbout: ({ telling }) => telling === 'announced-january',
    holds: (exploration) => isAcceptedFrom(dayNumber(FIRST_DAY_WITHOUT), exploration),
    otherwise: ask(FIRST_DAY_WITHOUT, { account: 'active', terms2021: 'postponed' }),
  },
]

/** Nothing but the person's own deletion changes the account. */
export function changesOnlyByDeletion({ places }: Exploration): boolean {
  return [...places.moves()].every(({ from, to, step }) => from.account === to.account || isDeletion(from, to, step))
}

function isDeletion(from: Standing, to: Standing, step: AnyStep | null): boolean {
  return from.account === 'active' && to.account === 'deleted' && DELETES.has(step)
}
