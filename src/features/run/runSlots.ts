import type { ReactNode } from 'react'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import type { AnyStep, Scenario } from '#domain/scenario/types.ts'
import type { Condition, FrozenStudy } from '#domain/study/types.ts'

/** Why a study file was not opened; null: the browser could not even read it. */
export interface StudyRefusal {
  readonly name: string
  readonly faults: readonly Fault[] | null
}

/** A condition that whoever prepares a study walks through. */
export interface Previewed {
  readonly frozen: FrozenStudy
  readonly condition: Condition
}

/** What the page of the run takes from elsewhere. */
export interface RunSlots {
  readonly phone: (
    moment: Moment,
    scenario: Scenario,
    onStep: (step: AnyStep) => void,
    /** Told when another screen stands in the page; gives back how to call it off. */
    onDrawn: () => () => void,
  ) => ReactNode
  /** Loads the phone and all words that the pages after consent speak. */
  readonly rest: () => Promise<unknown>
  readonly faults: (refusal: StudyRefusal, onClose: () => void) => ReactNode
  /** What the builder wants looked at, and the way back to it. */
  readonly handed: { readonly previewed: Previewed; readonly onEnd: () => void } | null
}
