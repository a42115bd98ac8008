import { beforeAll, describe, expect, test } from 'vitest'
import { faultText } from '#content/faultText.ts'
import { answerNames, suggestedText, susSource, susStatements } from '#content/questionSays.ts'
import { checkName, exclusionName, outcomeName, preregistrationText } from '#content/studySays.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { checklist } from '#domain/study/checklist.ts'
import { suggestions } from '#domain/study/comprehension.ts'
import { freeze } from '#domain/study/freeze.ts'
import { parseStudy } from '#domain/study/parse.ts'
import { LIMITED_RULES, MEASURE_IDS, PLAIN_RULES, type Study } from '#domain/study/types.ts'
import { USUAL_STUDY } from '#domain/study/usualStudy.ts'
import { everything, example } from '#domain/testing/studies.ts'

beforeAll(() => registerDesigns(allDesignTools))

function read(value: unknown): Study {
  const parsed = parseStudy(value)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.study
}

/** No id in place of a word, no argument left open. */
const UNSAID = /study\.|fault\.|undefined|\{\w+\}/

describe('the words of a study', () => {
  test('say each check, and each fault that it names', () => {
    for (const study of [USUAL_STUDY, read(example()), read(everything())]) {
      for (const { id, faults } of checklist(study)) {
        expect(checkName(id)).toMatch(/^[A-Z].*\.$/)
        for (const fault of faults) expect(faultText(fault)).not.toMatch(UNSAID)
      }
    }
  })

  test('say outcomes, rules and suggested items', () => {
    for (const measure of MEASURE_IDS) expect(outcomeName({ measure, item: 'x' })).not.toMatch(UNSAID)
    for (const rule of LIMITED_RULES) expect(exclusionName({ rule, limit: 1 })).not.toMatch(UNSAID)
    for (const rule of PLAIN_RULES) expect(exclusionName({ rule })).not.toMatch(UNSAID)
    for (const { item, keys } of suggestions(read(example()))) {
      expect(suggestedText(item)).toMatch(/^[A-Z].*\?$/)
      const ids = answerNames(item).map(({ id }) => id)
      for (const { key } of keys) expect(ids).toEqual(expect.arrayContaining([...key.right]))
      for (const { name } of answerNames(item)) expect(name).not.toMatch(UNSAID)
    }
    expect(suggestedText({ asks: 'usesOf', category: 'phone', of: [] })).toContain('Phone number')
  })

  test('hold the ten statements of the scale and their source', () => {
    expect(susStatements()).toHaveLength(10)
    expect(new Set(susStatements())).toHaveLength(10)
    expect(susSource()).toMatch(/Brooke \(1996\)/)
  })
})

describe('the pre-registration', () => {
  test('says all that was decided, and its hash', () => {
    const frozen = freeze(read(example()))
    if (!frozen.ok) throw new Error(JSON.stringify(frozen.faults))
    const { study, hash } = frozen.frozen
    const text = preregistrationText(study, hash)
    expect(text).not.toMatch(UNSAID)
    for (const part of [
      hash,
      '# Pre-registration: One tap each way',
      study.preregistration.hypothesis,
      study.preregistration.analysis,
      '| What differs | As it was built (as-built) | Our minimum (minimum) |',
      '| how the buttons look | `acceptLarger` | `equal` |',
      'More than one thing differs',
      'permuted blocks of 4, 6',
      'Seed: "one tap each way, first sample". Algorithm: consent-replay/assign@1',
      '60 simulated days after',
      'Primary: whether data is held back on the last day.',
      'Exploratory: the answer to the item control.',
      '120 participants to each condition.',
      '- at least 1 attention check not answered as asked\n- the task took less than 5 seconds\n- the run was not finished',
      'Approved under EX-0001.',
    ])
      expect(text).toContain(part)
  })

  test('says what is not written down', () => {
    const text = preregistrationText(read({ ...everything(), preregistration: {} }), null)
    expect(text).toContain('## Hypothesis\n\nNot written down.')
    expect(text).toContain('not frozen yet')
    expect(text).toContain('8 conditions, a full crossing')
    expect(text).not.toMatch(UNSAID)
  })

  test('a name cannot end a cell of the table', () => {
    const conditions = [
      { id: 'a', name: 'x | y\nz', design: '2016' },
      { id: 'b', name: 'b', design: '2021' },
    ]
    expect(preregistrationText(read({ ...example(), conditions }), null)).toContain('| x \\| y z (a) | b |')
  })
})
