import type { ReactNode } from 'react'
import type { To } from 'react-router'
import type { ReadyPairId } from '#domain/compare/readyPairs.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Scenario, AnyStep } from '#domain/scenario/types.ts'

/** What the page takes from elsewhere: the phone, the field for a day, and the addresses of the site. */
export interface CompareSlots {
  readonly phone: (moment: Moment, scenario: Scenario, onStep: (step: AnyStep) => void) => ReactNode
  readonly dateField: (on: IsoDay, first: IsoDay, last: IsoDay, onGoTo: (day: IsoDay) => void) => ReactNode
  /** The moment of one side on the main screen. */
  readonly playAt: (at: { readonly scenario: Scenario; readonly cursor: Cursor }) => To
  /** The fragment of a ready pair, with `#`. */
  readonly pairHash: (id: ReadyPairId) => string
  /** The whole address of what is looked at. */
  readonly link: () => string
  /** The HTML that shows it in a page of somebody else. */
  readonly embed: () => ReactNode
}
