import type { AnyStep } from '#domain/scenario/types.ts'

/** One tap is one touch on a control; typing and waiting are counted apart (history-2016 §5). */
export function tapsOf(step: AnyStep): number {
  return step === 'wait' || step === 'typeNumber' ? 0 : 1
}
