import type { Question } from '#domain/lesson/types.ts'

/** How many were right, of those that a test holds; `part` says which of the two tests the answers were given in. */
export function rightOf(
  questions: readonly Question[],
  part: 'before' | 'after',
  answers: Readonly<Record<string, string>>,
): number {
  return questions.filter(({ id, options }) => options.some((one) => one.right && one.id === answers[`${part}/${id}`]))
    .length
}
