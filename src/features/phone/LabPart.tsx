import { lazy, Suspense, type ComponentType, type ReactNode } from 'react'
import type { LabScreenProps } from './lab/LabScreen.tsx'

type Load = () => Promise<{ readonly LabScreen: ComponentType<LabScreenProps> }>

let load: Load | null = null

/** The first page draws the phone too, and never a lab design: so who may show one says where its screens come from. */
export function provideLabScreens(from: Load): void {
  load = from
}

const LabScreen = lazy(async () => {
  if (load === null) throw new Error('nothing provides the screens of lab designs')
  return { default: (await load()).LabScreen }
})

/** What only designs from the lab draw comes when one is first shown: no shipped story draws it. */
export function LabPart(props: LabScreenProps): ReactNode {
  return (
    <Suspense fallback={null}>
      <LabScreen {...props} />
    </Suspense>
  )
}
