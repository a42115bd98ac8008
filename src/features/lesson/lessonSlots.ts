import type { ReactNode } from 'react'
import type { To } from 'react-router'
import type { Lived, Stage } from '#domain/lesson/stageOf.ts'
import type { Lesson, LessonMoment } from '#domain/lesson/types.ts'

/** A part of a lesson: all of it, what comes before, a step by its number, and what comes after. */
export type LessonPart = 'whole' | 'before' | 'after' | number

/** A lesson that somebody goes through, and where it lies. */
export interface OpenLesson {
  readonly lesson: Lesson
  /** Its name on this device: what somebody did in it goes by that. */
  readonly key: string
  /** One of ours; else its words are those of its author. */
  readonly isShipped: boolean
  readonly at: (part: LessonPart) => To
  /** To lead a room through it, to print it, to change it; null where there is no such page. */
  readonly present: To | null
  readonly print: To | null
  readonly edit: To | null
}

interface StageAsked {
  readonly stage: Stage
  readonly lived: Lived
  readonly onLive: (place: string, moment: LessonMoment | null) => void
}

/** What draws the views: it needs features of their own. */
export type StageSlot = (asked: StageAsked) => ReactNode

/** The code of a vote, for who reads it out. Without an option it waits for one. */
export type CodeSlot = (ballot: string, option: string | undefined) => ReactNode
