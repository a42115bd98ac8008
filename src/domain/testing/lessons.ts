import type fc from 'fast-check'
import { changedFiles } from '#domain/testing/changedFiles.ts'

const scenario = (...steps: string[]): unknown => ({
  format: 'consent-replay/scenario@1',
  steps: steps.map((step) => ({ on: '2016-08-26', do: step })),
  until: '2016-09-25',
})

/** The least that a review has nothing against. */
export function leastLesson(): Record<string, unknown> {
  return {
    format: 'consent-replay/lesson@1',
    id: 'least',
    title: 'The least',
    steps: [{ id: 'one', title: 'One', objective: 'Begin.', prompt: 'What do you see?', minutes: 5 }],
  }
}

/** A lesson with everything that a file can hold at least once. */
export function everyField(): Record<string, unknown> {
  const question = {
    id: 'q1',
    idea: 'Agreeing turned it on',
    ask: { text: 'What did agreeing do?', facts: ['F14'] },
    options: [
      { id: 'a', text: 'It turned sharing on.', right: true, why: { text: 'Yes.', facts: ['F14', 'C16-01'] } },
      { id: 'b', text: 'Nothing.', why: 'It did something.' },
    ],
  }
  return {
    format: 'consent-replay/lesson@1',
    id: 'everything',
    language: 'en-GB',
    title: 'Everything',
    summary: 'All of it.',
    audience: 'Whoever reads files.',
    objectives: ['Read.'],
    tags: ['media education'],
    steps: [
      {
        id: 'predict',
        phase: 'predict',
        title: 'Predict',
        objective: 'Say what you think.',
        prompt: 'What will happen?',
        show: [
          { view: 'phone', moment: { scenario: scenario(), at: { on: '2016-08-26', steps: 0 } }, taps: true },
          { view: 'flow', moment: { scenario: scenario('agree') } },
        ],
        reveal: {
          texts: ['This.', { text: 'And that.', facts: ['F14'] }],
          show: [{ view: 'compare', moments: [{ scenario: scenario() }, { scenario: scenario('agree') }] }],
        },
        notes: {
          say: ['Wait.'],
          watchFor: ['Silence.'],
          misconceptions: [{ belief: 'It is always so.', answer: { text: 'It is not.', facts: ['F09'] } }],
        },
        minutes: 7,
        vote: {
          ask: 'Who would agree?',
          options: [
            { id: 'yes', text: 'I would.' },
            { id: 'no', text: 'I would not.' },
          ],
          outcome: 'yes',
        },
        question,
      },
      {
        id: 'rest',
        title: 'The rest',
        objective: 'See.',
        prompt: 'Look.',
        show: [
          { view: 'timeline', from: '2016-08-25', to: '2017-05-18' },
          { view: 'measures', designs: ['2016'] },
        ],
        minutes: 3,
      },
      {
        id: 'own',
        phase: 'fair',
        title: 'A design',
        objective: 'Make one.',
        prompt: 'What would be fair?',
        show: [
          { view: 'map', moment: { scenario: scenario('agree'), at: { steps: 0, on: '2016-08-25' } } },
          {
            view: 'ledger',
            moment: {
              scenario: {
                format: 'consent-replay/scenario@2',
                design: { question: '2016', windowDays: null, decline: true },
                steps: [{ on: '2016-08-26', do: 'decline' }],
              },
            },
          },
        ],
        minutes: 1,
      },
    ],
    test: [question],
    exit: ['One thing that surprised me'],
    glossary: [{ term: 'Default', means: { text: 'What holds when nothing is chosen.', facts: ['F09'] } }],
  }
}

// What is put in the place of something else.
const replacements: readonly unknown[] = [
  null, true, false, '', 'x', '2016', 'phone', 'timeline', 'a b', 'en', -1, 0, 0.5, 1, 241, [], {}, [1, 1], ['x', 'x'],
  '2016-08-24', '2016-09-25', '2031-01-01', { text: 'x' }, 'ä'.repeat(130), 'ä'.repeat(301), 'x'.repeat(2001),
] // prettier-ignore

/** A lesson file with something changed in it, somewhere: mostly for the worse. */
export const changedLessons: fc.Arbitrary<unknown> = changedFiles([leastLesson, everyField], replacements)
