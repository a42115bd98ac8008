import { lazy, Suspense, use, useMemo, type ReactNode } from 'react'
import { useHref, useLocation } from 'react-router'
import { paramsOf } from '#app/routes.ts'
import { LessonStage } from '#app/teach/LessonStage.tsx'
import { NoOwn } from '#app/teach/NoOwn.tsx'
import { belowOwn, ownAt, readOwn, type OwnPlace } from '#app/teach/ownAddress.ts'
import { shownTitle } from '#app/teach/shownTitle.ts'
import { useOwn } from '#app/teach/useOwn.ts'
import { LessonLanguage } from '#content/LessonWords.tsx'
import { isLessonId, loadLesson, type LessonId } from '#content/lessons/shipped.ts'
import { currentLocale, withWords } from '#content/sentence.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { EvidenceHost } from '#features/evidence/EvidenceHost.tsx'
import { NoLesson } from '#features/lesson/NoLesson.tsx'
import { lessonTitle, partName } from '#features/lesson/parts.ts'
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
      {lesson === 'own' ? (
        <Own draw={draw} />
      ) : isLessonId(lesson) ? (
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
  // Each by itself: opened from a disk, a page's address ends with the name of its file.
  const addresses = {
    audience: useHref(`/teach/${id}/present/`),
    notes: useHref(`/teach/${id}/notes/`),
    lesson: useHref(`/teach/${id}/`),
  }
  return <Windowed lesson={lesson} addresses={addresses} draw={draw} />
}

/** One of this device, or one that the address holds: both windows have it in their fragment. */
function Own({ draw }: PresentedProps): ReactNode {
  const { place } = readOwn(useLocation().hash)
  const found = useOwn(place)
  if (place === null) return <NoLesson why="none" />
  if (found === null) return <main id="main" tabIndex={-1} />
  if ('why' in found) return <NoOwn not={found} />
  return <OwnWindow found={found} place={place} draw={draw} />
}

interface OwnWindowProps extends PresentedProps {
  readonly found: Lesson
  readonly place: OwnPlace
}

function OwnWindow({ found, place, draw }: OwnWindowProps): ReactNode {
  // The same value as long as it is the same lesson: the windows would begin anew with another.
  const lesson = useMemo(() => presentable(found), [found])
  const addresses = {
    audience: useHref(belowOwn(place, 'present')),
    notes: useHref(belowOwn(place, 'notes')),
    lesson: useHref(ownAt(place, 'whole')),
  }
  // There is no room to be led through nothing.
  if (lesson.steps.length === 0) return <NoLesson why="empty" />
  return <Windowed lesson={lesson} addresses={addresses} draw={draw} />
}

/** Its author may not have named everything yet; a room has to read something. */
function presentable(lesson: Lesson): Lesson {
  const steps = lesson.steps.map((step, index) => {
    const title = partName(lesson, index + 1)
    return { ...step, title, prompt: step.prompt.text.trim() === '' ? { ...step.prompt, text: title } : step.prompt }
  })
  return { ...lesson, title: lessonTitle(lesson), steps }
}

interface WindowedProps extends PresentedProps {
  readonly lesson: Lesson
  readonly addresses: Omit<PresentSlots['addresses'], 'privacy'>
}

function Windowed({ lesson, addresses, draw }: WindowedProps): ReactNode {
  const privacy = useHref('/privacy/')
  const slots: PresentSlots = {
    stage: (stage, lived, onLive) => <LessonStage stage={stage} lived={lived} onLive={onLive} isLarge />,
    shownTitle,
    addresses: { ...addresses, privacy },
  }
  return (
    <LessonLanguage value={lesson.language === currentLocale() ? undefined : lesson.language}>
      {draw(lesson, slots)}
    </LessonLanguage>
  )
}
