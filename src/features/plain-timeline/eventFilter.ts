import {
  EVENT_EFFECTS,
  EVENT_KINDS,
  EVENT_REGIONS,
  IN_EUROPE,
  eventSources,
  WORLD_EVENT_IDS,
  worldEvents,
  type EventEffect,
  type EventKind,
  type EventRegion,
  type WorldEvent,
  type WorldEventId,
} from '#domain/evidence/events.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { evidencePublicOn, firstDayOf } from '#domain/evidence/publicOn.ts'

export interface EventFilter {
  readonly region: EventRegion | 'europe' | 'all'
  readonly kind: EventKind | 'all'
  readonly effect: EventEffect | 'all'
  /** Only what was public on this day, where one is given. */
  readonly publicBy: IsoDay | ''
}

export type FilterName = Exclude<keyof EventFilter, 'publicBy'>

export const EVERYTHING: EventFilter = { region: 'all', kind: 'all', effect: 'all', publicBy: '' }

export const FILTER_VALUES = {
  region: [...EVENT_REGIONS.slice(0, 2), 'europe', ...EVENT_REGIONS.slice(2)],
  kind: EVENT_KINDS,
  effect: EVENT_EFFECTS,
} as const satisfies { readonly [Name in FilterName]: readonly Exclude<EventFilter[Name], 'all'>[] }

/** The events that a choice leaves, in order. */
export function eventsFor({ region, kind, effect, publicBy }: EventFilter): readonly WorldEventId[] {
  return WORLD_EVENT_IDS.filter((id) => {
    const event = worldEvents[id]
    const isThere =
      region === 'all' || (region === 'europe' ? IN_EUROPE.includes(event.region) : event.region === region)
    const isPublic = publicBy === '' || wasPublic(id, publicBy)
    return (
      isThere && isPublic && (kind === 'all' || event.kind === kind) && (effect === 'all' || event.effect === effect)
    )
  })
}

/** It had happened, and what tells of it here was out. */
function wasPublic(id: WorldEventId, day: IsoDay): boolean {
  const event: WorldEvent = worldEvents[id]
  if (firstDayOf(event.date) > day) return false
  return event.facts.length > 0
    ? event.facts.every((fact) => evidencePublicOn(fact, day) !== false)
    : eventSources(id).some((source) => evidencePublicOn(source, day) !== false)
}

/** Events by year, in order. */
export function byYear(ids: readonly WorldEventId[]): readonly (readonly [string, readonly WorldEventId[]])[] {
  return [...Map.groupBy(ids, (id) => worldEvents[id].date.slice(0, 4))]
}
