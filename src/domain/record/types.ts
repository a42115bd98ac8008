import type { IsoDay } from '#domain/day/isoDay.ts'
import type { CategoryId, FlowColumn, Verdict } from '#domain/dataflow/ids.ts'
import type { AnyStep, RefusalId, Scenario, Screen } from '#domain/scenario/types.ts'

export const RECORD_FORMAT = 'consent-replay/record@1'

/** `preview` is the researcher looking, `synthetic` is nobody: neither ever mixes with real data or leaves the device. */
export const RECORD_KINDS = ['real', 'preview', 'synthetic'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/** What is the same on every line of a session. */
export interface RecordHead {
  readonly session: string
  readonly study: string
  /** The hash that the study was frozen with. */
  readonly studyHash: string
  readonly condition: string
  readonly kind: RecordKind
}

/** Where the simulated phone stands; null on pages of the study that are no part of it. */
export interface RecordedPhone {
  readonly day: IsoDay
  readonly screen: Screen
  /** See `standingKey`. */
  readonly standing: string
}

/** A pair whose flow changed, in the order of the ledger. */
export type RecordedChange = readonly [category: CategoryId, purpose: FlowColumn, from: Verdict, to: Verdict]

/** One line of the record, before it is sealed. */
export interface UnsealedLine extends RecordHead {
  readonly format: typeof RECORD_FORMAT
  /** From 0, without a gap. */
  readonly seq: number
  /**
   * Milliseconds since the session began, by the browser's monotonic clock; over a reload by the system's, never going
   * back. Null where the study records no times. An onset is known a frame late, so a line may be earlier than the one
   * before it by some milliseconds.
   */
  readonly t: number | null
  readonly phone: RecordedPhone | null
  readonly event: RecordEvent
  readonly changed: readonly RecordedChange[]
  /** The hash of the line before; 64 zeros on the first. */
  readonly prev: string
}

export interface RecordLine extends UnsealedLine {
  /** SHA-256 over the canonical JSON of everything else on the line. */
  readonly hash: string
}

/** Coarse on purpose: no address, no user agent, no exact size. */
export interface DeviceClass {
  readonly input: 'touch' | 'mouse'
  readonly width: 'narrow' | 'middle' | 'wide'
}

export type AnswerValue = string | number | readonly string[]

export type RecordEvent =
  /** Always the first: all that a replay needs, and how finely time was measured (ms). */
  | {
      readonly type: 'begun'
      readonly scenario: Scenario
      readonly resolution: number | null
      readonly device: DeviceClass | null
    }
  /** What a panel put in the address, where the study records it; `slot`: the single-use link, always where there is one. */
  | { readonly type: 'panel'; readonly ids: Readonly<Record<string, string>> }
  /** A page of the study was shown. */
  | { readonly type: 'page'; readonly page: string }
  | { readonly type: 'consent'; readonly given: boolean; readonly statements: readonly string[] }
  /** A screen of the phone was painted. */
  | { readonly type: 'shown'; readonly screen: Screen }
  | { readonly type: 'step'; readonly step: AnyStep; readonly on: IsoDay }
  /** It was tried and was not possible: nothing changed. */
  | { readonly type: 'refused'; readonly step: AnyStep; readonly on: IsoDay; readonly reason: RefusalId }
  /** Days passed, up to and with this one. */
  | { readonly type: 'passed'; readonly to: IsoDay }
  /** The last answer to a question counts. */
  | { readonly type: 'answered'; readonly question: string; readonly value: AnswerValue }
  /** For how long the page was out of sight, or another window had the keyboard: known when it is back. */
  | { readonly type: 'away'; readonly how: 'hidden' | 'blurred'; readonly ms: number }
  /** The page went away in order, for all that it knows. */
  | { readonly type: 'paused' }
  /** `unclosed`: nothing said that it would go: a crash, a lost battery. `awayMs` by the system's clock, where times are recorded. */
  | {
      readonly type: 'resumed'
      readonly sitting: number
      readonly after: 'paused' | 'unclosed'
      readonly awayMs: number | null
      readonly resolution: number | null
    }
  /** "Leave" was pressed, on this page or screen. */
  | { readonly type: 'left'; readonly from: string }
  | { readonly type: 'kept' }
  | { readonly type: 'withdrawn' }
  | { readonly type: 'completed' }
export type RecordEventType = RecordEvent['type']
