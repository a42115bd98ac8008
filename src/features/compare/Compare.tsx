import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { ReadPage } from '#ui/ReadPage.tsx'
import type { CompareSlots } from './compareSlots.ts'
import { CompareStage } from './CompareStage.tsx'
import { PairsTable } from './PairsTable.tsx'
import { ReadyPairs } from './ReadyPairs.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import styles from './Compare.module.css'

interface CompareProps extends CompareSlots {
  /** What was wrong with an address. */
  readonly note: ReactNode
}

/** Two replays and one clock: the differences in words, then the two phones, then the pairs that differ. */
export function Compare({ note, ...slots }: CompareProps): ReactNode {
  return (
    <ReadPage className={styles.page} notice={note} title={say('compare.title')} lede={say('compare.lede')}>
      <ReadyPairs pairHash={slots.pairHash} />
      <CompareStage {...slots} />
      <PairsTable />
      <TakeAlong link={slots.link} />
    </ReadPage>
  )
}
