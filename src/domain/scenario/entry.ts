import type { IsoDay } from '#domain/day/isoDay.ts'
import type { Standing } from '#domain/consent/standing.ts'
import type { KnobId } from '#domain/design/design.ts'
import type { RegimeId } from '#domain/dataflow/ids.ts'
import type { Actor, AnyStep, FlowChange, RefusalId, Screen, WorldEvent } from '#domain/scenario/types.ts'

/** A thing that happened: a step of the person, or something that befell them. Words are filled in by `content`. */
export interface LedgerEntry {
  /** From 1, over all entries. */
  readonly n: number
  readonly on: IsoDay
  readonly by: Actor
  readonly event: WorldEvent | AnyStep
  /** Index of the person's step, from 0. */
  readonly step?: number
  /** Why the step was not possible where the person stood. Nothing changed. */
  readonly refused?: RefusalId
  /** Where the person stands after it. */
  readonly standing: Standing
  readonly screen: Screen
  readonly regime: RegimeId
  readonly changed: readonly FlowChange[]
  /** Taps of this step; 0 when refused or not a step. */
  readonly taps: number
  /** On how many days the notice came back in this run (`noticeReturned`). */
  readonly times?: number
  /** Which ruling (`ruling`), or which limit (`accountLimited`). */
  readonly id?: string
  readonly cites: readonly string[]
  /** The labelled assumptions that this entry rests on. */
  readonly assumes: readonly string[]
  /** The settings of a lab design that it follows from: no fact is claimed for it. */
  readonly knobs?: readonly KnobId[]
}
