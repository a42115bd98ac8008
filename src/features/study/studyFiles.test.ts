import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { loadAllWords } from '#content/sentence.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { freeze } from '#domain/study/freeze.ts'
import { parseStudy } from '#domain/study/parse.ts'
import { changedStudies } from '#domain/testing/studies.ts'
import { exampleStudy, newStudy } from './newStudy.ts'
import { freeName, shortNameOf } from './names.ts'
import { printStudyAddress, readStudyAddress } from './studyAddress.ts'
import { readStudyText, studyFile } from './studyFiles.ts'
import { openFaults, reviewOf, stepOf } from './steps.ts'
import { STEPS } from './stepIds.ts'

registerDesigns(allDesignTools)
beforeAll(loadAllWords)

const kept = { key: 'k', version: 1, changedAt: 0 }

test('what is saved as a file and opened again is the same study, whatever stands in it', () => {
  fc.assert(
    fc.property(changedStudies, (value) => {
      const parsed = parseStudy(value)
      const whole = parseStudy(parsed.ok ? parsed.study : parsed.rest)
      if (!whole.ok) return
      const { study } = whole
      const read = readStudyText(studyFile({ ...kept, state: 'draft', study }).text)
      expect(read).toEqual({ is: 'draft', study })
    }),
    { numRuns: 200 },
  )
})

test('a frozen study comes back frozen, letter by letter', () => {
  const made = freeze(exampleStudy([]))
  if (!made.ok) throw new Error('the example can be frozen')
  const { text, name } = studyFile({ ...kept, state: 'frozen', frozen: made.frozen })
  expect(name).toBe('study-one-tap.json')
  const read = readStudyText(text)
  expect(read.is === 'frozen' && read.frozen.hash).toBe(made.frozen.hash)
})

test('a new study lacks what only its author can say, and each fault lies in a step', () => {
  const review = reviewOf(newStudy(['study']))
  expect(review.form).toEqual([])
  const open = openFaults(review)
  expect(open.length).toBeGreaterThan(5)
  expect(STEPS.reduce((sum, step) => sum + openFaults(review, step).length, 0)).toBe(open.length)
  expect(stepOf('$.questions.after[0].text')).toBe('questions')
  expect(stepOf('$')).toBe('publish')
  expect(openFaults(reviewOf(exampleStudy([])))).toEqual([])
})

test('titles become short names that a file can bear', () => {
  expect(shortNameOf('Does a larger “Agree” win? (pilot №2)')).toBe('does-a-larger-agree-win-pilot-no2')
  expect(shortNameOf('Ünïcode und mehr')).toBe('u-ni-code-und-mehr')
  expect(shortNameOf('…')).toBe('')
  expect(freeName('q', ['q1', 'q2'])).toBe('q3')
})

test('an address names a study and a step, and nothing else is one', () => {
  const key = '0123456789abcdef'
  for (const step of STEPS) expect(readStudyAddress(printStudyAddress({ key, step }))).toEqual({ key, step })
  expect(readStudyAddress(`#${key}/nowhere`)).toEqual({ key, step: 'purpose' })
  for (const hash of ['', '#', '#x', '#v=2&g=1']) expect(readStudyAddress(hash)).toBeNull()
})
