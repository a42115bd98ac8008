import { eventWord, needsWord, regionWord, stateWord } from '#content/chartWords.ts'
import { shippedGraph } from '#domain/consent/chartGraph.ts'
import type { Graph } from '#domain/consent/graph.ts'
import type { AnyRegionId, Standing } from '#domain/consent/standing.ts'
import type { ChartStamp } from './chartStamp.ts'

function idOf(region: AnyRegionId, value: string): string {
  return `${region}_${value}`.replaceAll('-', '_')
}

/** Mermaid ends a label at these. */
function plain(text: string): string {
  return text.replaceAll(/[":;#[\]{}<>]/g, ' ').trim()
}

/** Every state and transition as a `stateDiagram-v2`; the dot of each region leads to where the person stands. */
export function mermaidChart(standing: Standing, stamp: ChartStamp, graph: Graph = shippedGraph): string {
  const isLab = graph.design !== null
  const lines = [
    '---',
    `title: ${JSON.stringify(stamp.title)}`,
    '---',
    'stateDiagram-v2',
    `  %% ${plain(stamp.setting)}`,
    `  %% ${plain(stamp.reconstruction)}`,
  ]
  for (const region of graph.regions) {
    lines.push(`  state "${plain(regionWord(region))}" as ${idOf(region, 'region')} {`)
    for (const value of graph.statesOf(region))
      lines.push(`    state "${plain(stateWord(region, value, isLab))}" as ${idOf(region, value)}`)
    lines.push(`    [*] --> ${idOf(region, standing[region] ?? '')}`)
    for (const { from, to, on, when, where } of graph.transitionsIn(region)) {
      const needs = needsWord({ ...(when ? { when } : {}), ...(where ? { where } : {}) })
      const guard = needs === '' ? '' : ` (${plain(needs)})`
      lines.push(`    ${idOf(region, from)} --> ${idOf(region, to)} : ${plain(eventWord(on))}${guard}`)
    }
    lines.push('  }')
  }
  return `${lines.join('\n')}\n`
}
