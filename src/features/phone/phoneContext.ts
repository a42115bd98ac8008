import { createContext, useContext } from 'react'
import type { Standing } from '#domain/consent/standing.ts'
import type { Design } from '#domain/design/design.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { AnyStep, Phone, Region } from '#domain/scenario/types.ts'

/** What the simulated screen is drawn from. It holds no state of its own. */
export interface PhoneScreenProps {
  readonly standing: Standing
  readonly skin: Phone
  readonly region: Region
  readonly on: IsoDay
  /** A control whose step is not among these is absent, or disabled with its reason. */
  readonly offered: ReadonlySet<AnyStep>
  /** A design from the lab; absent: as it was shipped. */
  readonly design?: Design
  readonly onStep: (step: AnyStep) => void
}

export interface PhoneView extends PhoneScreenProps {
  /** Keeps the ids of two phones on one page apart. */
  readonly prefix: string
}

export const PhoneContext = createContext<PhoneView | null>(null)

export function usePhone(): PhoneView {
  const view = useContext(PhoneContext)
  if (view === null) throw new Error('a screen of the phone stands outside of it')
  return view
}
