import { isoDay } from '#domain/day/isoDay.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import {
  LESSON_FORMAT,
  type Lesson,
  type LessonMoment,
  type LessonStep,
  type LessonText,
} from '#domain/lesson/types.ts'

function text(words: string): LessonText {
  return { text: words, facts: [] }
}

const begin: LessonMoment = {
  scenario: usualScenario(),
  at: { on: isoDay('2016-08-26'), steps: 0 },
}

const step: LessonStep = {
  id: 'first',
  phase: 'predict',
  title: 'First',
  objective: '',
  prompt: text('What does one tap do?'),
  show: [],
  reveal: null,
  notes: { say: [], watchFor: [], misconceptions: [] },
  minutes: 5,
  vote: null,
  question: null,
}

/** A lesson with one step of each kind: to predict, to live, to answer, and one that asks nothing. */
export const smallLesson: Lesson = {
  format: LESSON_FORMAT,
  id: 'small',
  language: 'en',
  title: 'A small lesson',
  summary: 'Four steps, for tests.',
  audience: '',
  objectives: [],
  tags: [],
  steps: [
    {
      ...step,
      show: [{ view: 'phone', moment: begin, taps: false }],
      reveal: { texts: [text('The first tap is enough.')], show: [] },
      vote: {
        ask: 'How many taps?',
        options: [
          { id: 'one', text: 'One' },
          { id: 'two', text: 'Two' },
          { id: 'more', text: 'More' },
        ],
        outcome: 'one',
      },
      notes: {
        say: [text('Wait until every hand is up.')],
        watchFor: [text('Who looks at the neighbour.')],
        misconceptions: [{ belief: 'A tap does nothing.', answer: { text: 'It agrees.', facts: ['F01'] } }],
      },
    },
    { ...step, id: 'live', phase: 'live', title: 'Live', show: [{ view: 'phone', moment: begin, taps: true }] },
    {
      ...step,
      id: 'name',
      phase: 'name',
      title: 'Name',
      question: {
        id: 'q1',
        idea: 'default',
        ask: text('Which is it?'),
        options: [
          { id: 'a', text: 'A default', right: true, why: text('It was on.') },
          { id: 'b', text: 'A choice', right: false, why: text('Nobody was asked.') },
        ],
      },
    },
    { ...step, id: 'fair', phase: 'fair', title: 'Fair' },
  ],
  test: [],
  exit: [],
  glossary: [],
}
