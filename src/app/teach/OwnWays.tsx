import type { ReactNode } from 'react'
import { belowOwn, ownAt, type OwnPlace } from '#app/teach/ownAddress.ts'
import { useLead } from '#app/teach/useLead.ts'
import { LessonWays } from '#features/lesson/LessonWays.tsx'
import { lessonTitle, partsOf } from '#features/lesson/parts.ts'
import type { KeptLesson } from '#store/lessons.ts'

/** The ways through a lesson of one's own: the same as through ours, and to change it. */
export function OwnWays({ kept: { key, lesson } }: { readonly kept: KeptLesson }): ReactNode {
  const place: OwnPlace = { is: 'here', key }
  const present = useLead(lesson, place)
  return (
    <LessonWays
      name={lessonTitle(lesson)}
      ways={{
        own: ownAt(place, partsOf(lesson)[1] ?? 'whole'),
        present,
        print: lesson.steps.length > 0 ? belowOwn(place, 'handout') : null,
        edit: { pathname: '/teach/edit/', hash: `lesson=${key}` },
      }}
    />
  )
}
