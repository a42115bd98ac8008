import { startStanding } from '#domain/consent/start.ts'
import { intentOf, type Intent } from '#domain/compare/intents.ts'
import { lensesAround } from '#domain/dataflow/readings/lens.ts'
import { regimeOf } from '#domain/dataflow/regime.ts'
import { statuses } from '#domain/dataflow/status.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { settingOf } from '#domain/scenario/replay.ts'
import type { Scenario } from '#domain/scenario/types.ts'

/** What was decided last, and in how many pairs it changed where data may go. */
export interface Decision {
  readonly intent: Intent
  readonly pairs: number
}

/** The newest tap that decided something, counted by the word by which the story is told; null before the first. */
export function lastDecision(scenario: Scenario, { entries }: Pick<Moment, 'entries'>): Decision | null {
  const setting = settingOf(scenario)
  for (const [index, entry] of [...entries.entries()].toReversed()) {
    if (entry.step === undefined) continue
    const before = entries[index - 1]?.standing ?? startStanding(setting)
    const intent = intentOf(before, entry.standing)
    if (intent === null) continue
    const lens = lensesAround(setting, entry.on, entry.event).after
    const was = statuses(regimeOf(before), setting.parentAccount, lens)
    const is = statuses(entry.regime, setting.parentAccount, lens)
    return { intent, pairs: is.filter((status, pair) => status !== was[pair]).length }
  }
  return null
}
