import { lazy, Suspense, use, type ReactNode } from 'react'
import { useHref, useLocation } from 'react-router'
import { paramsOf } from '#app/routes.ts'
import { LessonStage } from '#app/teach/LessonStage.tsx'
import { shownTitle } from '#app/teach/shownTitle.ts'
import { LessonLanguage } from '#content/LessonWords.tsx'
import { isLessonId, loadLesson, type LessonId } from '#content/lessons/shipped.ts'
import { currentLocale, withWords } from '#content/sentence.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { EvidenceHost } from '#features/evidence/EvidenceHost.tsx'
import type { PresentSlots } from '#features/present/presenting.ts'

const Missing = lazy(async () => ({
  default: (await withWords(import('#app/routes/MissingRoute.tsx'), 'pages')).Page,
}))

interface PresentedProps {
  readonly draw: (lesson: Lesson, slots: PresentSlots) => ReactNode
}

/** A lesson in one of its two windows. There is no frame of the site around it, and sources open all the same. */
export function Presented({ draw }: PresentedProps): ReactNode {
  const { lesson = '' } = paramsOf(useLocation().pathname)
  return (
    <EvidenceHost>
      {isLessonId(lesson) ? (
        <Shipped id={lesson} draw={draw} />
      ) : (
        <Suspense fallback={null}>
          <Missing />
        </Suspense>
      )}
    </EvidenceHost>
  )
}

function Shipped({ id, draw }: PresentedProps & { readonly id: LessonId }): ReactNode {
  const lesson = use(loadLesson(id, currentLocale()))
  const whole = useHref(`/teach/${id}/`)
  const privacy = useHref('/privacy/')
  const slots: PresentSlots = {
    stage: (stage, lived, onLive) => <LessonStage stage={stage} lived={lived} onLive={onLive} isLarge />,
    shownTitle,
    addresses: { audience: `${whole}present/`, notes: `${whole}notes/`, lesson: whole, privacy },
  }
  return (
    <LessonLanguage value={lesson.language === currentLocale() ? undefined : lesson.language}>
      {draw(lesson, slots)}
    </LessonLanguage>
  )
}
