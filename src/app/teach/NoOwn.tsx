import { lazy, Suspense, type ReactNode } from 'react'
import type { NotFound } from '#app/teach/useOwn.ts'
import { withWords } from '#content/sentence.ts'
import { NoLesson } from '#features/lesson/NoLesson.tsx'

const FaultLines = lazy(async () => ({
  default: (await withWords(import('#features/lessonEdit/FaultLines.tsx'), 'teachEdit', 'asked')).FaultLines,
}))

/** Why a lesson of one's own is not shown; what is wrong with it, where that is known. */
export function NoOwn({ not }: { readonly not: NotFound }): ReactNode {
  return (
    <NoLesson why={not.why}>
      {not.why === 'faulty' ? (
        <Suspense fallback={null}>
          <FaultLines faults={not.faults} />
        </Suspense>
      ) : null}
    </NoLesson>
  )
}
