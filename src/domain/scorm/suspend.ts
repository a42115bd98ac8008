import type { Lesson, Question } from '#domain/lesson/types.ts'

type ByName = Readonly<Record<string, string>>

/** What of a person's way through a lesson a course system keeps: what was chosen, and where they are. No text of theirs. */
export interface Resumed {
  readonly at: string | null
  readonly votes: ByName
  readonly answers: ByName
  readonly revealed: readonly string[]
  readonly checked: readonly string[]
}

const VERSION = '1'
const NONE = '-'
/** Digits and letters, so that it can stand in an address as it is. */
const FORM = /^1\.([0-9a-z]{1,7})\.([0-9a-z]*)\.([0-9-]*)\.([0-9-]*)\.([0-9-]*)\.([ba]*)$/

interface Asked {
  readonly id: string
  readonly options: readonly { readonly id: string }[]
}

/** Tells lessons apart whose steps, questions or options are others: numbers kept for the one say nothing in the other. */
function printOf({ steps, test }: Lesson): string {
  const ids = (asked: Asked | null): unknown => (asked ? [asked.id, asked.options.map((one) => one.id)] : null)
  const text = JSON.stringify([
    steps.map(({ id, vote, question }) => [id, vote?.options.map((one) => one.id), ids(question)]),
    test.map(ids),
  ])
  let hash = 0x81_1c_9d_c5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01_00_01_93)
  return (hash >>> 0).toString(36)
}

const numberOf = (options: Asked['options'] | undefined, id: string | undefined): string => {
  const index = options?.findIndex((one) => one.id === id) ?? -1
  return index < 0 ? NONE : String(index)
}
const idOf = (options: Asked['options'] | undefined, sign: string | undefined): string | undefined =>
  sign === undefined || sign === NONE ? undefined : options?.[Number(sign)]?.id

/** A few signs for each step and question: the longest lesson takes less than a tenth of the 4,096 that SCORM 1.2 allows. */
export function packResumed(lesson: Lesson, done: Resumed): string {
  const { votes, answers, revealed, checked } = done
  const ofStep = ({ id, vote, question }: Lesson['steps'][number]): string => {
    const flags = (revealed.includes(id) ? 1 : 0) + (checked.includes(`step/${id}`) ? 2 : 0)
    return numberOf(vote?.options, votes[id]) + numberOf(question?.options, answers[`step/${id}`]) + String(flags)
  }
  const ofTest = (part: string): string =>
    lesson.test.map(({ id, options }) => numberOf(options, answers[`${part}/${id}`])).join('')
  const ended = ['before', 'after'].filter((part) => checked.includes(part)).map((part) => part.slice(0, 1))
  const at = /^[0-9a-z]*$/.test(done.at ?? '') ? (done.at ?? '') : ''
  return [
    VERSION,
    printOf(lesson),
    at,
    lesson.steps.map(ofStep).join(''),
    ofTest('before'),
    ofTest('after'),
    ended.join(''),
  ].join('.')
}

/** Null: it was not written here, or for another state of the lesson. */
export function unpackResumed(lesson: Lesson, text: string): Resumed | null {
  const [, print, at = '', steps = '', before = '', after = '', ended = ''] = FORM.exec(text) ?? []
  if (print !== printOf(lesson) || steps.length !== lesson.steps.length * 3) return null
  if (before.length !== lesson.test.length || after.length !== lesson.test.length) return null
  const votes: Record<string, string> = {}
  const answers: Record<string, string> = {}
  const revealed: string[] = []
  const checked: string[] = []
  for (const [index, { id, vote, question }] of lesson.steps.entries()) {
    const [voted, answered, flags = '0'] = steps.slice(index * 3)
    put(votes, id, idOf(vote?.options, voted))
    put(answers, `step/${id}`, idOf(question?.options, answered))
    if (Number(flags) & 1) revealed.push(id)
    if (Number(flags) & 2) checked.push(`step/${id}`)
  }
  readTest(answers, lesson.test, 'before', before)
  readTest(answers, lesson.test, 'after', after)
  if (ended.includes('b')) checked.push('before')
  if (ended.includes('a')) checked.push('after')
  return { at: at === '' ? null : at, votes, answers, revealed, checked }
}

function put(into: Record<string, string>, name: string, id: string | undefined): void {
  if (id !== undefined) into[name] = id
}

function readTest(into: Record<string, string>, test: readonly Question[], part: string, signs: string): void {
  for (const [index, { id, options }] of test.entries()) put(into, `${part}/${id}`, idOf(options, signs[index]))
}
