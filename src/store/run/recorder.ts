import { NO_HASH, printLine, seal } from '#domain/record/seal.ts'
import { RECORD_FORMAT, type RecordHead, type RecordLine } from '#domain/record/types.ts'
import type { Recordable } from '#domain/record/runState.ts'
import type { SessionEnd } from '#domain/record/verify.ts'
import { backoffMs } from '#store/run/backoff.ts'
import { rounded, type PageClock } from '#store/run/clock.ts'
import { LineTaken, type RunStorage } from '#store/run/storage.ts'
import type { StoredSession } from '#store/run/stored.ts'

/** `unwritten`: the device refuses to store, and it is tried again. `otherWriter`: somebody else goes on with the session. */
export type RecorderState = 'ok' | 'unwritten' | 'otherWriter'

export interface RecorderStatus {
  readonly state: RecorderState
  /** The last line that is stored for good; -1: none. Nothing later may be called done on screen. */
  readonly confirmed: number
  readonly recorded: number
}

/** Told of the printed lines that were just stored. */
export type StoredListener = (from: number, lines: readonly string[]) => void

export interface RecorderStart {
  readonly storage: RunStorage
  readonly head: RecordHead
  readonly clock: PageClock
  /** Whether times are recorded. */
  readonly isTimed: boolean
  /** By the system's clock. */
  readonly startedAt: number
  readonly sitting: number
  readonly arrival?: string | undefined
  readonly lines: readonly RecordLine[]
}

interface Waiting {
  readonly seq: number
  readonly text: string
  readonly resolve: (seq: number) => void
  readonly reject: (error: Error) => void
}

/** Seals what happens, in order, and stores it. One transaction holds all that came up while the one before was written. */
export class Recorder {
  readonly head: RecordHead
  readonly #start: RecorderStart
  readonly #offset: number
  readonly #waiting: Waiting[] = []
  readonly #listeners = new Set<() => void>()
  readonly #stored = new Set<StoredListener>()
  #next: number
  #prev: string
  #end: SessionEnd = 'open'
  #status: RecorderStatus
  #isWriting = false

  constructor(start: RecorderStart) {
    const last = start.lines.at(-1)
    this.#start = start
    this.head = start.head
    this.#next = last ? last.seq + 1 : 0
    this.#prev = last?.hash ?? NO_HASH
    for (const { event } of start.lines) this.#end = endAfter(this.#end, event.type)
    this.#status = { state: 'ok', confirmed: this.#next - 1, recorded: this.#next }
    // The system's clock may have been set back meanwhile: time then goes on from the last line.
    const elapsed = this.#elapsed(start.clock.now())
    const known = start.lines.reduce((latest, { t }) => Math.max(latest, t ?? 0), 0)
    this.#offset = Math.max(0, known - elapsed)
  }

  #elapsed(stamp: number): number {
    return this.#start.clock.origin + stamp - this.#start.startedAt
  }

  /** Milliseconds since the session began, for a time stamp of this page. */
  timeAt(stamp: number): number {
    return rounded(this.#elapsed(stamp) + this.#offset)
  }

  /** Resolves with the number of the line when it is stored for good, and not before. */
  record({ event, phone, changed }: Recordable, stamp: number = this.#start.clock.now()): Promise<number> {
    if (this.#status.state === 'otherWriter') return Promise.reject(new LineTaken(String(this.#next)))
    const seq = this.#next
    const t = this.#start.isTimed ? this.timeAt(stamp) : null
    const line = seal({ format: RECORD_FORMAT, ...this.head, seq, t, phone, event, changed, prev: this.#prev })
    this.#next += 1
    this.#prev = line.hash
    this.#end = endAfter(this.#end, event.type)
    const stored = new Promise<number>((resolve, reject) => {
      this.#waiting.push({ seq, text: printLine(line), resolve, reject })
    })
    this.#tell({ recorded: this.#next })
    void this.#write()
    return stored
  }

  /** What is not stored yet: a rescue file must hold it too. */
  unwritten(): readonly string[] {
    return this.#waiting.map(({ text }) => text)
  }

  status(): RecorderStatus {
    return this.#status
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  onStored(listener: StoredListener): () => void {
    this.#stored.add(listener)
    return () => this.#stored.delete(listener)
  }

  async #write(): Promise<void> {
    if (this.#isWriting) return
    this.#isWriting = true
    for (let failures = 0; this.#waiting.length > 0;) {
      const some = [...this.#waiting]
      const problem = await this.#append(some)
      if (problem instanceof LineTaken) {
        this.#giveUp(problem)
        return
      }
      if (problem) {
        failures += 1
        this.#tell({ state: 'unwritten' })
        await new Promise((resolve) => setTimeout(resolve, backoffMs(failures)))
      } else {
        failures = 0
        this.#done(some)
      }
    }
    this.#isWriting = false
  }

  async #append(some: readonly Waiting[]): Promise<Error | null> {
    const { storage, startedAt, sitting, arrival } = this.#start
    const way = arrival === undefined ? {} : { arrival }
    const session: StoredSession = { ...this.head, startedAt, sitting, end: this.#end, ...way }
    try {
      await storage.append(
        session,
        some[0]?.seq ?? 0,
        some.map(({ text }) => text),
      )
      return null
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }

  #done(some: readonly Waiting[]): void {
    this.#waiting.splice(0, some.length)
    this.#tell({ state: 'ok', confirmed: some.at(-1)?.seq ?? this.#status.confirmed })
    for (const { seq, resolve } of some) resolve(seq)
    for (const listener of this.#stored)
      listener(
        some[0]?.seq ?? 0,
        some.map(({ text }) => text),
      )
  }

  /** Nothing more is written: `#isWriting` stays, so that no later line is tried either. */
  #giveUp(problem: Error): void {
    this.#tell({ state: 'otherWriter' })
    for (const { reject } of this.#waiting.splice(0)) reject(problem)
  }

  #tell(change: Partial<RecorderStatus>): void {
    this.#status = { ...this.#status, ...change }
    for (const listener of this.#listeners) listener()
  }
}

function endAfter(end: SessionEnd, type: RecordLine['event']['type']): SessionEnd {
  if (type === 'withdrawn' || end === 'withdrawn') return 'withdrawn'
  if (type === 'completed' || end === 'completed') return 'completed'
  return type === 'left' ? 'left' : end
}
