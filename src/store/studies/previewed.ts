import type { Condition, FrozenStudy } from '#domain/study/types.ts'

/** A condition that the builder wants walked through, and where its author goes on afterwards. */
export interface Previewed {
  readonly frozen: FrozenStudy
  readonly condition: Condition
  readonly back: string
}

let next: Previewed | null = null

/** Handed from the builder to the page of the run, in memory: a page that is loaded anew knows of none. */
export function hand(previewed: Previewed): void {
  next = previewed
}

export function handed(): Previewed | null {
  return next
}

export function forgetHanded(): void {
  next = null
}
