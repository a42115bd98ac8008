import { describe, expect, test } from 'vitest'
import { ASSUMPTION_IDS } from '#domain/consent/assumptions.ts'
import { calendar } from '#domain/consent/calendar.ts'
import { chart } from '#domain/consent/chart/chart.ts'
import { guards } from '#domain/consent/guards.ts'
import { marks } from '#domain/consent/marks.ts'
import { OVERLAY_IDS, overlays } from '#domain/consent/overlays.ts'
import type { Basis } from '#domain/consent/row.ts'
import { overlays as overlayRecords } from '#domain/dataflow/matrix/overlays.ts'
import { isFactId } from '#domain/evidence/facts.ts'

const rows: readonly (readonly [string, Basis])[] = [
  ...chart.map((row, index) => [`chart ${index} ${row.region} on ${[row.on].flat().join()}`, row] as const),
  ...calendar.map((row, index) => [`calendar ${index} ${row.event}`, row] as const),
  ...marks.map((mark, index) => [`mark ${index} ${mark.mark}`, mark] as const),
  ...overlays.map((overlay) => [`overlay ${overlay.id}`, overlay] as const),
]

describe('what behaviour rests on', () => {
  test.each(rows)('%s rests on facts, or on an assumption that says so', (_, { cites = [], assumes }) => {
    expect(cites.length > 0 || assumes !== undefined).toBe(true)
    expect(cites.filter((id) => !isFactId(id))).toEqual([])
    expect(new Set(cites).size).toBe(cites.length)
    if (assumes !== undefined) expect(ASSUMPTION_IDS).toContain(assumes)
  })

  test('no guard stands idle', () => {
    const asked = new Set([...chart, ...calendar, ...marks].map((row) => row.when))
    expect(Object.keys(guards).filter((id) => !asked.has(id as keyof typeof guards))).toEqual([])
  })

  test('acts of authorities hold on the days, and in the countries, of the record', () => {
    expect(overlays.map(({ id }) => id)).toEqual([...OVERLAY_IDS])
    for (const { id, region, from, to } of overlays) expect({ region, from, to }).toMatchObject(dated(id))
  })
})

function dated(id: (typeof OVERLAY_IDS)[number]) {
  const { region, from, to } = overlayRecords[id]
  return { region, from, to }
}
