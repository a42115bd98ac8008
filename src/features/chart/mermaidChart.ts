import { eventWord, guardWord, regionWord, stateWord } from '#content/chartWords.ts'
import { ALL_REGIONS, STATES, transitionsIn } from '#domain/consent/chartGraph.ts'
import type { RegionId, Standing } from '#domain/consent/standing.ts'
import type { ChartStamp } from './chartStamp.ts'

function idOf(region: RegionId, value: string): string {
  return `${region}_${value}`
}

/** Mermaid ends a label at these. */
function plain(text: string): string {
  return text.replaceAll(/[":;#[\]{}<>]/g, ' ').trim()
}

/** Every state and transition as a `stateDiagram-v2`; the dot of each region leads to where the person stands. */
export function mermaidChart(standing: Standing, stamp: ChartStamp): string {
  const lines = [
    '---',
    `title: ${JSON.stringify(stamp.title)}`,
    '---',
    'stateDiagram-v2',
    `  %% ${plain(stamp.setting)}`,
    `  %% ${plain(stamp.reconstruction)}`,
  ]
  for (const region of ALL_REGIONS) {
    lines.push(`  state "${plain(regionWord(region))}" as ${region}_region {`)
    for (const value of STATES[region])
      lines.push(`    state "${plain(stateWord(region, value))}" as ${idOf(region, value)}`)
    lines.push(`    [*] --> ${idOf(region, standing[region])}`)
    for (const { from, to, on, when } of transitionsIn(region)) {
      const guard = when ? ` (${plain(guardWord(when))})` : ''
      lines.push(`    ${idOf(region, from)} --> ${idOf(region, to)} : ${plain(eventWord(on))}${guard}`)
    }
    lines.push('  }')
  }
  return `${lines.join('\n')}\n`
}
