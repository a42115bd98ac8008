import type { ReactNode } from 'react'
import { SourcesPage } from '#features/facts/SourcesPage.tsx'

export function Page(): ReactNode {
  return <SourcesPage />
}
