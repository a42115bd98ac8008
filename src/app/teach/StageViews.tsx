import { lazy, type ReactNode } from 'react'
import { withWords } from '#content/sentence.ts'
import { phoneAt } from '#domain/lesson/stageOf.ts'
import type { LessonMoment, Shown } from '#domain/lesson/types.ts'
import { provideScreens } from '#features/phone/later.tsx'
import { withLabScreens } from '#features/phone/labScreens.ts'
import { laterScreens } from '#features/phone/screens/laterScreens.ts'
import type { LessonStageProps } from './lessonStageProps.ts'
import { shownTitle } from './shownTitle.ts'
import { StageFlow } from './StageFlow.tsx'
import { StageLedger } from './StageLedger.tsx'
import { StagePhone } from './StagePhone.tsx'
import styles from './LessonStage.module.css'

provideScreens(laterScreens)
withLabScreens()

const StageMap = lazy(async () => ({ default: (await import('./StageMap.tsx')).StageMap }))
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
export function StageViews({ stage, lived, onLive, isLarge = false }: LessonStageProps): ReactNode {
  const { shown, place } = stage
  // Views follow the first phone that is lived; each phone is lived for itself.
  const leader = shown.findIndex((one) => one.view === 'phone' && one.taps)
  return shown.map((one, index) => {
    const at = phoneAt(place, one.view === 'phone' ? index : leader)
    const isLived = one.view === 'phone' ? one.taps : leader >= 0
    return (
      <section
        // Two views of one kind stand in one step, too.
        // oxlint-disable-next-line react/no-array-index-key -- the views of a step do not move
        key={index}
        className={styles.view}
        data-view={one.view}
        aria-label={shownTitle(one)}
      >
        <StageView
          shown={one}
          lived={isLived ? (lived[at] ?? null) : null}
          isLarge={isLarge}
          onLive={isLived && onLive ? (moment) => onLive(at, moment) : undefined}
        />
      </section>
    )
  })
}

interface StageViewProps {
  readonly shown: Shown
  /** Where its story has been lived to; null: it stands where the step begins. */
  readonly lived: LessonMoment | null
  readonly isLarge: boolean
  readonly onLive: ((moment: LessonMoment | null) => void) | undefined
}

function StageView({ shown, lived, isLarge, onLive }: StageViewProps): ReactNode {
  switch (shown.view) {
    case 'phone':
      return <StagePhone moment={lived ?? shown.moment} first={shown.moment} isLarge={isLarge} onLive={onLive} />
    case 'flow':
      return <StageFlow moment={lived ?? shown.moment} />
    case 'map':
      return <StageMap moment={lived ?? shown.moment} isLarge={isLarge} />
    case 'ledger':
      return <StageLedger moment={lived ?? shown.moment} onLive={onLive} />
    case 'compare':
      return <StageCompare moments={shown.moments} />
    case 'timeline':
      return <StageTimeline from={shown.from} to={shown.to} isLarge={isLarge} />
    case 'measures':
      return <StageMeasures designs={shown.designs} isLarge={isLarge} />
  }
}
