import type { Setting } from '#domain/consent/standing.ts'
import type { Goals } from '#domain/design/goals.ts'
import {
  dayMovesAfter,
  lossAfter,
  promptsAfter,
  A_YEAR,
  type Loss,
  type Prompts,
  type UndoStep,
} from '#domain/design/measurePressure.ts'
import { shortestPath } from '#domain/design/search.ts'
import { after, asked, type Subject } from '#domain/design/subject.ts'
import type { Progress } from '#domain/scenario/progress.ts'
import { TELLINGS, type Telling } from '#domain/scenario/types.ts'

/** What not accepting takes away from who refused, where one can, and from who leaves the question alone. */
export interface Detriment {
  readonly refused: Loss | null
  readonly unanswered: Loss
}

export interface ToldDetriment extends Detriment {
  readonly telling: Telling
}

export interface Pressure {
  readonly unanswered: Prompts
  readonly refused: Prompts | null
  /** Whether a refusal ends the asking for a year; null: one cannot refuse. */
  readonly finalNo: boolean | null
  readonly dayMoves: number
}

export function detrimentOf(start: Progress, held: Progress | null, setting: Setting): Detriment {
  return { refused: held && lossAfter(held, setting), unanswered: lossAfter(start, setting) }
}

/** The same question as it was told otherwise: what was announced beside what happened. None for a lab design. */
export function otherTellings(subject: Subject, setting: Setting, { heldBack }: Goals): readonly ToldDetriment[] {
  if (subject.design) return []
  return TELLINGS.filter((telling) => telling !== subject.telling).map((telling) => {
    const told = { ...setting, telling }
    const start = asked({ ...subject, telling }, told)
    const refuse = shortestPath(start.standing, start.on, told, heldBack)
    return { telling, ...detrimentOf(start, refuse && after(start, refuse.steps, told), told) }
  })
}

export function pressureOf(start: Progress, held: Progress | null, setting: Setting): Pressure {
  const refused = held && promptsAfter(held, setting)
  return {
    unanswered: promptsAfter(start, setting),
    refused,
    finalNo: refused && refused.days365 === 0,
    dayMoves: dayMovesAfter(start, setting),
  }
}

/** On how many days of the year after it one can hold back: who has not answered, and who accepted. */
export interface Availability {
  readonly of: number
  readonly unanswered: number
  readonly accepted: number
}

export function availabilityOf(unanswered: readonly UndoStep[], accepted: readonly UndoStep[]): Availability {
  return { of: A_YEAR, unanswered: daysPossible(unanswered), accepted: daysPossible(accepted) }
}

function daysPossible(line: readonly UndoStep[]): number {
  return line.reduce(
    (sum, { fromDay, taps }, at) => (taps === null ? sum : sum + (line[at + 1]?.fromDay ?? A_YEAR + 1) - fromDay),
    0,
  )
}
