import type { ReactNode } from 'react'
import { PlainTimeline } from '#features/plain-timeline/PlainTimeline.tsx'

export function Page(): ReactNode {
  return <PlainTimeline />
}
