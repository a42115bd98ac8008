import type { IsoDay } from '#domain/day/isoDay.ts'
import type { Standing } from '#domain/consent/standing.ts'
import { subjectOf } from '#domain/study/conditions.ts'
import type { Condition, Task } from '#domain/study/types.ts'

/** Whether the question that the condition puts is answered, either way. */
export function isAnswered({ design }: Condition, standing: Standing): boolean {
  const { question } = subjectOf(design)
  if (standing.screen === 'warning') return false
  return standing.answer === 'declined' || standing[`terms${question}`] === 'accepted'
}

/** Whether there is nothing more to do on the phone. */
export function isTaskOver(task: Task, condition: Condition, standing: Standing, on: IsoDay, lastDay: IsoDay): boolean {
  if (on >= lastDay || standing.account === 'deleted') return true
  return task.ends === 'answer' && isAnswered(condition, standing)
}
