import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atWidth } from '#domain/testing/width.ts'
import { ballotsOf } from '#domain/lesson/ballots.ts'
import { smallLesson } from '#domain/lesson/testing/smallLesson.ts'
import { CODE_LENGTH, CODE_LETTERS, readCode, shownCode, votersOf, writeCode } from '#domain/lesson/voteCode.ts'

const numRuns = atWidth(20_000, 500)
const choices = ballotsOf(smallLesson).flatMap(({ key, options }) => options.map(({ id }) => ({ key, id })))
const voters = votersOf(smallLesson)
const anyVote = fc.record({
  choice: fc.constantFrom(...choices),
  voter: fc.integer({ min: 0, max: voters - 1 }),
})
const anyCode = anyVote.map(({ choice, voter }) => writeCode(smallLesson, choice.key, choice.id, voter))

test('a code says again what was voted, however it is typed', () => {
  fc.assert(
    fc.property(anyVote, fc.boolean(), ({ choice, voter }, isLow) => {
      const code = writeCode(smallLesson, choice.key, choice.id, voter)
      expect(code).toMatch(new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`))
      const shown = shownCode(code)
      const read = readCode(smallLesson, isLow ? ` ${shown.toLowerCase()} ` : code)
      expect(read).toMatchObject({ ok: true, code, voter, option: choice.id, ballot: { key: choice.key } })
    }),
    { numRuns },
  )
})

test('no two votes have one code', () => {
  const few = atWidth(20_000, 2_000)
  const codes = choices.flatMap(({ key, id }) =>
    Array.from({ length: few }, (_, voter) => writeCode(smallLesson, key, id, voter)),
  )
  expect(new Set(codes).size).toBe(codes.length)
})

test('every wrong character is found', () => {
  fc.assert(
    fc.property(anyCode, fc.nat(CODE_LENGTH - 1), (code, at) => {
      for (const letter of CODE_LETTERS) {
        if (letter === code[at]) continue
        expect(readCode(smallLesson, code.slice(0, at) + letter + code.slice(at + 1)).ok).toBe(false)
      }
    }),
    { numRuns },
  )
})

test('every two characters that changed places are found', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      for (let a = 0; a < CODE_LENGTH; a += 1) {
        for (let b = a + 1; b < CODE_LENGTH; b += 1) {
          const letters = [...code]
          ;[letters[a], letters[b]] = [letters[b] ?? '', letters[a] ?? '']
          const other = letters.join('')
          if (other !== code) expect(readCode(smallLesson, other).ok).toBe(false)
        }
      }
    }),
    { numRuns },
  )
})

test('what is wrong is told apart', () => {
  const code = writeCode(smallLesson, 'first', 'one', 7)
  expect(readCode(smallLesson, `O${code.slice(1)}`)).toEqual({ ok: false, reason: 'letter', found: 'O' })
  expect(readCode(smallLesson, code.slice(1))).toEqual({ ok: false, reason: 'length', found: CODE_LENGTH - 1 })
  expect(readCode(smallLesson, '')).toEqual({ ok: false, reason: 'length', found: 0 })
  expect(() => writeCode(smallLesson, 'first', 'nine', 7)).toThrow(RangeError)
})

test('codes of another lesson are refused, all but a few', () => {
  const other = { ...smallLesson, id: 'other', steps: smallLesson.steps.slice(1) }
  const codes = Array.from({ length: 460 }, (_, voter) => writeCode(smallLesson, 'first', 'two', voter))
  // The check is one of 23: a stranger passes by chance once in as many.
  expect(codes.filter((code) => readCode(other, code).ok).length).toBeLessThan(460 / 10)
})

test('in a school no two draw the same number, as good as always', () => {
  // Of 30 who draw, 435 pairs could meet.
  expect(435 / voters).toBeLessThan(0.001)
})
