import type { IsoDay } from '#domain/day/isoDay.ts'
import type { Standing } from '#domain/consent/standing.ts'
import { flowsOf, type Flows } from '#domain/dataflow/flows.ts'
import type { RegimeId } from '#domain/dataflow/ids.ts'
import { lensOn } from '#domain/dataflow/readings/lens.ts'
import { regimeOf } from '#domain/dataflow/regime.ts'
import { deletionDoneBy, isOptOutOpen, overlayIds } from '#domain/scenario/momentAt.ts'
import { entriesAt, progressAt, replay } from '#domain/scenario/replay.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import { publicAccount, type PublicAccount } from '#domain/scenario/publicAccount.ts'
import { LEDGER_FORMAT, LEDGER_FORMAT_2, type Scenario } from '#domain/scenario/types.ts'

export interface LedgerEnd {
  readonly on: IsoDay
  readonly screen: Standing['screen']
  readonly account: PublicAccount
  readonly terms2016: Standing['terms2016']
  readonly sharing2016: Standing['sharing2016']
  readonly acceptBy: IsoDay | null
  readonly optOutUntil: IsoDay | null
  readonly optOutOpen: boolean
  readonly terms2021: Standing['terms2021']
  readonly regime: RegimeId
  readonly overlays: readonly string[]
  readonly deletionDoneBy: IsoDay | null
  readonly flows: Flows
  readonly taps: number
}

export interface Ledger {
  readonly format: typeof LEDGER_FORMAT | typeof LEDGER_FORMAT_2
  readonly scenario: Scenario
  readonly entries: readonly LedgerEntry[]
  readonly end: LedgerEnd
}

/** The ledger of a whole scenario, up to its last day. Sentences are filled in by `content`. */
export function ledgerOf(scenario: Scenario): Ledger {
  const done = replay(scenario)
  const steps = scenario.steps.length
  const tail = progressAt(done, steps, scenario.until)
  const { standing } = tail
  return {
    format: scenario.design ? LEDGER_FORMAT_2 : LEDGER_FORMAT,
    scenario,
    entries: entriesAt(done, steps, tail),
    end: {
      on: scenario.until,
      screen: standing.screen,
      account: publicAccount(standing.account),
      terms2016: standing.terms2016,
      sharing2016: standing.sharing2016,
      acceptBy: standing.acceptBy,
      optOutUntil: standing.optOutUntil,
      optOutOpen: isOptOutOpen(standing),
      terms2021: standing.terms2021,
      regime: regimeOf(standing),
      overlays: overlayIds(done.setting, scenario.until),
      deletionDoneBy: deletionDoneBy(standing),
      flows: flowsOf(regimeOf(standing), done.setting.parentAccount, lensOn(done.setting, scenario.until, standing)),
      taps: tail.taps,
    },
  }
}
