import { useMemo, useState, type ReactNode } from 'react'
import { regionWord } from '#content/chartWords.ts'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { graphOf } from '#domain/consent/chartGraph.ts'
import type { StateKey } from '#domain/consent/chartReach.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { settingOf } from '#domain/scenario/replay.ts'
import type { AnyStep, Scenario } from '#domain/scenario/types.ts'
import { ReadPage } from '#ui/ReadPage.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { ChartKey } from './ChartKey.tsx'
import { ChartList } from './ChartList.tsx'
import { ChartTable } from './ChartTable.tsx'
import { ChartWay } from './ChartWay.tsx'
import { laneAt } from './laneModel.ts'
import { layLane } from './laneLayout.ts'
import { LanePicture } from './LanePicture.tsx'
import { countText, reachText } from './reachText.ts'
import { SaveChart } from './SaveChart.tsx'
import { useKeptFocus } from './useKeptFocus.ts'
import styles from './Chart.module.css'

const VIEWS = ['picture', 'list', 'table'] as const
type View = (typeof VIEWS)[number]

export interface ChartViewProps {
  readonly moment: Moment
  readonly scenario: Scenario
  /** Every state that some way leads to from here; null while that is looked for. */
  readonly reach: ReadonlySet<StateKey> | null
  readonly isNarrow: boolean
  readonly onStep: (step: AnyStep) => void
  /** What stands above everything. */
  readonly notice?: ReactNode
  /** The clock, where the page has one. */
  readonly children?: ReactNode
}

/** The state machine at one moment, as a picture, a list or a table. */
export function ChartView(props: ChartViewProps): ReactNode {
  const { moment, scenario, reach, isNarrow, notice, children } = props
  const onStep = useKeptFocus(props.onStep)
  const [view, setView] = useState<View>('picture')
  const setting = useMemo(() => settingOf(scenario), [scenario])
  const graph = graphOf(setting)
  return (
    <ReadPage
      className={styles.page}
      notice={notice}
      title={say('chart.title', { day: dayLong(moment.on) })}
      more={
        <>
          <p className={styles.reach} role="status">
            {reachText(moment.standing, reach, graph)} <span className={styles.note}>{countText(reach, graph)}</span>
          </p>
          {graph.design ? <p className={styles.note}>{say('lab.chart.note')}</p> : null}
          <div className={styles.tools}>
            <Segmented
              legend={say('chart.views')}
              legendHidden
              options={VIEWS.map((value) => ({ value, label: say(`chart.view.${value}`) }))}
              value={view}
              onChange={setView}
            />
            {children}
          </div>
        </>
      }
    >
      {view === 'picture' ? (
        <>
          <ChartKey />
          <div className={styles.lanes}>
            {graph.story.map((region) => (
              <section
                key={region}
                data-part={region}
                className={region === 'screen' ? styles.screenLane : styles.lane}
              >
                <h2 className={styles.laneTitle}>{regionWord(region)}</h2>
                <LanePicture drawing={layLane(laneAt(region, moment, setting, reach), isNarrow)} onStep={onStep} />
              </section>
            ))}
            <ChartWay entries={moment.entries} scenario={scenario} />
          </div>
        </>
      ) : null}
      {view === 'list' ? <ChartList {...{ moment, setting, reach, onStep }} /> : null}
      {view === 'table' ? <ChartTable graph={graph} /> : null}
      <SaveChart moment={moment} scenario={scenario} setting={setting} reach={reach} />
    </ReadPage>
  )
}
