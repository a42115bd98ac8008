import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { PAIR_COUNT, type CategoryId, type PurposeId } from '#domain/dataflow/ids.ts'
import { countStatus, heldBecause } from '#domain/dataflow/status.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Reading } from '#domain/scenario/types.ts'
import { Tabs } from '#ui/Tabs.tsx'
import { FlowList } from './FlowList.tsx'
import { Key } from './Key.tsx'
import { laterPairs } from './laterPairs.ts'
import { MatrixTable } from './MatrixTable.tsx'
import { PairDrawer } from './PairDrawer.tsx'
import { matrixPicture } from './rows.ts'
import { Tally } from './Tally.tsx'
import styles from './FlowView.module.css'

const VIEWS = ['matrix', 'list'] as const
type View = (typeof VIEWS)[number]

export interface FlowViewProps {
  readonly moment: Moment
  readonly reading: Reading
  /** The person has an account with the parent company. */
  readonly parentAccount: boolean
}

/** Where data may go at this moment: the sentence, the tally, and the matrix or the list. */
export function FlowView({ moment, reading, parentAccount }: FlowViewProps): ReactNode {
  const [view, setView] = useState<View>('matrix')
  const [opened, setOpened] = useState<{ category: CategoryId; purpose: PurposeId } | null>(null)
  const openPair = useCallback((category: CategoryId, purpose: PurposeId) => setOpened({ category, purpose }), [])
  const { statuses, regime, on } = moment
  const later = useMemo(() => laterPairs(regime, on, statuses), [regime, on, statuses])
  const shown = {
    picture: useMemo(() => matrixPicture(statuses, moment.previousStatuses), [statuses, moment.previousStatuses]),
    reading,
    by: heldBecause(regime),
    later,
    onOpen: openPair,
  }

  return (
    <div className={styles.flow}>
      <Tabs
        label={say('flow.views')}
        tabs={VIEWS.map((value) => ({ value, label: say(`flow.view.${value}`) }))}
        value={view}
        onChange={setView}
        before={
          <h2 className={styles.head}>
            {say('flow.head', {
              shared: countStatus(statuses, 'shared'),
              held: countStatus(statuses, 'held'),
              all: PAIR_COUNT,
            })}
          </h2>
        }
        between={<Tally statuses={statuses} />}
      >
        {view === 'matrix' ? <MatrixTable {...shown} /> : <FlowList {...shown} />}
        <Key picture={shown.picture} stars={later.size > 0} />
      </Tabs>
      {opened ? (
        <PairDrawer {...opened} moment={moment} parentAccount={parentAccount} onClose={() => setOpened(null)} />
      ) : null}
    </div>
  )
}
