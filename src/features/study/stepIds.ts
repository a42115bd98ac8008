/** The steps of the builder. They can be gone through in any order. */
export const STEPS = ['purpose', 'conditions', 'task', 'questions', 'logging', 'assignment', 'publish'] as const
export type StepId = (typeof STEPS)[number]
