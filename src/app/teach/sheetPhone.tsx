import type { ReactNode } from 'react'
import { LessonStage } from '#app/teach/LessonStage.tsx'
import type { Lesson, LessonStep, Shown } from '#domain/lesson/types.ts'
import styles from './sheetPhone.module.css'

/** The phone of a step, small and to look at only. A moment that an earlier step has shown is not shown again. */
export function sheetPhone(lesson: Lesson, step: LessonStep): ReactNode {
  const phone = phoneIn(step)
  if (!phone) return null
  const first = lesson.steps.find((one) => isSame(phoneIn(one), phone))
  if (first !== step) return null
  return (
    <div className={styles.phone} inert>
      <LessonStage stage={{ shown: [{ ...phone, taps: false }], place: step.id }} lived={{}} />
    </div>
  )
}

type ShownPhone = Extract<Shown, { readonly view: 'phone' }>

function phoneIn({ show }: LessonStep): ShownPhone | undefined {
  return show.find((one) => one.view === 'phone')
}

function isSame(one: ShownPhone | undefined, other: ShownPhone): boolean {
  return one !== undefined && JSON.stringify(one.moment) === JSON.stringify(other.moment)
}
