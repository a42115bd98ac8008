import { lazy, useCallback, type ReactNode } from 'react'
import { withWords } from '#content/sentence.ts'
import type { LessonMoment, Shown } from '#domain/lesson/types.ts'
import { provideScreens } from '#features/phone/later.tsx'
import { withLabScreens } from '#features/phone/labScreens.ts'
import { laterScreens } from '#features/phone/screens/laterScreens.ts'
import { type LessonStageProps, shownTitle } from './LessonStage.tsx'
import { StagePhone } from './StagePhone.tsx'
import styles from './LessonStage.module.css'

provideScreens(laterScreens)
withLabScreens()

const StageFlow = lazy(async () => ({ default: (await import('./StageFlow.tsx')).StageFlow }))
const StageMap = lazy(async () => ({ default: (await import('./StageMap.tsx')).StageMap }))
const StageLedger = lazy(async () => ({ default: (await import('./StageLedger.tsx')).StageLedger }))
const StageCompare = lazy(async () => ({
  default: (await withWords(import('./StageCompare.tsx'), 'compare')).StageCompare,
}))
const StageTimeline = lazy(async () => ({
  default: (await withWords(import('./StageTimeline.tsx'), 'pages', 'record')).StageTimeline,
}))
const StageMeasures = lazy(async () => ({
  default: (await withWords(import('./StageMeasures.tsx'), 'measure', 'labPage')).StageMeasures,
}))

/** The views of one step beside each other. What can be lived leads, and what shows the same story follows. */
export function StageViews({ shown, lived, onLive, isLarge = false }: LessonStageProps): ReactNode {
  const isLived = shown.some((one) => one.view === 'phone' && one.taps)
  const here = (moment: LessonMoment): LessonMoment => (isLived ? (lived ?? moment) : moment)
  return shown.map((one, index) => (
    <section
      // Two views of one kind stand in one step, too.
      // oxlint-disable-next-line react/no-array-index-key -- the views of a step do not move
      key={index}
      className={styles.view}
      data-view={one.view}
      aria-label={shownTitle(one)}
    >
      <StageView {...{ shown: one, here, isLarge }} {...(isLived && onLive ? { onLive } : {})} />
    </section>
  ))
}

interface StageViewProps extends Pick<LessonStageProps, 'onLive' | 'isLarge'> {
  readonly shown: Shown
  readonly here: (moment: LessonMoment) => LessonMoment
}

function StageView({ shown, here, onLive, isLarge = false }: StageViewProps): ReactNode {
  const restart = useCallback(() => onLive?.(null), [onLive])
  switch (shown.view) {
    case 'phone':
      return (
        <StagePhone
          moment={shown.taps ? here(shown.moment) : shown.moment}
          first={shown.moment}
          isLarge={isLarge}
          {...(shown.taps && onLive ? { onLive, onRestart: restart } : {})}
        />
      )
    case 'flow':
      return <StageFlow moment={here(shown.moment)} />
    case 'map':
      return <StageMap moment={here(shown.moment)} isLarge={isLarge} />
    case 'ledger':
      return <StageLedger moment={here(shown.moment)} {...(onLive ? { onLive } : {})} />
    case 'compare':
      return <StageCompare moments={shown.moments} />
    case 'timeline':
      return <StageTimeline from={shown.from} to={shown.to} />
    case 'measures':
      return <StageMeasures designs={shown.designs} />
  }
}
