import { ballotsOf, type Ballot } from '#domain/lesson/ballots.ts'
import type { Lesson } from '#domain/lesson/types.ts'

/**
 * A vote as six characters that one person reads out and another types: which option of which ballot, a number that
 * tells voters apart, and a check. Nobody's name is in it, and nothing is secret: whoever knows the rule can read it.
 *
 * Neither vowels, so that no words come out, nor what is taken for something else: 0 1 B G L Q S Z. 23 is a prime:
 * that is why the check finds every wrong character and every two that changed places.
 */
export const CODE_LETTERS = '23456789CDFHJKMNPRTVWXY'
export const CODE_LENGTH = 6
const BASE = CODE_LETTERS.length
const VALUES = BASE ** (CODE_LENGTH - 1)

/** Spreads codes, so that the same option does not begin the same; and back. Their product is 1 in steps of `VALUES`. */
const SPREAD = 2_718_281
const GATHER = inverse(SPREAD)

export type ReadCode =
  | {
      readonly ok: true
      /** As it is kept: six characters. */
      readonly code: string
      readonly ballot: Ballot
      readonly option: string
      /** The same for a voter's second code, which takes the place of the first. */
      readonly voter: number
    }
  | { readonly ok: false; readonly reason: 'letter'; readonly found: string }
  | { readonly ok: false; readonly reason: 'length'; readonly found: number }
  /** A character is wrong, or the code is of another lesson. */
  | { readonly ok: false; readonly reason: 'check' }

interface Choice {
  readonly ballot: Ballot
  readonly option: string
}

function choicesOf(lesson: Lesson): readonly Choice[] {
  return ballotsOf(lesson).flatMap((ballot) => ballot.options.map(({ id }) => ({ ballot, option: id })))
}

/** How many voters a lesson can tell apart. */
export function votersOf(lesson: Lesson): number {
  return Math.floor(VALUES / Math.max(1, choicesOf(lesson).length))
}

/** The code for an option, by the ballot's key. `voter`: any whole number, drawn by who votes. */
export function writeCode(lesson: Lesson, ballot: string, option: string, voter: number): string {
  const choices = choicesOf(lesson)
  const choice = choices.findIndex((one) => one.ballot.key === ballot && one.option === option)
  if (choice < 0) throw new RangeError(`no option ${option} at ${ballot}`)
  const value = choice + choices.length * (voter % votersOf(lesson))
  const digits = digitsOf(times(value, SPREAD))
  return [...digits, checkOf(digits, lesson)].map((digit) => CODE_LETTERS[digit]).join('')
}

/** As it is shown: in two halves. */
export function shownCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`
}

/** A code as somebody typed it: in any case, with or without marks and spaces between. */
export function readCode(lesson: Lesson, typed: string): ReadCode {
  const code = typed.toUpperCase().replaceAll(/[\s\p{P}]/gu, '')
  const stranger = [...code].find((letter) => !CODE_LETTERS.includes(letter))
  if (stranger !== undefined) return { ok: false, reason: 'letter', found: stranger }
  if (code.length !== CODE_LENGTH) return { ok: false, reason: 'length', found: code.length }
  const all = [...code].map((letter) => CODE_LETTERS.indexOf(letter))
  const digits = all.slice(0, -1)
  const choices = choicesOf(lesson)
  const value = times(
    digits.reduce((sum, digit) => sum * BASE + digit, 0),
    GATHER,
  )
  const choice = choices[value % choices.length]
  const voter = Math.floor(value / choices.length)
  if (!choice || all.at(-1) !== checkOf(digits, lesson) || voter >= votersOf(lesson)) {
    return { ok: false, reason: 'check' }
  }
  return { ok: true, code, voter, ...choice }
}

function digitsOf(value: number): number[] {
  const digits: number[] = []
  for (let rest = value; digits.length < CODE_LENGTH - 1; rest = Math.floor(rest / BASE)) digits.unshift(rest % BASE)
  return digits
}

/** So that place by place, each weighed by its number, the sum is what the lesson wants it to be. */
function checkOf(digits: readonly number[], lesson: Lesson): number {
  const sum = digits.reduce((total, digit, index) => total + (index + 1) * digit, 0)
  const wanted = (((markOf(lesson) - sum) % BASE) + BASE) % BASE
  for (let digit = 0; digit < BASE; digit += 1) if ((digit * CODE_LENGTH) % BASE === wanted) return digit
  throw new Error('no such check: the base is no prime')
}

/** Of a lesson with other ballots, or another name, most codes are refused. */
function markOf(lesson: Lesson): number {
  const text = [lesson.id, ...choicesOf(lesson).map(({ ballot, option }) => `${ballot.key}:${option}`)].join('\n')
  let hash = 0
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003
  return hash % BASE
}

function times(a: number, b: number): number {
  return (a * b) % VALUES
}

/** By the extended algorithm of Euclid. */
function inverse(of: number): number {
  let [r, next] = [VALUES, of % VALUES]
  let [t, nextT] = [0, 1]
  while (next > 0) {
    const whole = Math.floor(r / next)
    ;[r, next] = [next, r - whole * next]
    ;[t, nextT] = [nextT, t - whole * nextT]
  }
  return t < 0 ? t + VALUES : t
}
