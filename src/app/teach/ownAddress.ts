import type { To } from 'react-router'
import type { LessonPart } from '#features/lesson/lessonSlots.ts'

/** Where a lesson of one's own lies: on this device by its key, or whole in the address. */
export type OwnPlace =
  { readonly is: 'here'; readonly key: string } | { readonly is: 'packed'; readonly packed: string }

/** What the fragment of `/teach/own/` says: `#lesson=KEY&at=3`, `#l=PACKED`. */
export function readOwn(hash: string): { readonly place: OwnPlace | null; readonly part: LessonPart } {
  const values = new URLSearchParams(hash.replace(/^#/, ''))
  const [key, packed, at] = [values.get('lesson'), values.get('l'), values.get('at')]
  const place: OwnPlace | null = key ? { is: 'here', key } : packed ? { is: 'packed', packed } : null
  return { place, part: partIn(at ?? undefined) ?? 'whole' }
}

function fragmentOf(place: OwnPlace): string {
  return place.is === 'here' ? `lesson=${place.key}` : `l=${place.packed}`
}

/** A page below it: its sheets, and the two windows in which it is presented. */
export function belowOwn(place: OwnPlace, kind: 'handout' | 'answers' | 'present' | 'notes'): To {
  return { pathname: `/teach/own/${kind}/`, hash: fragmentOf(place) }
}

export function ownAt(place: OwnPlace, part: LessonPart): To {
  const what = fragmentOf(place)
  return { pathname: '/teach/own/', hash: part === 'whole' ? what : `${what}&at=${part}` }
}

/** As it stands in an address; null: there is no such part in any lesson. */
export function partIn(step: string | undefined): LessonPart | null {
  if (step === undefined) return 'whole'
  if (step === 'before' || step === 'after') return step
  return /^[1-9]\d?$/.test(step) ? Number(step) : null
}
