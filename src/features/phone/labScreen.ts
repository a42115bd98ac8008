import { lazy } from 'react'
import type { Screen } from '#domain/scenario/types.ts'

/** The screens of designs from the lab come when one is first shown: no shipped story draws them. */
export const LabScreen = lazy(async () => ({ default: (await import('./lab/LabScreen.tsx')).LabScreen }))

const OWN: ReadonlySet<Screen> = new Set(['notice2016', 'notice2021', 'panel2016', 'limited'])

export function isLabScreen(screen: Screen): boolean {
  return OWN.has(screen)
}
