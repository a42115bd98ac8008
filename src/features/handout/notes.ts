import type { Lesson, LessonText, Question } from '#domain/lesson/types.ts'

/** What a sheet names below, by the number that stands in its text. */
export type Notes = ReadonlyMap<string, number>

/** Numbered in the order in which they are first named. */
export function numbered(texts: readonly LessonText[]): Notes {
  const ids = new Set(texts.flatMap(({ facts }) => facts))
  return new Map([...ids].map((id, index) => [id, index + 1]))
}

/** What a handout says: nothing that would answer a question. */
export function handoutTexts({ steps, test, glossary }: Lesson): readonly LessonText[] {
  return [
    ...steps.flatMap(({ prompt, question }) => [prompt, ...(question ? [question.ask] : [])]),
    ...test.map(({ ask }) => ask),
    ...glossary.map(({ means }) => means),
  ]
}

function ofQuestion({ ask, options }: Question): readonly LessonText[] {
  return [ask, ...options.map(({ why }) => why)]
}

/** What an answer key says, in the order in which it says it. */
export function answerTexts({ steps, test }: Lesson): readonly LessonText[] {
  return [
    ...steps.flatMap(({ prompt, reveal, question, notes }) => [
      prompt,
      ...(reveal?.texts ?? []),
      ...(question ? ofQuestion(question) : []),
      ...notes.say,
      ...notes.watchFor,
      ...notes.misconceptions.map(({ answer }) => answer),
    ]),
    ...test.flatMap(ofQuestion),
  ]
}
