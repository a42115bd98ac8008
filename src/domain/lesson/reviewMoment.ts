import { offeredSteps } from '#domain/scenario/momentAt.ts'
import { progressAt, replay } from '#domain/scenario/replay.ts'
import { shown, type Fault } from '#domain/scenario/fault.ts'
import type { LessonMoment } from '#domain/lesson/types.ts'

/** A step that is refused where the person stands is not what the author of a lesson meant. */
export function momentFaults(path: string, { scenario }: LessonMoment): readonly Fault[] {
  const done = replay(scenario)
  return scenario.steps.flatMap((step, index) => {
    const isRefused = done.parts[index + 1]?.entries.some((entry) => entry.step === index && entry.refused)
    if (!isRefused) return []
    const { standing, on } = progressAt(done, index, step.on)
    const offered = [...offeredSteps(standing, on, done.setting)]
    return [{ path: `${path}.scenario.steps[${index}].do`, code: 'notAmong', found: shown(step.do), wanted: offered }]
  })
}
