import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react'
import { withWords } from '#content/sentence.ts'
import type { Shown } from '#domain/lesson/types.ts'
import { loadDesigns } from '#store/designs.ts'
import type { LessonStageProps } from './lessonStageProps.ts'
import { shownTitle } from './shownTitle.ts'
import styles from './LessonStage.module.css'

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
