import { dayLong, dayShort } from '#content/format.ts'
import { say } from '#content/say.ts'
import { CATEGORY_IDS, PURPOSE_IDS, type CategoryId, type PurposeId } from '#domain/dataflow/ids.ts'
import { heldBecause } from '#domain/dataflow/status.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { countStatus } from '#domain/dataflow/status.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { STRAND_STATUSES, type MapGraph, type MapStrand, type MapUse } from './mapGraph.ts'
import type { TextPart } from './mapPicture.ts'

/** Every word in the picture, ready: the layout only measures and places them. */
export interface MapWords {
  readonly phone: string
  readonly kinds: string
  readonly service: string
  readonly holds: string
  readonly parent: string
  readonly uses: string
  readonly never: string
  readonly neverStated: string
  readonly stopsHere: string
  readonly held: string
  /** Whose act holds back, and since when; null where nothing does. */
  readonly heldBy: string | null
  readonly groups: readonly string[]
  readonly category: (id: CategoryId) => string
  readonly purpose: (id: PurposeId) => string
  readonly counts: (use: MapUse) => readonly TextPart[]
}

export function mapWords(graph: MapGraph, moment: Moment, later: ReadonlySet<string>): MapWords {
  const rests = (category: CategoryId, purpose: PurposeId) => later.has(`${category} ${purpose}`)
  return {
    phone: say('map.phone'),
    kinds: say('map.kinds', { count: CATEGORY_IDS.length }),
    service: say('map.service'),
    holds: holdsWords(graph),
    parent: say('map.parent'),
    uses: say('map.uses', { count: PURPOSE_IDS.length }),
    never: say('map.never'),
    neverStated: say('map.never.stated'),
    stopsHere: say('map.stopsHere'),
    held: say('map.held'),
    heldBy: heldByWords(moment),
    groups: graph.groups.map(({ id }) => say(`flow.${graph.neutral ? 'neutral' : 'group'}.${id}`)),
    category: (id) =>
      starred(
        say(`category.${id}`),
        graph.uses.some((use) => drawn(use, id) && rests(id, use.purpose)),
      ),
    purpose: (id) => say(`purpose.${id}`),
    counts: (use) => countParts(use, later),
  }
}

function drawn(use: MapUse, category: CategoryId): boolean {
  return use.strands.some((strand) => strand.category === category && strand.kind !== 'gone')
}

function starred(text: string, isLater: boolean): string {
  return isLater ? `${text} ${say('flow.star')}` : text
}

/** “6 shared, 16 open”: the parts of a use, each in the colour of its status. */
export function countParts(use: MapUse, later: ReadonlySet<string> = new Set()): readonly TextPart[] {
  const present = STRAND_STATUSES.filter((status) => use.counts[status] > 0)
  if (present.length === 0) return [{ text: say('map.count.nothing'), tone: 'quiet' }]
  return present.map((status, index): TextPart => {
    const isLater = use.strands.some(({ kind, category }) => kind === status && later.has(`${category} ${use.purpose}`))
    const text = starred(say(`map.count.${status}`, { count: use.counts[status] }), isLater)
    return { text: index < present.length - 1 ? `${text}, ` : text, tone: status }
  })
}

function heldByWords(moment: Moment): string | null {
  const by = heldBecause(moment.regime, moment.lens)
  if (by === null) return null
  // An act that only a reading of the authorities sees holds back beside the terms: no entry is the day it began.
  const since = by === heldBecause(moment.regime) ? heldSince(moment) : null
  return since === null
    ? say(`map.held.${by}`)
    : say(`map.held.${by}.since`, { day: dayShort(since).replaceAll(' ', NO_BREAK) })
}

/** A date stays together when its line is broken. */
const NO_BREAK = '\u00a0'

/** The day of the entry since which the same act has held back without a break. */
function heldSince({ entries, regime }: Moment): IsoDay | null {
  const by = heldBecause(regime)
  const before = entries.findLastIndex((entry) => heldBecause(entry.regime) !== by)
  return entries[before + 1]?.on ?? null
}

/** “26 August 2016, after four taps: from now on 19 more pairs may be shared, 10 may not.” */
export function mapHeadline(graph: MapGraph, moment: Moment): string {
  const when = { day: dayLong(moment.on), taps: moment.taps }
  const { starts, stops } = graph
  if (starts + stops > 0) return say('map.head.step', { ...when, starts, stops })
  const shared = countStatus(moment.statuses, 'shared')
  return say('map.head.still', { ...when, shared, held: countStatus(moment.statuses, 'held') })
}

export function holdsWords({ holds: { stated, perhaps } }: MapGraph): string {
  return say('map.holds', { stated, perhaps, more: perhaps - stated })
}

/** What a strand says when it is pointed at, and in the saved picture. */
export function strandTitle({ category, purpose, kind, previous }: MapStrand): string {
  const pair = { category: say(`category.${category}`), purpose: say(`purpose.${purpose}.name`) }
  if (kind === 'gone') return say('map.strand.gone', { ...pair, previous: say(`flow.is.${previous}`) })
  return say('map.strand', { ...pair, status: say(`flow.is.${kind}`) })
}
