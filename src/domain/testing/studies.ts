import { readFileSync } from 'node:fs'
import path from 'node:path'
import type fc from 'fast-check'
import { changedFiles } from '#domain/testing/changedFiles.ts'

/** The study that ships as an example, as the text of its file. */
export const EXAMPLE = readFileSync(path.resolve('examples/study-one-tap.json'), 'utf8')

/** A fresh copy of it, to be changed. */
export function example(): Record<string, unknown> {
  return JSON.parse(EXAMPLE) as Record<string, unknown>
}

/** The same as a crossing, with everything else that a file can hold at least once. */
export function everything(): Record<string, unknown> {
  return {
    ...example(),
    conditions: {
      base: { question: '2016', wording: 'neutral' },
      knobs: [
        { knob: 'windowDays', values: [30, null] },
        { knob: 'buttons', values: ['equal', 'refuseAsLink'] },
        { knob: 'stops', values: [['ads'], ['product', 'ads']] },
      ],
    },
    task: { goal: 'Do as you would.', mode: 'guided', ends: 'answer', person: 'participant', phone: 'participant' },
    questions: {
      before: [
        {
          kind: 'multiple',
          id: 'm',
          text: 'Which?',
          options: [
            { id: 'a', text: 'A' },
            { id: 'b', text: 'B' },
          ],
        },
        { kind: 'number', id: 'n', text: 'How many?', least: 0, most: 9 },
        { kind: 'text', id: 't', text: 'Why?', longest: 50, required: false },
      ],
      after: [
        { kind: 'comprehension', id: 'u', text: 'What for?', asks: 'usesOf', category: 'phone', of: ['ads', 'safety'] },
        { kind: 'comprehension', id: 'h', text: 'Could you?', asks: 'canHoldBack' },
      ],
    },
    logging: ['times', 'freeText', 'panelIds'],
    assignment: { by: 'participantId', seed: 'x' },
    outcomes: { primary: { measure: 'item', item: 'n' }, exploratory: [] },
    exclusions: [{ rule: 'repeatedId' }, { rule: 'runSlowerThan', limit: 60 }],
    collectors: [
      { to: 'dropbox', url: 'https://data.example.org/inbox/' },
      { to: 'return', url: 'https://survey.example.org/s?id=1', parameter: 'r' },
      { to: 'frame', origin: 'https://survey.example.org' },
    ],
    completion: { link: 'https://panel.example.org/done?cc=1' },
  }
}

// What is put in the place of something else.
const replacements: readonly unknown[] = [
  null, true, '', 'x', '2016', 'as-shipped', 'participant', 'a b', -1, 0, 0.5, 1, 2, 7, 12, 4000, 1e12, [], {},
  [1, 1], ['ads'], 'https://a.example/', 'http://a.example/', "https://a.example/;script-src 'self'/", 'ä'.repeat(130),
] // prettier-ignore

/** A study file with something changed in it, somewhere: mostly for the worse. */
export const changedStudies: fc.Arbitrary<unknown> = changedFiles([example, everything], replacements)
