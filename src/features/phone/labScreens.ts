import { provideLabScreens } from './LabPart.tsx'

/** For every page that may show a design from the lab: its screens are loaded when one is first shown. */
export function withLabScreens(): void {
  provideLabScreens(() => import('./lab/LabScreen.tsx'))
}
