import { useEffect, useState } from 'react'
import { readOwn, type OwnPlace } from '#app/teach/ownAddress.ts'
import { unpackLesson } from '#app/teach/packLesson.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { getLesson } from '#store/lessons.ts'
import { loadDesigns } from '#store/designs.ts'

/** Why there is no lesson; `faulty`: it came whole, and these are its faults. */
export type NotFound =
  | { readonly why: 'none' | 'gone' | 'broken' | 'tooLarge' | 'newer' | 'denied' }
  | { readonly why: 'faulty'; readonly faults: readonly Fault[] }

type Found = Lesson | NotFound

const NONE: NotFound = { why: 'none' }

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
  if (place === null) return NONE
  return found?.name === name ? found.is : null
}

async function find(place: OwnPlace | null): Promise<Found> {
  if (place === null) return NONE
  if (place.is === 'packed') return findPacked(place.packed)
  try {
    const [kept] = await Promise.all([getLesson(place.key), loadDesigns()])
    return kept?.lesson ?? { why: 'gone' }
  } catch {
    return { why: 'denied' }
  }
}

async function findPacked(packed: string): Promise<Found> {
  const parsed = await unpackLesson(packed)
  if (typeof parsed === 'string') return { why: parsed }
  if (parsed.ok) return parsed.lesson
  const { faults } = parsed
  if (faults.some(({ code }) => code === 'newer')) return { why: 'newer' }
  // What is not even JSON did not come through whole.
  return faults.some(({ code }) => code === 'notJson') ? { why: 'broken' } : { why: 'faulty', faults }
}
