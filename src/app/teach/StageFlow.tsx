import { lazy, useMemo, type ReactNode } from 'react'
import type { LessonMoment } from '#domain/lesson/types.ts'
import { seen } from '#store/lessonMoment.ts'

// The main screen brings it in one file with what it draws beside it.
const FlowView = lazy(async () => ({ default: (await import('#app/routes/PlayRoute.tsx')).FlowView }))

/** Where data may go at a moment. */
export function StageFlow({ moment }: { readonly moment: LessonMoment }): ReactNode {
  const { person, reading } = moment.scenario
  const drawn = useMemo(() => seen(moment), [moment])
  return <FlowView moment={drawn} reading={reading} region={person.region} parentAccount={person.parentAccount} />
}
