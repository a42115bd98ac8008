import {
  EVENT_EFFECTS,
  EVENT_KINDS,
  EVENT_REGIONS,
  IN_EUROPE,
  WORLD_EVENT_IDS,
  worldEvents,
  type EventEffect,
  type EventKind,
  type EventRegion,
  type WorldEventId,
} from '#domain/evidence/events.ts'

export interface EventFilter {
  readonly region: EventRegion | 'europe' | 'all'
  readonly kind: EventKind | 'all'
  readonly effect: EventEffect | 'all'
}

export type FilterName = keyof EventFilter

export const EVERYTHING: EventFilter = { region: 'all', kind: 'all', effect: 'all' }

export const FILTER_VALUES = {
  region: [...EVENT_REGIONS.slice(0, 2), 'europe', ...EVENT_REGIONS.slice(2)],
  kind: EVENT_KINDS,
  effect: EVENT_EFFECTS,
} as const satisfies { readonly [Name in FilterName]: readonly Exclude<EventFilter[Name], 'all'>[] }

/** The events that a choice leaves, in order. */
export function eventsFor({ region, kind, effect }: EventFilter): readonly WorldEventId[] {
  return WORLD_EVENT_IDS.filter((id) => {
    const event = worldEvents[id]
    const isThere =
      region === 'all' || (region === 'europe' ? IN_EUROPE.includes(event.region) : event.region === region)
    return isThere && (kind === 'all' || event.kind === kind) && (effect === 'all' || event.effect === effect)
  })
}

/** Events by year, in order. */
export function byYear(ids: readonly WorldEventId[]): readonly (readonly [string, readonly WorldEventId[]])[] {
  return [...Map.groupBy(ids, (id) => worldEvents[id].date.slice(0, 4))]
}
