import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { OwnWays } from '#app/teach/OwnWays.tsx'
import { readLesson } from '#app/teach/packLesson.ts'
import { listedLessons } from '#content/lessons/listed.ts'
import { isLessonId, loadLesson } from '#content/lessons/shipped.ts'
import { currentLocale, withWords } from '#content/sentence.ts'

/** What lies on the device is not known as the page is written. */
const OwnLessons = lazy(async () => ({
  default: (await withWords(import('#features/lessonEdit/OwnLessons.tsx'), 'teach', 'teachEdit', 'asked')).OwnLessons,
}))

const never = (): (() => void) => () => undefined

/** The lessons of this device, and the ways to come to one. */
export function OwnList(): ReactNode {
  const navigate = useNavigate()
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!isHere) return null
  return (
    <Suspense fallback={null}>
      <OwnLessons
        shipped={listedLessons()}
        loadShipped={(id) => loadLesson(isLessonId(id) ? id : 'one-tap', currentLocale())}
        read={readLesson}
        ways={(kept) => <OwnWays kept={kept} />}
        onOpen={(key) => void navigate({ pathname: '/teach/edit/', hash: `lesson=${key}` })}
      />
    </Suspense>
  )
}
