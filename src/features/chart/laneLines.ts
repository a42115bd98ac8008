import type { Lane, LaneEdge } from './laneModel.ts'

export interface Line {
  readonly kind: LaneEdge['kind']
  /** Where it comes from, one or several, and where it leads. */
  readonly from: readonly string[]
  readonly to: string
  readonly path: string
  /** Where the arrow head points. */
  readonly x: number
  readonly y: number
}

type Places = ReadonlyMap<string, number>

interface Trunk {
  readonly kind: LaneEdge['kind']
  readonly from: readonly string[]
  readonly to: string
  readonly starts: readonly number[]
  readonly end: number
}

const LEVEL = 8
const CORNER = 5
/** Off the middle of a box: where lines leave it, and, further out, where they arrive. */
const LEAVES = 4
const ARRIVES = 11

/** Ways that nothing is said of run together where they lead to one state; each of the others has its own line. */
function bundlesOf(edges: readonly LaneEdge[]): Pick<Trunk, 'kind' | 'from' | 'to'>[] {
  const bundles = new Map<string, { kind: LaneEdge['kind']; from: string[]; to: string }>()
  for (const { kind, from, to } of edges) {
    const key = kind === 'other' ? to : `${from}>${to}`
    const bundle = bundles.get(key)
    if (bundle) bundle.from.push(from)
    else bundles.set(key, { kind, from: [from], to })
  }
  return [...bundles.values()]
}

function trunkOf({ kind, from, to }: Pick<Trunk, 'kind' | 'from' | 'to'>, middles: Places, button?: number): Trunk {
  const target = middles.get(to) ?? 0
  const places = from.map((value) => middles.get(value) ?? 0)
  const isAbove = places.every((y) => y < target)
  const isBelow = places.every((y) => y > target)
  const end = button ?? target + (isAbove ? -ARRIVES : isBelow ? ARRIVES : 0)
  return { kind, from, to, end, starts: places.map((y) => y + (target > y ? LEAVES : -LEAVES)) }
}

/** Each line keeps a track of its own; short ones run closest, and what matters inside of what does not. */
function tracks(trunks: readonly Trunk[]): number[] {
  const spans = trunks.map(({ starts, end }) => ({ top: Math.min(end, ...starts), bottom: Math.max(end, ...starts) }))
  const weight = (index: number): number => {
    const { top, bottom } = spans[index] ?? { top: 0, bottom: 0 }
    return bottom - top
  }
  const taken: { top: number; bottom: number }[][] = []
  const result: number[] = spans.map(() => 0)
  for (const index of spans.map((_, at) => at).toSorted((a, b) => weight(a) - weight(b))) {
    const span = spans[index]
    if (!span) continue
    let level = taken.findIndex((track) => track.every((one) => one.bottom < span.top || one.top > span.bottom))
    if (level < 0) level = taken.push([]) - 1
    taken[level]?.push(span)
    result[index] = level
  }
  return result
}

/** The two that lie farthest turn into the trunk, the others run straight into it. */
function pathOf({ starts, end }: Trunk, start: number, out: number, stop: number): string {
  const first = Math.min(...starts)
  const last = Math.max(...starts)
  const legs = starts.map((y) => {
    if (y !== first && y !== last) return `M${start} ${y}H${out}`
    const isDown = y < end
    if ((isDown && y !== first) || (!isDown && y !== last)) return `M${start} ${y}H${out}`
    const turn = isDown ? CORNER : -CORNER
    return `M${start} ${y}H${out - CORNER}q${CORNER} 0 ${CORNER} ${turn}V${end - turn}q0 ${turn} ${-CORNER} ${turn}H${stop}`
  })
  return legs.join('')
}

/** Lines that run beside the states, each from where it leaves to where it leads. */
export function layLines(lane: Lane, middles: Places, buttons: Places, boxWidth: number, width: number): Line[] {
  const trunks = bundlesOf(lane.edges).map((bundle) =>
    trunkOf(
      bundle,
      middles,
      bundle.from[0] === lane.present && bundle.kind !== 'other' ? buttons.get(bundle.to) : undefined,
    ),
  )
  const levels = tracks(trunks)
  const deepest = Math.max(1, ...levels)
  const step = Math.min(LEVEL, (width - boxWidth - 16) / deepest)
  return trunks.map((trunk, index) => {
    const out = boxWidth + 13 + (levels[index] ?? 0) * step
    const { kind, from, to, end } = trunk
    return { kind, from, to, path: pathOf(trunk, boxWidth, out, boxWidth + 6), x: boxWidth + 1, y: end }
  })
}
