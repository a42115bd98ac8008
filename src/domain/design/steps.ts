import { PURPOSE_IDS } from '#domain/dataflow/ids.ts'
import type { LabStep } from '#domain/scenario/types.ts'

/** The steps that only a design from the lab can offer. */
export const LAB_STEPS: readonly LabStep[] = [
  'decline',
  'share',
  ...PURPOSE_IDS.flatMap((purpose) => [`hold-${purpose}`, `allow-${purpose}`] as const),
]
