import { ALL_REGIONS, STATES, transitionsIn } from '#domain/consent/chartGraph.ts'
import type { RegionId, Standing } from '#domain/consent/standing.ts'
import type { ChartStamp } from './chartStamp.ts'

interface XStateTarget {
  readonly target: string
  readonly guard?: string
}

function eventsFrom(region: RegionId, value: string): Record<string, XStateTarget[]> {
  const on: Record<string, XStateTarget[]> = {}
  for (const one of transitionsIn(region)) {
    if (one.from !== value) continue
    ;(on[one.on] ??= []).push({ target: one.to, ...(one.when ? { guard: one.when } : {}) })
  }
  return on
}

/** The chart as the JSON that XState's `createMachine` takes. Guards are named; who runs it provides them. */
export function xstateChart(standing: Standing, stamp: ChartStamp): string {
  const states = Object.fromEntries(
    ALL_REGIONS.map((region) => [
      region,
      {
        initial: standing[region],
        states: Object.fromEntries(STATES[region].map((value) => [value, { on: eventsFrom(region, value) }])),
      },
    ]),
  )
  return `${JSON.stringify({ id: 'consentReplay', type: 'parallel', meta: stamp, states }, null, 2)}\n`
}
