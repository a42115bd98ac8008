import type { CategoryId, PurposeId } from '#domain/dataflow/ids.ts'
import type { Collected } from './collected.ts'
import type { MapStrand, StrandKind, StrandStatus } from './mapGraph.ts'

/** What one may follow: a kind of data, or a use. */
export type Follow =
  | { readonly category: CategoryId; readonly purpose?: undefined }
  | { readonly purpose: PurposeId; readonly category?: undefined }

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** A strand as drawn: its path runs from the ending back to the service, so that dashes and dots end whole. */
export interface DrawnStrand extends MapStrand {
  readonly d: string
  readonly end: Point
  readonly port: Point
}

/** Strands of one kind beside each other: where they end, as one. */
export interface DrawnRun {
  readonly kind: StrandKind
  readonly purpose: PurposeId
  readonly strands: readonly DrawnStrand[]
  /** The middle of their endings. */
  readonly end: Point
  readonly height: number
  /** How high a mark stands that speaks for all of them. */
  readonly mark: number
  /** No other strands end beside these: there is room for a larger mark. */
  readonly isAlone: boolean
}

/** What the step did: it began to be shared, it stopped, or it changed in another way. */
export type Deed = 'start' | 'stop' | 'other'

/** Beside strands, where they leave the service. */
export interface DrawnChange extends Box {
  readonly deed: Deed
}

export interface DrawnGate extends Box {
  readonly purpose: PurposeId
  /** Something arrives. */
  readonly open: boolean
}

/** From the phone to the service. */
export interface DrawnLine {
  readonly category: CategoryId
  readonly collected: Collected
  readonly locked: boolean
  readonly from: Point
  readonly to: Point
  readonly lock: Point
}

export type Tone = 'ink' | 'quiet' | StrandStatus | 'never'

export interface TextPart {
  readonly text: string
  readonly tone: Tone
  readonly bold?: boolean
}

export interface DrawnText extends Point {
  readonly parts: readonly TextPart[]
  readonly size: number
  readonly serif?: boolean
  readonly anchor?: 'start' | 'end'
  /** A label of what can be followed. */
  readonly of?: Follow
}

/** Everything with its place; one unit is one pixel. Nothing here knows colours, and nothing after it moves anything. */
export interface MapPicture {
  readonly width: number
  readonly height: number
  /** Which way the strands run to their endings. */
  readonly axis: 'across' | 'down'
  /** From strand to strand; the strand itself is thinner. */
  readonly pitch: number
  readonly strand: number
  readonly phone: Box & { readonly radius: number }
  readonly service: Box
  /** Where the service turns and goes on beside the uses. */
  readonly rail?: Box
  readonly rules: readonly Box[]
  readonly lines: readonly DrawnLine[]
  /** Inside the service, from a kind of data to its strands: shown while it is followed. */
  readonly links: readonly { readonly category: CategoryId; readonly d: string }[]
  readonly runs: readonly DrawnRun[]
  readonly walls: readonly Box[]
  readonly gates: readonly DrawnGate[]
  /** Beside what this step changed. */
  readonly changes: readonly DrawnChange[]
  readonly texts: readonly DrawnText[]
  /** Where a pointer may pick what to follow. */
  readonly targets: readonly (Box & { readonly of: Follow })[]
}
