import { printSides, SIDE_KEYS } from '#app/compareLink.ts'
import { LINK_VERSION, LINK_VERSION_2 } from '#app/link.ts'
import { parseFragment, type ParsedLink } from '#app/paths.ts'
import { firstDayOf, openEnded, SIDES, type Comparison, type Side } from '#domain/compare/comparison.ts'
import { READY_PAIR_IDS, readyPairOf, readyPairs, type ReadyPairId } from '#domain/compare/readyPairs.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import { laterOf, parseIsoDay } from '#domain/day/isoDay.ts'
import { hasDesignTools } from '#domain/design/registry.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { WHO, type Who } from '#store/comparison.ts'

export interface ComparisonLink {
  readonly comparison: Comparison
  readonly who: Who
}

export type ParsedComparison =
  | Exclude<ParsedLink, { readonly kind: 'moment' }>
  | { readonly kind: 'comparison'; readonly state: ComparisonLink; readonly ignored: readonly string[] }

/** The fragment of a comparison, without `#`: a ready pair by its name, any other by its two stories. */
export function printComparison({ comparison, who }: ComparisonLink): string {
  const ready = readyPairOf(comparison)
  const day = ready?.on === comparison.on ? '' : `&d=${comparison.on}`
  const pair = ready ? `v=${LINK_VERSION}&c=${ready.id}${day}` : printSides(comparison)
  return who === 'both' ? pair : `${pair}&s=${who}`
}

/** The parts of a link, by where they belong. */
class Parts {
  readonly own = new Map<string, string>()
  readonly sides: Readonly<Record<Side, string[]>> = { a: [], b: [] }
  readonly ignored: string[] = []

  constructor(text: string) {
    for (const part of text.split('&')) {
      const [, key = part, value = ''] = /^([^=]*)=(.*)$/.exec(part) ?? []
      const side = SIDES.find((one) => key.startsWith(`${one}.`))
      if (side && (SIDE_KEYS as readonly string[]).includes(key.slice(2))) this.sides[side].push(part.slice(2))
      else if (['v', 'c', 'd', 's'].includes(key) && !this.own.has(key)) this.own.set(key, value)
      else this.ignored.push(part)
    }
  }
}

/** What a fragment says of a comparison; anything that cannot be used is named, and nothing is lost by it. */
export function parseComparison(fragment: string): ParsedComparison {
  const parts = new Parts(fragment.replace(/^#/, ''))
  const version = parts.own.get('v')
  const isOurs = version === LINK_VERSION || (version === LINK_VERSION_2 && hasDesignTools())
  if (!isOurs) {
    // Too new, no link at all, none that can be read, or one with a design that cannot be read yet: as with every link.
    const link = parseFragment(fragment)
    return link.kind === 'moment' ? { kind: 'none' } : link
  }
  const id = READY_PAIR_IDS.find((one) => one === parts.own.get('c'))
  if (id) return readReady(id, parts)
  if (parts.own.has('c')) parts.ignored.push(`c=${parts.own.get('c')}`)
  const faults: Fault[] = []
  const a = readSide('a', parts, faults)
  const b = readSide('b', parts, faults)
  return faults.length > 0 || !a || !b ? { kind: 'broken', faults } : readOwn({ a, b }, parts)
}

/** The name of a pair says all there is to say of its stories. */
function readReady(id: ReadyPairId, parts: Parts): ParsedComparison {
  for (const side of SIDES) parts.ignored.push(...parts.sides[side].map((part) => `${side}.${part}`))
  const { a, b, on } = readyPairs[id]
  return finish({ a, b, on }, parts)
}

function readOwn({ a, b }: Pick<Comparison, Side>, parts: Parts): ParsedComparison {
  return finish({ a, b, on: laterOf(firstDayOf({ a, b }), laterOf(a.until, b.until)) }, parts)
}

function readSide(side: Side, parts: Parts, faults: Fault[]): Scenario | null {
  const link = parseFragment([`v=${parts.own.get('v')}`, ...parts.sides[side]].join('&'))
  if (link.kind === 'broken') {
    for (const fault of link.faults) faults.push({ ...fault, path: fault.path.replace(/^\$/, `$.${side}`) })
  }
  if (link.kind !== 'moment') return null
  parts.ignored.push(...link.ignored.map((part) => `${side}.${part}`))
  return openEnded(link.state.scenario)
}

/** The day, and who acts. What is none is named, and the usual stands in its place. */
function finish(comparison: Comparison, parts: Parts): ParsedComparison {
  const day = parts.own.get('d')
  const wanted = day === undefined ? comparison.on : parseIsoDay(day)
  const isShown = wanted !== null && wanted >= firstDayOf(comparison) && wanted <= LAST_DAY
  if (!isShown) parts.ignored.push(`d=${day}`)
  const given = parts.own.get('s') ?? 'both'
  const who = WHO.find((one) => one === given)
  if (!who) parts.ignored.push(`s=${given}`)
  const on = isShown && wanted !== null ? wanted : comparison.on
  return {
    kind: 'comparison',
    state: { comparison: { ...comparison, on }, who: who ?? 'both' },
    ignored: parts.ignored,
  }
}
