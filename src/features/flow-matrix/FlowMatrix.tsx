import type { ReactNode } from 'react'
import { useMoment, useScenario } from '#store/hooks.ts'
import { FlowView } from './FlowView.tsx'

/** The data-flow lens on the moment at the cursor. */
export function FlowMatrix(): ReactNode {
  const moment = useMoment()
  const { reading, person } = useScenario()
  return <FlowView moment={moment} reading={reading} parentAccount={person.parentAccount} />
}
