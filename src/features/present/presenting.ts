import type { ReactNode } from 'react'
import type { Room } from '#domain/lesson/room.ts'
import type { RoomAct } from '#domain/lesson/roomActs.ts'
import type { Lived, Stage } from '#domain/lesson/stageOf.ts'
import type { Lesson, LessonMoment, Shown } from '#domain/lesson/types.ts'
import type { RoomView, SharedRoom } from '#store/lesson/sharedRoom.ts'

/** What other parts of the app give to the two windows of a lesson. */
export interface PresentSlots {
  /** What a step shows. Without `onLive` nothing in it can be tapped. */
  readonly stage: (
    stage: Stage,
    lived: Lived,
    onLive: (place: string, moment: LessonMoment | null) => void,
  ) => ReactNode
  /** What a view shows, in a line. */
  readonly shownTitle: (shown: Shown) => string
  readonly addresses: {
    readonly audience: string
    readonly notes: string
    readonly lesson: string
    readonly privacy: string
  }
}

/** A lesson in one of its windows, once its room is there. */
export interface Presenting {
  readonly lesson: Lesson
  readonly view: RoomView
  readonly room: Room
  readonly act: (what: RoomAct) => void
  readonly shared: SharedRoom
}
