import { CONFLICT_IDS, FACT_2016_IDS, FACT_2021_IDS } from '#domain/evidence/factIds.ts'
import { isSourceId } from '#domain/evidence/sources.ts'
import { momentFaults } from '#domain/lesson/reviewMoment.ts'
import { parseLessonText } from '#domain/lesson/parseText.ts'
import type { Lesson, LessonStep, LessonText, Question, Shown, Vote } from '#domain/lesson/types.ts'
import { shown, type Fault } from '#domain/scenario/fault.ts'

export interface LessonReview {
  /** Null: nothing of it can be read. What cannot be read is as if it were not there. */
  readonly lesson: Lesson | null
  /** Every fault of the file, then all that a lesson must have and this one has not. */
  readonly faults: readonly Fault[]
  /** What may be so on purpose. */
  readonly advice: readonly Fault[]
}

/** A file held against all that a lesson must be. */
export function reviewLesson(text: string): LessonReview {
  const parsed = parseLessonText(text)
  const lesson = parsed.ok ? parsed.lesson : parsed.rest
  const faults = parsed.ok ? [] : parsed.faults
  if (!lesson) return { lesson: null, faults, advice: [] }
  // What is left out of a faulty file moves what stands behind it: places would be told wrong.
  if (!parsed.ok) return { lesson, faults, advice: [] }
  return { lesson, faults: lessonFaults(lesson), advice: lessonAdvice(lesson) }
}

/** All that a lesson must have before a room can go through it. */
export function lessonFaults(lesson: Lesson): readonly Fault[] {
  return [
    ...empty('$.title', lesson.title),
    ...(lesson.steps.length === 0 ? [missing('$.steps')] : []),
    ...lesson.steps.flatMap((step, index) => stepFaults(`$.steps[${index}]`, step)),
    ...lesson.test.flatMap((question, index) => questionFaults(`$.test[${index}]`, question)),
    ...lesson.exit.flatMap((line, index) => empty(`$.exit[${index}]`, line)),
    ...lesson.objectives.flatMap((line, index) => empty(`$.objectives[${index}]`, line)),
    ...lesson.glossary.flatMap(({ term, means }, index) => [
      ...empty(`$.glossary[${index}].term`, term),
      ...textFaults(`$.glossary[${index}].means`, means),
    ]),
  ]
}

/** What helps whoever chooses a lesson, or leads through it. */
export function lessonAdvice(lesson: Lesson): readonly Fault[] {
  return [
    ...empty('$.summary', lesson.summary),
    ...empty('$.audience', lesson.audience),
    ...(lesson.objectives.length === 0 ? [missing('$.objectives')] : []),
    ...lesson.steps.flatMap(({ notes }, index) =>
      notes.say.length === 0 ? [missing(`$.steps[${index}].notes.say`)] : [],
    ),
  ]
}

function stepFaults(path: string, step: LessonStep): readonly Fault[] {
  const { notes } = step
  return [
    ...empty(`${path}.title`, step.title),
    ...empty(`${path}.objective`, step.objective),
    ...textFaults(`${path}.prompt`, step.prompt),
    ...step.show.flatMap((one, index) => shownFaults(`${path}.show[${index}]`, one)),
    ...(step.reveal?.texts ?? []).flatMap((text, index) => textFaults(`${path}.reveal.texts[${index}]`, text)),
    ...(step.reveal?.show ?? []).flatMap((one, index) => shownFaults(`${path}.reveal.show[${index}]`, one)),
    ...notes.say.flatMap((text, index) => textFaults(`${path}.notes.say[${index}]`, text)),
    ...notes.watchFor.flatMap((text, index) => textFaults(`${path}.notes.watchFor[${index}]`, text)),
    ...notes.misconceptions.flatMap(({ belief, answer }, index) => [
      ...empty(`${path}.notes.misconceptions[${index}].belief`, belief),
      ...textFaults(`${path}.notes.misconceptions[${index}].answer`, answer),
    ]),
    ...(step.minutes < 1 ? [missing(`${path}.minutes`)] : []),
    ...(step.vote ? voteFaults(`${path}.vote`, step.vote) : []),
    ...(step.question ? questionFaults(`${path}.question`, step.question) : []),
  ]
}

function voteFaults(path: string, { ask, options, outcome }: Vote): readonly Fault[] {
  const ids = options.map(({ id }) => id)
  return [
    ...empty(`${path}.ask`, ask),
    ...(options.length < 2 ? [tooFew(`${path}.options`, options.length)] : []),
    ...options.flatMap(({ text }, index) => empty(`${path}.options[${index}].text`, text)),
    ...(outcome !== null && !ids.includes(outcome) ? [notAmong(`${path}.outcome`, outcome, ids)] : []),
  ]
}

function questionFaults(path: string, { ask, options }: Question): readonly Fault[] {
  return [
    ...textFaults(`${path}.ask`, ask),
    ...(options.length < 2 ? [tooFew(`${path}.options`, options.length)] : []),
    ...(options.some(({ right }) => right) ? [] : [missing(`${path}.options`, ['"right": true'])]),
    ...options.flatMap(({ text, why }, index) => [
      ...empty(`${path}.options[${index}].text`, text),
      ...textFaults(`${path}.options[${index}].why`, why),
    ]),
  ]
}

function shownFaults(path: string, one: Shown): readonly Fault[] {
  switch (one.view) {
    case 'compare':
      return one.moments.flatMap((moment, index) => momentFaults(`${path}.moments[${index}]`, moment))
    case 'timeline':
      return one.from <= one.to
        ? []
        : [{ path: `${path}.to`, code: 'leastAboveMost', found: shown(one.to), wanted: [one.from] }]
    case 'measures':
      return one.designs.length === 0 ? [missing(`${path}.designs`)] : []
    default:
      return momentFaults(`${path}.moment`, one.moment)
  }
}

function textFaults(path: string, { text, facts }: LessonText): readonly Fault[] {
  return [
    ...empty(path, text),
    ...facts.flatMap((id, index) => (isEvidence(id) ? [] : [notAmong(`${path}.facts[${index}]`, id)])),
  ]
}

const FACTS: readonly string[] = [...FACT_2016_IDS, ...FACT_2021_IDS, ...CONFLICT_IDS]

function isEvidence(id: string): boolean {
  return FACTS.includes(id) || isSourceId(id)
}

function empty(path: string, text: string): readonly Fault[] {
  return text.trim() === '' ? [missing(path)] : []
}

function missing(path: string, wanted?: readonly string[]): Fault {
  return { path, code: 'missing', found: null, ...(wanted ? { wanted } : {}) }
}

function tooFew(path: string, count: number): Fault {
  return { path, code: 'tooFew', found: String(count), wanted: ['2'] }
}

function notAmong(path: string, found: string, wanted?: readonly string[]): Fault {
  return { path, code: 'notAmong', found: shown(found), ...(wanted ? { wanted } : {}) }
}
