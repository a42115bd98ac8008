import { shippedGraph } from '#domain/consent/chartGraph.ts'
import type { Graph } from '#domain/consent/graph.ts'
import type { Where } from '#domain/consent/row.ts'
import type { AnyRegionId, Standing } from '#domain/consent/standing.ts'
import type { ChartStamp } from './chartStamp.ts'

interface XStateTarget {
  readonly target: string
  readonly guard?: string | LabGuard
}

/** What a row of a design from the lab asks: a named guard or none, and where other regions must stand. */
interface LabGuard {
  readonly type: 'stands'
  readonly params: { readonly where: Where; readonly when?: string }
}

function eventsFrom(region: AnyRegionId, value: string, graph: Graph): Record<string, XStateTarget[]> {
  const on: Record<string, XStateTarget[]> = {}
  for (const one of graph.transitionsIn(region)) {
    if (one.from !== value) continue
    const { when, where } = one
    const guard: XStateTarget['guard'] = where ? { type: 'stands', params: { where, ...(when ? { when } : {}) } } : when
    ;(on[one.on] ??= []).push({ target: one.to, ...(guard ? { guard } : {}) })
  }
  return on
}

/** The chart as the JSON that XState's `createMachine` takes. Guards are named; who runs it provides them. */
export function xstateChart(standing: Standing, stamp: ChartStamp, graph: Graph = shippedGraph): string {
  const states = Object.fromEntries(
    graph.regions.map((region) => [
      region,
      {
        initial: standing[region] ?? '',
        states: Object.fromEntries(
          graph.statesOf(region).map((value) => [value, { on: eventsFrom(region, value, graph) }]),
        ),
      },
    ]),
  )
  return `${JSON.stringify({ id: 'consentReplay', type: 'parallel', meta: stamp, states }, null, 2)}\n`
}
