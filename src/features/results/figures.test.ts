import { describe, expect, test } from 'vitest'
import { layoutFlow } from './flowLayout.ts'
import type { FlowDiagram } from './flowParts.ts'
import { placeRows } from './plotRows.ts'
import { linearScale, logScale } from './scale.ts'
import { listed, USUAL_WISH } from './sessionList.ts'
import { readCodes } from './withdrawalCodes.ts'
import { wrap } from './wrap.ts'

describe('an axis', () => {
  test.each([
    [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [-0.2, 0.302, [-0.2, 0, 0.2, 0.4]],
    [0, 7, [0, 2, 4, 6, 8]],
    [3, 3, [3, 4, 5, 6]],
  ])('from %d to %d has round numbers, and holds both', (low, high, ticks) => {
    const scale = linearScale(low, high, 100, 500)
    expect(scale.ticks).toEqual(ticks)
    expect(scale.at(ticks[0] ?? 0)).toBeCloseTo(100)
    expect(scale.at(ticks.at(-1) ?? 0)).toBeCloseTo(500)
    expect(scale.at(low)).toBeGreaterThanOrEqual(99.99)
    expect(scale.at(high)).toBeLessThanOrEqual(500.01)
  })

  test('of ratios has even ratios', () => {
    const scale = logScale(0.5, 4.3, 0, 300)
    expect(scale.ticks).toEqual([0.5, 1, 2, 5])
    expect(scale.at(2) - scale.at(1)).toBeCloseTo(scale.at(1) - scale.at(0.5))
    expect(scale.at(0.5)).toBeCloseTo(0)
    expect(scale.at(5)).toBeCloseTo(300)
    expect(logScale(0.0004, 90_000, 0, 1).ticks.every((tick) => Math.log10(tick) % 1 === 0)).toBe(true)
  })
})

const box = (label: string, count: number) => [{ label, count, isHead: true }]
const diagram = (columns: number): FlowDiagram => ({
  trunk: [box('Links given out', 130), box('Started', 120)],
  columns: Array.from({ length: columns }, (_, at) => ({
    name: `Condition ${at}`,
    boxes: [
      box('Started', 60),
      [...box('Excluded', 9), { label: 'at least 1 attention check not answered as asked', count: 9, isHead: false }],
      box('Analysed', 51),
    ],
  })),
})

describe('the flow of participants', () => {
  test.each([
    [2, 960],
    [2, 340],
    [4, 960],
    [8, 960],
    [8, 280],
  ])('of %d conditions at %d px: no box outside, and none over another', (columns, width) => {
    const { boxes, height } = layoutFlow(diagram(columns), width)
    expect(boxes).toHaveLength(2 + 3 * columns)
    for (const one of boxes) {
      expect(one.x).toBeGreaterThanOrEqual(0)
      expect(one.x + one.width).toBeLessThanOrEqual(width)
      expect(one.y + one.height).toBeLessThanOrEqual(height)
      for (const other of boxes)
        if (one !== other)
          expect(
            one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y,
          ).toBe(true)
    }
  })
})

test('rows of a plot put their words beside the marks, or above where it is narrow', () => {
  const rows = [
    { key: 'a', heading: 'First', label: 'As built', told: '10% (1 of 10)' },
    { key: 'b', label: 'Ours', told: '20% (2 of 10)' },
  ]
  for (const width of [280, 639, 640, 1000]) {
    const { from, to, isNarrow, rows: placed } = placeRows(rows, width)
    expect(isNarrow).toBe(width < 640)
    expect(to - from).toBeGreaterThan(width / 3)
    expect(to).toBeLessThan(width)
    expect(placed.map(({ headingY }) => headingY !== null)).toEqual([true, false])
  }
})

test('words are set in lines, and a word is never cut', () => {
  expect(wrap('did not agree to take part', 90)).toEqual(['did not', 'agree to', 'take part'])
  expect(wrap('Datenschutzgrundverordnung', 20)).toEqual(['Datenschutzgrundverordnung'])
  expect(wrap('a b c d e f g h', 30, 2)[1]).toMatch(/ …$/)
})

test('withdrawal codes are read as people paste them', () => {
  const code = '01234567-89ab-4cde-8f01-23456789abcd'
  expect(readCodes(`  ${code.toUpperCase()}\n${code}, hello\n`)).toEqual({ withdrawn: [code], strange: ['hello'] })
  expect(readCodes('')).toEqual({ withdrawn: [], strange: [] })
})

test('sessions are listed as is asked for; what is not known comes last', () => {
  const row = (session: string, taps: number | null, condition = 'a') => ({
    session,
    condition,
    kind: 'real' as const,
    consent: 'given' as const,
    end: taps === null ? ('left' as const) : ('completed' as const),
    isAnalysed: taps !== null,
    excludedBy: [],
    decision: null,
    decisionMs: null,
    taps,
    events: 9,
    faults: taps === 3 ? ['gap 1-2'] : [],
  })
  const rows = [row('x1', null), row('x2', 3, 'b'), row('y3', 1)]
  const names = (wish: Partial<typeof USUAL_WISH>) =>
    listed(rows, { ...USUAL_WISH, ...wish }).map(({ session }) => session)
  expect(names({})).toEqual(['x1', 'x2', 'y3'])
  expect(names({ sort: 'taps' })).toEqual(['y3', 'x2', 'x1'])
  expect(names({ sort: 'condition', number: ' X' })).toEqual(['x1', 'x2'])
  expect(names({ show: 'broken' })).toEqual(['x2'])
  expect(names({ show: 'unfinished' })).toEqual(['x1'])
  expect(names({ condition: 'a', show: 'analysed' })).toEqual(['y3'])
})
