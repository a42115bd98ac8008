import { inventedRun } from '#domain/results/dryRun/participant.ts'
import { policyFor, type DryRunPlan } from '#domain/results/dryRun/policy.ts'
import { randomFrom } from '#domain/results/dryRun/random.ts'
import { textSource, type ImportSource } from '#domain/results/source.ts'
import { printLine } from '#domain/record/seal.ts'
import type { RecordLine } from '#domain/record/types.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { assignedCondition, blockPlanOf } from '#domain/study/links.ts'
import { slotCode } from '#domain/study/assign.ts'
import type { Condition, Study } from '#domain/study/types.ts'

/**
 * Nobody takes part: invented participants, one after the other, assigned as the study assigns, as files of records. The
 * same plan gives the same files; of those who decline there is none. Imports refuse them unless they are asked for.
 */
export function* inventedFiles(plan: DryRunPlan): Generator<ImportSource> {
  for (const lines of inventedRuns(plan)) {
    const [head] = lines
    yield textSource(`${plan.study.id}_${head?.session}.jsonl`, lines.map((line) => `${printLine(line)}\n`).join(''))
  }
}

export function* inventedRuns({ study, hash, seed, count, policies }: DryRunPlan): Generator<readonly RecordLine[]> {
  for (let index = 0; index < count; index++) {
    const condition = conditionOf(study, index)
    if (!condition) return
    const random = randomFrom(`${seed}\n${index}`)
    const plan = blockPlanOf(study)
    const slot =
      study.assignment.by === 'links' && plan && study.assignment.blocks.length > 0 ? slotCode(plan, index) : null
    const lines = inventedRun({ study, hash, condition, slot, policy: policyFor(policies, condition.id), random })
    if (lines.length > 0) yield lines
  }
}

function conditionOf(study: Study, index: number): Condition | null {
  const { by } = study.assignment
  const plan = blockPlanOf(study)
  if (by === 'participantId') return assignedCondition(study, { participant: `synthetic-${index}` })
  if (plan && study.assignment.blocks.length > 0)
    return assignedCondition(study, by === 'links' ? { slot: slotCode(plan, index) } : { counter: index })
  // Blocks that are not chosen yet: in turn.
  const conditions = conditionsOf(study)
  return conditions[index % conditions.length] ?? null
}
