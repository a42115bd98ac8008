import type { ReactNode } from 'react'
import { About } from '#features/pages/About.tsx'

export function Page(): ReactNode {
  return <About />
}
