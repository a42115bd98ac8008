import { readRecord } from '#domain/record/readRecord.ts'
import { verifyRecords } from '#domain/record/verify.ts'
import type { Recordable } from '#domain/record/runState.ts'
import type { DeviceClass, RecordEvent, RecordHead, RecordLine } from '#domain/record/types.ts'
import type { LogField } from '#domain/study/types.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { measuredResolution, pageClock, rounded, type PageClock } from '#store/run/clock.ts'
import { Recorder } from '#store/run/recorder.ts'
import { holdSession } from '#store/run/sessionLock.ts'
import { openStorage, type RunStorage } from '#store/run/storage.ts'
import type { StoredSession } from '#store/run/stored.ts'

export interface RunOptions {
  readonly head: RecordHead
  readonly scenario: Scenario
  /** What the study records besides steps and answers. */
  readonly logging: readonly LogField[]
  readonly device: DeviceClass
  /** See `StoredSession`; on a later visit, what was stored counts. */
  readonly arrival?: string | undefined
  readonly panelIds?: Readonly<Record<string, string>>
  readonly storage?: RunStorage
  readonly clock?: PageClock
  readonly locks?: LockManager
  readonly resolution?: () => number
}

export type OpenedRun =
  | {
      readonly ok: true
      readonly recorder: Recorder
      readonly storage: RunStorage
      /** What was lived before this page was opened: empty on a first visit. */
      readonly earlier: readonly RecordLine[]
      /** Gives the session up, for another tab. */
      readonly release: () => void
    }
  /** Another tab is in the middle of it: this one says so and stays out. */
  | { readonly ok: false; readonly why: 'otherTab' }

/** Begins a session, or takes it up again where its last stored line left it. */
export async function openRun(options: RunOptions): Promise<OpenedRun> {
  const { head, storage = openStorage(head.kind), clock = pageClock() } = options
  const release = await holdSession(head.session, options.locks)
  if (!release) return { ok: false, why: 'otherTab' }
  const stored = (await storage.sessions()).find(({ session }) => session === head.session)
  const earlier = stored ? await linesOf(storage, head.session) : []
  const startedAt = stored && earlier.length > 0 ? stored.startedAt : clock.origin + clock.now()
  const sitting = earlier.length > 0 && stored ? stored.sitting + 1 : 1
  const isTimed = options.logging.includes('times')
  const recorder = new Recorder({
    storage,
    head,
    clock,
    isTimed,
    startedAt,
    sitting,
    arrival: stored?.arrival ?? options.arrival,
    lines: earlier,
  })
  const resolution = isTimed ? (options.resolution ?? measuredResolution)() : null
  const first =
    earlier.length > 0 ? resumed(earlier, recorder, sitting, resolution, clock) : beginning(options, resolution)
  await Promise.all(first.map((event) => recorder.record(offPhone(event))))
  return { ok: true, recorder, storage, earlier, release }
}

/** The session of this study that stands open on this device, newest first: what a link without a session goes on with. */
export async function openSession(
  storage: RunStorage,
  isMine: (session: StoredSession) => boolean,
): Promise<StoredSession | null> {
  const open = (await storage.sessions()).filter(
    (session) => session.end === 'open' && !session.isGivenUp && isMine(session),
  )
  return open.sort((a, b) => b.startedAt - a.startedAt)[0] ?? null
}

/** Its lines stay, and go where they are to go; it is only not offered any more. */
export async function giveUp(storage: RunStorage, session: StoredSession): Promise<void> {
  const { length } = await storage.lines(session.session)
  await storage.append({ ...session, isGivenUp: true }, length, [])
}

/** What is stored of a session, in order. A fault in it stays in the record, where the check of the chain names it. */
export async function linesOf(storage: RunStorage, session: string): Promise<readonly RecordLine[]> {
  const text = (await storage.lines(session)).join('\n')
  return verifyRecords(readRecord(text).lines)[0]?.lines ?? []
}

/** An event on a page that is no part of the phone. */
export function offPhone(event: RecordEvent): Recordable {
  return { event, phone: null, changed: [] }
}

function beginning({ scenario, logging, device, panelIds }: RunOptions, resolution: number | null): RecordEvent[] {
  const isClassed = logging.includes('deviceClass')
  const begun: RecordEvent = { type: 'begun', scenario, resolution, device: isClassed ? device : null }
  // A single-use link is always recorded: only so can it be seen that one was used twice.
  const known = Object.entries(panelIds ?? {}).filter(([name]) => name === 'slot' || logging.includes('panelIds'))
  return known.length > 0 ? [begun, { type: 'panel', ids: Object.fromEntries(known) }] : [begun]
}

function resumed(
  earlier: readonly RecordLine[],
  recorder: Recorder,
  sitting: number,
  resolution: number | null,
  clock: PageClock,
): RecordEvent[] {
  const last = earlier.at(-1)
  const after = last?.event.type === 'paused' ? 'paused' : 'unclosed'
  const since = last?.t ?? null
  const awayMs = since === null ? null : rounded(Math.max(0, recorder.timeAt(clock.now()) - since))
  return [{ type: 'resumed', sitting, after, awayMs, resolution }]
}
