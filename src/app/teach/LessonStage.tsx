import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { withWords } from '#content/sentence.ts'
import type { Lived, Stage } from '#domain/lesson/stageOf.ts'
import type { LessonMoment, Shown } from '#domain/lesson/types.ts'
import { loadDesigns } from '#store/designs.ts'
import styles from './LessonStage.module.css'

export interface LessonStageProps {
  /** What a step shows (`stageOf`): one view, or two beside each other. */
  readonly stage: Stage
  /** Where phones stand that are tapped on; one that is not in it stands where the step begins. The views beside it follow. */
  readonly lived: Lived
  /** A tap, or days that pass; null: from the beginning again. Without it nothing here can be tapped. */
  readonly onLive?: (place: string, moment: LessonMoment | null) => void
  /** For a projector: without the small print that only a reader close by can use. */
  readonly isLarge?: boolean
}

/** What draws the views comes when a step has one, with its words. */
const StageViews = lazy(async () => {
  const [{ StageViews }] = await Promise.all([
    withWords(import('./StageViews.tsx'), 'story', 'play', 'screens', 'asked'),
    loadDesigns(),
  ])
  return { default: StageViews }
})

const never = (): (() => void) => () => undefined

/** What a step shows, the same for a student, for a room and for whoever writes the lesson. */
export function LessonStage(props: LessonStageProps): ReactNode {
  // Written pages hold the words of a step. What it shows is drawn by scripts, so that no page waits for it.
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const { shown } = props.stage
  if (shown.length === 0) return null
  const waiting = <Waiting shown={shown} />
  return (
    <div
      className={styles.stage}
      data-views={shown.map(({ view }) => view).join(' ')}
      data-large={props.isLarge ? '' : undefined}
    >
      {isHere ? (
        <Suspense fallback={waiting}>
          <StageViews {...props} />
        </Suspense>
      ) : (
        waiting
      )}
    </div>
  )
}

/** What will stand here, for who has no scripts, and while they come. */
function Waiting({ shown }: { readonly shown: readonly Shown[] }): ReactNode {
  return shown.map((one, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the views of a step do not move
    <div key={index} className={styles.view} data-view={one.view} data-waiting="">
      <p className={styles.waiting}>{shownTitle(one)}</p>
    </div>
  ))
}

/** What a view shows, in a line. */
export function shownTitle(shown: Shown): string {
  switch (shown.view) {
    case 'compare':
      return say('teach.view.compare')
    case 'timeline':
      return say('teach.view.timeline', { from: dayLong(shown.from), to: dayLong(shown.to) })
    case 'measures':
      return say('teach.view.measures')
    default:
      return say(`teach.view.${shown.view}`, { day: dayLong(shown.moment.at.on) })
  }
}
