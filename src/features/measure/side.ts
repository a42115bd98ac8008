import type { To } from 'react-router'
import type { AllMeasures } from '#content/measure/allMeasures.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import type { Scenario } from '#domain/scenario/types.ts'

/** A design with its name and what was found. */
export interface Side {
  readonly name: string
  readonly all: AllMeasures
}

/** The address of a moment. Only the site knows it. */
export type PlayAt = (moment: { readonly scenario: Scenario; readonly cursor: Cursor }) => To
