import { addDays, type IsoDay } from '#domain/day/isoDay.ts'
import { calendar } from '#domain/consent/calendar.ts'
import {
  ACCEPTANCES,
  ALL_PLACES,
  JOINED_SPANS,
  SPANS,
  standsFor,
  SWITCH_DEEDS,
  UNKNOWN,
  type Acceptance,
  type Answers,
  type JoinedSpan,
  type SwitchDeed,
} from '#domain/mine/answers.ts'
import { USUAL_PERSON } from '#domain/scenario/defaults.ts'
import type { Region } from '#domain/scenario/types.ts'

/** One way in which all four answers can be true. `null`: nobody asked this person. */
export interface Case {
  readonly span: JoinedSpan
  readonly joined: IsoDay
  readonly region: Region
  readonly found: SwitchDeed | null
  readonly accepted: Acceptance | null
}

export type SetAside = 'found' | 'accepted'

export interface Cases {
  readonly cases: readonly Case[]
  /** Answers that cannot be true of who joined then: the day decides, and they are set aside. */
  readonly setAside: readonly SetAside[]
}

/** Acts that change under which terms a person joins. */
const ACTS: readonly string[] = ['pauseBegan', 'textChanged']

/** One day for each stretch of a span in which it makes no difference when one joined. */
export function daysToJoin(span: JoinedSpan, region: Region): readonly IsoDay[] {
  if (span === 'before') return [USUAL_PERSON.joined]
  const { first, last } = SPANS[span]
  const cuts = calendar.flatMap(({ on, event, regions }) =>
    typeof on === 'string' && ACTS.includes(event) && regions?.includes(region) ? [addDays(on, 1)] : [],
  )
  return [first, ...cuts.filter((day) => day > first && day <= last).sort()]
}

function deedsIn(span: JoinedSpan, found: Answers['found']): readonly (SwitchDeed | null)[] {
  if (span === 'before') return standsFor(found, SWITCH_DEEDS)
  // Who was never offered a switch left it as it was, was not asked, or does not know: that is all one.
  return found === 'notice' || found === 'settings' ? [] : [null]
}

function acceptancesIn(span: JoinedSpan, accepted: Answers['accepted']): readonly (Acceptance | null)[] {
  if (span !== 'after') return standsFor(accepted, ACCEPTANCES)
  // Signing up was accepting: nobody asked apart from that, and who never accepted did not join then.
  return accepted === 'no' ? [] : [null]
}

function fitting({ joined, region, found, accepted }: Answers): Case[] {
  return standsFor(joined, JOINED_SPANS).flatMap((span) =>
    standsFor(region, ALL_PLACES).flatMap((place) =>
      daysToJoin(span, place).flatMap((day) =>
        deedsIn(span, found).flatMap((deed) =>
          acceptancesIn(span, accepted).map((one) => ({
            span,
            joined: day,
            region: place,
            found: deed,
            accepted: one,
          })),
        ),
      ),
    ),
  )
}

/** What may have to be set aside, the least of it first. */
const ASIDE: readonly (readonly SetAside[])[] = [[], ['found'], ['accepted'], ['found', 'accepted']]

/** Every way in which the answers can be true. */
export function casesOf(answers: Answers): Cases {
  for (const setAside of ASIDE) {
    const cases = fitting({ ...answers, ...Object.fromEntries(setAside.map((question) => [question, UNKNOWN])) })
    if (cases.length > 0) return { cases, setAside }
  }
  throw new Error('no way to join')
}
