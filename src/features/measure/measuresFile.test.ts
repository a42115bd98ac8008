import { beforeAll, describe, expect, test } from 'vitest'
import { ROW_IDS } from '#content/measure/rows.ts'
import { measureAll } from '#content/measure/wordMeasures.ts'
import { presets } from '#domain/design/presets.ts'
import { subjectOfDesign, subjectOfPreset } from '#domain/design/subject.ts'
import { loadDesigns } from '#store/designs.ts'
import { measuresCsv, measuresJson } from './measuresFile.ts'
import type { Side } from './side.ts'
import { undoPath } from './undoPath.ts'
import { indexOf, parseWeights, printWeights, type Weights } from './weights.ts'

beforeAll(loadDesigns)

const WEIGHTS: Weights = { refuse: 1, restore: 0.5 }
const sides = (): readonly Side[] => [
  { name: 'Mine, "new"', all: measureAll(subjectOfDesign(presets['neutral-minimum'].design), 'iphone') },
  { name: 'As built', all: measureAll(subjectOfPreset(presets[2016]), 'iphone') },
]

describe('the measures as a file', () => {
  test('JSON: every measure, the reason where there is none, design, phone, version and weights', () => {
    const told = JSON.parse(measuresJson(sides(), WEIGHTS)) as {
      format: string
      weights: Weights
      designs: {
        name: string
        phone: string
        design: unknown
        index: unknown
        measures: Record<string, { value: unknown }>
      }[]
    }
    expect(told).toMatchObject({ format: 'consent-replay/measures@1', language: 'en', weights: WEIGHTS })
    const [mine, built] = told.designs
    expect(Object.keys(mine?.measures ?? {})).toEqual(ROW_IDS)
    expect(mine).toMatchObject({ phone: 'iphone', design: { switchDefault: 'mustChoose' }, index: { value: 1.5 } })
    expect(built).toMatchObject({ design: 'as-shipped', question: '2016', index: { without: ['restore'] } })
    expect(built?.measures['restore']).toMatchObject({ value: null, none: 'impossible', metric: 'M1' })
  })

  test('CSV: one line a measure and design; an empty value has its reason beside it', () => {
    const lines = measuresCsv(sides(), WEIGHTS).split('\r\n')
    expect(lines).toHaveLength(1 + 2 * ROW_IDS.length + 1)
    expect(lines[0]).toBe('format,design,settings,phone,metric,id,measure,value,unit,none,assumes,weight,language')
    expect(lines[1]).toContain('"Mine, ""new"""')
    expect(lines.find((line) => line.includes('As built') && line.includes(',restore,'))).toMatch(
      /,M1,restore,"Share again, the day after holding back",,taps,impossible,,0\.5,en$/,
    )
  })
})

describe('weights', () => {
  test('go into a link and come back; what cannot be read weighs nothing', () => {
    expect(printWeights(WEIGHTS)).toBe('refuse*1,restore*0.5')
    expect(parseWeights(printWeights(WEIGHTS))).toEqual(WEIGHTS)
    expect(parseWeights('refuse*x,nothing*2,accept*,leave*-1,restore*Infinity')).toEqual({ leave: -1 })
  })

  test('no weight, no index', () => {
    const [mine] = sides()
    if (!mine) throw new Error('no design')
    expect(indexOf(mine.all, {})).toBeNull()
    expect(indexOf(mine.all, { refuse: 0 })).toBeNull()
  })
})

test('the line goes into the band of its own where it is not possible, and never above its field', () => {
  const line = [
    { fromDay: 1, taps: 4 },
    { fromDay: 31, taps: null },
  ]
  expect(undoPath(line, 4)).toBe('M34.0 56.0H56.9H56.9V34.0H312.0')
  expect(undoPath([], 4)).toBe('')
})
