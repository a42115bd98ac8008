import type { ReactNode } from 'react'
import { ways } from '#app/ways.ts'
import { ClaimsPage } from '#features/facts/ClaimsPage.tsx'

export function Page(): ReactNode {
  return <ClaimsPage ways={ways} />
}
