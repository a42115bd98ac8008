import type { ReactNode } from 'react'
import { Policies } from '#features/policies/Policies.tsx'

export function Page(): ReactNode {
  return <Policies />
}
