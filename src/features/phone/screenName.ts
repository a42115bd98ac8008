import type { PlainId } from '#content/sentence.ts'
import type { Standing } from '#domain/consent/standing.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { Screen } from '#domain/scenario/types.ts'

/** The screen that is drawn: some standings share a `screen` and look different. */
export type Face =
  Exclude<Screen, 'limited'> | 'banner' | 'blockedNotice2016' | 'reminder' | 'callsOnly' | 'noChatList' | 'silent'

export function faceOf(standing: Standing): Face {
  const { screen, account, terms2021 } = standing
  if (screen === 'chats') return terms2021 === 'bannered' ? 'banner' : 'chats'
  if (screen === 'notice2016') return account === 'blocked2016' ? 'blockedNotice2016' : 'notice2016'
  if (screen === 'notice2021') return terms2021 === 'reminded' ? 'reminder' : 'notice2021'
  if (screen === 'limited') return account === 'callsOnly' || account === 'noChatList' ? account : 'silent'
  return screen
}

export function screenName(standing: Standing): PlainId {
  const face = faceOf(standing)
  return `notes.screen.${face === 'blockedNotice2016' ? 'notice2016' : face}`
}

/** The page that lies under the warning, or the page itself. */
export function baseScreen(standing: Standing): Screen {
  if (standing.screen === 'warning') return standing.askedAt ?? standing.askedFrom
  return standing.screen === 'menu' ? 'chats' : standing.screen
}

export function yearOf(on: IsoDay): string {
  return on.slice(0, 4)
}
