import { describe, expect, test } from 'vitest'
import { presets } from '#domain/design/presets.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { printQuestion, readQuestion } from './fragment.ts'
import { usualQuestion, type Question, withDesign } from './question.ts'

const usual = usualQuestion()

describe('a question in an address', () => {
  const other: Question = {
    scenario: {
      ...usual.scenario,
      person: { ...usual.scenario.person, joined: isoDay('2016-08-20'), region: 'uk', phone: 'iphone' },
      firstSeen: { 2016: isoDay('2016-09-01'), 2021: isoDay('2021-01-10') },
      telling: 'announced-may',
      until: isoDay('2021-07-03'),
    },
    wanted: { account: 'noChatList', terms2021: 'reminded' },
  }

  test.each([usual, other, { ...usual, wanted: {} }])('is read as it was written', (question) => {
    expect(readQuestion(`#${printQuestion(question)}`)).toEqual({ kind: 'question', question, ignored: [] })
  })

  test('is short and readable', () => expect(printQuestion(usual)).toBe('v=1&on=2021-06-01&sharing=off&account=active'))

  test('without one, nothing is asked', () => {
    expect(readQuestion('')).toEqual({ kind: 'none' })
    expect(readQuestion('#theorem-offNeverOn')).toEqual({ kind: 'none' })
  })

  test('what cannot be used is named by its key', () => {
    const fields = (fragment: string) => {
      const link = readQuestion(fragment)
      return link.kind === 'broken' ? link.faults.map(({ field, code }) => `${field} ${code}`) : link.kind
    }
    expect(fields('#v=1&r=mars&sharing=maybe&on=2021-02-30')).toEqual(['r notOneOf', 'on notADay', 'sharing notOneOf'])
    expect(fields('#v=1&j=2020-01-01&on=2019-01-01')).toEqual(['on beforeStart'])
    expect(fields('#v=1&on=2031-01-01')).toEqual(['on outOfRange'])
    expect(fields('#on=2021-06-01')).toEqual(['v notOneOf'])
    expect(fields('#v=3&on=x')).toBe('newer')
    expect(fields('#v=2&on=x')).toBe('design')
    expect(readQuestion('#v=1&colour=red&on=%')).toMatchObject({ kind: 'question', ignored: ['colour=red', 'on=%'] })
  })
})

test('a design goes into an address and comes back, and only version 2 has one', () => {
  registerDesigns(allDesignTools)
  const question = withDesign(usualQuestion(), presets['neutral-minimum'].design)
  const link = `#${printQuestion(question)}`
  expect(link).toMatch(/^#v=2&g=1\.2016\./)
  expect(readQuestion(link)).toEqual({ kind: 'question', question, ignored: [] })
  expect(readQuestion('#v=1&g=1.2016&on=2021-06-01')).toMatchObject({ kind: 'question', ignored: ['g=1.2016'] })
  expect(readQuestion('#v=2&g=1.2016.decline-maybe')).toMatchObject({ kind: 'broken', faults: [{ field: 'g' }] })
})
