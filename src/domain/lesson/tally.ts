import { ballotsOf, type Ballot } from '#domain/lesson/ballots.ts'
import type { Room } from '#domain/lesson/room.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { readCode } from '#domain/lesson/voteCode.ts'

export interface OptionCount {
  readonly id: string
  readonly text: string
  /** Hands that were counted. */
  readonly hands: number
  /** Codes that were typed in. */
  readonly codes: number
  readonly total: number
  /** Whether it came true, or is right; null: there is no such thing here. */
  readonly isOutcome: boolean | null
}

export interface Tally {
  readonly ballot: Ballot
  readonly options: readonly OptionCount[]
  readonly total: number
}

/** What a room has voted so far on one thing: hands and codes together. */
export function tallyOf(room: Room, ballot: Ballot, lesson: Lesson): Tally {
  const votes = room.codes.flatMap((code) => {
    const read = readCode(lesson, code)
    return read.ok && read.ballot.key === ballot.key ? [read.option] : []
  })
  const options = ballot.options.map(({ id, text }) => {
    const hands = room.tallies[ballot.key]?.[id] ?? 0
    const codes = votes.filter((option) => option === id).length
    const isOutcome = ballot.outcome.length === 0 ? null : ballot.outcome.includes(id)
    return { id, text, hands, codes, total: hands + codes, isOutcome }
  })
  return { ballot, options, total: options.reduce((sum, { total }) => sum + total, 0) }
}

/** Everything that was voted, as rows of a table: counts, and nobody. */
function tallyRows(room: Room, lesson: Lesson): readonly (readonly string[])[] {
  const head = [
    'lesson',
    'step',
    'step_id',
    'asked',
    'ask',
    'option_id',
    'option',
    'hands',
    'codes',
    'total',
    'outcome',
  ]
  const rows = ballotsOf(lesson).flatMap((ballot) =>
    tallyOf(room, ballot, lesson).options.map(({ id, text, hands, codes, total, isOutcome }) => [
      lesson.id,
      String(ballot.step + 1),
      lesson.steps[ballot.step]?.id ?? '',
      ballot.kind,
      ballot.ask,
      id,
      text,
      String(hands),
      String(codes),
      String(total),
      isOutcome === null ? '' : isOutcome ? 'yes' : 'no',
    ]),
  )
  return [head, ...rows]
}

/** The same as RFC 4180 has it: in quotes where a field holds a quote, a comma or a line break. */
export function tallyCsv(room: Room, lesson: Lesson): string {
  return tallyRows(room, lesson)
    .map((fields) => `${fields.map(quoted).join(',')}\r\n`)
    .join('')
}

/** What a spreadsheet would take for a formula begins with an apostrophe: words of a lesson may be anybody's. */
function quoted(field: string): string {
  const text = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
