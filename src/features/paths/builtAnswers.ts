import { answer } from '#domain/paths/answer.ts'
import { prove } from '#domain/paths/prove.ts'
import { usualQuestion } from '#domain/paths/question.ts'
import { run } from '#domain/paths/run.ts'

// Data alone: the build replaces this module by what it came to (scripts/viteComputed.ts).

/** The answer to the question with which the page begins. */
export const usualAnswer = run(answer(usualQuestion()))

/** The proofs of all theorems. */
export const builtProofs = run(prove())
