import { chosen, happens, oneOf, sessionFrom } from '#domain/results/dryRun/random.ts'
import type { Invented, Want } from '#domain/results/dryRun/policy.ts'
import { answersOf } from '#domain/results/dryRun/answering.ts'
import { RecordWriter } from '#domain/results/dryRun/writer.ts'
import { goalsOf, type Goals } from '#domain/design/goals.ts'
import { shortestPath, type Goal } from '#domain/design/search.ts'
import { offeredSteps } from '#domain/scenario/momentAt.ts'
import type { AnyStep } from '#domain/scenario/types.ts'
import type { DeviceClass, RecordLine } from '#domain/record/types.ts'
import { subjectOf } from '#domain/study/conditions.ts'
import { beginningOf, lastDayOf, personOf } from '#domain/study/runs.ts'
import type { Study } from '#domain/study/types.ts'

/**
 * One invented participant from the first page to the last: line by line what the page of a run would have recorded, and
 * marked as nobody's. Nothing is recorded before consent: of who declines there is nothing.
 */
export function inventedRun(invented: Invented): readonly RecordLine[] {
  const { study, hash, condition, policy, random, slot } = invented
  if (happens(random, policy.refusesConsent)) return []
  const beginning = beginningOf(condition, personOf(study.task))
  const head = {
    session: sessionFrom(random),
    study: study.id,
    studyHash: hash,
    condition: condition.id,
    kind: 'synthetic',
  } as const
  const isTimed = study.logging.includes('times')
  const device = study.logging.includes('deviceClass') ? (oneOf(random, DEVICES) ?? null) : null
  const writer = new RecordWriter({ head, random, stepMs: policy.stepMs, isTimed, device }, beginning)
  if (slot !== null && study.logging.includes('panelIds')) writer.off({ type: 'panel', ids: { slot } })
  writer.off({ type: 'consent', given: true, statements: study.consent.statements.map(({ id }) => id) })
  ask(invented, writer, 'questionsBefore', study.questions.before)
  if (liveThrough(invented, writer) === 'gone') return writer.lines
  ask(invented, writer, 'questionsAfter', study.questions.after)
  writer.off({ type: 'completed' })
  writer.off({ type: 'page', page: 'debrief' })
  writer.wait()
  writer.off({ type: 'kept' })
  return writer.lines
}

const DEVICES: readonly DeviceClass[] = [
  { input: 'touch', width: 'narrow' },
  { input: 'mouse', width: 'wide' },
]

function ask(invented: Invented, writer: RecordWriter, page: string, items: Study['questions']['before']): void {
  if (items.length === 0) return
  writer.off({ type: 'page', page })
  for (const [question, value] of answersOf(invented, writer.state, items)) {
    writer.wait()
    writer.off({ type: 'answered', question, value })
  }
}

/** The part on the phone. `gone`: they left or broke off. */
function liveThrough(invented: Invented, writer: RecordWriter): 'done' | 'gone' {
  const { study, condition, policy, random } = invented
  const subject = subjectOf(condition.design)
  const goals = goalsOf(subject)
  const last = lastDayOf(study.task, writer.state.scenario)
  writer.off({ type: 'page', page: 'task' })
  writer.shown()
  if (study.logging.includes('visibility') && happens(random, policy.hides)) writer.hide(1000 + 20_000 * random())
  for (const step of wayTo(invented, writer, goals)) writer.step(step)
  if (happens(random, policy.breaksOff)) return 'gone'
  if (happens(random, policy.leaves)) {
    writer.off({ type: 'left', from: writer.state.standing.screen })
    writer.off({ type: 'page', page: 'debrief' })
    writer.wait()
    writer.off({ type: happens(random, policy.withdrawsOnLeaving) ? 'withdrawn' : 'kept' })
    return 'gone'
  }
  wander(invented, writer)
  if (study.task.ends === 'answer') return 'done'
  writer.pass(1 + Math.floor(random() * study.task.horizonDays), last)
  if (happens(random, policy.changesMind)) {
    const { heldBack, accepted } = goals
    for (const step of path(writer, heldBack(writer.state.standing) ? accepted : heldBack) ?? []) writer.step(step)
  }
  writer.pass(study.task.horizonDays, last)
  return 'done'
}

function wayTo({ policy, random }: Invented, writer: RecordWriter, goals: Goals): readonly AnyStep[] {
  const want = chosen(random, policy.wants) ?? 'nothing'
  if (want !== 'holdBack') return wayOf(want, writer, goals) ?? []
  const way = path(writer, goals.heldBack)
  const more = (way?.length ?? 0) - (path(writer, goals.accepted)?.length ?? 0)
  const stays = (1 - policy.givesUpPerTap) ** Math.max(0, more)
  const isDone = random() < stays
  return (isDone ? way : null) ?? wayOf(policy.otherwise, writer, goals) ?? []
}

function wayOf(want: Exclude<Want, 'holdBack'>, writer: RecordWriter, goals: Goals): readonly AnyStep[] | null {
  if (want === 'nothing') return []
  return path(writer, want === 'accept' ? goals.accepted : goals.putOff)
}

function path({ state }: RecordWriter, goal: Goal): readonly AnyStep[] | null {
  return shortestPath(state.standing, state.cursor.on, state.done.setting, goal)?.steps ?? null
}

/** Steps that only lead around; nothing is answered, typed or deleted by them. */
const AROUND: readonly AnyStep[] = ['openMenu', 'openSettings', 'openAccount', 'back', 'readMore', 'closePanel']

function wander({ policy, random }: Invented, writer: RecordWriter): void {
  for (let time = 0; time < policy.wanders; time++) {
    const { standing, cursor, done } = writer.state
    const offered = offeredSteps(standing, cursor.on, done.setting)
    const step = oneOf(
      random,
      AROUND.filter((one) => offered.has(one)),
    )
    if (step === undefined) return
    writer.step(step)
  }
}
