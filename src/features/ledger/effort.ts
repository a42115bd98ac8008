import type { ClaimId, PlainId } from '#content/sentence.ts'
import { DELETION_STEPS_SINCE } from '#domain/consent/guards.ts'
import type { LedgerItem } from './ledgerItem.ts'

/** What this person gave. */
interface GivenTaps {
  readonly taps: number
  readonly label: PlainId
}

/** What the other answer costs: a fact, so it shows its sources. */
interface OtherTaps {
  readonly taps: number
  readonly label: ClaimId
}

export interface Effort {
  readonly given: GivenTaps
  readonly other?: OtherTaps
}

/** From the notice: more, switch, don't share, agree (history-2016 §5, T2). */
const TAPS_TO_HOLD_BACK = 4
/** From the chats, the field counted (history-2021 §1.4). */
const TAPS_TO_LEAVE = { android: 9, iphone: 5 } as const

const TO_SHARE: OtherTaps = { taps: 1, label: 'ledger.effort.share.other' }

function effortOfAgree({ entry, scenario, tapsOfWay }: LedgerItem): Effort {
  if (entry.on >= scenario.firstSeen[2021]) {
    const { phone } = scenario.person
    const label = phone === 'android' ? 'ledger.effort.leaveAndroid.other' : 'ledger.effort.leaveIphone.other'
    return { given: { taps: tapsOfWay, label: 'ledger.effort.agree' }, other: { taps: TAPS_TO_LEAVE[phone], label } }
  }
  return entry.standing.sharing2016 === 'off'
    ? { given: { taps: tapsOfWay, label: 'ledger.effort.hold' }, other: TO_SHARE }
    : {
        given: { taps: tapsOfWay, label: 'ledger.effort.share' },
        other: { taps: TAPS_TO_HOLD_BACK, label: 'ledger.effort.hold.other' },
      }
}

/** Taps as the ledger tells them: against the other answer where there was one, else all taps so far. */
export function effortOf(item: LedgerItem): Effort {
  const { entry, scenario, tapsOfWay, tapsSoFar } = item
  // What the other answer cost is counted from what was shipped, and no design from the lab is that.
  if (!entry.refused && !scenario.design) {
    if (entry.event === 'agree') return effortOfAgree(item)
    if (entry.event === 'dontShare' && entry.screen === 'account') {
      return { given: { taps: tapsOfWay, label: 'ledger.effort.hold' }, other: TO_SHARE }
    }
    if (entry.by === 'you' && entry.screen === 'gone') {
      const label = entry.on >= DELETION_STEPS_SINCE ? 'ledger.effort.agree2021.other' : 'ledger.effort.agree2016.other'
      return { given: { taps: tapsOfWay, label: 'ledger.effort.leave' }, other: { taps: 1, label } }
    }
  }
  return { given: { taps: tapsSoFar, label: 'ledger.effort.soFar' } }
}
