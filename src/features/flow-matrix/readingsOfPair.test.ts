import { describe, expect, it } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import { CATEGORY_IDS, PURPOSE_IDS, REGIME_IDS } from '#domain/dataflow/ids.ts'
import type { PairInPlace } from './readingsOfPair.ts'
import { readingsOfPair } from './readingsOfPair.ts'

function asked(more: Partial<PairInPlace>): PairInPlace {
  return {
    category: 'phone',
    purpose: 'metrics',
    regime: 'paused2016',
    on: isoDay('2018-04-01'),
    parentAccount: true,
    place: { reading: 'record', region: 'uk' },
    ...more,
  }
}

describe('what each reading says of a pair', () => {
  it('has a sentence and a source for each reading of each pair under all terms', () => {
    for (const regime of REGIME_IDS)
      for (const category of CATEGORY_IDS)
        for (const purpose of PURPOSE_IDS)
          for (const { reading, says } of readingsOfPair(asked({ regime, category, purpose }))) {
            expect(says.length, `${regime} ${category} ${purpose} ${reading}`).toBeGreaterThan(0)
            for (const { text, sources } of says) {
              expect(text.length).toBeGreaterThan(10)
              expect(sources.length).toBeGreaterThan(0)
            }
          }
  })

  it('puts the findings of two regulators side by side in the United Kingdom', () => {
    const found = readingsOfPair(asked({})).find(({ reading }) => reading === 'authority')
    expect(found?.status).toBe('disputed')
    expect(found?.says[0]?.sources.map(({ id }) => id)).toEqual(['ICO-2018'])
    expect(found?.beside?.sources.map(({ id }) => id)).toEqual(['CNIL-2017'])
  })

  it('tells the company from the authority in France', () => {
    const readings = readingsOfPair(asked({ place: { reading: 'record', region: 'france' } }))
    const of = (wanted: string) => readings.find(({ reading }) => reading === wanted)?.status
    expect([of('company'), of('authority')]).toEqual(['hosted', 'shared'])
  })
})
