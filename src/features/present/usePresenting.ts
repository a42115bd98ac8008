import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { roomIdOf } from '#domain/lesson/roomId.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import type { Role } from '#store/lesson/roomMessage.ts'
import { browserWays } from '#store/lesson/roomWays.ts'
import { shareRoom, type RoomView, type SharedRoom } from '#store/lesson/sharedRoom.ts'
import { useTicker } from '#store/realClock.ts'
import type { Presenting } from './presenting.ts'

/** Twice that, and a window that is gone without a word is missed. */
const LOOK_MS = 3_000

const nothing = (): (() => void) => () => undefined
const none = (): RoomView | null => null

/** The room of a lesson in this window. Null in what is written ahead: it knows of no room. */
export function usePresenting(lesson: Lesson, role: Role): Presenting | null {
  const [shared, setShared] = useState<SharedRoom | null>(null)
  // Before the first picture, so that a reload never shows another step than the one that it left.
  useLayoutEffect(() => {
    const opened = shareRoom(lesson, role, browserWays(roomIdOf(lesson)))
    setShared(opened)
    return () => opened.close()
  }, [lesson, role])
  const view = useSyncExternalStore(shared?.subscribe ?? nothing, shared?.view ?? none, none)
  const room = view?.room
  useEffect(() => {
    if (room) shared?.drawn(room)
  }, [shared, room])
  useTicker(shared !== null && role === 'notes', LOOK_MS, () => shared?.look())
  return shared && view ? { lesson, view, room: view.room, act: shared.act, shared } : null
}
