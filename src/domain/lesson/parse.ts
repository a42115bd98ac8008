import {
  flag,
  formed,
  list,
  needed,
  object,
  oneOf,
  orNull,
  text,
  usually,
  whole,
  type Read,
} from '#domain/file/shapes.ts'
import { formatOf, newerThan } from '#domain/file/version.ts'
import { EVIDENCE_ID, ID, LANGUAGE, LESSON_ID } from '#domain/lesson/forms.ts'
import { readShownList } from '#domain/lesson/readMoment.ts'
import {
  LESSON_FORMAT,
  MOST,
  PHASES,
  type AnswerOption,
  type Lesson,
  type LessonStep,
  type LessonText,
  type Misconception,
  type Notes,
  type Question,
  type Reveal,
  type Term,
  type Vote,
  type VoteOption,
} from '#domain/lesson/types.ts'
import { NO_NOTES, NO_TEXT, USUAL_LESSON, usualStep } from '#domain/lesson/usualLesson.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { Reader } from '#domain/scenario/reader.ts'

export type ParsedLesson =
  | { readonly ok: true; readonly lesson: Lesson }
  /** `rest`: what can be read of it, the faulty parts as if they were not there. */
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly rest: Lesson | null }

const id = formed(ID, 'notAnId')
const title = usually('', text(MOST.title))
const line = usually('', text(MOST.line))
const lines = usually<readonly string[]>([], list(text(MOST.line), { most: MOST.list }))

const facts = list(formed(EVIDENCE_ID, 'notAnId'), { most: MOST.list, key: (one) => one })
const textWithFacts = object<LessonText>({
  text: usually('', text(MOST.text)),
  facts: usually<readonly string[]>([], facts),
})
/** Words that state no fact of the record are written as they are. */
const lessonText: Read<LessonText> = (reader, path, value) => {
  if (typeof value !== 'string') return textWithFacts(reader, path, value)
  const read = reader.text(path, value, MOST.text)
  return read === undefined ? undefined : { text: read, facts: [] }
}
const said = usually(NO_TEXT, lessonText)
const texts = usually<readonly LessonText[]>([], list(lessonText, { most: MOST.list }))

const reveal = object<Reveal>({ texts, show: usually<Reveal['show']>([], readShownList) })

const notes = object<Notes>({
  say: texts,
  watchFor: texts,
  misconceptions: usually<readonly Misconception[]>(
    [],
    list(object<Misconception>({ belief: line, answer: said }), { most: MOST.list }),
  ),
})

const byId = { key: (one: { readonly id: string }) => one.id, keyField: 'id' }

const vote = object<Vote>({
  ask: line,
  options: usually<readonly VoteOption[]>(
    [],
    list(object<VoteOption>({ id: needed(id), text: line }), { most: MOST.options, ...byId }),
  ),
  outcome: usually<string | null>(null, orNull(id)),
})

const question = object<Question>({
  id: needed(id),
  idea: line,
  ask: said,
  options: usually<readonly AnswerOption[]>(
    [],
    list(object<AnswerOption>({ id: needed(id), text: line, right: usually(false, flag), why: said }), {
      most: MOST.options,
      ...byId,
    }),
  ),
})

const usual = usualStep('')
const step = object<LessonStep>({
  id: needed(id),
  phase: usually(usual.phase, oneOf(PHASES)),
  title,
  objective: line,
  prompt: said,
  show: usually<LessonStep['show']>([], readShownList),
  reveal: usually<Reveal | null>(null, orNull(reveal)),
  notes: usually(NO_NOTES, notes),
  minutes: usually(0, whole(0, MOST.minutes)),
  vote: usually<Vote | null>(null, orNull(vote)),
  question: usually<Question | null>(null, orNull(question)),
})

const readLesson = object<Lesson>({
  // Needed; read as usual, so that the rest of a file without it is looked at too.
  format: usually(LESSON_FORMAT, oneOf([LESSON_FORMAT])),
  id: usually(USUAL_LESSON.id, formed(LESSON_ID, 'notAnId')),
  language: usually(USUAL_LESSON.language, formed(LANGUAGE, 'notAnId')),
  title,
  summary: usually('', text(MOST.text)),
  audience: line,
  objectives: lines,
  tags: lines,
  steps: usually<readonly LessonStep[]>([], list(step, { most: MOST.steps, ...byId })),
  test: usually<readonly Question[]>([], list(question, { most: MOST.questions, ...byId })),
  exit: lines,
  glossary: usually<readonly Term[]>([], list(object<Term>({ term: title, means: said }), { most: MOST.list })),
})

/** A lesson from a JSON value: completed with its defaults, or every fault in it. */
export function parseLesson(value: unknown): ParsedLesson {
  const format = formatOf(value)
  const newer = newerThan(format, LESSON_FORMAT)
  if (newer) return { ok: false, faults: [newer], rest: null }
  const reader = new Reader()
  if (format === undefined) reader.fault('$.format', 'missing', undefined, [LESSON_FORMAT])
  const lesson = readLesson(reader, '$', value)
  if (lesson && reader.faults.length === 0) return { ok: true, lesson }
  return { ok: false, faults: reader.faults, rest: lesson ?? null }
}
