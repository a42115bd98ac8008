export interface FactText {
  readonly fact: string
  /** What other sources say against it, where that is recorded. */
  readonly conflict?: string
}
