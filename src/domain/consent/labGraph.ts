import { graphFrom, type Graph } from '#domain/consent/graph.ts'
import type { EngineRow } from '#domain/consent/row.ts'
import { startStanding } from '#domain/consent/start.ts'
import type { AnyRegionId, LabRegionId, RegionId, Setting } from '#domain/consent/standing.ts'
import { ALL_REGIONS, HELPER_REGIONS, STATES, STORY_REGIONS } from '#domain/consent/states.ts'
import { PURPOSE_IDS } from '#domain/dataflow/ids.ts'
import type { Design } from '#domain/design/design.ts'
import { designTools, rowsOfDesign } from '#domain/design/registry.ts'
import { SCREENS, STEPS } from '#domain/scenario/types.ts'

const HELD = PURPOSE_IDS.map((purpose) => `held-${purpose}` as const)

/** In the order in which they are told: the answer beside the terms, then each use that has a switch of its own. */
const LAB_STORY: readonly AnyRegionId[] = ['answer', ...HELD]
const LAB_HELPERS: readonly LabRegionId[] = ['chosen', 'asks', 'askedAt']

/** Every state that a lab region can have at all, in the order of a drawing. */
function labStates(region: LabRegionId): readonly string[] {
  if (region === 'answer') return ['open', 'accepted', 'declined']
  if (region === 'chosen') return ['no', 'yes']
  if (region === 'asks') return ['nothing', ...STEPS, ...designTools().steps]
  return region === 'askedAt' ? SCREENS : ['unset', 'no', 'yes']
}

function isShipped(region: AnyRegionId): region is RegionId {
  return region in STATES
}

function listOf(region: AnyRegionId): readonly string[] {
  return isShipped(region) ? STATES[region] : labStates(region)
}

/** The states that a design has in a region: those with which a story begins, and those that some row leads to. */
function statesIn(region: AnyRegionId, rows: readonly EngineRow[], start: string | undefined): readonly string[] {
  const led = new Set([start, ...rows.filter((row) => row.region === region).map((row) => row.to)])
  return listOf(region).filter((state) => led.has(state))
}

const graphs = new WeakMap<Design, Map<string, Graph>>()

/** The chart of a design, for somebody whose story begins as this one does. A region in which nothing moves is none. */
export function labGraph(setting: Setting, design: Design): Graph {
  const known = graphs.get(design) ?? graphs.set(design, new Map()).get(design)
  const start = startStanding(setting)
  const key = Object.values(start).join()
  const found = known?.get(key)
  if (found) return found
  const rows = rowsOfDesign(design).chart
  const states = new Map(
    [...ALL_REGIONS, ...LAB_STORY, ...LAB_HELPERS].map((region) => [region, statesIn(region, rows, start[region])]),
  )
  const moves = (region: AnyRegionId): boolean => (states.get(region)?.length ?? 0) > 1
  const [terms2016, sharing, window, terms2021, ...rest] = STORY_REGIONS
  const story = [terms2016, terms2021, ...LAB_STORY, sharing, window, ...rest].filter(moves)
  const graph = graphFrom({
    design,
    story,
    regions: [...story, ...[...HELPER_REGIONS, ...LAB_HELPERS].filter(moves)],
    rows,
    statesOf: (region) => states.get(region) ?? [],
  })
  known?.set(key, graph)
  return graph
}
