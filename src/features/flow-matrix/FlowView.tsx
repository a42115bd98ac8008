import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { PAIR_COUNT, type CategoryId, type PurposeId } from '#domain/dataflow/ids.ts'
import { countStatus, heldBecause } from '#domain/dataflow/status.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Reading, Region } from '#domain/scenario/types.ts'
import { Tabs } from '#ui/Tabs.tsx'
import { differingPairs } from './differingPairs.ts'
import { Key } from './Key.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import { matrixPicture } from './rows.ts'
import { Tally } from './Tally.tsx'
import { useLaterPairs } from './useLaterPairs.ts'
import styles from './FlowView.module.css'
import { withWords } from '#content/sentence.ts'

/** What a pair opens: it comes with the evidence, when the first one is opened. */
const PairDrawer = lazy(async () => ({ default: (await withWords(import('./PairDrawer.tsx'), 'asked')).PairDrawer }))

/** Not the view that stands there first: it comes when its tab is chosen. */
const FlowList = lazy(async () => ({ default: (await withWords(import('./FlowList.tsx'), 'asked')).FlowList }))

const VIEWS = ['matrix', 'map', 'list'] as const
type View = (typeof VIEWS)[number]

export interface FlowViewProps {
  readonly moment: Moment
  readonly reading: Reading
  readonly region: Region
  /** The person has an account with the parent company. */
  readonly parentAccount: boolean
  /** Only what was public on the day counts: what rests on later sources is drawn open. */
  readonly isCut?: boolean
  /** Chooses by whose word the flows are told; drawn by whoever mounts this view. */
  readonly readingSwitch?: ReactNode
  /** The map of the same moment, drawn by whoever mounts this view; it hears which pairs rest on later sources. */
  readonly map?: (later: ReadonlySet<string>) => ReactNode
}

/** Where data may go at this moment: the sentence, the tally, and the matrix or the list. */
export function FlowView({
  moment,
  reading,
  region,
  parentAccount,
  isCut = false,
  readingSwitch,
  map,
}: FlowViewProps): ReactNode {
  const [view, setView] = useState<View>('matrix')
  const [opened, setOpened] = useState<{ category: CategoryId; purpose: PurposeId } | null>(null)
  const openPair = useCallback((category: CategoryId, purpose: PurposeId) => setOpened({ category, purpose }), [])
  const { statuses } = moment
  const later = useLaterPairs(moment, reading)
  const shown = {
    picture: useMemo(() => matrixPicture(statuses, moment.previousStatuses), [statuses, moment.previousStatuses]),
    reading,
    by: heldBecause(moment.regime, moment.lens),
    later,
    isCut,
    differing: useMemo(() => differingPairs(moment, region, parentAccount), [moment, region, parentAccount]),
    onOpen: openPair,
  }

  return (
    <div className={styles.flow}>
      <Tabs
        label={say('flow.views')}
        tabs={VIEWS.filter((value) => value !== 'map' || map).map((value) => ({
          value,
          label: say(`flow.view.${value}`),
        }))}
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
        between={
          <>
            {readingSwitch}
            <Tally statuses={statuses} />
          </>
        }
      >
        {view === 'map' ? (
          map?.(later)
        ) : (
          <>
            {view === 'matrix' ? (
              <MatrixTable {...shown} />
            ) : (
              <Suspense fallback={null}>
                <FlowList {...shown} />
              </Suspense>
            )}
            <Key picture={shown.picture} stars={later.size > 0} isCut={isCut} differing={shown.differing.size > 0} />
          </>
        )}
      </Tabs>
      {opened ? (
        <Suspense fallback={null}>
          <PairDrawer
            {...opened}
            moment={moment}
            region={region}
            parentAccount={parentAccount}
            isCut={isCut}
            isUnknown={isCut && later.has(`${opened.category} ${opened.purpose}`)}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      ) : null}
    </div>
  )
}
