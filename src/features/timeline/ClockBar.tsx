import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { ClockControls } from './ClockControls.tsx'
import { useStoryControls } from './useStoryControls.ts'

/** The four controls at the foot of a small screen. */
export function ClockBar(): ReactNode {
  const { controls } = useStoryControls()
  return (
    <section aria-label={say('clock.region')}>
      <ClockControls look="bar" {...controls} />
    </section>
  )
}
