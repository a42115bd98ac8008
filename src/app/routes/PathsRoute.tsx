import type { ReactNode } from 'react'
import { ways } from '#app/ways.ts'
import { Paths } from '#features/paths/Paths.tsx'
import { endCursor } from '#store/story.ts'

export function Page(): ReactNode {
  return <Paths playAt={(scenario) => ways.playAt({ scenario, cursor: endCursor(scenario) })} />
}
