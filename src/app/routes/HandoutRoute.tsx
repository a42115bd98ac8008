import type { ReactNode } from 'react'
import { Sheets } from '#app/teach/Sheets.tsx'

/** A lesson on paper, for who takes part. */
export function Page(): ReactNode {
  return <Sheets kind="handout" />
}
