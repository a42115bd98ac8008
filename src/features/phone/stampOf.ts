import type { ClaimId } from '#content/sentence.ts'
import type { Standing } from '#domain/consent/standing.ts'

/** What is only announced says so in the frame: a block, a limit, and the deletion they would have led to. */
export function stampOf(standing: Standing, lapsed: boolean): ClaimId | null {
  switch (standing.account) {
    case 'blocked2016':
      return 'notes.stamp.blocked2016'
    case 'blocked2021':
      return 'notes.stamp.blocked2021'
    case 'callsOnly':
    case 'noChatList':
    case 'silent':
      return 'notes.stamp.limited'
    case 'deleted':
      return lapsed ? 'notes.stamp.limited' : null
    case 'active':
      return null
  }
}
