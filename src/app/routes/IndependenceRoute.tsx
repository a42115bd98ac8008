import type { ReactNode } from 'react'
import { Independence } from '#features/pages/Independence.tsx'

export function Page(): ReactNode {
  return <Independence />
}
