import type { Fault } from '#domain/scenario/fault.ts'
import type { Study } from '#domain/study/types.ts'

/** A file that could not be taken in as it is. */
export interface Faulty {
  readonly name: string
  /** Null: it is no text at all. */
  readonly faults: readonly Fault[] | null
  readonly rest: Study | null
}
