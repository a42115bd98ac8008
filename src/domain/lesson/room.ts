import type { LessonMoment } from '#domain/lesson/types.ts'

/**
 * How far a room is with a lesson: the one value that the presenter's window, the audience's window and a student on
 * their own share. Windows send it whole; the higher `turn` holds, and of equal ones the higher `window`.
 */
export interface Room {
  readonly lesson: string
  readonly turn: number
  readonly window: string
  /** Index of the step. */
  readonly step: number
  readonly isRevealed: boolean
  /** The audience's window shows nothing. */
  readonly isBlank: boolean
  /** Where the phone stands that the room taps on; null: where the step begins. By its place (`stageOf`), so that going back finds it. */
  readonly lived: Readonly<Record<string, LessonMoment>>
  /** Hands counted, by step and option. */
  readonly tallies: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Codes that were typed in, so that none counts twice. */
  readonly codes: readonly string[]
  /** When the lesson began, in ms since 1970; null: not yet. The clock may be stopped. */
  readonly begunAt: number | null
}
