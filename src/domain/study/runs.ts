import { LAST_DAY } from '#domain/consent/calendar.ts'
import { isExistingUser } from '#domain/consent/start.ts'
import { addDays, earlierOf, laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import { goalsOf } from '#domain/design/goals.ts'
import { shortestPath } from '#domain/design/search.ts'
import type { Subject } from '#domain/design/subject.ts'
import { FIRST_SEEN, USUAL_PERSON } from '#domain/scenario/defaults.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { momentAt } from '#domain/scenario/momentAt.ts'
import { progressAt, replay } from '#domain/scenario/replay.ts'
import { firstDayThatMatters } from '#domain/scenario/usual.ts'
import { SCENARIO_FORMAT, SCENARIO_FORMAT_2, type Person, type Scenario } from '#domain/scenario/types.ts'
import { subjectOf } from '#domain/study/conditions.ts'
import type { Condition, Study, Task } from '#domain/study/types.ts'

/** Whose run it is; where the participant says it, the usual person and phone stand in until they have. */
export function personOf({ person, phone }: Task): Person {
  const { phone: usualPhone, ...usualPerson } = USUAL_PERSON
  return {
    ...(person === 'participant' ? usualPerson : person),
    phone: phone === 'participant' ? usualPhone : phone,
  }
}

/** The story of a condition up to the moment in which the question is put: there the run begins. */
export function beginningOf(condition: Condition, person: Person): Scenario {
  const subject = subjectOf(condition.design)
  const scenario = {
    format: subject.design ? SCENARIO_FORMAT_2 : SCENARIO_FORMAT,
    title: '',
    person,
    firstSeen: { 2016: FIRST_SEEN[2016].usual, 2021: FIRST_SEEN[2021].usual },
    telling: subject.telling,
    reading: 'record',
    ...(subject.design ? { design: subject.design } : {}),
    steps: stepsBefore(subject, person),
  } as const
  return { ...scenario, until: questionDay(subject, scenario) }
}

/** Whoever is asked in 2021 as shipped agreed in 2016 at first sight, as most did. */
function stepsBefore({ question, design }: Subject, { joined }: Person): Scenario['steps'] {
  if (question === '2016' || design || !isExistingUser(joined)) return []
  return [{ on: FIRST_SEEN[2016].usual, do: 'agree' }]
}

function questionDay({ question, design }: Subject, scenario: Omit<Scenario, 'until'>): IsoDay {
  if (question === '2016' || design) return firstDayThatMatters(scenario)
  return laterOf(scenario.person.joined, scenario.firstSeen[2021])
}

/** The day on which the run ends at the latest. */
export function lastDayOf({ horizonDays }: Task, beginning: Scenario): IsoDay {
  return earlierOf(addDays(beginning.until, horizonDays), LAST_DAY)
}

/** Three ways through a condition: to accept, to hold back, to do nothing. */
export const RUN_WAYS = ['accept', 'holdBack', 'nothing'] as const
export type RunWay = (typeof RUN_WAYS)[number]

/** The whole story of a condition on one of the ways, to its last day; null where the design has no such way. */
export function runOf(task: Task, condition: Condition, way: RunWay, person = personOf(task)): Scenario | null {
  const beginning = beginningOf(condition, person)
  const until = lastDayOf(task, beginning)
  if (way === 'nothing') return { ...beginning, until }
  const done = replay(beginning)
  const { standing, on } = progressAt(done, beginning.steps.length, beginning.until)
  const goals = goalsOf(subjectOf(condition.design))
  const path = shortestPath(standing, on, done.setting, way === 'accept' ? goals.accepted : goals.heldBack)
  if (!path) return null
  return { ...beginning, steps: [...beginning.steps, ...path.steps.map((step) => ({ on, do: step }))], until }
}

/** The last moment of a run: what is understood of it can be asked. */
export function lastMoment(run: Scenario): Moment {
  return momentAt(replay(run), { on: run.until, steps: run.steps.length })
}

/** A run of each condition on each way that it has. */
export function runsOf({ task }: Pick<Study, 'task'>, conditions: readonly Condition[]) {
  return conditions.flatMap((condition) =>
    RUN_WAYS.flatMap((way) => {
      const run = runOf(task, condition, way)
      return run ? [{ condition, way, run }] : []
    }),
  )
}
