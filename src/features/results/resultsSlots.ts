import type { ReactNode } from 'react'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import type { FrozenStudy } from '#domain/study/types.ts'

/** What the page of results takes from around it. */
export interface ResultsSlots {
  /** The phone at a moment, as a participant saw it; nothing on it can be pressed. */
  readonly phone: (moment: Moment, scenario: Scenario) => ReactNode
  /** What the phone draws and says: it comes before the first session is replayed. */
  readonly loadPhone: () => Promise<unknown>
  /** Frozen studies of this device; an empty list where none can be read. */
  readonly keptStudies: () => Promise<readonly FrozenStudy[]>
  /** The study that the address names, and how the address comes to name another; null: none. */
  readonly named: string | null
  readonly onStudy: (id: string | null) => void
}
