import { describe, expect, it } from 'vitest'
import { timeline, type TimelineId } from '#domain/dataflow/matrix/timeline.ts'
import { FACT_2016_IDS, FACT_2021_IDS, type FactId } from '#domain/evidence/factIds.ts'
import {
  eventEvidence,
  eventSources,
  notEvents,
  otherDays,
  WORLD_EVENT_IDS,
  worldEvents,
  type WorldEvent,
} from '#domain/evidence/events.ts'
import { isSourceId } from '#domain/evidence/sources.ts'

const events: readonly WorldEvent[] = Object.values(worldEvents)

describe('the events of the world', () => {
  it('hold every row of the timeline once', () => {
    const told = events.flatMap((event) => event.timeline)
    expect(told.toSorted()).toEqual((Object.keys(timeline) as TimelineId[]).toSorted())
  })

  it('hold every fact once, or it is said why it is no event', () => {
    const told: readonly FactId[] = [...events.flatMap((event) => event.facts), ...Object.values(notEvents).flat()]
    expect(told.toSorted()).toEqual([...FACT_2016_IDS, ...FACT_2021_IDS].toSorted())
  })

  it('stand in the order of their days, a month or a year after the days in it', () => {
    const keys = events.map(({ date }) => date.padEnd(10, '~'))
    expect(keys).toEqual(keys.toSorted())
    expect(events.every(({ date }) => date >= '2012' && date < '2027')).toBe(true)
  })

  it('each rest on something, and their sources resolve', () => {
    for (const id of WORLD_EVENT_IDS) {
      expect(eventEvidence(id).length, id).toBeGreaterThan(0)
      expect(eventSources(id).length, id).toBeGreaterThan(0)
      expect(eventSources(id).every(isSourceId), id).toBe(true)
    }
  })

  it('are as precise as their days are written', () => {
    for (const id of WORLD_EVENT_IDS) {
      const { date, precision }: WorldEvent = worldEvents[id]
      const parts = { day: 3, 'recalled-day': 3, about: 3, month: 2, 'recalled-month': 2, year: 1 }[precision]
      expect(date.split('-'), id).toHaveLength(parts)
    }
  })

  it('own up to a day that another record gives differently', () => {
    expect(otherDays('2021-cathcart')).toEqual(['2021-01-09'])
    expect(otherDays('2016-policy')).toEqual([])
    expect(otherDays('2021-nolimits')).toEqual([])
  })
})
