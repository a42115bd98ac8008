// @vitest-environment jsdom
import mermaid from 'mermaid'
import { expect, test } from 'vitest'
import { ALL_REGIONS, transitions } from '#domain/consent/chartGraph.ts'
import { stampOf } from './chartStamp.ts'
import { lived } from './testing/lived.ts'
import { mermaidChart } from './mermaidChart.ts'

const LIVES = [lived([]), lived(['readMore', 'switchOff']), lived(['agree'], '2021-02-20')]

test('Mermaid: its own parser takes it as a state diagram', { timeout: 60_000 }, async () => {
  for (const { moment, setting } of LIVES) {
    const text = mermaidChart(moment.standing, stampOf(moment.on, setting))
    expect(await mermaid.parse(text)).toMatchObject({ diagramType: 'stateDiagram' })
    expect(text.match(/ --> /g)).toHaveLength(transitions.length + ALL_REGIONS.length)
  }
  await expect(mermaid.parse('stateDiagram-v2\n  a --> : {')).rejects.toThrow()
})
