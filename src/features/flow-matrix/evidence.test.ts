import { describe, expect, it } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import { CATEGORY_IDS, PURPOSE_IDS, REGIME_IDS } from '#domain/dataflow/ids.ts'
import { status, statuses } from '#domain/dataflow/status.ts'
import { pairEvidence } from './evidence.ts'
import { laterPairs } from '#domain/dataflow/laterPairs.ts'

const DAY = isoDay('2016-08-26')

describe('what a pair rests on', () => {
  it('shows both sides of every disputed pair', () => {
    for (const regime of REGIME_IDS)
      for (const category of CATEGORY_IDS)
        for (const purpose of PURPOSE_IDS)
          for (const parentAccount of [true, false]) {
            const asked = { category, purpose, regime, on: DAY, parentAccount }
            const shown = status(regime, category, purpose, parentAccount)
            const { sources, against, reasons } = pairEvidence(asked)
            const where = `${category} ${purpose} ${regime} ${parentAccount}`
            expect(reasons.length, where).toBeGreaterThan(0)
            expect(sources.length, where).toBeGreaterThan(0)
            if (shown === 'disputed') expect(against.length, where).toBeGreaterThan(0)
          }
  })

  it('says since when a pair is known whose sources are all later', () => {
    const asked = { category: 'transactions', purpose: 'infra', regime: 'optout2016', parentAccount: true } as const
    expect(pairEvidence({ ...asked, on: DAY }).knownSince).toBe('2018-07-09')
    expect(pairEvidence({ ...asked, on: isoDay('2021-01-06') }).knownSince).toBeNull()
    const later = laterPairs('optout2016', DAY, statuses('optout2016', true))
    expect(later.has('transactions infra')).toBe(true)
    expect(later.has('phone infra')).toBe(false)
  })
})
