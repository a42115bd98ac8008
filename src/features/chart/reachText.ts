import { stateWord } from '#content/chartWords.ts'
import { say } from '#content/say.ts'
import { shippedGraph } from '#domain/consent/chartGraph.ts'
import { stateKey, type StateKey } from '#domain/consent/chartReach.ts'
import type { Graph } from '#domain/consent/graph.ts'
import type { Standing } from '#domain/consent/standing.ts'

/** The sentence that the chart is about: whether any way leads to “not for ads”. */
export function reachText(
  { sharing2016 }: Standing,
  reach: ReadonlySet<StateKey> | null,
  graph: Graph = shippedGraph,
): string {
  if (graph.design) return labReachText(sharing2016, reach, graph)
  const off = stateWord('sharing2016', 'off')
  if (reach === null) return say('chart.reach.searching')
  if (sharing2016 === 'off') {
    return say('chart.reach.offHere', { state: off, other: stateWord('sharing2016', 'on') })
  }
  return say(reach.has('sharing2016.off') ? 'chart.reach.offAgain' : 'chart.reach.none', { state: off })
}

/** Of a design from the lab: whether its switch can still be moved. */
function labReachText(sharing: string, reach: ReadonlySet<StateKey> | null, { statesOf }: Graph): string {
  if (!statesOf('sharing2016').includes('off')) return say('lab.chart.reach.fixed')
  if (reach === null) return say('chart.reach.searching')
  if (sharing === 'off') return say(reach.has('sharing2016.on') ? 'lab.chart.reach.onHere' : 'lab.chart.reach.offHere')
  return say(reach.has('sharing2016.off') ? 'lab.chart.reach.off' : 'lab.chart.reach.none')
}

/** How much of the story lies behind, whatever is done. */
export function countText(reach: ReadonlySet<StateKey> | null, { story, statesOf }: Graph = shippedGraph): string {
  if (reach === null) return ''
  const all = story.flatMap((region) => statesOf(region).map((value) => stateKey(region, value)))
  return say('chart.reach.count', { count: all.filter((key) => !reach.has(key)).length, total: all.length })
}
