import type { ReactNode } from 'react'
import type { Design } from '#domain/design/design.ts'
import type { Screen } from '#domain/scenario/types.ts'
import { LabControl } from './LabChoice.tsx'
import { LabLimited, LabNotice, LabPanel, LabWarning } from './LabScreens.tsx'

/** What a design from the lab draws in its own way; the other screens are those of everybody. */
export function LabScreen({
  screen,
  design,
}: {
  readonly screen: Screen | 'control'
  readonly design: Design
}): ReactNode {
  switch (screen) {
    case 'notice2016':
    case 'notice2021':
      return <LabNotice design={design} />
    case 'panel2016':
      return <LabPanel design={design} />
    case 'warning':
      return <LabWarning design={design} />
    case 'limited':
      return <LabLimited />
    case 'control':
      return <LabControl design={design} />
    default:
      return null
  }
}
