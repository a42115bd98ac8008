import { describe, expect, it } from 'vitest'
import { mapLayout } from './mapLayout.ts'
import type { DrawnStrand, MapPicture, TextPart } from './mapPicture.ts'
import { everythingIs, STEPS_BETWEEN_REGIMES, stepTo } from './testing/moments.ts'

const WIDTHS = [280, 288, 320, 358, 492, 619, 620, 732, 1000, 1200, 1376, 1800]

function strandsOf({ runs }: MapPicture): DrawnStrand[] {
  return runs.flatMap(({ strands }) => strands).filter(({ kind }) => kind !== 'gone')
}

/** Where strands leave and where they end, along the one axis in which they lie beside each other. */
function expectNoCrossing(picture: MapPicture): void {
  const strands = strandsOf(picture)
  const isAcross = picture.axis === 'across'
  const port = ({ port: { x, y } }: DrawnStrand) => (isAcross ? y : -x)
  const inOrder = strands.toSorted((a, b) => port(a) - port(b))
  const crossing = inOrder.filter((strand, index) => {
    const next = inOrder[index + 1]
    if (!next) return false
    return !(port(next) - port(strand) > picture.strand && next.end.y - strand.end.y > picture.strand)
  })
  expect(crossing).toEqual([])
}

/** Every point of a path; arcs and curves of ours stay between their points. */
function pointsOf(d: string): { x: number[]; y: number[] } {
  const x: number[] = []
  const y: number[] = []
  for (const [, letter = '', rest = ''] of d.matchAll(/([MHVCAL])([^MHVCAL]*)/g)) {
    const numbers = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    if (letter === 'H') x.push(...numbers)
    else if (letter === 'V') y.push(...numbers)
    else for (const [index, value] of numbers.slice(letter === 'A' ? 5 : 0).entries()) (index % 2 ? y : x).push(value)
  }
  return { x, y }
}

function widthOf(parts: readonly TextPart[], size: number): number {
  return parts.reduce((sum, { text }) => sum + text.trimEnd().length * size * 0.5, 0)
}

function expectInside(picture: MapPicture): void {
  const { width, height } = picture
  const inside = (x: number, y: number) => x >= -0.5 && x <= width + 0.5 && y >= 0 && y <= height
  const outside: unknown[] = []
  const check = (what: unknown, x: number, y: number) => (inside(x, y) ? undefined : outside.push([what, x, y]))
  for (const strand of strandsOf(picture)) {
    const points = pointsOf(strand.d)
    for (const x of points.x) check(strand, x, 1)
    for (const y of points.y) check(strand, 1, y)
  }
  for (const run of picture.runs) {
    const hasMark = run.kind === 'disputed' || run.kind === 'open'
    check(run, run.end.x + (hasMark ? 22 : 7), hasMark ? run.mark + 8 : run.end.y)
  }
  for (const box of [...picture.walls, ...picture.gates, ...picture.changes, picture.phone, picture.service]) {
    check(box, box.x, box.y)
    check(box, box.x + box.width, box.y + box.height)
  }
  for (const text of picture.texts) {
    const length = widthOf(text.parts, text.size)
    check(text, text.anchor === 'end' ? text.x - length : text.x + length, text.y)
  }
  expect(outside).toEqual([])
  expect(picture.texts.filter(({ size }) => !(size >= 14))).toEqual([])
}

/** Every step between two regimes, with and without an account at the parent company; drawn again at every width. */
const STEPS = STEPS_BETWEEN_REGIMES.flatMap(({ from, to }) =>
  [true, false].map((parentAccount) => stepTo(from, to, parentAccount)),
)

describe.each(WIDTHS)('the layout at %i', (width) => {
  it('crosses no strands and leaves nothing outside, at every step between regimes', () => {
    for (const { graph, words } of STEPS) {
      const picture = mapLayout(graph, words, width)
      expect(strandsOf(picture).length).toBe(
        graph.uses.flatMap(({ strands }) => strands).filter(({ kind }) => kind !== 'gone').length,
      )
      expectNoCrossing(picture)
      expectInside(picture)
    }
  })

  it.each(['shared', 'held', 'disputed', 'open', 'hosted'] as const)('holds all 168 pairs as %s', (status) => {
    const { graph, words } = everythingIs(status)
    const picture = mapLayout(graph, words, width)
    expect(strandsOf(picture)).toHaveLength(168)
    expectNoCrossing(picture)
    expectInside(picture)
  })

  it('keeps the same width of a strand from moment to moment', () => {
    const widths = STEPS_BETWEEN_REGIMES.filter(({ from, to }) => from === to).map(({ from, to }) => {
      const { graph, words } = stepTo(from, to)
      return mapLayout(graph, words, width).strand
    })
    expect(new Set(widths).size).toBe(1)
  })
})

it('ends what is held at one wall, and lets only the others through its slit', () => {
  const { graph, words } = stepTo('pre2016', 'optout2016')
  const { runs, walls } = mapLayout(graph, words, 1376)
  expect(new Set(walls.map(({ x }) => x)).size).toBe(1)
  const isWalled = (y: number) => walls.some((wall) => y > wall.y && y < wall.y + wall.height)
  for (const run of runs)
    for (const { end, kind } of run.strands) expect(isWalled(end.y)).toBe(kind === 'held' || kind === 'heldOpen')
})

it('has a thick gate only where something arrives', () => {
  const { graph, words } = stepTo('pre2016', 'optout2016')
  const open = mapLayout(graph, words, 1376).gates.filter((gate) => gate.width > 2)
  expect(open.map(({ purpose }) => purpose)).toEqual(['infra', 'metrics', 'safety', 'integrations'])
})

it('marks apart what a step began, what it stopped, and what it changed in another way', () => {
  const { graph, words } = stepTo('pre2016', 'optout2016')
  for (const width of [320, 500, 732, 1376]) {
    const { changes, runs, axis } = mapLayout(graph, words, width)
    const deedAt = (at: number) =>
      changes.find((one) =>
        axis === 'across' ? at > one.y && at < one.y + one.height : at > one.x && at < one.x + one.width,
      )?.deed
    for (const strand of runs.flatMap(({ strands }) => strands)) {
      const deed = { shared: 'start', held: 'stop' }[strand.kind as string] ?? 'other'
      expect(deedAt(axis === 'across' ? strand.port.y : strand.port.x)).toBe(strand.changed ? deed : undefined)
    }
    expect(new Set(changes.map(({ deed }) => deed))).toEqual(new Set(['start', 'stop', 'other']))
  }
})

it('keeps a gap between strands that the eye can see, on the narrowest screen too', () => {
  const { graph, words } = stepTo('pre2016', 'on2016')
  for (const width of [280, 320, 390, 479]) {
    const { pitch, strand } = mapLayout(graph, words, width)
    expect(pitch - strand).toBeGreaterThanOrEqual(1)
  }
})
