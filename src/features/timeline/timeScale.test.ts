import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import { ticks, timeScale } from './timeScale.ts'

const anyDay = fc.integer({ min: 0, max: 3743 }).map((n) => addDays(isoDay('2016-08-24'), n))
const anyDays = fc.array(anyDay, { minLength: 1, maxLength: 24 }).map((days) => days as [IsoDay, ...IsoDay[]])
const anyWidth = fc.integer({ min: 240, max: 2400 })

describe('the scale of days', () => {
  it('leads from a day to its place and back, breaks included', () => {
    fc.assert(
      fc.property(anyDays, anyWidth, fc.double({ min: 0, max: 1, noNaN: true }), (days, width, part) => {
        const scale = timeScale(days, width)
        const day = addDays(scale.first, Math.round(part * daysBetween(scale.first, scale.last)))
        expect(scale.dayAt(scale.x(day))).toBe(day)
      }),
    )
  })

  it('leads from a place to the nearest day', () => {
    fc.assert(
      fc.property(anyDays, anyWidth, fc.double({ min: 0, max: 1, noNaN: true }), (days, width, part) => {
        const scale = timeScale(days, width)
        const day = scale.dayAt(part * width)
        const neighbours = [addDays(day, -1), addDays(day, 1)].filter(
          (each) => each >= scale.first && each <= scale.last,
        )
        const away = Math.abs(scale.x(day) - part * width)
        for (const each of neighbours)
          expect(Math.abs(scale.x(each) - part * width)).toBeGreaterThanOrEqual(away - 1e-6)
      }),
    )
  })

  it('keeps the order of days and stays within its width', () => {
    fc.assert(
      fc.property(anyDays, anyWidth, anyDay, anyDay, (days, width, a, b) => {
        const scale = timeScale(days, width)
        const inside = [a, b].filter((day) => day >= scale.first && day <= scale.last)
        if (inside.length === 2 && a !== b) expect(scale.x(a) < scale.x(b)).toBe(a < b)
        for (const day of [a, b]) {
          expect(scale.x(day)).toBeGreaterThanOrEqual(0)
          expect(scale.x(day)).toBeLessThanOrEqual(width + 1e-6)
        }
      }),
    )
  })

  it('puts every day that matters on a solid stretch, where all days are equally wide', () => {
    fc.assert(
      fc.property(anyDays, anyWidth, (days, width) => {
        const solid = timeScale(days, width).stretches.filter((each) => each.kind === 'days')
        for (const day of days) expect(solid.some((each) => each.start <= day && day <= each.end)).toBe(true)
        const perDay = solid.map((each) => (each.x1 - each.x0) / daysBetween(each.start, each.end))
        for (const each of perDay) expect(each).toBeCloseTo(perDay[0] ?? 0, 6)
      }),
    )
  })

  it('breaks where more than six weeks hold nothing, and not before', () => {
    const first = isoDay('2016-08-25')
    expect(timeScale([first, addDays(first, 42)], 900).stretches).toHaveLength(1)
    expect(timeScale([first, addDays(first, 43)], 900).stretches.map((each) => each.kind)).toEqual([
      'days',
      'break',
      'days',
    ])
  })

  it('writes each year once, and no two words over each other', () => {
    fc.assert(
      fc.property(anyDays, anyWidth, (days, width) => {
        const written = ticks(timeScale(days, width)).filter((tick) => tick.written)
        for (const [index, tick] of written.entries()) {
          const before = written[index - 1]
          if (before) expect(tick.x - before.x).toBeGreaterThan(15)
        }
      }),
    )
  })
})
