import { describe, expect, test } from 'vitest'
import { cell, flow } from '#domain/evidence/define.ts'
import type { CategoryMatrix, MatrixRow, NonEmpty } from '#domain/evidence/define.ts'
import { fact } from '#domain/evidence/fact.ts'
import type { ReasonId } from '#domain/evidence/reasons.ts'
import type { RecordRef } from '#domain/evidence/seedClaim.ts'
import type { SourceId } from '#domain/evidence/sources.ts'

const good = cell('no', ['WA-2012'], 'p12-none-p', 'inference')

/** Never run: `tsc` checks that each line below fails to compile. */
export function mustNotCompile(row: MatrixRow, matrix: CategoryMatrix) {
  // @ts-expect-error an empty list of sources
  cell('no', [], 'p12-none-p', 'inference')
  // @ts-expect-error an unknown source
  cell('no', ['WA-1999'], 'p12-none-p', 'inference')
  // @ts-expect-error an unknown reason
  cell('no', ['WA-2012'], 'p12-nothing', 'inference')
  // @ts-expect-error a missing reason
  cell('no', ['WA-2012'])
  // @ts-expect-error an unknown basis
  cell('no', ['WA-2012'], 'p12-none-p', 'hearsay')
  // @ts-expect-error an unknown verdict
  cell('maybe', ['WA-2012'], 'p12-none-p', 'inference')
  // @ts-expect-error no contrary source in the list
  cell('no', ['WA-2012'], 'p12-none-p', 'inference', [])
  // @ts-expect-error no capacity
  flow('no', ['WA-2012'], 'p12-none-p', 'inference')
  // @ts-expect-error a cell without a capacity where the flow to the parent company is meant
  const withoutCapacity: MatrixRow = { ...row, toFacebook: good }
  // @ts-expect-error a row without a column
  const withoutColumn: MatrixRow = { collected: good, toFacebook: row.toFacebook, infra: good }
  // @ts-expect-error an unknown column
  const unknownColumn: MatrixRow = { ...row, weather: good }
  // @ts-expect-error a category without a regime
  const withoutRegime: CategoryMatrix = { pre2016: row, on2016: row }
  // @ts-expect-error an unknown regime
  const unknownRegime: CategoryMatrix = { ...matrix, on1999: row }
  // @ts-expect-error a fact without a source
  fact({ recorded: '2016', from: '2016', status: 'v', sources: [], conflicts: null })
  // @ts-expect-error a status that is on no scale
  fact({ recorded: '2016', from: '2016', status: 'sure', sources: ['WA-2016'], conflicts: null })
  // @ts-expect-error an unknown conflict
  fact({ recorded: '2016', from: '2016', status: 'v', sources: ['WA-2016'], conflicts: ['C16-99'] })
  // @ts-expect-error a reason without its text
  const texts: Record<ReasonId, string> = { 'c12-yes': 'x' }
  // @ts-expect-error a reference to a cell that does not exist
  const ref: RecordRef = 'm:phone/on1999/ads'
  // @ts-expect-error an empty list
  const none: NonEmpty<SourceId> = []
  return [withoutCapacity, withoutColumn, unknownColumn, withoutRegime, unknownRegime, texts, ref, none]
}

describe('cell and flow', () => {
  test('a cell without contrary sources has no vs', () => {
    expect(good).toEqual({ v: 'no', src: ['WA-2012'], why: 'p12-none-p', basis: 'inference' })
  })

  test('a flow carries its capacity and its contrary sources', () => {
    expect(flow('yes', ['WA-2016'], 'f16-phone', 'policy-text', 'both', ['ICO-2018'])).toMatchObject({
      cap: 'both',
      vs: ['ICO-2018'],
    })
  })
})
