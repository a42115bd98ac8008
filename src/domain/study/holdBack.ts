/** Answers to whether it can still be held back; `already`: it is, or was never given. */
export const HOLD_BACK_ANSWERS = ['yes', 'no', 'already'] as const
export type HoldBackAnswer = (typeof HOLD_BACK_ANSWERS)[number]
