import { useState, type ReactNode } from 'react'
import { entryTitle } from '#content/entrySays.ts'
import { dayShort } from '#content/format.ts'
import { say } from '#content/say.ts'
import { graphOf } from '#domain/consent/chartGraph.ts'
import type { StateKey } from '#domain/consent/chartReach.ts'
import type { Setting } from '#domain/consent/standing.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { Button } from '#ui/Button.tsx'
import { stampOf } from './chartStamp.ts'
import { laneAt } from './laneModel.ts'
import { layLane } from './laneLayout.ts'
import { mermaidChart } from './mermaidChart.ts'
import { reachText } from './reachText.ts'
import { pngOf, saveFile } from './saveChart.ts'
import { scxmlChart } from './scxmlChart.ts'
import { svgChart } from './svgChart.ts'
import { xstateChart } from './xstateChart.ts'
import styles from './Chart.module.css'

const FORMATS = ['svg', 'png', 'mermaid', 'scxml', 'xstate'] as const
type Format = (typeof FORMATS)[number]

interface SaveChartProps {
  readonly moment: Moment
  readonly scenario: Scenario
  readonly setting: Setting
  readonly reach: ReadonlySet<StateKey> | null
}

async function save(format: Format, { moment, scenario, setting, reach }: SaveChartProps): Promise<string | null> {
  const { standing, on } = moment
  const stamp = stampOf(on, setting)
  const graph = graphOf(setting)
  if (format === 'mermaid') return saveFile(mermaidChart(standing, stamp, graph), 'text/plain', on, 'mmd')
  if (format === 'scxml')
    return saveFile(scxmlChart({ standing, setting, on }, stamp), 'application/scxml+xml', on, 'scxml')
  if (format === 'xstate') return saveFile(xstateChart(standing, stamp, graph), 'application/json', on, 'xstate.json')
  const lanes = graph.story.map((region) => layLane(laneAt(region, moment, setting, reach), false, 'file'))
  const steps = moment.entries.map((entry) => ({
    n: entry.n,
    title: entryTitle(entry, scenario),
    day: dayShort(entry.on),
  }))
  const image = svgChart(lanes, reachText(standing, reach, graph), stamp, steps)
  if (format === 'svg') return saveFile(image.svg, 'image/svg+xml', on, 'svg')
  const png = await pngOf(image)
  return png ? saveFile(png, 'image/png', on, 'png') : null
}

/** The chart as files: two pictures, and three formats that other tools read. */
export function SaveChart(props: SaveChartProps): ReactNode {
  const { moment } = props
  const [note, setNote] = useState<{ readonly of: Moment; readonly text: string } | null>(null)

  function handle(format: Format): void {
    void save(format, props).then((name) => {
      setNote({ of: moment, text: name === null ? say('chart.save.failed') : say('chart.save.done', { name }) })
    })
  }

  return (
    <section className={styles.save} aria-label={say('chart.save')}>
      <h2 className={styles.saveTitle}>{say('chart.save')}</h2>
      {FORMATS.map((format) => (
        <Button key={format} look="quiet" icon="download" onClick={() => handle(format)}>
          {say(`chart.save.${format}`)}
        </Button>
      ))}
      <p role="status" className={styles.note}>
        {/* A name with the day of another moment would be read as that of this one. */}
        {note?.of === moment ? note.text : ''}
      </p>
    </section>
  )
}
