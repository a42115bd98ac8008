import type { ReactNode } from 'react'
import { FactsPage } from '#features/facts/FactsPage.tsx'

export function Page(): ReactNode {
  return <FactsPage />
}
