import type { ReactNode } from 'react'
import { LessonStage } from '#app/teach/LessonStage.tsx'
import { shownTitle } from '#app/teach/shownTitle.ts'
import { say } from '#content/say.ts'
import { SIDES } from '#domain/compare/comparison.ts'
import type { Lesson, LessonMoment, LessonStep, Shown } from '#domain/lesson/types.ts'
import type { Picture } from '#features/handout/HandoutSheets.tsx'
import { WithheldContext } from '#ui/EvidenceMark.tsx'
import styles from './sheetPhone.module.css'

/** What came of an announcement is asked on the sheet: the frame says only that it was announced. */
const withheld = (): boolean => true

/** The phones of a step, small and to look at only. What an earlier step has shown is not shown again: it is named. */
export function sheetPicture(lesson: Lesson, step: LessonStep): Picture {
  const before = lesson.steps.slice(0, lesson.steps.indexOf(step))
  const isSeen = (one: SheetPhone): boolean => before.some((earlier) => shows(earlier, one))
  const fresh = step.show.flatMap(phonesOf).filter((one) => !isSeen(one))
  return { drawn: fresh.length === 0 ? null : <Phones step={step} phones={fresh} />, where: where(step, before) }
}

interface SheetPhone {
  readonly moment: LessonMoment
  /** Which of two it is, where a step speaks of A and B. */
  readonly side: string | null
}

function phonesOf(shown: Shown): readonly SheetPhone[] {
  if (shown.view === 'phone') return [{ moment: shown.moment, side: null }]
  if (shown.view !== 'compare') return []
  return shown.moments.map((moment, index) => ({ moment, side: SIDES[index]?.toUpperCase() ?? null }))
}

function shows({ show }: LessonStep, { moment }: SheetPhone): boolean {
  return show.flatMap(phonesOf).some((one) => JSON.stringify(one.moment) === JSON.stringify(moment))
}

/** Where to look for what is not drawn here. */
function where(step: LessonStep, before: readonly LessonStep[]): string | null {
  const [onScreen] = step.show.filter((one) => phonesOf(one).length === 0)
  if (onScreen) return say('handout.where.screen', { what: shownTitle(onScreen) })
  const seen = step.show.flatMap(phonesOf).filter((one) => before.some((earlier) => shows(earlier, one)))
  const [first] = seen
  if (!first) return null
  const number = before.findIndex((earlier) => shows(earlier, first)) + 1
  return say('handout.where.step', { number, many: seen.length > 1 ? 'yes' : 'no' })
}

interface PhonesProps {
  readonly step: LessonStep
  readonly phones: readonly SheetPhone[]
}

function Phones({ step, phones }: PhonesProps): ReactNode {
  return (
    <WithheldContext value={withheld}>
      <div className={styles.phones} inert>
        {phones.map(({ moment, side }, index) => (
          <div key={`${step.id} ${String(index)}`} className={styles.phone}>
            {side === null ? null : <p className={styles.side}>{side}</p>}
            <LessonStage
              stage={{ shown: [{ view: 'phone', moment, taps: false }], place: `${step.id}/${String(index)}` }}
              lived={{}}
            />
          </div>
        ))}
      </div>
    </WithheldContext>
  )
}
