import { laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import { LAST_DAY_OF_2016_TERMS, LAST_EXISTING_DAY, REPLAY_START, calendar } from '#domain/consent/calendar.ts'
import { next } from '#domain/consent/next.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { rowsOfDesign } from '#domain/design/registry.ts'

/** Whether this person was asked in 2016: joined on or before 25 August 2016 (F20). */
export function isExistingUser(joined: IsoDay): boolean {
  return joined <= LAST_EXISTING_DAY
}

/** The first day of a replay. */
export function startDay(joined: IsoDay): IsoDay {
  return laterOf(joined, REPLAY_START)
}

/** Where a person stands before the first day: who joined later accepted, at sign-up, what was then in force. */
export function startStanding(setting: Setting): Standing {
  const isExisting = isExistingUser(setting.joined)
  const standing: Standing = {
    account: 'active',
    terms2016: isExisting ? 'notAsked' : 'acceptedAtSignup',
    sharing2016: isExisting ? 'none' : 'noChoice',
    window2016: 'none',
    panelSwitch: 'on',
    row: 'absent',
    terms2021: setting.joined > LAST_DAY_OF_2016_TERMS ? 'acceptedAtSignup' : 'notAsked',
    authority: 'none',
    screen: 'chats',
    askedFrom: 'panel2016',
    deleteFrom: 'account',
    helpFrom: 'notice2021',
    field: 'empty',
    reasons: 'closed',
    acceptBy: null,
    optOutUntil: null,
    deletedOn: null,
  }
  const { design } = setting
  return withAuthorityOfThatDay(design ? rowsOfDesign(design).start(standing, setting) : standing, setting)
}

/** Who joins after an authority has acted, joins under what it changed. */
function withAuthorityOfThatDay(standing: Standing, setting: Setting): Standing {
  let result = standing
  for (const { on, event, regions } of calendar) {
    const isPast = typeof on === 'string' && on < startDay(setting.joined)
    if (!isPast || !regions?.includes(setting.region)) continue
    if (event === 'pauseBegan' || event === 'textChanged') result = next(result, { type: event, on }, setting).standing
  }
  return result
}
