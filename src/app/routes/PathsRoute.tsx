import type { ReactNode } from 'react'
import type { To } from 'react-router'
import { ways } from '#app/ways.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { Paths } from '#features/paths/Paths.tsx'
import { endCursor } from '#store/story.ts'

function playAt(scenario: Scenario): To {
  return ways.playAt({ scenario, cursor: endCursor(scenario) })
}

export function Page(): ReactNode {
  return <Paths playAt={playAt} />
}
