import { stageOf, type Stage } from '#domain/lesson/stageOf.ts'
import type { Lesson, LessonMoment, LessonStep, Shown } from '#domain/lesson/types.ts'

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
  readonly part: Part
  /** The audience's window shows nothing. */
  readonly isBlank: boolean
  /** Where phones stand that the room taps on, by their place (`stageOf`); absent: where the step begins. */
  readonly lived: Readonly<Record<string, LessonMoment>>
  /** Hands counted, by ballot and option. */
  readonly tallies: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Codes that were typed in, so that none counts twice. */
  readonly codes: readonly string[]
  /** When the lesson began, in ms since 1970; null: not yet, or it is over. Only in between it is kept. */
  readonly begunAt: number | null
  readonly clock: RoomClock
  /** Whether single letters do something (B, N …); they can be turned off, and arrows and the keys of clickers stay. */
  readonly hasLetters: boolean
}

/** What was taught so far. It never moves anything. */
export interface RoomClock {
  /** In ms, of all that was counted before it last stood still. */
  readonly before: number
  /** Since when it runs, in ms since 1970; null: it stands still. */
  readonly since: number | null
}

/** More hands than any room has. */
export const MOST_HANDS = 9_999
/** Longer than any lesson: what is above was meant for another day. */
export const MOST_CODES = 2_000

export const STILL: RoomClock = { before: 0, since: null }

/** A room in which nothing happened yet. */
export function freshRoom(lesson: string): Room {
  return {
    lesson,
    turn: 0,
    window: '',
    step: 0,
    part: 'covered',
    isBlank: false,
    lived: {},
    tallies: {},
    codes: [],
    begunAt: null,
    clock: STILL,
    hasLetters: true,
  }
}

/** Which of two rooms holds: the same in every window, whichever of the two it knew first. */
export function laterRoom(one: Room, other: Room): Room {
  if (one.turn !== other.turn) return one.turn > other.turn ? one : other
  return one.window >= other.window ? one : other
}

/**
 * The parts of a step, one after the other: its words and what is shown; what is uncovered, and which prediction came
 * true; the picture to it, where that needs the whole window; its question; and the answer to it. Each is a screen, so
 * that none holds more than a room can read.
 */
export const PARTS = ['covered', 'uncovered', 'pictured', 'asked', 'answered'] as const
export type Part = (typeof PARTS)[number]

/** The parts that a step has. */
export function partsOf(step: LessonStep | undefined): readonly Part[] {
  if (!step) return ['covered']
  const { reveal, question } = step
  const hasOutcome = (step.vote?.outcome ?? null) !== null
  const has: Readonly<Record<Part, boolean>> = {
    covered: true,
    uncovered: reveal !== null || hasOutcome,
    pictured: reveal !== null && reveal.show.some(isWide) && (reveal.texts.length > 0 || hasOutcome),
    asked: question !== null,
    answered: question !== null,
  }
  return PARTS.filter((part) => has[part])
}

/** What a part of a step shows in the audience's window. What is wide has it for itself, but for a prompt. */
export function stageAt(step: LessonStep, part: Part): Stage {
  const isPictured = partsOf(step).includes('pictured')
  const stage = stageOf(step, !(part === 'covered' || (part === 'uncovered' && isPictured)))
  const isAlone = part === 'covered' || part === 'pictured' || (part === 'uncovered' && !isPictured)
  return isAlone || !stage.shown.some(isWide) ? stage : { ...stage, shown: [] }
}

/** A phone has its size; everything else takes what there is. */
export function isWide({ view }: Shown): boolean {
  return view !== 'phone'
}

export function minutesUsed({ before, since }: RoomClock, now: number): number {
  const MS = 60_000
  return Math.floor((before + (since === null ? 0 : Math.max(0, now - since))) / MS)
}

/** A room of another edition of its lesson, brought to a step and a part that there are. */
export function fitRoom(room: Room, { steps }: Lesson): Room {
  const step = Math.min(room.step, Math.max(0, steps.length - 1))
  const part = step === room.step && partsOf(steps[step]).includes(room.part) ? room.part : 'covered'
  return step === room.step && part === room.part ? room : { ...room, step, part }
}
