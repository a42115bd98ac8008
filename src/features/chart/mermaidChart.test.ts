// @vitest-environment jsdom
import mermaid from 'mermaid'
import { expect, test } from 'vitest'
import { graphOf, shippedGraph } from '#domain/consent/chartGraph.ts'
import { startStanding } from '#domain/consent/start.ts'
import { ALL_REGIONS } from '#domain/consent/states.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { presets } from '#domain/design/presets.ts'
import { replay } from '#domain/scenario/replay.ts'
import { SCENARIO_FORMAT_2 } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { loadDesigns } from '#store/designs.ts'
import { stampOf } from './chartStamp.ts'
import { lived } from './testing/lived.ts'
import { mermaidChart } from './mermaidChart.ts'

const transitions = shippedGraph.regions.flatMap(shippedGraph.transitionsIn)

const LIVES = [lived([]), lived(['readMore', 'switchOff']), lived(['agree'], '2021-02-20')]

test('Mermaid: its own parser takes it as a state diagram', { timeout: 60_000 }, async () => {
  await loadDesigns()
  for (const { moment, setting } of LIVES) {
    const text = mermaidChart(moment.standing, stampOf(moment.on, setting))
    expect(await mermaid.parse(text)).toMatchObject({ diagramType: 'stateDiagram' })
    expect(text.match(/ --> /g)).toHaveLength(transitions.length + ALL_REGIONS.length)
  }
  const design = presets['neutral-minimum'].design
  const { setting } = replay({ ...usualScenario(), format: SCENARIO_FORMAT_2, design })
  const lab = mermaidChart(startStanding(setting), stampOf(isoDay('2016-08-24'), setting), graphOf(setting))
  expect(await mermaid.parse(lab)).toMatchObject({ diagramType: 'stateDiagram' })
  await expect(mermaid.parse('stateDiagram-v2\n  a --> : {')).rejects.toThrow()
})
