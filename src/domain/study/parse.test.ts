import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffStudies } from '#domain/study/diff.ts'
import { parseStudy } from '#domain/study/parse.ts'
import { parseStudyText } from '#domain/study/parseText.ts'
import { printStudy } from '#domain/study/print.ts'
import type { Study } from '#domain/study/types.ts'
import { USUAL_STUDY } from '#domain/study/usualStudy.ts'
import { changedStudies, EXAMPLE, everything, example } from '#domain/testing/studies.ts'

const format = 'consent-replay/study@1'

function faultsOf(value: unknown): readonly string[] {
  const parsed = parseStudy(value)
  return parsed.ok ? [] : parsed.faults.map(({ path, code, found }) => `${path} ${code} ${found ?? '-'}`)
}

function read(value: unknown): Study {
  const parsed = parseStudy(value)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.study
}

describe('reading a study', () => {
  test('fills in what is left out', () => {
    expect(read({ format })).toEqual(USUAL_STUDY)
    const { task, consent } = read({ format, task: { goal: 'x' }, consent: { goOn: 'Yes' } })
    expect(task).toEqual({ ...USUAL_STUDY.task, goal: 'x' })
    expect(consent).toEqual({ ...USUAL_STUDY.consent, goOn: 'Yes' })
  })

  test('names every fault, in the order of the file', () => {
    const parsed = parseStudyText(
      JSON.stringify({
        title: 7,
        conditions: [{ id: 'a b', design: '2017' }, { design: { question: '2016', windowDays: 0 } }],
        questions: { after: [{ kind: 'single', id: 'x', options: [{ id: 'y' }, { id: 'y' }] }, { kind: 'slider' }] },
        assignment: { by: 'dice' },
        collectors: [
          { to: 'dropbox', url: 'https://example.org/;script-src *' },
          { to: 'jatos', url: '' },
        ],
        colour: 1,
        format,
      }),
    )
    expect(parsed.ok ? [] : parsed.faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '$.title notText',
      '$.conditions[0].id notAnId',
      '$.conditions[0].design notOneOf',
      '$.conditions[1].id missing',
      '$.conditions[1].design.windowDays outOfRange',
      '$.questions.after[0].options[1].id twice',
      '$.questions.after[1].kind notOneOf',
      '$.assignment.by notOneOf',
      '$.collectors[0].url notAnAddress',
      '$.collectors[1].url unknownField',
      '$.colour unknownField',
    ])
  })

  test.each<[string, unknown, readonly string[]]>([
    ['no object', [], ['$ notObject []']],
    ['no format', {}, ['$.format missing -']],
    ['a newer one, and nothing else of it', { format: 'consent-replay/study@2', x: 1 }, ['$.format newer "consent-replay/study@2"']],
    ['an inherited field', Object.create({ format }), ['$.format missing -']],
    ['null for a list', { format, logging: null }, ['$.logging notList null']],
    ['too many conditions', { format, conditions: Array.from({ length: 9 }, (_, at) => ({ id: `c${at}`, design: '2016' })) }, ['$.conditions tooMany 9']],
    ['a knob twice', { format, conditions: { base: '2016', knobs: [{ knob: 'decline', values: [true] }, { knob: 'decline', values: [false, false] }] } }, ['$.conditions.knobs[1].values[1] twice false', '$.conditions.knobs[1].knob twice "decline"']],
    ['a rule twice', { format, exclusions: [{ rule: 'notFinished' }, { rule: 'notFinished' }] }, ['$.exclusions[1].rule twice "notFinished"']],
    ['two of one collector', { format, collectors: [{ to: 'jatos' }, { to: 'jatos' }] }, ['$.collectors[1].to twice "jatos"']],
  ])('says what is wrong with %s', (_, value, faults) => expect(faultsOf(value)).toEqual(faults)) // prettier-ignore

  test('is no JSON', () => {
    expect(parseStudyText('{')).toMatchObject({ ok: false, faults: [{ path: '$', code: 'notJson' }] })
    expect(parseStudyText(`\uFEFF${EXAMPLE}`).ok).toBe(true)
  })

  test('never throws, and names a place for every fault', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          changedStudies,
          fc.json().map((text): unknown => JSON.parse(text)),
        ),
        (value) => {
          for (const fault of faultsOf(value)) expect(fault).toMatch(/^\$/)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('printing a study', () => {
  test('the example is as it is printed', () => {
    expect(printStudy(read(JSON.parse(EXAMPLE)))).toBe(EXAMPLE)
  })

  test('reads to the same, whatever was the order of its fields', () => {
    for (const value of [example(), everything()]) {
      const study = read(value)
      const text = printStudy(study)
      expect(read(JSON.parse(text))).toEqual(study)
      expect(printStudy(read(backwards(value)))).toBe(text)
    }
  })
})

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, one]) => [key, backwards(one)]),
  )
}

describe('what differs between two studies', () => {
  const changes = (change: (value: Record<string, unknown>) => unknown): unknown =>
    diffStudies(read(example()), read(change(example()))).map(({ path, before, after }) => [path, before, after])

  test('nothing', () => expect(changes((value) => backwards(value))).toEqual([]))

  test('a field', () => {
    expect(changes((value) => ({ ...value, title: 'Other' }))).toEqual([['$.title', 'One tap each way', 'Other']])
  })

  test('an item is found by its id, wherever it stands', () => {
    const found = changes((value) => {
      const questions = value['questions'] as { before: unknown[]; after: { id: string; required: boolean }[] }
      const after = questions.after.filter(({ id }) => id !== 'for-ads')
      for (const one of after) if (one.id === 'sus') one.required = true
      return { ...value, questions: { ...questions, after: after.toReversed() } }
    })
    expect(found).toEqual([
      [
        '$.questions.after',
        ['for-ads', 'still-possible', 'control', 'attention', 'sus'],
        ['sus', 'attention', 'control', 'still-possible'],
      ],
      ['$.questions.after[id=for-ads]', expect.objectContaining({ id: 'for-ads' }), undefined],
      ['$.questions.after[id=sus].required', false, true],
    ])
  })

  test('a list of plain values is one value', () => {
    const assignment = { by: 'links', seed: 'one tap each way, first sample', blocks: [4] }
    expect(changes((value) => ({ ...value, assignment }))).toEqual([['$.assignment.blocks', [4, 6], [4]]])
  })
})
