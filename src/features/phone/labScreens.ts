import { withWords } from '#content/sentence.ts'
import { provideLabScreens } from './LabPart.tsx'

/** For every page that may show a design from the lab: its screens are loaded when one is first shown. */
export function withLabScreens(): void {
  provideLabScreens(() => withWords(import('./lab/LabScreen.tsx'), 'screens'))
}
