import { WORLD_EVENT_TYPES, type AnyEventType } from '#domain/consent/events.ts'
import type { GuardId } from '#domain/consent/guards.ts'
import type { EngineRow, Where } from '#domain/consent/row.ts'
import type { AnyRegionId } from '#domain/consent/standing.ts'
import type { Design } from '#domain/design/design.ts'
import type { AnyStep } from '#domain/scenario/types.ts'

/** One row, from one state, on one event. */
export interface Transition {
  readonly region: AnyRegionId
  readonly from: string
  readonly on: AnyEventType
  readonly to: string
  readonly when?: GuardId
  /** Where other regions must stand, in a row of a lab design. */
  readonly where?: Where
  readonly row: EngineRow
  /** The row holds from any state of its region. */
  readonly fromAny: boolean
}

/** A chart: the shipped one, or that of a design. */
export interface Graph {
  /** Null: as it was shipped. */
  readonly design: Design | null
  /** The regions that are drawn. */
  readonly story: readonly AnyRegionId[]
  readonly regions: readonly AnyRegionId[]
  readonly rows: readonly EngineRow[]
  readonly statesOf: (region: AnyRegionId) => readonly string[]
  /** Its transitions, in the order of its rows: within a region the first that applies wins. */
  readonly transitionsIn: (region: AnyRegionId) => readonly Transition[]
}

const WORLD: ReadonlySet<string> = new Set(WORLD_EVENT_TYPES)

/** Whether a person does it. */
export function isStep(type: AnyEventType): type is AnyStep {
  return !WORLD.has(type)
}

export function eventsOf({ on }: Pick<EngineRow, 'on'>): readonly AnyEventType[] {
  return typeof on === 'string' ? [on] : on
}

function transitionsOf(row: EngineRow, statesOf: Graph['statesOf']): Transition[] {
  const froms: readonly string[] = row.from === '*' ? statesOf(row.region) : [row.from].flat()
  return froms.flatMap((from) =>
    eventsOf(row).map((on) => ({
      region: row.region,
      from,
      on,
      to: row.to === 'stay' ? from : row.to,
      ...(row.when ? { when: row.when } : {}),
      ...('where' in row && row.where ? { where: row.where } : {}),
      row,
      fromAny: row.from === '*',
    })),
  )
}

/** All that follows from rows, their regions and their states. */
export function graphFrom(parts: Omit<Graph, 'transitionsIn'>): Graph {
  const byRegion = new Map<AnyRegionId, Transition[]>(parts.regions.map((region) => [region, []]))
  for (const row of parts.rows) byRegion.get(row.region)?.push(...transitionsOf(row, parts.statesOf))
  return { ...parts, transitionsIn: (region) => byRegion.get(region) ?? [] }
}
