import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { comprehensionByItem, waysOf, type ConditionWays, type ItemUnderstanding } from '#domain/results/ways.ts'
import { consortOf, type Consort } from '#domain/results/consort.ts'
import { inventedFiles } from '#domain/results/dryRun/dryRun.ts'
import type { PolicyPlan } from '#domain/results/dryRun/policy.ts'
import { simulatePower, type PowerPlan, type SimulatedPower } from '#domain/results/dryRun/power.ts'
import { exportOf, type ExportOrder, type Exported } from '#domain/results/exportOf.ts'
import {
  importRecords,
  readSession,
  type Imported,
  type ImportProgress,
  type ImportReport,
} from '#domain/results/importRecords.ts'
import { outcomesOf, type OutcomeResult } from '#domain/results/outcomes.ts'
import { exclusionLog, participantsOf, type ExclusionEntry } from '#domain/results/participants.ts'
import { sessionRow, type SessionRow } from '#domain/results/sessionRows.ts'
import type { ImportSource } from '#domain/results/source.ts'
import type { RecordKind, RecordLine } from '#domain/record/types.ts'
import { openFrozen } from '#domain/study/openFrozen.ts'
import type { FrozenStudy } from '#domain/study/types.ts'

/** A frozen study as its file holds it. */
export interface StudyText {
  readonly text: string
  readonly hash: string
}

/** What the page asks for. A new import or dry run takes the place of the one before. */
export type ResultsJob = { readonly id: number } & (
  | {
      readonly kind: 'import'
      readonly study: StudyText
      readonly files: readonly File[]
      readonly kinds: readonly RecordKind[]
      readonly withdrawn: readonly string[]
      readonly issued: number | null
    }
  | {
      readonly kind: 'dryRun'
      readonly study: StudyText
      readonly seed: string
      readonly count: number
      readonly policies: PolicyPlan
    }
  | { readonly kind: 'power'; readonly plan: PowerPlan }
  | { readonly kind: 'session'; readonly session: string }
  | { readonly kind: 'export'; readonly order: ExportOrder }
  | { readonly kind: 'cancel' }
)

/** All that the page draws. Events stay here, in their files. */
export interface Results {
  readonly report: ImportReport
  readonly consort: Consort
  readonly outcomes: readonly OutcomeResult[]
  readonly ways: readonly ConditionWays[]
  readonly comprehension: readonly ItemUnderstanding[]
  readonly exclusions: readonly ExclusionEntry[]
  readonly sessions: readonly SessionRow[]
}

/** What it is busy with. */
export type Stage = ImportProgress['stage'] | 'inventing' | 'simulating' | 'writing'

/** What it is told, with the number of the job. */
export type ResultsNews = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly stage: Stage; readonly done: number }
  | { readonly kind: 'results'; readonly results: Results }
  | { readonly kind: 'power'; readonly power: readonly SimulatedPower[] }
  | { readonly kind: 'session'; readonly lines: readonly RecordLine[] }
  | { readonly kind: 'export'; readonly exported: Exported }
  | { readonly kind: 'failed'; readonly why: 'notThisStudy' | 'nothingImported' | 'unexpected' }
)

interface WorkerScope {
  readonly addEventListener: (type: 'message', hear: (event: MessageEvent<ResultsJob>) => void) => void
  readonly postMessage: (news: ResultsNews) => void
}

/** How often it says how far it is, in milliseconds. */
const TELL = 80
const DRY: readonly RecordKind[] = ['synthetic']
const scope = self as unknown as WorkerScope
let imported: Imported | null = null
/** The job that runs; an older one that still reads sees that it is no longer wanted. */
let wanted = 0

registerDesigns(allDesignTools)

function sourceOf(file: File): ImportSource {
  return {
    name: file.name,
    size: file.size,
    // A part is a file of its own to the browser: the whole is had for less.
    bytes: async (from, to) =>
      new Uint8Array(await (from === 0 && to === file.size ? file : file.slice(from, to)).arrayBuffer()),
  }
}

async function take(
  id: number,
  study: FrozenStudy,
  sources: readonly ImportSource[],
  options: { readonly kinds: readonly RecordKind[]; readonly withdrawn: readonly string[] },
): Promise<Imported | null> {
  const run = importRecords(sources, { study, ...options })
  let toldAt = performance.now()
  for (;;) {
    const turn = await run.next()
    if (wanted !== id) return null
    if (turn.done) return turn.value
    if (performance.now() - toldAt < TELL) continue
    toldAt = performance.now()
    scope.postMessage({ id, kind: 'progress', ...turn.value })
    await breathe()
  }
}

/** The invented live one after the other, and make room for a "cancel" in between. */
async function invent(job: Extract<ResultsJob, { kind: 'dryRun' }>, { study, hash }: FrozenStudy) {
  const { id, seed, count, policies } = job
  const sources: ImportSource[] = []
  let toldAt = performance.now()
  for (const source of inventedFiles({ study, hash, seed, count, policies })) {
    sources.push(source)
    if (performance.now() - toldAt < TELL) continue
    toldAt = performance.now()
    scope.postMessage({ id, kind: 'progress', stage: 'inventing', done: sources.length / count })
    await breathe()
    if (wanted !== id) break
  }
  return sources
}

/** What is read from memory never leaves the queue of microtasks: a turn of its own lets messages in. */
async function breathe(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0))
}

function resultsOf(found: Imported, issued: number | null): Results {
  const { study } = found.study
  const participants = participantsOf(study, found.sessions)
  return {
    report: found.report,
    consort: consortOf(found, participants, issued),
    outcomes: outcomesOf(study, participants),
    ways: waysOf(study, participants),
    comprehension: comprehensionByItem(study, participants),
    exclusions: exclusionLog(participants),
    sessions: participants.map(sessionRow),
  }
}

async function takeIn(job: Extract<ResultsJob, { kind: 'import' | 'dryRun' }>): Promise<void> {
  const { id } = job
  const study = openFrozen(job.study.text, job.study.hash)
  if (!study) return scope.postMessage({ id, kind: 'failed', why: 'notThisStudy' })
  const isDry = job.kind === 'dryRun'
  const sources = isDry ? await invent(job, study) : job.files.map(sourceOf)
  const options = isDry ? { kinds: DRY, withdrawn: [] } : { kinds: job.kinds, withdrawn: job.withdrawn }
  const found = await take(id, study, sources, options)
  if (!found) return
  imported = found
  scope.postMessage({ id, kind: 'results', results: resultsOf(found, isDry ? job.count : job.issued) })
}

/** Goes to its end, says now and then how far it is, and stops when it is no longer wanted: then it gives null. */
async function through<Found>(
  id: number,
  stage: Stage,
  run: Generator<number, Found> | AsyncGenerator<number, Found>,
): Promise<Found | null> {
  let toldAt = performance.now()
  for (;;) {
    const turn = await run.next()
    if (turn.done) return turn.value
    if (performance.now() - toldAt < TELL) continue
    toldAt = performance.now()
    scope.postMessage({ id, kind: 'progress', stage, done: turn.value })
    await breathe()
    if (wanted !== id) return null
  }
}

async function answer(job: ResultsJob): Promise<void> {
  const { id } = job
  if (job.kind === 'cancel') return
  if (job.kind === 'power') {
    const power = await through(id, 'simulating', simulatePower(job.plan))
    return power ? scope.postMessage({ id, kind: 'power', power }) : undefined
  }
  if (job.kind === 'import' || job.kind === 'dryRun') return await takeIn(job)
  if (!imported) return scope.postMessage({ id, kind: 'failed', why: 'nothingImported' })
  if (job.kind === 'session')
    return scope.postMessage({ id, kind: 'session', lines: await readSession(imported, job.session) })
  const exported = await through(id, 'writing', exportOf(imported, job.order))
  if (exported) scope.postMessage({ id, kind: 'export', exported })
}

scope.addEventListener('message', ({ data: job }) => {
  // Reading one session takes nothing from what runs; any other job, or "cancel", ends it.
  if (job.kind !== 'session') wanted = job.id
  answer(job).catch(() => scope.postMessage({ id: job.id, kind: 'failed', why: 'unexpected' }))
})
