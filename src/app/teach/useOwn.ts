import { useEffect, useState } from 'react'
import { readOwn, type OwnPlace } from '#app/teach/ownAddress.ts'
import { unpackLesson } from '#app/teach/packLesson.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { getLesson } from '#store/lessons.ts'
import { loadDesigns } from '#store/designs.ts'

/** A lesson, or why there is none. */
type Found = Lesson | 'none' | 'gone' | 'broken' | 'newer' | 'denied'

/** The lesson that lies there; null until it is read. */
export function useOwn(place: OwnPlace | null): Found | null {
  const name = place === null ? '' : place.is === 'here' ? place.key : place.packed
  const [found, setFound] = useState<{ readonly name: string; readonly is: Found } | null>(null)
  useEffect(() => {
    let isHere = true
    void find(readOwn(location.hash).place).then((is) => isHere && setFound({ name, is }))
    return () => {
      isHere = false
    }
  }, [name])
  if (place === null) return 'none'
  return found?.name === name ? found.is : null
}

async function find(place: OwnPlace | null): Promise<Found> {
  if (place === null) return 'none'
  if (place.is === 'packed') {
    const parsed = await unpackLesson(place.packed)
    if (parsed?.ok) return parsed.lesson
    return parsed?.faults.some(({ code }) => code === 'newer') ? 'newer' : 'broken'
  }
  try {
    const [kept] = await Promise.all([getLesson(place.key), loadDesigns()])
    return kept?.lesson ?? 'gone'
  } catch {
    return 'denied'
  }
}
