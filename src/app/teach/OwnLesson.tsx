import { useEffect, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Lesson } from '#app/teach/Lesson.tsx'
import { ownAt, readOwn, type OwnPlace } from '#app/teach/ownAddress.ts'
import { unpackLesson } from '#app/teach/packLesson.ts'
import type { Lesson as LessonValue } from '#domain/lesson/types.ts'
import type { LessonPart } from '#features/lesson/lessonSlots.ts'
import { NoLesson } from '#features/lesson/NoLesson.tsx'
import { partsOf } from '#features/lesson/parts.ts'
import { lessonsHere } from '#store/lessons.ts'
import { loadDesigns } from '#store/designs.ts'

type Found = LessonValue | 'none' | 'gone' | 'broken' | 'newer' | 'denied'

/** A lesson of this device, or one that its address holds. */
export function OwnLesson(): ReactNode {
  const { place, part } = readOwn(useLocation().hash)
  const name = place === null ? '' : place.is === 'here' ? place.key : place.packed
  const [found, setFound] = useState<{ readonly name: string; readonly is: Found } | null>(null)
  useEffect(() => {
    let isHere = true
    void find(readOwn(location.hash).place).then((is) => isHere && setFound({ name, is }))
    return () => {
      isHere = false
    }
  }, [name])
  if (place === null) return <NoLesson why="none" />
  if (found?.name !== name) return <main id="main" tabIndex={-1} />
  if (typeof found.is === 'string') return <NoLesson why={found.is} />
  const lesson = found.is
  return <Lesson open={openOwn(lesson, place)} part={partsOf(lesson).includes(part) ? part : 'whole'} />
}

function openOwn(lesson: LessonValue, place: OwnPlace) {
  return {
    lesson,
    key: place.is === 'here' ? place.key : `link-${lesson.id}`,
    isShipped: false,
    at: (part: LessonPart) => ownAt(place, part),
    present: null,
    print: null,
    edit: place.is === 'here' ? { pathname: '/teach/edit/', hash: `lesson=${place.key}` } : null,
  }
}

async function find(place: OwnPlace | null): Promise<Found> {
  if (place === null) return 'none'
  if (place.is === 'packed') {
    const parsed = await unpackLesson(place.packed)
    if (parsed?.ok) return parsed.lesson
    return parsed?.faults.some(({ code }) => code === 'newer') ? 'newer' : 'broken'
  }
  try {
    const [kept] = await Promise.all([lessonsHere.get(place.key), loadDesigns()])
    return kept?.lesson ?? 'gone'
  } catch {
    return 'denied'
  }
}
