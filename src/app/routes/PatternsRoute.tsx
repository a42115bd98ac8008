import type { ReactNode } from 'react'
import { ways } from '#app/ways.ts'
import { Patterns } from '#features/patterns/Patterns.tsx'

export function Page(): ReactNode {
  return <Patterns playAt={ways.playAt} />
}
