import type { Decision } from '#domain/results/answer.ts'
import { allItems } from '#domain/results/items.ts'
import type { Subject } from '#domain/design/subject.ts'
import { momentAt } from '#domain/scenario/momentAt.ts'
import { replay } from '#domain/scenario/replay.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { keyOf, type Key } from '#domain/study/comprehension.ts'
import { conditionsOf, subjectOf } from '#domain/study/conditions.ts'
import type { Condition, FrozenStudy, Item } from '#domain/study/types.ts'

export interface KnownCondition {
  readonly condition: Condition
  readonly subject: Subject
  /** Answers by the text of the standing: few standings come again and again. */
  readonly decisions: Map<string, Decision | null>
}

/** What the engine says of the last moment of a run. */
export interface EndFacts {
  readonly pairsShared: number
  readonly keys: ReadonlyMap<string, Key>
}

/** What every session of a study is read with. */
export interface StudyContext {
  readonly frozen: FrozenStudy
  readonly conditions: ReadonlyMap<string, KnownCondition>
  readonly items: readonly Item[]
  /** Ends that were met before: most participants come to one of few. */
  readonly ends: Map<string, EndFacts>
}

export function contextOf(frozen: FrozenStudy): StudyContext {
  const conditions = conditionsOf(frozen.study)
  return {
    frozen,
    conditions: new Map(
      conditions.map((condition) => [
        condition.id,
        { condition, subject: subjectOf(condition.design), decisions: new Map() },
      ]),
    ),
    items: allItems(frozen.study),
    ends: new Map(),
  }
}

/** The engine is asked once for each end: equal conditions, people, standings and days have equal answers. */
export function endFacts(
  context: StudyContext,
  { condition, subject }: KnownCondition,
  run: Scenario,
  standing: string,
): EndFacts {
  const id = JSON.stringify([condition.id, run.person, run.firstSeen, run.telling, run.until, standing])
  const known = context.ends.get(id)
  if (known) return known
  // The study's own value: rows that follow from a design are derived once for each value.
  const scenario = subject.design ? { ...run, design: subject.design } : run
  const moment = momentAt(replay(scenario), { on: scenario.until, steps: scenario.steps.length })
  const keys = new Map<string, Key>()
  for (const item of context.items)
    if (item.kind === 'comprehension') keys.set(item.id, keyOf(item, condition, scenario, moment))
  const facts = { pairsShared: moment.statuses.filter((status) => status === 'shared').length, keys }
  context.ends.set(id, facts)
  return facts
}
