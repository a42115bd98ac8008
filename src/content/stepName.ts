import { lab } from '#content/labRegistry.ts'
import { say } from '#content/say.ts'
import { STEPS, type AnyStep, type Step } from '#domain/scenario/types.ts'

/** Whether a step was ever shipped; the others are offered by a design from the lab alone. */
export function isShippedStep(step: AnyStep): step is Step {
  return (STEPS as readonly AnyStep[]).includes(step)
}

/** What a step is called in the ledger. */
export function stepName(step: AnyStep): string {
  return isShippedStep(step) ? say(`ledger.step.${step}`) : lab().labStepName(step)
}
