import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { parseFragment } from '#app/paths.ts'
import { siteRoot } from '#app/siteRoot.ts'
import { LeadWay } from '#app/teach/LeadWay.tsx'
import { LessonStage } from '#app/teach/LessonStage.tsx'
import { LONGEST_PACKED, packLesson, readLesson } from '#app/teach/packLesson.ts'
import { withWords } from '#content/sentence.ts'
import type { LessonMoment } from '#domain/lesson/types.ts'
import type { EditSlots } from '#features/lessonEdit/editing.ts'
import { NoLesson } from '#features/lesson/NoLesson.tsx'
import { loadDesigns } from '#store/designs.ts'
import { getLesson, type KeptLesson } from '#store/lessons.ts'
import { session } from '#store/session.ts'

const Editor = lazy(async () => {
  const [{ Editor }] = await Promise.all([
    withWords(import('#features/lessonEdit/Editor.tsx'), 'teach', 'teachEdit', 'asked'),
    loadDesigns(),
  ])
  return { default: Editor }
})

const slots: EditSlots = {
  stage: (stage) => <LessonStage stage={stage} lived={{}} />,
  momentOf: async (link) => {
    await loadDesigns()
    const parsed = parseFragment(URL.parse(link, location.href)?.hash ?? '')
    return parsed.kind === 'moment' ? { scenario: parsed.state.scenario, at: parsed.state.cursor } : null
  },
  lastMoment: (): LessonMoment => {
    const { scenario, cursor } = session.getState()
    return { scenario, at: cursor }
  },
  read: readLesson,
  linkOf: async (lesson) => {
    const packed = await packLesson(lesson)
    if (packed.length > LONGEST_PACKED) return null
    return new URL(`${siteRoot()}teach/own/#l=${packed}`, location.href).href
  },
  lead: (key, lesson) => <LeadWay lesson={lesson} place={{ is: 'here', key }} />,
}

interface OpenEditorProps {
  readonly lesson: string
  /** It was chosen on this very page: what had the focus there is gone. */
  readonly takesFocus: boolean
}

/** The lesson of this device that the address names, to be changed. */
export function OpenEditor({ lesson, takesFocus }: OpenEditorProps): ReactNode {
  const navigate = useNavigate()
  const [found, setFound] = useState<KeptLesson | 'gone' | 'denied' | null>(null)
  // Both of two versions were kept: the address follows, and what stands open stays as it is.
  const movedTo = useRef<string | null>(null)
  useEffect(() => {
    if (movedTo.current === lesson) return undefined
    let isHere = true
    getLesson(lesson).then(
      (kept) => isHere && setFound(kept ?? 'gone'),
      () => isHere && setFound('denied'),
    )
    return () => {
      isHere = false
    }
  }, [lesson])
  if (typeof found === 'string') return <NoLesson why={found} />
  const waiting = <main id="main" tabIndex={-1} />
  if (found === null) return waiting
  return (
    <Suspense fallback={waiting}>
      <Editor
        key={found.key}
        {...slots}
        kept={found}
        takesFocus={takesFocus}
        onKey={(key) => {
          movedTo.current = key
          void navigate({ pathname: '/teach/edit/', hash: `lesson=${key}` }, { replace: true })
        }}
      />
    </Suspense>
  )
}
