import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react'
import type { LabScreenProps } from './lab/LabScreen.tsx'

type LabScreenPart = ComponentType<LabScreenProps>
type Load = () => Promise<{ readonly LabScreen: LabScreenPart }>

let load: Load | null = null
let here: LabScreenPart | null = null
let coming: Promise<LabScreenPart> | null = null

/** The first page draws the phone too, and never a lab design: so who may show one says where its screens come from. */
export function provideLabScreens(from: Load): void {
  load = from
}

/** Where a design is about to be shown, its screens are asked for before: then nothing flashes. */
export function loadLabScreens(): Promise<LabScreenPart> {
  if (load === null) throw new Error('nothing provides the screens of lab designs')
  coming ??= load().then(
    ({ LabScreen }) => (here = LabScreen),
    (error: unknown) => {
      // The next one who shows a design asks again.
      coming = null
      throw error
    },
  )
  return coming
}

const Later = lazy(async () => ({ default: await loadLabScreens() }))

function Loaded(props: LabScreenProps): ReactNode {
  // As it was first drawn, so that what is open in it stays open.
  const [LabScreen] = useState<LabScreenPart>(() => here ?? Later)
  return <LabScreen {...props} />
}

/** What only designs from the lab draw comes when one is first shown: no shipped story draws it. */
export function LabPart(props: LabScreenProps): ReactNode {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  )
}
