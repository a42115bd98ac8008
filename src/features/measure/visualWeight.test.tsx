import { describe, expect, test } from 'vitest'
import { contrastOf, over, parseColour, type Colour } from './contrast.ts'
import { measureVisualWeight, weigh, weightOf, type Seen } from './visualWeight.ts'

const colour = (red: number, green: number, blue: number, alpha = 1): Colour => ({ red, green, blue, alpha })
const BLACK = colour(0, 0, 0)
const WHITE = colour(255, 255, 255)

function control(part: Partial<Seen> = {}): Seen {
  return { area: 1000, isVisible: true, mark: BLACK, around: WHITE, tabOrder: 1, domOrder: 1, ...part }
}

describe('colours as a browser computes them', () => {
  test.each<[string, Colour | null]>([
    ['rgb(1, 2, 3)', colour(1, 2, 3)],
    ['rgba(1, 2, 3, 0.5)', colour(1, 2, 3, 0.5)],
    ['rgb(1 2 3 / 0)', colour(1, 2, 3, 0)],
    ['color(srgb 1 0 0.2 / 0.5)', colour(255, 0, 51, 0.5)],
    ['transparent', colour(0, 0, 0, 0)],
    ['oklch(0.5 0.1 20)', null],
    ['', null],
  ])('%s', (text, expected) => expect(parseColour(text)).toEqual(expected))

  test('mix where one shines through', () => {
    expect(over(colour(0, 0, 0, 0.5), WHITE)).toEqual(colour(127.5, 127.5, 127.5))
    expect(over(BLACK, WHITE)).toEqual(BLACK)
  })
})

describe('contrast', () => {
  test('goes from 1 to 21, in either order, and meets the known grey', () => {
    expect(contrastOf(BLACK, WHITE)).toBeCloseTo(21)
    expect(contrastOf(WHITE, BLACK)).toBeCloseTo(21)
    expect(contrastOf(WHITE, WHITE)).toBe(1)
    expect(contrastOf(colour(119, 119, 119), WHITE)).toBeCloseTo(4.48, 2)
  })
})

describe('weight', () => {
  test('is area times contrast, and nothing out of sight', () => {
    expect(weigh(control()).weight).toBeCloseTo(21_000)
    expect(weigh(control({ isVisible: false }))).toMatchObject({ weight: 0, contrast: expect.closeTo(21) })
  })

  test('two alike weigh the same; twice the area is twice the weight', () => {
    expect(weightOf(control(), control()).ratio).toBe(1)
    expect(weightOf(control({ area: 2000 }), control()).ratio).toBe(2)
  })

  test('has no ratio where nothing refuses, or out of sight', () => {
    expect(weightOf(control(), null)).toMatchObject({ refuse: null, ratio: null })
    expect(weightOf(control(), control({ isVisible: false })).ratio).toBeNull()
  })

  test('is not measured where nothing accepts', () => {
    const root = document.createElement('div')
    root.innerHTML = '<button data-step="decline">No</button>'
    expect(measureVisualWeight(root)).toBeNull()
  })

  test('finds the no before the link that leads there, and where the Tab key reaches both', () => {
    const root = document.createElement('div')
    root.style.cssText = 'background-color: rgb(255, 255, 255); color: rgb(0, 0, 0)'
    document.body.append(root)
    root.innerHTML =
      '<button data-step="notNow">x</button><button data-step="readMore">x</button>' +
      '<button data-step="agree">x</button><button data-step="decline" disabled>x</button>'
    const found = measureVisualWeight(root)
    expect(found?.accept).toMatchObject({ tabOrder: 3, domOrder: 3 })
    expect(found?.refuse).toMatchObject({ tabOrder: null, domOrder: 4 })
    root.remove()
  })
})
