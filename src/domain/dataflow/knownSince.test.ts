import { expect, test } from 'vitest'
import { CATEGORY_IDS, FLOW_COLUMNS, REGIME_IDS } from '#domain/dataflow/ids.ts'
import { knownSince } from '#domain/dataflow/knownSince.ts'
import { matrix } from '#domain/dataflow/matrix/matrix.ts'
import { regimes } from '#domain/dataflow/matrix/regimes.ts'
import { earlierOf, isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import { sourceOf, type SourceId } from '#domain/evidence/sources.ts'

/** The first day that a source's date may mean; null where the source bears none, and so may be of any day. */
function firstDayOf(id: SourceId): IsoDay | null {
  const { date } = sourceOf(id)
  if (date === null || date === 'undated') return null
  return isoDay(`${date}-01-01`.slice(0, 10))
}

function earliest(ids: readonly SourceId[]): IsoDay | null {
  const days = ids.map(firstDayOf)
  return days.reduce((one, other) => (one === null || other === null ? null : earlierOf(one, other)))
}

test('no cell rests only on sources younger than its regime, unless it is listed as known since', () => {
  for (const regime of REGIME_IDS) {
    for (const category of CATEGORY_IDS) {
      for (const column of FLOW_COLUMNS) {
        const first = earliest(matrix[category][regime][column].src)
        const isLater = first !== null && first > regimes[regime].from
        expect(knownSince(regime, category, column), `${regime} ${category} ${column}`).toBe(isLater ? first : null)
      }
    }
  }
})
