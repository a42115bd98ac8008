import type { Lived, Stage } from '#domain/lesson/stageOf.ts'
import type { LessonMoment } from '#domain/lesson/types.ts'

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
