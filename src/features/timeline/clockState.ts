import type { PlainId } from '#content/sentence.ts'
import type { Moment } from '#domain/scenario/moment.ts'

/** A sentence of the clock, and the number in it. */
export interface ClockState {
  readonly id: PlainId
  readonly count?: number
}

/** Taps since the newest notice first appeared; null when none did. */
function tapsSinceNotice({ entries }: Moment): number | null {
  const shown = entries.findLastIndex((entry) => entry.event === 'noticeShown2016' || entry.event === 'noticeShown2021')
  return shown < 0 ? null : entries.slice(shown).reduce((sum, entry) => sum + entry.taps, 0)
}

const NOT_ACTIVE = {
  blocked2016: 'clock.state.blocked',
  blocked2021: 'clock.state.blocked',
  callsOnly: 'clock.state.limited',
  noChatList: 'clock.state.limited',
  silent: 'clock.state.silent',
  deleted: 'clock.state.deleted',
} as const

/** Where the person stands, in one short sentence under the date. */
export function clockState(moment: Moment): ClockState {
  const { account, terms2016, terms2021, answer } = moment.standing
  if (account !== 'active') return { id: NOT_ACTIVE[account] }
  const taps = tapsSinceNotice(moment)
  const asked = terms2021 === 'notAsked' ? terms2016 : terms2021
  if (answer === 'declined' && asked === 'deferred') return { id: 'lab.clock.declined' }
  if (asked === 'deferred') return { id: 'clock.state.deferred' }
  if (asked === 'postponed') return { id: 'clock.state.postponed' }
  if (asked === 'bannered') return { id: 'clock.state.bannered' }
  if (asked === 'reminded') return { id: 'clock.state.reminded' }
  if (asked === 'asked' && (taps === null || taps === 0)) return { id: 'clock.state.open' }
  if (taps !== null) return { id: 'clock.state.taps', count: taps }
  return { id: asked === 'acceptedAtSignup' ? 'clock.state.new' : 'clock.state.quiet' }
}
