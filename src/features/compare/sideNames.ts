import { dayShort, monthOnly } from '#content/format.ts'
import { say } from '#content/say.ts'
import { momentOn, type Comparison, type Side } from '#domain/compare/comparison.ts'
import { settingsApart, type SettingKey } from '#domain/compare/settings.ts'
import { isExistingUser } from '#domain/consent/start.ts'
import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Scenario, Telling } from '#domain/scenario/types.ts'

export type SideNames = Readonly<Record<Side, string>>

/** The day on which each was announced (P03, T11, T14): the telling bears the name of its month. */
export const ANNOUNCED_ON: Readonly<Record<Exclude<Telling, 'happened'>, IsoDay>> = {
  'announced-january': isoDay('2021-01-05'),
  'announced-february': isoDay('2021-02-19'),
  'announced-may': isoDay('2021-05-07'),
}
/** More than two settings in a name are no name any more. */
const MOST_IN_A_NAME = 2

function tellingName(telling: Telling): string {
  if (telling === 'happened') return say('compare.name.happened')
  return say('compare.name.announced', { month: monthOnly(ANNOUNCED_ON[telling]) })
}

function joinedName(joined: IsoDay, other: IsoDay): string {
  return isExistingUser(joined) && !isExistingUser(other)
    ? say('compare.name.existing')
    : say('compare.name.joined', { day: dayShort(joined) })
}

/** A design is called as whoever made it called it. */
function designName({ title, design }: Scenario): string {
  if (title !== '') return title
  return say(design ? 'compare.name.design' : 'compare.name.shipped')
}

function partOf(key: SettingKey, one: Scenario, other: Scenario): string {
  switch (key) {
    case 'design':
      return designName(one)
    case 'telling':
      return tellingName(one.telling)
    case 'reading':
      return say(`reading.${one.reading}`)
    case 'region':
      return say('compare.name.region', { region: say(`person.region.${one.person.region}`) })
    case 'joined':
      return joinedName(one.person.joined, other.person.joined)
    case 'phone':
      return say('compare.name.phone', { phone: say(`person.phone.${one.person.phone}`) })
    case 'parentAccount':
      return say(`compare.name.parent.${one.person.parentAccount ? 'with' : 'without'}`)
    case 'firstSeen': {
      const year = one.firstSeen[2016] === other.firstSeen[2016] ? 2021 : 2016
      return say('compare.name.firstSeen', { day: dayShort(one.firstSeen[year]) })
    }
  }
}

function isAccepted({ standing }: Moment): boolean {
  return standing.terms2021 === 'accepted' || standing.terms2021 === 'acceptedAtSignup'
}

/** The same person in the same telling: then what was done gives the names. */
function namesByDeeds(a: Moment, b: Moment): SideNames {
  if (a.standing.sharing2016 !== b.standing.sharing2016) {
    const name = ({ standing }: Moment) => say(`compare.name.sharing.${standing.sharing2016}`)
    return { a: name(a), b: name(b) }
  }
  if (isAccepted(a) !== isAccepted(b)) {
    const name = (one: Moment) => say(`compare.name.${isAccepted(one) ? 'accepted' : 'notAccepted'}`, { year: '2021' })
    return { a: name(a), b: name(b) }
  }
  return { a: say('compare.name.same'), b: say('compare.name.other') }
}

/** What each side is called: by that in which it is not the other. */
export function sideNames({ a, b, on }: Comparison): SideNames {
  const apart = settingsApart(a, b).slice(0, MOST_IN_A_NAME)
  if (apart.length > 0) {
    const name = (one: Scenario, other: Scenario) => apart.map((key) => partOf(key, one, other)).join(' · ')
    return { a: name(a, b), b: name(b, a) }
  }
  const [one, other] = [momentOn(a, on), momentOn(b, on)]
  return one && other ? namesByDeeds(one, other) : { a: say('compare.name.same'), b: say('compare.name.other') }
}

/** “A: As announced in January” */
export function sideName(side: Side, names: SideNames): string {
  return say('compare.side', { letter: say(`compare.letter.${side}`), name: names[side] })
}
