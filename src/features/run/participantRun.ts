import { momentAt } from '#domain/scenario/momentAt.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { AnyStep } from '#domain/scenario/types.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { beginRun, live, passDays, phoneOf, type Lived, type RunState } from '#domain/record/runState.ts'
import { runStateOf } from '#domain/record/replayRecord.ts'
import type { AnswerValue, RecordEvent, RecordLine } from '#domain/record/types.ts'
import { startDay } from '#domain/consent/start.ts'
import { lastDayOf } from '#domain/study/runs.ts'
import type { Condition, FrozenStudy } from '#domain/study/types.ts'
import { earlierOf } from '#domain/day/isoDay.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { pageClock } from '#store/run/clock.ts'
import type { DeliveryStatus } from '#store/run/delivery.ts'
import { offPhone } from '#store/run/openRun.ts'
import { recordFile, saveFile } from '#store/run/recordFile.ts'
import { Recorder, type RecorderStatus } from '#store/run/recorder.ts'
import type { RunningSession } from '#store/run/runSession.ts'
import { nextCursor } from '#store/story.ts'
import { afterEvent, nextPage, progressOf, type Progress } from './progress.ts'

/** All that the page of a run shows. */
export interface RunView {
  readonly progress: Progress
  readonly phone: RunState
  readonly saved: RecorderStatus
  readonly sent: DeliveryStatus
  /** All of it was acknowledged, or is in a file that the participant has. Once it is, it stays so. */
  readonly isSafe: boolean
  /** What was withdrawn is gone from this device. */
  readonly isErased: boolean
}

export interface RunStart {
  readonly frozen: FrozenStudy
  readonly condition: Condition
  readonly session: Extract<RunningSession, { ok: true }>
  readonly scenario: Scenario
}

/** A participant's run: what is done is recorded, and what is shown follows from it. */
export class ParticipantRun {
  readonly start: RunStart
  readonly lastDay: IsoDay
  readonly #listeners = new Set<() => void>()
  #view: RunView

  constructor(start: RunStart) {
    this.start = start
    const { session, frozen, scenario } = start
    const begun = session.earlier.find(({ event }) => event.type === 'begun')?.event
    const first = begun?.type === 'begun' ? begun.scenario : scenario
    this.lastDay = lastDayOf(frozen.study.task, first)
    this.#view = {
      progress: progressOf(frozen.study, session.earlier),
      phone: runStateOf(session.earlier) ?? beginRun(first),
      saved: session.recorder.status(),
      sent: session.delivery.status(),
      isSafe: false,
      isErased: false,
    }
    session.recorder.subscribe(() => this.#look())
    session.delivery.subscribe(() => this.#look())
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly view = (): RunView => this.#view

  moment(): Moment {
    return momentAt(this.#view.phone.done, this.#view.phone.cursor)
  }

  /** Something happens on a page of the study. */
  tell(event: RecordEvent, stamp?: number): void {
    this.#write(() => this.start.session.recorder.record(offPhone(event), stamp))
    this.#become({ progress: afterEvent(this.#view.progress, event) })
  }

  answer(question: string, value: AnswerValue): void {
    if (this.#view.progress.answers[question] !== value) this.tell({ type: 'answered', question, value })
  }

  goOn(): void {
    const { page } = this.#view.progress
    const next = nextPage(this.start.frozen.study, page)
    if (next === 'debrief') this.tell({ type: 'completed' })
    if (next) this.tell({ type: 'page', page: next })
    if (next === 'debrief') this.start.session.delivery.flush()
  }

  leave(): void {
    const { progress, phone } = this.#view
    this.tell({ type: 'left', from: progress.page === 'task' ? phone.standing.screen : progress.page })
    this.tell({ type: 'page', page: 'debrief' })
  }

  step(step: AnyStep, stamp?: number): void {
    this.#live(live(this.#view.phone, step), stamp)
  }

  shown(stamp: number): void {
    const phone = phoneOf(this.#view.phone)
    const event = { type: 'shown', screen: phone.screen } as const
    this.#write(() => this.start.session.recorder.record({ event, phone, changed: [] }, stamp))
  }

  /** On to the next thing that happens, or to the last day. */
  passToNext(stamp?: number): void {
    const { scenario, done } = this.#view.phone
    const story = { scenario, done, all: [], firstDay: startDay(scenario.person.joined) }
    const next = nextCursor(story, this.moment())
    this.#pass(next?.on ?? this.lastDay, stamp)
  }

  passTo(day: IsoDay, stamp?: number): void {
    this.#pass(day, stamp)
  }

  #pass(day: IsoDay, stamp?: number): void {
    this.#live(passDays(this.#view.phone, earlierOf(day, this.lastDay)), stamp)
  }

  #live({ state, ...line }: Lived, stamp?: number): void {
    this.#write(() => this.start.session.recorder.record(line, stamp))
    this.#become({ phone: state })
  }

  keep(): void {
    this.tell({ type: 'kept' })
    this.settle()
  }

  withdraw(): void {
    this.tell({ type: 'withdrawn' })
    this.settle()
  }

  /** Everything goes out now; what is withdrawn is erased here once the other side knows. */
  settle(): void {
    void this.#flushed()
  }

  async #flushed(): Promise<void> {
    const { recorder, delivery } = this.start.session
    // What was just told goes out with the rest, once it is stored.
    while (recorder.status().confirmed < recorder.status().recorded - 1) {
      if (recorder.status().state !== 'ok') break
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    delivery.flush()
    this.#look()
  }

  /** A file with all of it, in the participant's hands: then it is safe, too. */
  async saveFile(): Promise<void> {
    const { recorder, storage } = this.start.session
    const stored = await storage.lines(recorder.head.session).catch(() => [])
    saveFile(recordFile(recorder.head, stored, recorder.unwritten()))
    this.#become({ isSafe: true })
  }

  tryAgain(): void {
    this.start.session.delivery.tryAgain()
  }

  #look(): void {
    const { recorder, delivery } = this.start.session
    const [saved, sent] = [recorder.status(), delivery.status()]
    const isOver = this.#view.progress.choice !== null
    const isAllThere = sent.state === 'safe' && sent.lines === saved.recorded && saved.confirmed === saved.recorded - 1
    this.#become({ saved, sent, isSafe: this.#view.isSafe || (isOver && isAllThere) })
    if (this.#view.progress.choice === 'withdrawn' && isAllThere) void this.#erase()
  }

  #isErasing = false
  /** Nothing of it stays on the device but one line that says so: how many withdrew can be counted, and no more. */
  async #erase(): Promise<void> {
    if (this.#isErasing) return
    this.#isErasing = true
    const { recorder, storage, stop } = this.start.session
    stop()
    await storage.forget(recorder.head.session)
    const clock = pageClock()
    const startedAt = clock.origin + clock.now()
    const mark = new Recorder({ storage, head: recorder.head, clock, isTimed: false, startedAt, sitting: 1, lines: [] })
    await mark.record(offPhone({ type: 'withdrawn' }))
    this.#become({ isErased: true })
  }

  /** A line that cannot be written shows in the recorder's state. */
  #write(record: () => Promise<number>): void {
    record().catch(() => undefined)
  }

  #become(change: Partial<RunView>): void {
    this.#view = { ...this.#view, ...change }
    for (const listener of this.#listeners) listener()
  }
}

/** What is left of a session that was withdrawn: the line that says so. */
export function isWithdrawnMark(lines: readonly RecordLine[]): boolean {
  return lines.length === 1 && lines[0]?.event.type === 'withdrawn'
}
