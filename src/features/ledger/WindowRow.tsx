import type { ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { windowLeft } from './windowLeft.ts'
import type { LedgerItem } from './ledgerItem.ts'

/** How long the choice is still there. */
export function WindowRow({ item }: { readonly item: LedgerItem }): ReactNode {
  const left = windowLeft(item)
  switch (left.kind) {
    case 'accept':
      return left.days === 0
        ? say('ledger.window.acceptLast')
        : say('ledger.window.accept', { days: left.days, until: dayLong(left.until) })
    case 'change':
      return left.days === 0
        ? say('ledger.window.changeLast')
        : say('ledger.window.change', { days: left.days, until: dayLong(left.until) })
    case 'opened':
      return say('ledger.window.opened', { days: left.days, until: dayLong(left.until) })
    case 'closed':
      return say('ledger.window.closed', { until: dayLong(left.until) })
    case 'closedBefore':
      return say('ledger.window.closedBefore', { until: dayLong(left.until) })
    case 'used':
      return say('ledger.window.used')
    case 'offAtOnce':
      return say('ledger.window.offAtOnce')
    case 'blocked':
      return say('ledger.window.blocked')
    case 'none':
      return say('ledger.window.none')
  }
}
