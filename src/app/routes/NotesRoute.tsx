import type { ReactNode } from 'react'
import { Presented } from '#app/teach/Presented.tsx'
import { NotesPage } from '#features/present/NotesPage.tsx'

/** What only who presents sees. */
export function Page(): ReactNode {
  return <Presented draw={(lesson, slots) => <NotesPage lesson={lesson} slots={slots} />} />
}
