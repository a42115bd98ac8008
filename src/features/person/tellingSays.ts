import type { ClaimId, PlainId } from '#content/sentence.ts'
import { EFFECTIVE_DAY } from '#domain/consent/guards.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { FIRST_NOTICE_2021, type AnnouncedTelling } from './editions.ts'

const STOP = isoDay('2021-02-08')
const MOVED = isoDay('2021-01-15')
/** Four weeks on, by the labelled assumption on “several weeks”. */
const LIST_GONE = isoDay('2021-06-12')

/** What differs between the tellings on this day: two claims, side by side; or why nothing does. */
type TellingSays =
  | { readonly kind: 'same'; readonly id: PlainId }
  | { readonly kind: 'differ'; readonly announced: ClaimId; readonly happened: ClaimId }

type Here = Pick<Moment, 'on' | 'standing'>

function isAnswered({ on, standing }: Here): boolean {
  if (on >= FIRST_NOTICE_2021) return standing.terms2021 === 'accepted' || standing.terms2021 === 'acceptedAtSignup'
  return standing.terms2016 === 'accepted' || standing.terms2016 === 'acceptedAtSignup'
}

export function tellingSays(here: Here, announced: AnnouncedTelling): TellingSays {
  const { on, standing } = here
  if (isAnswered(here)) return { kind: 'same', id: 'telling.same.accepted' }
  if (on < FIRST_NOTICE_2021) {
    return standing.acceptBy !== null && on > standing.acceptBy
      ? { kind: 'differ', announced: 'telling.2016.announced', happened: 'telling.2016.happened' }
      : { kind: 'same', id: 'telling.same' }
  }
  if (announced === 'announced-january') {
    return {
      kind: 'differ',
      announced: on >= STOP ? 'telling.january.here' : 'telling.january.ahead',
      happened: on >= MOVED ? 'telling.january.hadMoved' : 'telling.january.moved',
    }
  }
  const isFebruary = announced === 'announced-february'
  const isHere = on >= (isFebruary ? EFFECTIVE_DAY : LIST_GONE)
  const month = isFebruary ? 'february' : 'may'
  return {
    kind: 'differ',
    announced: `telling.${month}.${isHere ? 'here' : 'ahead'}`,
    happened: 'telling.limits.happened',
  }
}
