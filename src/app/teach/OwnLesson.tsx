import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Lesson } from '#app/teach/Lesson.tsx'
import { NoOwn } from '#app/teach/NoOwn.tsx'
import { belowOwn, ownAt, readOwn, type OwnPlace } from '#app/teach/ownAddress.ts'
import { useLead } from '#app/teach/useLead.ts'
import { useOwn } from '#app/teach/useOwn.ts'
import { sha256Hex } from '#domain/canonical/sha256.ts'
import type { Lesson as LessonValue } from '#domain/lesson/types.ts'
import type { LessonPart } from '#features/lesson/lessonSlots.ts'
import { NoLesson } from '#features/lesson/NoLesson.tsx'
import { partsOf } from '#features/lesson/parts.ts'

/** A lesson of this device, or one that its address holds. */
export function OwnLesson(): ReactNode {
  const { place, part } = readOwn(useLocation().hash)
  const found = useOwn(place)
  if (place === null) return <NoLesson why="none" />
  if (found === null) return <main id="main" tabIndex={-1} />
  if ('why' in found) return <NoOwn not={found} />
  return <Found lesson={found} place={place} part={partsOf(found).includes(part) ? part : 'whole'} />
}

interface FoundProps {
  readonly lesson: LessonValue
  readonly place: OwnPlace
  readonly part: LessonPart
}

function Found({ lesson, place, part }: FoundProps): ReactNode {
  const open = {
    lesson,
    key: place.is === 'here' ? place.key : `link-${sha256Hex(place.packed)}`,
    isShipped: false,
    at: (part: LessonPart) => ownAt(place, part),
    present: useLead(lesson, place),
    print: belowOwn(place, 'handout'),
    edit: place.is === 'here' ? { pathname: '/teach/edit/', hash: `lesson=${place.key}` } : null,
  }
  return <Lesson open={open} part={part} />
}
