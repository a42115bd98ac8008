import { knobName } from '#content/designSays.ts'
import type { Said } from '#content/said.ts'
import { say } from '#content/say.ts'
import type { PlainId } from '#content/sentence.ts'
import type { PurposeId } from '#domain/dataflow/ids.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { LabRefusalId, LabStep } from '#domain/scenario/types.ts'

/**
 * What a design from the lab says of its entries. No fact stands behind them: they follow from its settings, which are
 * named. The words load with the rows of such designs.
 */

/** `hold-ads` is holding back, and the use that it is about. */
function parts(event: string): { readonly deed: string; readonly use: string } {
  const [deed = '', use] = event.split('-')
  return { deed, use: use === undefined ? '' : say(`purpose.${use as PurposeId}.name`) }
}

export function labStepName(step: LabStep): string {
  const { deed, use } = parts(step)
  return say(`lab.step.${deed as 'decline' | 'share' | 'hold' | 'allow'}`, { use })
}

export function labTitle(entry: LedgerEntry): string {
  const { deed, use } = parts(entry.event)
  const { answer = 'open', sharing2016 } = entry.standing
  return say(`lab.title.${deed}` as PlainId, { use, answer, sharing: sharing2016, times: entry.times ?? 1 })
}

/** Which settings it follows from, in words. */
export function labMeaning(entry: LedgerEntry): Said {
  return { kind: 'plain', id: 'lab.meaning', values: { knobs: (entry.knobs ?? []).map(knobName).join(', ') } }
}

/** Why a lab design says no, where nothing that was shipped would. */
export function labRefusal(refusal: LabRefusalId): Said {
  return { kind: 'plain', id: `lab.refusal.${refusal}` }
}
