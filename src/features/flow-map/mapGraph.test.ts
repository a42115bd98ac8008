import { describe, expect, it } from 'vitest'
import { CATEGORY_IDS, PURPOSE_IDS, REGIME_IDS } from '#domain/dataflow/ids.ts'
import { pairIndex } from '#domain/dataflow/pairs.ts'
import { countStatus, statuses } from '#domain/dataflow/status.ts'
import { mapGraph, statusCounts, STRAND_STATUSES } from './mapGraph.ts'

const CASES = REGIME_IDS.flatMap((regime) => [true, false].map((parentAccount) => ({ regime, parentAccount })))

describe('the graph of the map', () => {
  it.each(CASES)('has one strand for each pair that is not blank or never: $regime, $parentAccount', (one) => {
    const now = statuses(one.regime, one.parentAccount)
    const graph = mapGraph({ regime: one.regime, statuses: now, previousStatuses: now })
    for (const status of STRAND_STATUSES)
      expect(statusCounts(graph).find((counted) => counted.status === status)?.count ?? 0).toBe(
        countStatus(now, status),
      )
    expect(graph.never).toBe(countStatus(now, 'never'))
    for (const { purpose, strands } of graph.uses)
      for (const { category, kind } of strands) expect(kind).toBe(now[pairIndex(category, purpose)])
    expect(graph.uses.map(({ purpose }) => purpose)).toEqual(PURPOSE_IDS)
    expect(graph.groups.flatMap(({ sources }) => sources.map(({ category }) => category)).toSorted()).toEqual(
      CATEGORY_IDS.toSorted(),
    )
  })

  it('counts what a step starts and stops as the headline tells it', () => {
    const previousStatuses = statuses('pre2016', true)
    const graph = mapGraph({ regime: 'optout2016', statuses: statuses('optout2016', true), previousStatuses })
    expect(graph).toMatchObject({ starts: 19, stops: 10, holds: { stated: 17, perhaps: 21 } })
  })

  it('keeps a stub of what is gone, and does not count it', () => {
    const graph = mapGraph({
      regime: 'deleted',
      statuses: statuses('deleted', true),
      previousStatuses: statuses('on2016', true),
    })
    const gone = graph.uses.flatMap(({ strands }) => strands.filter(({ kind }) => kind === 'gone'))
    expect(gone).toHaveLength(105)
    expect(graph).toMatchObject({ starts: 0, stops: 27 })
    expect(statusCounts(graph)).toEqual([
      { status: 'shared', count: 0 },
      { status: 'held', count: 0 },
      { status: 'open', count: 2 },
    ])
  })
})
