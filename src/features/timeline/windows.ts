import type { PlainId } from '#content/sentence.ts'
import { addDays, daysBetween, isoDay, laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { LaneItem, LaneWords, Story } from './laneItem.ts'

/** 8 February 2021 (P06), and the day it was moved to (T06). */
export const JANUARY_DATE = isoDay('2021-02-08')
export const MOVED_ON = isoDay('2021-01-15')
export const MAY_DATE = isoDay('2021-05-15')
/** Both windows of 2016 (F08, F09). */
const WINDOW_DAYS = 30

function windowItem(key: string, on: IsoDay, words: LaneWords, until?: IsoDay): LaneItem {
  const shape = until === undefined ? 'words' : 'bar'
  return { key, lane: 'windows', shape, on, ...(until === undefined ? {} : { until }), done: true, words }
}

/** The whole length on its first day, then what is left of it. */
function left(
  on: IsoDay,
  start: IsoDay,
  end: IsoDay,
  ids: readonly [whole: PlainId, left: PlainId, last: PlainId],
): LaneWords {
  if (on === end) return { id: ids[2] }
  return { id: ids[on === start ? 0 : 1], count: daysBetween(on, end) }
}

const TO_ACCEPT = ['clock.window.toAccept', 'clock.window.acceptLeft', 'clock.window.acceptLast'] as const
const TO_CHANGE = ['clock.window.toChange', 'clock.window.changeLeft', 'clock.window.changeLast'] as const

/** The day of the last entry of a kind that was not refused. */
function dayOf({ entries }: Moment, event: Moment['entries'][number]['event']): IsoDay | undefined {
  return entries.findLast((entry) => entry.event === event && entry.refused === undefined)?.on
}

function firstDayOf({ entries }: Moment, event: Moment['entries'][number]['event']): IsoDay | undefined {
  return entries.find((entry) => entry.event === event && entry.refused === undefined)?.on
}

/** The window of 2016, or that in which a design from the lab asks. */
function accepting({ moment, scenario }: Story): readonly LaneItem[] {
  const year = scenario.design?.question ?? '2016'
  const { acceptBy, [`terms${year}` as const]: terms } = moment.standing
  const shown = firstDayOf(moment, `noticeShown${year}`)
  if (!shown || !acceptBy || (terms !== 'asked' && terms !== 'deferred')) return []
  const words =
    moment.on <= acceptBy ? left(moment.on, shown, acceptBy, TO_ACCEPT) : { id: 'clock.window.acceptOver' as const }
  return [windowItem('accept2016', shown, words, acceptBy)]
}

function changing2016({ moment, scenario }: Story): readonly LaneItem[] {
  const { terms2016, optOutUntil, window2016 } = moment.standing
  const { design } = scenario
  if (design && optOutUntil === null) return []
  const start = laterOf(scenario.person.joined, isoDay('2016-08-26'))
  if (!design && terms2016 === 'acceptedAtSignup')
    return [windowItem('none2016', start, { id: 'clock.window.noneNew' })]
  if (!design && terms2016 !== 'accepted') return []
  if (optOutUntil === null)
    return [windowItem('none2016', firstDayOf(moment, 'agree') ?? start, { id: 'clock.window.noneOff' })]
  const from = addDays(optOutUntil, -(design?.windowDays ?? WINDOW_DAYS))
  if (window2016 === 'used')
    return [
      windowItem(
        'change2016',
        from,
        { id: 'clock.window.changeUsed' },
        dayOf(moment, 'dontShare') ?? dayOf(moment, 'switchOff') ?? optOutUntil,
      ),
    ]
  if (moment.on > optOutUntil) return [windowItem('change2016', from, { id: 'clock.window.changeClosed' }, optOutUntil)]
  return [windowItem('change2016', from, left(moment.on, from, optOutUntil, TO_CHANGE), optOutUntil)]
}

function accepting2021({ moment, scenario }: Story): readonly LaneItem[] {
  const { terms2021, account } = moment.standing
  const shown = firstDayOf(moment, 'noticeShown2021')
  if (!shown || account !== 'active' || scenario.design) return []
  if (terms2021 === 'asked' || terms2021 === 'deferred')
    return [windowItem('accept2021', shown, left(moment.on, shown, JANUARY_DATE, TO_ACCEPT), JANUARY_DATE)]
  if (terms2021 === 'postponed' || terms2021 === 'bannered')
    return [windowItem('accept2021', MOVED_ON, left(moment.on, MOVED_ON, MAY_DATE, TO_ACCEPT), MAY_DATE)]
  if (terms2021 === 'reminded' && scenario.telling === 'happened')
    return [windowItem('none2021', MAY_DATE, { id: 'clock.window.noneReminder' })]
  return []
}

const ACCOUNT_WORDS = {
  blocked2016: 'clock.window.blocked',
  blocked2021: 'clock.window.blocked',
  callsOnly: 'clock.window.callsOnly',
  noChatList: 'clock.window.noChatList',
  silent: 'clock.window.silent',
} as const satisfies Record<string, PlainId>

/** What not answering costs, from the day it began to the day of the moment. */
function penalty({ moment }: Story): readonly LaneItem[] {
  const { account, deletedOn } = moment.standing
  if (account === 'active') return []
  if (account === 'deleted') return [windowItem('deleted', deletedOn ?? moment.on, { id: 'clock.window.deleted' })]
  const since =
    account === 'silent'
      ? dayOf(moment, 'accountSilenced')
      : (dayOf(moment, 'accountLimited') ?? dayOf(moment, 'accountBlocked'))
  return [windowItem('penalty', since ?? moment.on, { id: ACCOUNT_WORDS[account] }, moment.on)]
}

/** What runs, or ran out, for this person on this day. */
export function windowItems(story: Story): readonly LaneItem[] {
  return [...accepting(story), ...changing2016(story), ...accepting2021(story), ...penalty(story)]
}

/** The part of the day's sentence about the window that runs, for who cannot see the line. */
export function phaseOf(story: Story): { readonly id: PlainId; readonly count?: number } {
  const { account } = story.moment.standing
  if (account === 'deleted') return { id: 'clock.state.deleted' }
  if (account === 'blocked2016' || account === 'blocked2021') return { id: 'clock.state.blocked' }
  if (account === 'silent') return { id: 'clock.state.silent' }
  if (account !== 'active') return { id: 'clock.state.limited' }
  const running = windowItems(story).findLast((item) => item.until !== undefined && item.until >= story.moment.on)
  switch (running?.words.id) {
    case 'clock.window.changeLast':
      return { id: 'clock.phase.changeLast' }
    case 'clock.window.acceptLast':
      return { id: 'clock.phase.acceptLast' }
    case 'clock.window.toChange':
    case 'clock.window.changeLeft':
      return { id: 'clock.phase.change', count: running.words.count ?? 0 }
    case 'clock.window.toAccept':
    case 'clock.window.acceptLeft':
      return { id: 'clock.phase.accept', count: running.words.count ?? 0 }
    default:
      return { id: 'clock.phase.none' }
  }
}
