import type { Lived } from '#domain/lesson/stageOf.ts'

type ByName = Readonly<Record<string, string>>

/** How far one person is with a lesson. Names of options by the names of what asks for them. */
export interface Progress {
  /** Predictions, by step. */
  readonly votes: ByName
  /** Steps that were uncovered. */
  readonly revealed: readonly string[]
  /** What was chosen last, by question: `step/` and the step, `before/` or `after/` and the question. */
  readonly answers: ByName
  /** Questions whose answer was asked to be told, and the tests that were finished. */
  readonly checked: readonly string[]
  readonly lived: Lived
  /** What was written on leaving, by its place in the list. */
  readonly exit: ByName
  /** The part that was open last, as it stands in the address. */
  readonly at: string | null
}

export const NO_PROGRESS: Progress = {
  votes: {},
  revealed: [],
  answers: {},
  checked: [],
  lived: {},
  exit: {},
  at: null,
}
