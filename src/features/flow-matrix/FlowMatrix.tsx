import type { ReactNode } from 'react'
import { useMoment, useIsCut, useScenario } from '#store/hooks.ts'
import { FlowView, type FlowViewProps } from './FlowView.tsx'

/** The data-flow lens on the moment at the cursor. */
export function FlowMatrix({ map, readingSwitch }: Pick<FlowViewProps, 'map' | 'readingSwitch'>): ReactNode {
  const moment = useMoment()
  const { reading, person } = useScenario()
  const isCut = useIsCut()
  return (
    <FlowView
      moment={moment}
      reading={reading}
      isCut={isCut}
      region={person.region}
      parentAccount={person.parentAccount}
      readingSwitch={readingSwitch}
      {...(map ? { map } : {})}
    />
  )
}
