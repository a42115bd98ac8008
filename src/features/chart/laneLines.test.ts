import { expect, test } from 'vitest'
import { STORY_REGIONS } from '#domain/consent/states.ts'
import { reachable, stateKey } from '#domain/consent/chartReach.ts'
import { BOX_HEIGHT, layLane } from './laneLayout.ts'
import { laneAt } from './laneModel.ts'
import { lived } from './testing/lived.ts'

const { moment, setting } = lived(['agree'], '2021-02-20')
const reach = reachable(moment, setting)
const lanes = STORY_REGIONS.map((region) => laneAt(region, moment, setting, reach))

test('ways to one state run together: of what nothing is said, one arrow for each state', () => {
  for (const lane of lanes) {
    const { lines } = layLane(lane, false)
    const plain = lines.filter(({ kind }) => kind === 'other')
    expect(new Set(plain.map(({ to }) => to)).size).toBe(plain.length)
    const drawn = lines.flatMap(({ from, to }) => from.map((one) => `${one}>${to}`))
    expect(drawn.toSorted()).toEqual(lane.edges.map(({ from, to }) => `${from}>${to}`).toSorted())
  }
})

test('nothing leads to or from what cannot be reached any more, but the way that was lived', () => {
  for (const lane of lanes) {
    for (const { from, to } of lane.edges.filter((edge) => edge.kind === 'other')) {
      expect([from, to].every((value) => reach.has(stateKey(lane.region, value)))).toBe(true)
    }
  }
})

test('lines stay beside the boxes and inside the lane, and no two lie on each other', () => {
  for (const lane of lanes)
    for (const isNarrow of [false, true]) {
      const { lines, width, boxWidth, height } = layLane(lane, isNarrow)
      const uprights = lines.map(({ path }) => {
        const x = Math.max(...[...path.matchAll(/H([\d.]+)/g)].map(([, text]) => Number(text)))
        const ys = [...path.matchAll(/(?:M[\d.]+ |V)(-?[\d.]+)/g)].map(([, text]) => Number(text))
        return { x, top: Math.min(...ys), bottom: Math.max(...ys) }
      })
      for (const [index, one] of uprights.entries()) {
        expect(one.x).toBeGreaterThan(boxWidth)
        expect(one.x).toBeLessThan(width)
        expect(one.top).toBeGreaterThanOrEqual(0)
        expect(one.bottom).toBeLessThanOrEqual(height + BOX_HEIGHT)
        const others = uprights.filter((other, at) => at !== index && Math.abs(other.x - one.x) < 1)
        expect(others.filter((other) => other.top < one.bottom - 6 && other.bottom > one.top + 6)).toEqual([])
      }
    }
})
