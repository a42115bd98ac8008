import { useMemo, type ReactNode } from 'react'
import type { LessonMoment } from '#domain/lesson/types.ts'
import { FlowView } from '#features/flow-matrix/FlowView.tsx'
import { seen } from '#store/lessonMoment.ts'

/** Where data may go at a moment. */
export function StageFlow({ moment }: { readonly moment: LessonMoment }): ReactNode {
  const { person, reading } = moment.scenario
  const drawn = useMemo(() => seen(moment), [moment])
  return <FlowView moment={drawn} reading={reading} region={person.region} parentAccount={person.parentAccount} />
}
