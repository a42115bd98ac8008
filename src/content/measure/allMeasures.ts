import type { ReadingLoad } from '#content/measure/readingLoad.ts'
import type { ClaimId } from '#content/sentence.ts'
import type { Measures, Way } from '#domain/design/measure.ts'
import type { Subject } from '#domain/design/subject.ts'

/** How one of the two answers looks on the first screen, as the browser draws it. */
export interface VisualPart {
  /** Square pixels. */
  readonly area: number
  /** WCAG contrast, from 1 to 21, of what sets it off from what is around it. */
  readonly contrast: number
  /** Whether it is in sight before anybody scrolls. */
  readonly isVisible: boolean
  /** Area × contrast, or 0 out of sight. */
  readonly weight: number
  /** Its place among what the Tab key reaches, and among all controls; null: the key does not reach it. */
  readonly tabOrder: number | null
  readonly domOrder: number
}

/** The answer that accepts against the control that refuses or leads to refusing. Measured, so only in a browser. */
export interface VisualWeight {
  readonly accept: VisualPart
  /** Null: nothing on the first screen refuses or leads there. */
  readonly refuse: VisualPart | null
  /** Null: there is none, or it is out of sight. */
  readonly ratio: number | null
}

export interface FactBefore {
  readonly id: ClaimId
  /** Taps to the first screen that states it before the answer; null: none does. */
  readonly taps: number | null
}

/** What only the words of the screens can tell. */
export interface WordMeasures {
  /** Of all screens that a way passes, each once; null: no such way. */
  readonly reading: Readonly<Record<Way, ReadingLoad | null>>
  readonly facts: readonly FactBefore[]
  /** How many of the facts stand on the screen that is shown first. */
  readonly factsFirst: number
}

export interface AllMeasures {
  readonly subject: Subject
  readonly rows: Measures
  readonly words: WordMeasures
  /** Null: it was not measured, because no screen was drawn. */
  readonly visual: VisualWeight | null
}
