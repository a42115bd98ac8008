import type { ReactNode } from 'react'
import { Presented } from '#app/teach/Presented.tsx'
import { AudiencePage } from '#features/present/AudiencePage.tsx'

/** What the room sees. */
export function Page(): ReactNode {
  return <Presented draw={(lesson, slots) => <AudiencePage lesson={lesson} slots={slots} />} />
}
