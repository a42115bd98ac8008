import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { printFragment } from '#app/link.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { MinePage } from '#features/mine/MinePage.tsx'
import { openingCursor } from '#store/story.ts'

export function Page(): ReactNode {
  const navigate = useNavigate()

  function playIt(scenario: Scenario): void {
    const cursor = openingCursor(scenario)
    void navigate({ pathname: '/play/', hash: printFragment({ scenario, cursor }) })
  }

  return <MinePage onLive={playIt} />
}
