import { decisionIn, type Decision } from '#domain/results/answer.ts'
import { endFacts, type KnownCondition, type StudyContext } from '#domain/results/context.ts'
import { answerMap, namedIn, susOf, type Answers } from '#domain/results/items.ts'
import type { ConsentGiven, LineFacts, SessionSummary, TaskFacts, TimeFacts } from '#domain/results/session.ts'
import { standingOfKey } from '#domain/record/standingKey.ts'
import type { AnswerValue, RecordEvent, RecordLine } from '#domain/record/types.ts'
import type { Chain } from '#domain/record/verify.ts'
import { tapsOf } from '#domain/scenario/taps.ts'
import type { AnyStep, Scenario } from '#domain/scenario/types.ts'
import { isUnderstood, type Key } from '#domain/study/comprehension.ts'
import { failedChecks } from '#domain/study/scoring.ts'
import type { LogField } from '#domain/study/types.ts'

type EventOf<T extends RecordEvent['type']> = Extract<RecordEvent, { type: T }>

function eventsOf<T extends RecordEvent['type']>(lines: readonly RecordLine[], type: T): readonly EventOf<T>[] {
  return lines.flatMap(({ event }) => (event.type === type ? [event as EventOf<T>] : []))
}

/** One session in a few hundred bytes. Wants lines in order, each once, as `verifyRecords` gives them. */
export function summarise(
  context: StudyContext,
  known: KnownCondition,
  chain: Chain,
  files: readonly string[],
): SessionSummary {
  const { lines } = chain
  const [head] = lines
  const [begun] = eventsOf(lines, 'begun')
  const answers: Record<string, AnswerValue> = {}
  for (const { question, value } of eventsOf(lines, 'answered')) answers[question] = value
  const lived = begun ? taskOf(context, known, begun.scenario, lines) : null
  const ids = eventsOf(lines, 'panel').reduce<Readonly<Record<string, string>>>(
    (all, one) => ({ ...all, ...one.ids }),
    {},
  )
  return {
    session: chain.session,
    condition: known.condition.id,
    kind: head?.kind ?? 'real',
    panelId: ids['PROLIFIC_PID'] ?? ids['pid'] ?? null,
    slot: ids['slot'] ?? null,
    consent: consentOf(lines),
    end: chain.end,
    isKept: eventsOf(lines, 'kept').length > 0,
    task: lived?.task ?? null,
    answers,
    understood: understoodIn(context, lived?.keys ?? null, answers),
    sus: context.items.reduce<number | null>((sus, item) => (item.kind === 'sus' ? susOf(item, answers) : sus), null),
    failedChecks: failedChecks(context.items, answerMap(answers), chain.end === 'completed'),
    times: timesOf(lines, begun ?? null, context.frozen.study.logging),
    device: begun?.device ?? null,
    lines: lineFacts(chain, files),
  }
}

function consentOf(lines: readonly RecordLine[]): ConsentGiven {
  const last = eventsOf(lines, 'consent').at(-1)
  return last === undefined ? 'notAsked' : last.given ? 'given' : 'refused'
}

interface Lived {
  readonly task: TaskFacts
  readonly keys: ReadonlyMap<string, Key>
}

/** What one walk along the lines finds on the phone. */
interface Walk {
  steps: { on: Scenario['until']; do: AnyStep }[]
  refusals: number
  taps: number
  onset: number | null
  first: Decision | null
  firstAt: { readonly t: number | null; readonly taps: number; readonly steps: number } | null
  last: { readonly phone: NonNullable<RecordLine['phone']>; readonly decision: Decision | null } | null
}

function decisionOf({ subject, decisions }: KnownCondition, key: string): Decision | null {
  const known = decisions.get(key)
  if (known !== undefined) return known
  const standing = standingOfKey(key)
  const decision = standing && decisionIn(subject, standing)
  decisions.set(key, decision)
  return decision
}

function walkAlong(known: KnownCondition, lines: readonly RecordLine[]): Walk {
  const walk: Walk = { steps: [], refusals: 0, taps: 0, onset: null, first: null, firstAt: null, last: null }
  let key: string | null = null
  let decision: Decision | null = null
  for (const { event, phone, t } of lines) {
    if (event.type === 'step') {
      walk.steps.push({ on: event.on, do: event.step })
      walk.taps += tapsOf(event.step)
    }
    if (event.type === 'refused') walk.refusals += 1
    if (event.type === 'shown' && phone && walk.onset === null) walk.onset = t
    if (!phone) continue
    if (phone.standing !== key) {
      key = phone.standing
      decision = decisionOf(known, key)
    }
    walk.last = { phone, decision }
    if (decision === null || walk.first !== null) continue
    walk.first = decision
    walk.firstAt = { t, taps: walk.taps, steps: walk.steps.length }
  }
  return walk
}

function taskOf(
  context: StudyContext,
  known: KnownCondition,
  scenario: Scenario,
  lines: readonly RecordLine[],
): Lived | null {
  const walk = walkAlong(known, lines)
  const { last, firstAt, onset } = walk
  if (!last) return null
  const { day, screen, standing } = last.phone
  const run = { ...scenario, steps: [...scenario.steps, ...walk.steps], until: day }
  const { pairsShared, keys } = endFacts(context, known, run, standing)
  const task: TaskFacts = {
    phone: scenario.person.phone,
    first: walk.first,
    atEnd: last.decision,
    isGone: standingOfKey(standing)?.account === 'deleted',
    taps: walk.taps,
    tapsToDecision: firstAt?.taps ?? null,
    decisionMs: firstAt && firstAt.t !== null && onset !== null ? Math.max(0, firstAt.t - onset) : null,
    path: walk.steps.slice(0, firstAt?.steps ?? walk.steps.length).map((step) => step.do),
    refusals: walk.refusals,
    pairsShared,
    lastDay: day,
    lastScreen: screen,
  }
  return { task, keys }
}

function understoodIn(
  { items }: StudyContext,
  keys: ReadonlyMap<string, Key> | null,
  answers: Answers,
): Readonly<Record<string, boolean | null>> {
  const asked = items.filter(({ kind }) => kind === 'comprehension')
  return Object.fromEntries(
    asked.map(({ id }) => {
      const key = keys?.get(id)
      const named = namedIn(answers[id])
      return [id, key && named ? isUnderstood(key, named) : null]
    }),
  )
}

function timesOf(
  lines: readonly RecordLine[],
  begun: EventOf<'begun'> | null,
  logging: readonly LogField[],
): TimeFacts {
  const timed = lines.flatMap(({ t, phone }) => (t === null ? [] : [{ t, onPhone: phone !== null }]))
  const last = timed.reduce((most, { t }) => Math.max(most, t), 0)
  const onPhone = timed.filter((one) => one.onPhone).map(({ t }) => t)
  const resumed = eventsOf(lines, 'resumed')
  const away = eventsOf(lines, 'away')
  const sum = (how: 'hidden' | 'blurred'): number => away.reduce((all, one) => all + (one.how === how ? one.ms : 0), 0)
  const isTimed = timed.length > 0
  return {
    run: isTimed ? last : null,
    task: onPhone.length > 0 ? Math.max(...onPhone) - Math.min(...onPhone) : null,
    hidden: logging.includes('visibility') ? sum('hidden') : null,
    blurred: logging.includes('focus') ? sum('blurred') : null,
    away: isTimed ? resumed.reduce((all, one) => all + (one.awayMs ?? 0), 0) : null,
    resolution: begun?.resolution ?? null,
    sittings: 1 + resumed.length,
  }
}

function lineFacts({ lines, faults }: Chain, files: readonly string[]): LineFacts {
  let duplicates = 0
  const kept: LineFacts['faults'][number][] = []
  for (const fault of faults)
    if (fault.what === 'duplicate') duplicates += fault.times - 1
    else kept.push(fault)
  return { events: lines.length, duplicates, faults: kept, files }
}
