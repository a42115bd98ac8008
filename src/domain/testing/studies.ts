import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'

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

type Change = { readonly pick: number; readonly how: 'put' | 'drop' | 'add' | 'repeat'; readonly what: unknown }

const change: fc.Arbitrary<Change> = fc.record({
  pick: fc.nat(),
  how: fc.constantFrom('put', 'put', 'put', 'drop', 'add', 'repeat'),
  what: fc.constantFrom(...replacements),
})

/** A study file with something changed in it, somewhere: mostly for the worse. */
export const changedStudies: fc.Arbitrary<unknown> = fc
  .tuple(fc.constantFrom(example, everything), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([make, changes]) => changes.reduce<unknown>((study, one) => changed(study, one), make()))

function changed(study: unknown, { pick, how, what }: Change): unknown {
  const places: [container: Record<string, unknown> | unknown[], key: string][] = []
  collect(study, places)
  const place = places[pick % Math.max(places.length, 1)]
  if (!place) return study
  const [container, key] = place
  const copy: unknown = structuredClone(what)
  if (Array.isArray(container)) {
    if (how === 'drop') container.splice(Number(key), 1)
    else if (how === 'repeat') container.push(structuredClone(container[Number(key)]))
    else if (how === 'add') container.push(copy)
    else container[Number(key)] = copy
  } else if (how === 'drop') delete container[key]
  else container[how === 'add' ? `${key}X` : key] = copy
  return study
}

function collect(value: unknown, places: [Record<string, unknown> | unknown[], string][]): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, one] of Object.entries(value)) {
    places.push([value as Record<string, unknown>, key])
    collect(one, places)
  }
}
