import { useEffect, useState } from 'react'
import type { To } from 'react-router'
import { useStore } from 'zustand'
import { belowOwn, type OwnPlace } from '#app/teach/ownAddress.ts'
import { LONGEST_PACKED, packLesson } from '#app/teach/packLesson.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { heldLessons } from '#store/lessons.ts'

/**
 * Where a room is led through a lesson of one's own; null: it has no step to show. One that the device does not have so
 * stands whole in the address: the other window finds it there.
 */
export function useLead(lesson: Lesson, place: OwnPlace): To | null {
  const isHeld = useStore(heldLessons, ({ all }) => place.is === 'here' && all.has(place.key))
  const [packed, setPacked] = useState<string | null>(null)
  useEffect(() => {
    if (!isHeld) return undefined
    let isHere = true
    void packLesson(lesson).then((text) => isHere && setPacked(text.length > LONGEST_PACKED ? null : text))
    return () => {
      isHere = false
    }
  }, [isHeld, lesson])
  if (lesson.steps.length === 0) return null
  // Too long for an address, it is led in this window alone.
  return belowOwn(isHeld && packed !== null ? { is: 'packed', packed } : place, 'present')
}
