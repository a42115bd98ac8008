import { graphOf, shippedGraph } from '#domain/consent/chartGraph.ts'
import type { Graph } from '#domain/consent/graph.ts'
import type { AnyRegionId, Setting, Standing } from '#domain/consent/standing.ts'
import type { Screen } from '#domain/scenario/types.ts'

/**
 * Where a screen's memory is read: left behind anywhere else, it makes no difference any more, because it is written
 * anew before it is read. A test holds it: forgotten or not, every event leads to the same.
 */
const READ_ON: { readonly [R in AnyRegionId]?: readonly Screen[] } = {
  askedFrom: ['warning'],
  deleteFrom: ['delete', 'deleteReasons'],
  field: ['delete', 'deleteReasons'],
  reasons: ['deleteReasons'],
  helpFrom: ['help2021'],
  asks: ['warning'],
  askedAt: ['warning'],
}

/** One region of a standing as a digit: its value's place in the list of its states, times what stands for one. */
interface Digit {
  readonly region: AnyRegionId
  readonly codes: ReadonlyMap<string, number>
  readonly one: number
  readonly readOn: readonly Screen[] | null
}

/** How standings of one chart are numbered. */
export interface Digits {
  readonly list: readonly Digit[]
  /** How many numbers there are; a test holds that all of them are exact. */
  readonly count: number
}

function digitsFrom({ regions, statesOf }: Graph): Digits {
  let one = 1
  const list = regions.map((region) => {
    const states = statesOf(region)
    const digit = {
      region,
      codes: new Map(states.map((state, index) => [state, index])),
      one,
      readOn: READ_ON[region] ?? null,
    }
    one *= states.length
    return digit
  })
  return { list, count: one }
}

const known = new WeakMap<Graph, Digits>()

export function digitsOf(setting: Setting): Digits {
  const graph = graphOf(setting)
  let digits = known.get(graph)
  if (!digits) known.set(graph, (digits = digitsFrom(graph)))
  return digits
}

const SHIPPED = digitsFrom(shippedGraph)

/** A standing without what it will never ask for again, and without its dates. */
export function withoutMemories(standing: Standing, { list }: Digits = SHIPPED): Standing {
  const plain: Record<string, unknown> = { ...standing, acceptBy: null, optOutUntil: null, deletedOn: null }
  if (standing.remindOn !== undefined) plain['remindOn'] = null
  for (const { region, readOn, codes } of list) {
    if (readOn && !readOn.includes(standing.screen)) [plain[region]] = codes.keys()
  }
  return plain as unknown as Standing
}

/**
 * The standing as one number: two standings have the same one when no future can tell them apart, dates left aside.
 * What each region is at this moment, memories and all, is noted in `met`, a bit for each value.
 */
export function codeOf(standing: Standing, met: Uint32Array, { list }: Digits = SHIPPED): number {
  const { screen } = standing
  let code = 0
  for (let index = 0; index < list.length; index++) {
    const { region, codes, one, readOn } = list[index] as Digit
    const value = codes.get(standing[region] ?? '') ?? 0
    met[index] = (met[index] ?? 0) | (1 << value)
    if (readOn === null || readOn.includes(screen)) code += value * one
  }
  return code
}

/** The values of a region that were noted. */
export function metIn(region: AnyRegionId, met: Uint32Array, { list }: Digits): string[] {
  const index = list.findIndex((one) => one.region === region)
  const bits = met[index] ?? 0
  return [...(list[index]?.codes.keys() ?? [])].filter((_, value) => (bits & (1 << value)) !== 0)
}

/** Room for the values of every region, in any chart. */
export const REGION_COUNT = 32
