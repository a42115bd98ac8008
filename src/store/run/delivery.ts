import { batchOf, bytesOf, linesThatFit, type Batch } from '#domain/record/batch.ts'
import type { RecordHead } from '#domain/record/types.ts'
import { backoffMs, type BackoffOptions } from '#store/run/backoff.ts'
import type { Answer, Collector, Trouble } from '#store/run/collectors/collector.ts'
import type { RunStorage } from '#store/run/storage.ts'
import type { StoredBatch } from '#store/run/stored.ts'

/**
 * `safe`: all that is recorded has been acknowledged. `sending`: something is on its way. `waiting`: something will go
 * out. `stuck`: it did not work several times, or was refused; it is still tried, and a rescue file is offered.
 */
export type DeliveryState = 'waiting' | 'sending' | 'safe' | 'stuck'

export interface DeliveryStatus {
  readonly state: DeliveryState
  readonly lines: number
  readonly delivered: number
  /** Why the last try did not work; null after one that did. */
  readonly trouble: Trouble | null
}

export interface DeliveryOptions {
  readonly storage: RunStorage
  readonly head: RecordHead
  readonly collector: Collector
  /** How long lines are gathered before they go out together. */
  readonly gatherMs?: number
  /** How long an answer may take. */
  readonly patienceMs?: number
  readonly backoff?: BackoffOptions
}

const GATHER_MS = 5000
const PATIENCE_MS = 30_000
const STUCK_AFTER = 4
/** A browser takes 64 KiB in all with a page that goes; headers need some of it. */
const KEEPALIVE_BYTES = 60 * 1024

/** As `printLine` writes it; within an answer the quotes would be escaped. */
const WITHDRAWN = '"event":{"type":"withdrawn"}'

interface Outgoing extends Batch {
  isSending: boolean
}

/** Takes a session's stored lines to a collector, at least once. What it has not been thanked for it sends again. */
export class Delivery {
  readonly #options: DeliveryOptions
  readonly #lines: string[]
  readonly #queue: Outgoing[] = []
  readonly #listeners = new Set<() => void>()
  /** The first line that is in no batch yet. */
  #cut = 0
  /** The line that says that all before it is withdrawn; -1: there is none. */
  #withdrawnAt: number
  #failures = 0
  #isRefused = false
  #trouble: Trouble | null = null
  #gather: ReturnType<typeof setTimeout> | null = null
  #retry: ReturnType<typeof setTimeout> | null = null
  #keepalive = 0
  #isStopped = false
  #status: DeliveryStatus

  /** Goes on with what the device knows: batches that were cut keep their names. */
  static async open(options: DeliveryOptions): Promise<Delivery> {
    const { storage, head } = options
    const [lines, batches] = await Promise.all([storage.lines(head.session), storage.batches(head.session)])
    return new Delivery(options, lines, batches)
  }

  private constructor(options: DeliveryOptions, lines: readonly string[], batches: readonly StoredBatch[]) {
    this.#options = options
    this.#lines = [...lines]
    this.#withdrawnAt = lines.findIndex((line) => line.includes(WITHDRAWN))
    for (const batch of [...batches].sort((a, b) => a.from - b.from)) {
      if (batch.from !== this.#cut && batch.from !== this.#withdrawnAt) break
      this.#cut = batch.to + 1
      if (!batch.isDelivered) this.#queue.push(this.#outgoing(batch.from, batch.to))
    }
    this.#keepBack()
    this.#status = this.#look()
    if (this.#cut < this.#lines.length) this.#gatherSoon()
    this.#send()
  }

  #outgoing(from: number, to: number): Outgoing {
    return { ...batchOf(this.#options.head, from, this.#lines.slice(from, to + 1)), isSending: false }
  }

  /** Lines that were just stored. */
  add(from: number, lines: readonly string[]): void {
    const known = this.#lines.length - from
    this.#lines.push(...lines.slice(Math.max(0, known)))
    const withdrawn = lines.findIndex((line) => line.includes(WITHDRAWN))
    if (withdrawn !== -1) this.#withdrawnAt = from + withdrawn
    this.#keepBack()
    this.#gatherSoon()
    this.#tell()
  }

  /** What was withdrawn and is still here stays here: only that it was withdrawn goes out. */
  #keepBack(): void {
    if (this.#withdrawnAt === -1) return
    this.#cut = Math.max(this.#cut, this.#withdrawnAt)
    const kept = this.#queue.filter(({ isSending, to }) => isSending || to >= this.#withdrawnAt)
    this.#queue.splice(0, this.#queue.length, ...kept)
  }

  /** Everything goes out now: at the end of a run, or because the participant asks for it. */
  flush(): void {
    this.#cutAll()
    this.#tryAgain()
  }

  /** The page goes out of sight, perhaps for good. What does not fit in what browsers allow goes out at the next start. */
  flushHidden(): void {
    if (this.#options.collector.cuts === 'asYouGo') this.#cutAll()
    for (const batch of this.#queue) {
      const bytes = bytesOf(batch.text)
      if (batch.isSending || this.#keepalive + bytes > KEEPALIVE_BYTES) continue
      this.#keepalive += bytes
      void this.#deliver(batch, true).finally(() => {
        this.#keepalive -= bytes
      })
    }
  }

  /** As when the device is on a network again. */
  tryAgain(): void {
    this.#tryAgain()
  }

  stop(): void {
    this.#isStopped = true
    if (this.#gather) clearTimeout(this.#gather)
    if (this.#retry) clearTimeout(this.#retry)
  }

  status(): DeliveryStatus {
    return this.#status
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #gatherSoon(): void {
    if (this.#gather || this.#isStopped || this.#options.collector.cuts === 'atEnd') return
    this.#gather = setTimeout(() => {
      this.#gather = null
      this.#cutAll()
      this.#send()
    }, this.#options.gatherMs ?? GATHER_MS)
  }

  #cutAll(): void {
    while (this.#cut < this.#lines.length) {
      const count = linesThatFit(this.#lines.slice(this.#cut), this.#options.collector.mostBytes)
      const batch = this.#outgoing(this.#cut, this.#cut + count - 1)
      this.#queue.push(batch)
      this.#cut += count
      // Written down, so that a next start sends it under the same name. If that fails it is cut anew, and the same
      // lines arrive in two files, which the import can tell.
      void this.#note(batch, false)
    }
    this.#tell()
  }

  async #note({ from, to, name }: Batch, isDelivered: boolean): Promise<void> {
    const { storage, head, collector } = this.#options
    // What stays here has arrived nowhere: who deletes it is to know that it lies nowhere else.
    if (collector.to === 'device') return
    await storage.putBatch({ session: head.session, from, to, name, isDelivered }).catch(() => undefined)
  }

  #tryAgain(): void {
    if (this.#retry) clearTimeout(this.#retry)
    this.#retry = null
    this.#send()
  }

  /** One after the other: a server that is in trouble is not asked for more. */
  #send(): void {
    if (this.#isStopped || this.#retry || this.#queue.some(({ isSending }) => isSending)) return
    const [batch] = this.#queue
    if (batch) void this.#deliver(batch, false).then(() => this.#send())
  }

  async #deliver(batch: Outgoing, keepalive: boolean): Promise<void> {
    batch.isSending = true
    this.#tell()
    const signal = AbortSignal.timeout(this.#options.patienceMs ?? PATIENCE_MS)
    const answer = await this.#answer(batch, keepalive, signal)
    batch.isSending = false
    if (answer.is === 'delivered') {
      this.#failures = 0
      this.#isRefused = false
      this.#trouble = null
      const at = this.#queue.indexOf(batch)
      if (at !== -1) this.#queue.splice(at, 1)
      await this.#note(batch, true)
    } else this.#failed(answer)
    this.#tell()
  }

  async #answer(batch: Outgoing, keepalive: boolean, signal: AbortSignal): Promise<Answer> {
    try {
      return await this.#options.collector.send(batch, { keepalive, signal })
    } catch {
      return { is: 'later', why: 'unreachable' }
    }
  }

  #failed(answer: Exclude<Answer, { is: 'delivered' }>): void {
    this.#failures += 1
    this.#keepBack()
    this.#isRefused = answer.is === 'refused'
    this.#trouble = answer.why
    if (this.#isStopped || this.#retry) return
    this.#retry = setTimeout(() => this.#tryAgain(), backoffMs(this.#failures, this.#options.backoff))
  }

  #look(): DeliveryStatus {
    const outstanding = this.#queue.reduce((sum, { from, to }) => sum + to - from + 1, this.#lines.length - this.#cut)
    const lines = this.#lines.length
    return { state: this.#stateFor(outstanding), lines, delivered: lines - outstanding, trouble: this.#trouble }
  }

  #stateFor(outstanding: number): DeliveryState {
    if (outstanding === 0) return 'safe'
    if (this.#isRefused || this.#failures >= STUCK_AFTER) return 'stuck'
    return this.#queue.some(({ isSending }) => isSending) ? 'sending' : 'waiting'
  }

  #tell(): void {
    this.#status = this.#look()
    for (const listener of this.#listeners) listener()
  }
}
