import { knobName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import type { PlainId } from '#content/sentence.ts'
import type { PurposeId } from '#domain/dataflow/ids.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import { isLabStep, type AnyStep, type LabRefusalId, type RefusalId } from '#domain/scenario/types.ts'

/**
 * What a design from the lab says of its entries. No fact stands behind them: they follow from its settings, which are
 * named. The words load with the rows of such designs.
 */

export function isLabRefusal(refusal: RefusalId): refusal is LabRefusalId {
  return refusal === 'choiceMissing' || refusal === 'notInThisDesign'
}

/** Whether an entry follows from a setting of a lab design, and not from what is on record. */
export function isByDesign(entry: LedgerEntry): boolean {
  return entry.knobs !== undefined
}

/** `hold-ads` is holding back, and the use that it is about. */
function parts(event: string): { readonly deed: string; readonly use: string } {
  const [deed = '', use] = event.split('-')
  return { deed, use: use === undefined ? '' : say(`purpose.${use as PurposeId}.name`) }
}

export function stepName(step: AnyStep): string {
  if (!isLabStep(step)) return say(`ledger.step.${step}`)
  const { deed, use } = parts(step)
  return say(`lab.step.${deed as 'decline' | 'share' | 'hold' | 'allow'}`, { use })
}

export function labTitle(entry: LedgerEntry): string {
  const { deed, use } = parts(entry.event)
  const { answer = 'open', sharing2016 } = entry.standing
  return say(`lab.title.${deed}` as PlainId, { use, answer, sharing: sharing2016, times: entry.times ?? 1 })
}

/** Which settings it follows from, in words. */
export function knobNames(entry: LedgerEntry): string {
  return (entry.knobs ?? []).map(knobName).join(', ')
}
