import type { IsoDay } from '#domain/day/isoDay.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import type { Standing } from '#domain/consent/standing.ts'
import { shortestWay, stepsOfWay } from '#domain/consent/shortestWay.ts'
import { lived, type Lived } from '#domain/mine/lived.ts'
import type { Case } from '#domain/mine/cases.ts'
import { progressAt, replay, settingOf } from '#domain/scenario/replay.ts'
import { tapsOf } from '#domain/scenario/taps.ts'
import { PHONES, type AnyStep, type Phone } from '#domain/scenario/types.ts'

/** What who was asked in 2016 could have done, and until when. Days count from the first day on which the notice came. */
export interface Chances2016 {
  readonly from: IsoDay
  readonly acceptBy: IsoDay
  /** Until when the switch in Settings worked for who agreed on the first day, and for who agreed on the last. */
  readonly until: IsoDay
  readonly latest: IsoDay
  readonly tapsToAgree: number
  readonly tapsToSwitchOff: number
}

function taps(way: readonly AnyStep[] | null): number {
  return (way ?? []).reduce((sum, step) => sum + tapsOf(step), 0)
}

function answering(found: Case['found'], { of }: Lived): Lived {
  return lived({ ...of, found, accepted: 'no' })
}

/** Asked of one life of somebody who was asked. */
export function chances2016(life: Lived): Chances2016 {
  const { scenario, standing } = answering('left', life)
  const from = scenario.firstSeen[2016]
  const { acceptBy, optOutUntil } = standing
  if (acceptBy === null || optOutUntil === null) throw new Error('nobody asked')
  const [agree] = scenario.steps
  const late = { ...scenario, steps: agree ? [{ ...agree, on: acceptBy }] : [] }
  return {
    from,
    acceptBy,
    until: optOutUntil,
    latest: progressAt(replay(late), 1, acceptBy).standing.optOutUntil ?? optOutUntil,
    tapsToAgree: taps(scenario.steps.map((step) => step.do)),
    tapsToSwitchOff: taps(answering('notice', life).scenario.steps.map((step) => step.do)),
  }
}

const isGone = ({ account }: Standing): boolean => account === 'deleted'

const leaving = new WeakMap<Lived, Readonly<Record<Phone, number>>>()

/** How many taps deleting the account takes today from the chats, by kind of phone; typing the number is no tap. */
export function tapsToLeave(life: Lived): Readonly<Record<Phone, number>> {
  const known = leaving.get(life) ?? countTaps(life)
  leaving.set(life, known)
  return known
}

function countTaps({ scenario, standing }: Lived): Readonly<Record<Phone, number>> {
  const chats: Standing = { ...standing, screen: 'chats' }
  const counts = PHONES.map((phone) => {
    const setting = settingOf({ ...scenario, person: { ...scenario.person, phone } })
    return [
      phone,
      taps(stepsOfWay(shortestWay({ standing: chats, on: LAST_DAY, setting }, { isDone: isGone }))),
    ] as const
  })
  return Object.fromEntries(counts) as Record<Phone, number>
}
