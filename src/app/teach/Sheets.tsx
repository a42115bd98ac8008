import { lazy, use, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { paramsOf } from '#app/routes.ts'
import { shippedAt } from '#app/teach/lessonWays.ts'
import { NoOwn } from '#app/teach/NoOwn.tsx'
import { belowOwn, ownAt, readOwn } from '#app/teach/ownAddress.ts'
import { sheetPicture } from '#app/teach/sheetPhone.tsx'
import { useOwn } from '#app/teach/useOwn.ts'
import { isLessonId, loadLesson, type LessonId } from '#content/lessons/shipped.ts'
import { currentLocale, withWords } from '#content/sentence.ts'
import { NoLesson } from '#features/lesson/NoLesson.tsx'
import { HandoutPage, type SheetKind } from '#features/handout/HandoutPage.tsx'

const Missing = lazy(async () => ({
  default: (await withWords(import('#app/routes/MissingRoute.tsx'), 'pages')).Page,
}))

/** The sheets of the lesson that the address names. */
export function Sheets({ kind }: { readonly kind: SheetKind }): ReactNode {
  const { lesson = '' } = paramsOf(useLocation().pathname)
  if (lesson === 'own') return <Own kind={kind} />
  return isLessonId(lesson) ? <Shipped id={lesson} kind={kind} /> : <Missing />
}

function Shipped({ id, kind }: { readonly id: LessonId; readonly kind: SheetKind }): ReactNode {
  const lesson = use(loadLesson(id, currentLocale()))
  return (
    <HandoutPage
      lesson={lesson}
      kind={kind}
      toLesson={shippedAt(id, 'whole')}
      toOther={`/teach/${id}/${kind === 'handout' ? 'answers' : 'handout'}/`}
      picture={(step) => sheetPicture(lesson, step)}
    />
  )
}

function Own({ kind }: { readonly kind: SheetKind }): ReactNode {
  const { place } = readOwn(useLocation().hash)
  const lesson = useOwn(place)
  if (lesson === null) return <main id="main" tabIndex={-1} />
  if (place === null) return <NoLesson why="none" />
  if ('why' in lesson) return <NoOwn not={lesson} />
  return (
    <HandoutPage
      lesson={lesson}
      kind={kind}
      toLesson={ownAt(place, 'whole')}
      toOther={belowOwn(place, kind === 'handout' ? 'answers' : 'handout')}
      picture={(step) => sheetPicture(lesson, step)}
    />
  )
}
