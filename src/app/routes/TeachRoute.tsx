import type { ReactNode } from 'react'
import { OwnList } from '#app/teach/OwnList.tsx'
import { belowLesson, shippedAt } from '#app/teach/lessonWays.ts'
import { partsOf } from '#app/teach/lessonPages.ts'
import { listedLessons } from '#content/lessons/listed.ts'
import { TeachPage } from '#features/lesson/TeachPage.tsx'

/** All lessons. */
export function Page(): ReactNode {
  return (
    <TeachPage
      lessons={listedLessons()}
      waysOf={(entry) => ({
        own: shippedAt(entry.id, partsOf(entry)[0] === 'before' ? 'before' : 1),
        present: belowLesson(entry.id, 'present'),
        print: belowLesson(entry.id, 'handout'),
        edit: null,
      })}
      own={<OwnList />}
    />
  )
}
