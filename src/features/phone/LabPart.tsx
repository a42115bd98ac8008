import { lazy, Suspense, type ReactNode } from 'react'
import type { LabScreenProps } from './lab/LabScreen.tsx'

const LabScreen = lazy(async () => ({ default: (await import('./lab/LabScreen.tsx')).LabScreen }))

/** What only designs from the lab draw comes when one is first shown: no shipped story draws it. */
export function LabPart(props: LabScreenProps): ReactNode {
  return (
    <Suspense fallback={null}>
      <LabScreen {...props} />
    </Suspense>
  )
}
