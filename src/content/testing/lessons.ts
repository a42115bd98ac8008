import type { Lesson, LessonMoment, LessonText, Question, Shown } from '#domain/lesson/types.ts'

function momentsOfShown(shown: Shown): readonly LessonMoment[] {
  if ('moment' in shown) return [shown.moment]
  return shown.view === 'compare' ? shown.moments : []
}

/** All that a lesson shows, on the way and when it is uncovered. */
export function shownIn({ steps }: Lesson): readonly Shown[] {
  return steps.flatMap(({ show, reveal }) => [...show, ...(reveal?.show ?? [])])
}

export function momentsIn(lesson: Lesson): readonly LessonMoment[] {
  return shownIn(lesson).flatMap(momentsOfShown)
}

/** Those of its steps, and those of the test. */
export function questionsIn({ steps, test }: Lesson): readonly Question[] {
  return [...steps.flatMap(({ question }) => question ?? []), ...test]
}

/** The texts that name what they rest on. */
export function textsIn(lesson: Lesson): readonly LessonText[] {
  const { steps, glossary } = lesson
  return [
    ...steps.flatMap(({ prompt, reveal, notes }) => [
      prompt,
      ...(reveal?.texts ?? []),
      ...notes.say,
      ...notes.watchFor,
      ...notes.misconceptions.map(({ answer }) => answer),
    ]),
    ...questionsIn(lesson).flatMap(({ ask, options }) => [ask, ...options.map(({ why }) => why)]),
    ...glossary.map(({ means }) => means),
  ]
}

/** The texts that can name nothing. */
export function plainIn(lesson: Lesson): readonly string[] {
  const { summary, audience, objectives, tags, steps, exit, glossary } = lesson
  return [
    summary,
    audience,
    ...objectives,
    ...tags,
    ...exit,
    ...glossary.map(({ term }) => term),
    ...steps.flatMap(({ title, objective, notes, vote }) => [
      title,
      objective,
      ...notes.misconceptions.map(({ belief }) => belief),
      ...(vote ? [vote.ask, ...vote.options.map(({ text }) => text)] : []),
    ]),
    ...questionsIn(lesson).flatMap(({ idea, options }) => [idea, ...options.map(({ text }) => text)]),
  ]
}

/** A value with every text of people taken out: what lessons of two languages must have in common. */
export function shapeOf(lesson: Lesson): unknown {
  const WORDS = ['language', 'title', 'summary', 'audience', 'objective', 'text', 'ask', 'idea', 'belief', 'term']
  return JSON.parse(
    JSON.stringify(lesson, (key, value: unknown) => {
      if (typeof value === 'string' && WORDS.includes(key)) return value === '' ? 'empty' : 'words'
      // Lines of words; ids of facts stay.
      if (['objectives', 'tags', 'exit'].includes(key) && Array.isArray(value)) return value.length
      return value
    }),
  )
}

/** The longest sentence of a text, in words. */
export function longestSentence(text: string): number {
  const sentences = text.split(/(?<=[.?!:…”])\s+(?=\p{Lu}|“|„)/u)
  return Math.max(...sentences.map((one) => one.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length))
}
