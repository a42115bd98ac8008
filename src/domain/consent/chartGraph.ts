import { chart } from '#domain/consent/chart/chart.ts'
import type { AnyEventType } from '#domain/consent/events.ts'
import { graphFrom, type Graph, type Transition } from '#domain/consent/graph.ts'
import { labGraph } from '#domain/consent/labGraph.ts'
import { allows } from '#domain/consent/next.ts'
import type { AnyRegionId, RegionId, Setting, Standing } from '#domain/consent/standing.ts'
import { ALL_REGIONS, STATES, STORY_REGIONS } from '#domain/consent/states.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'

/** The chart of 2016 and 2021 as it was shipped. */
export const shippedGraph = graphFrom({
  design: null,
  story: STORY_REGIONS,
  regions: ALL_REGIONS,
  rows: chart,
  statesOf: (region) => STATES[region as RegionId],
})

/** The chart by which somebody of this setting lives. */
export function graphOf(setting: Setting): Graph {
  return setting.design ? labGraph(setting, setting.design) : shippedGraph
}

export type Way = { readonly transition: Transition; readonly isOpen: boolean }

/** What leaves the present state of a region, and whether its guard holds and no row before it is taken instead. */
export function waysOut(region: AnyRegionId, standing: Standing, setting: Setting, on: IsoDay): Way[] {
  const answered = new Set<AnyEventType>()
  return graphOf(setting)
    .transitionsIn(region)
    .filter((one) => one.from === standing[region])
    .map((transition) => {
      const holds = allows(transition, standing, setting, on)
      const isOpen = holds && !answered.has(transition.on)
      if (holds) answered.add(transition.on)
      return { transition, isOpen }
    })
}
