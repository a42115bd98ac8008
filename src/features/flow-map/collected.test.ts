import { expect, it } from 'vitest'
import { CATEGORY_IDS, REGIME_IDS } from '#domain/dataflow/ids.ts'
import { matrix } from '#domain/dataflow/matrix/matrix.ts'
import { collected } from './collected.ts'

it.each(REGIME_IDS)('tells what the service holds as the evidence does: %s', (regime) => {
  expect(CATEGORY_IDS.map((category) => collected(regime, category))).toEqual(
    CATEGORY_IDS.map((category) => matrix[category][regime].collected.v),
  )
})
