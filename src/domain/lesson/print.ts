import { LAST_DAY, REPLAY_START } from '#domain/consent/calendar.ts'
import type { Lesson, LessonMoment, LessonText, Question, Shown } from '#domain/lesson/types.ts'
import { scenarioAsFile } from '#domain/scenario/print.ts'

/** A lesson as the text of a file: what is usual is left out, what is left reads to the same lesson. */
export function printLesson(lesson: Lesson): string {
  return `${JSON.stringify(lessonAsFile(lesson), null, 2)}\n`
}

/** The value that is printed: its fields in their order, whoever made them. */
export function lessonAsFile({ format, id, language, ...lesson }: Lesson): Readonly<Record<string, unknown>> {
  const { title, summary, audience, objectives, tags, steps, test, exit, glossary } = lesson
  return {
    format,
    id,
    language,
    ...written({
      title,
      summary,
      audience,
      objectives,
      tags,
      steps: steps.map(stepAsFile),
      test: test.map(questionAsFile),
      exit,
      glossary: glossary.map(({ term, means }) => written({ term, means: textAsFile(means) })),
    }),
  }
}

function stepAsFile(step: Lesson['steps'][number]): object {
  const { id, phase, title, objective, prompt, show, reveal, notes, minutes, vote, question } = step
  return {
    id,
    phase,
    ...written({
      title,
      objective,
      prompt: textAsFile(prompt),
      show: show.map(shownAsFile),
      reveal: reveal && written({ texts: reveal.texts.map(textAsFile), show: reveal.show.map(shownAsFile) }),
      notes: someOf({
        say: notes.say.map(textAsFile),
        watchFor: notes.watchFor.map(textAsFile),
        misconceptions: notes.misconceptions.map(({ belief, answer }) =>
          written({ belief, answer: textAsFile(answer) }),
        ),
      }),
      minutes,
      vote: vote && {
        ...written({
          ask: vote.ask,
          options: vote.options.map(({ id: of, text }) => ({ id: of, ...written({ text }) })),
        }),
        ...(vote.outcome === null ? {} : { outcome: vote.outcome }),
      },
      question: question && questionAsFile(question),
    }),
  }
}

function questionAsFile({ id, idea, ask, options }: Question): object {
  return {
    id,
    ...written({
      idea,
      ask: textAsFile(ask),
      options: options.map(({ id: of, text, right, why }) => ({
        id: of,
        ...written({ text, right, why: textAsFile(why) }),
      })),
    }),
  }
}

function textAsFile({ text, facts }: LessonText): unknown {
  return facts.length === 0 ? text : written({ text, facts })
}

/** Moments always say where in their story one stands, unless it is the end. */
function momentAsFile({ scenario, at }: LessonMoment): object {
  const isEnd = at.on === scenario.until && at.steps === scenario.steps.length
  return { scenario: scenarioAsFile(scenario), ...(isEnd ? {} : { at: { on: at.on, steps: at.steps } }) }
}

function shownAsFile(shown: Shown): object {
  switch (shown.view) {
    case 'phone':
      return { view: shown.view, moment: momentAsFile(shown.moment), ...written({ taps: shown.taps }) }
    case 'compare':
      return { view: shown.view, moments: shown.moments.map(momentAsFile) }
    case 'timeline': {
      const { view, from, to } = shown
      return { view, ...(from === REPLAY_START ? {} : { from }), ...(to === LAST_DAY ? {} : { to }) }
    }
    case 'measures':
      return { view: shown.view, ...written({ designs: shown.designs }) }
    default:
      return { view: shown.view, moment: momentAsFile(shown.moment) }
  }
}

/** What is not empty. */
function written(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)))
}

/** The same, or nothing when all of it is empty. */
function someOf(fields: Readonly<Record<string, unknown>>): object | null {
  const some = written(fields)
  return Object.keys(some).length === 0 ? null : some
}

function isEmpty(value: unknown): boolean {
  return (
    value === '' || value === null || value === false || value === 0 || (Array.isArray(value) && value.length === 0)
  )
}
