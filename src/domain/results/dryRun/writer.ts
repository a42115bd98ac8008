import { logNormal, type Random } from '#domain/results/dryRun/random.ts'
import { addDays, earlierOf, type IsoDay } from '#domain/day/isoDay.ts'
import { NO_HASH, seal } from '#domain/record/seal.ts'
import { beginRun, live, passDays, phoneOf, type Recordable, type RunState } from '#domain/record/runState.ts'
import {
  RECORD_FORMAT,
  type DeviceClass,
  type RecordEvent,
  type RecordHead,
  type RecordLine,
} from '#domain/record/types.ts'
import type { AnyStep, Scenario } from '#domain/scenario/types.ts'

const FRAME_MS = 16
/** As finely as times of records are kept. */
const TENTHS = 10

interface Writing {
  readonly head: RecordHead
  readonly random: Random
  readonly stepMs: readonly [number, number]
  readonly isTimed: boolean
  readonly device: DeviceClass | null
}

/** Writes what somebody does as a run would: sealed, line by line, with the engine's own word on what follows. */
export class RecordWriter {
  readonly lines: RecordLine[] = []
  readonly #writing: Writing
  #state: RunState
  #prev = NO_HASH
  #now = 0

  constructor(writing: Writing, scenario: Scenario) {
    this.#writing = writing
    this.#state = beginRun(scenario)
    const resolution = writing.isTimed ? 0.1 : null
    this.off({ type: 'begun', scenario, resolution, device: writing.device })
  }

  get state(): RunState {
    return this.#state
  }

  /** On a page that is no part of the phone. */
  off(event: RecordEvent): void {
    this.#write({ event, phone: null, changed: [] })
  }

  /** Somebody takes their time. */
  wait(share = 1): void {
    const { random, stepMs } = this.#writing
    this.#now += share * logNormal(random, ...stepMs)
  }

  shown(): void {
    const phone = phoneOf(this.#state)
    this.#now += FRAME_MS
    this.#write({ event: { type: 'shown', screen: phone.screen }, phone, changed: [] })
  }

  step(step: AnyStep): void {
    this.wait()
    const lived = live(this.#state, step)
    this.#state = lived.state
    this.#write(lived)
    this.shown()
  }

  pass(days: number, last: IsoDay): void {
    const until = earlierOf(addDays(this.#state.cursor.on, days), last)
    if (until <= this.#state.cursor.on) return
    this.wait()
    const lived = passDays(this.#state, until)
    this.#state = lived.state
    this.#write(lived)
    this.shown()
  }

  hide(ms: number): void {
    this.#now += ms
    this.#write({ event: { type: 'away', how: 'hidden', ms: tenths(ms) }, phone: phoneOf(this.#state), changed: [] })
  }

  #write({ event, phone, changed }: Recordable): void {
    const { head, isTimed } = this.#writing
    const t = isTimed ? tenths(this.#now) : null
    const line = seal({
      format: RECORD_FORMAT,
      ...head,
      seq: this.lines.length,
      t,
      phone,
      event,
      changed,
      prev: this.#prev,
    })
    this.#prev = line.hash
    this.lines.push(line)
  }
}

function tenths(ms: number): number {
  return Math.round(ms * TENTHS) / TENTHS
}
