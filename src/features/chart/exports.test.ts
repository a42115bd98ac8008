// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { createMachine, transition, type AnyMachineSnapshot } from 'xstate'
import { shippedGraph } from '#domain/consent/chartGraph.ts'
import { reachable } from '#domain/consent/chartReach.ts'
import { WORLD_EVENT_TYPES } from '#domain/consent/events.ts'
import { guards } from '#domain/consent/guards.ts'
import { next } from '#domain/consent/next.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { ALL_REGIONS, STATES, STORY_REGIONS } from '#domain/consent/states.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { STEPS } from '#domain/scenario/types.ts'
import { stampOf } from './chartStamp.ts'
import { laneAt } from './laneModel.ts'
import { layLane } from './laneLayout.ts'
import { lived } from './testing/lived.ts'
import { mermaidChart } from './mermaidChart.ts'
import { reachText } from './reachText.ts'
import { scxmlChart } from './scxmlChart.ts'
import { svgChart } from './svgChart.ts'
import { xstateChart } from './xstateChart.ts'

const transitions = shippedGraph.regions.flatMap(shippedGraph.transitionsIn)

function stamped({ moment, setting }: ReturnType<typeof lived>) {
  return { moment, setting, stamp: stampOf(moment.on, setting) }
}

const LIVES = [lived([]), lived(['readMore', 'switchOff']), lived(['agree']), lived(['agree'], '2021-02-20')].map(
  stamped,
)

test('each file says its day, its setting and that it is a reconstruction', () => {
  const { moment, setting, stamp } = stamped(lived(['agree'], '2016-10-01'))
  const reach = reachable(moment, setting)
  const lanes = STORY_REGIONS.map((region) => layLane(laneAt(region, moment, setting, reach), false))
  const files = [
    mermaidChart(moment.standing, stamp),
    scxmlChart({ ...moment, setting }, stamp),
    xstateChart(moment.standing, stamp),
    svgChart(lanes, reachText(moment.standing, reach), stamp).svg,
  ]
  for (const file of files) {
    for (const part of ['1 October 2016', 'the rest of the world, an Android phone', 'Reconstruction']) {
      expect(file).toContain(part)
    }
  }
  expect(files[3]).toContain('From today no way leads to “not for ads”.')
})

test('SVG: an XML reader takes it, with every state of the story in it', () => {
  const { moment, setting, stamp } = stamped(lived(['agree']))
  const lanes = STORY_REGIONS.map((region) => layLane(laneAt(region, moment, setting, null), false))
  const page = new DOMParser().parseFromString(svgChart(lanes, '', stamp).svg, 'image/svg+xml')
  expect(page.querySelector('parsererror')).toBeNull()
  expect(page.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg')
  const texts = [...page.querySelectorAll('text')].map((text) => text.textContent)
  for (const word of ['asked', 'not for ads', 'open', 'reminded', 'deleted', 'use paused', 'gone']) {
    expect(texts).toContain(word)
  }
  expect(page.querySelector('foreignObject, style, image, script')).toBeNull()
})

/** The elements and attributes of W3C SCXML 1.0 (§3, §5) that a chart without actions may use. */
const SCXML: Readonly<Record<string, { readonly attributes: string[]; readonly children: string[] }>> = {
  scxml: {
    attributes: ['xmlns', 'version', 'datamodel', 'name', 'initial', 'binding'],
    children: ['state', 'parallel', 'final', 'datamodel', 'script'],
  },
  datamodel: { attributes: [], children: ['data'] },
  data: { attributes: ['id', 'src', 'expr'], children: [] },
  parallel: { attributes: ['id'], children: ['state', 'parallel', 'transition', 'datamodel'] },
  state: { attributes: ['id', 'initial'], children: ['state', 'parallel', 'final', 'transition', 'datamodel'] },
  transition: { attributes: ['event', 'cond', 'target', 'type'], children: [] },
}

test('SCXML: well-formed, of its vocabulary, and every name in it leads somewhere', () => {
  for (const { moment, setting, stamp } of LIVES) {
    const page = new DOMParser().parseFromString(scxmlChart({ ...moment, setting }, stamp), 'application/xml')
    expect(page.querySelector('parsererror')).toBeNull()
    const all = [...page.querySelectorAll('*')]
    for (const element of all) {
      expect(element.namespaceURI).toBe('http://www.w3.org/2005/07/scxml')
      const known = SCXML[element.localName]
      expect(known, element.localName).toBeDefined()
      for (const { name } of element.attributes) expect(known?.attributes).toContain(name)
      for (const child of element.children) expect(known?.children).toContain(child.localName)
    }
    const ids = all.flatMap((element) => element.getAttribute('id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const element of all) {
      for (const name of ['target', 'initial', 'cond']) {
        const value = element.getAttribute(name)
        if (value !== null) expect(ids).toContain(value)
      }
    }
    for (const state of page.querySelectorAll('parallel > state')) {
      const initial = state.getAttribute('initial')
      expect([...state.children].map((child) => child.getAttribute('id'))).toContain(initial)
    }
    expect(page.querySelectorAll('transition')).toHaveLength(transitions.length)
  }
})

test('SCXML: each guard begins with its answer for the moment', () => {
  const valuesOf = ({ moment, setting, stamp }: ReturnType<typeof stamped>) => {
    const page = new DOMParser().parseFromString(scxmlChart({ ...moment, setting }, stamp), 'application/xml')
    const data = [...page.querySelectorAll('data')]
    return Object.fromEntries(data.map((one) => [one.getAttribute('id'), one.getAttribute('expr')]))
  }
  const asked = valuesOf(stamped(lived([])))
  expect(Object.keys(asked)).toEqual(Object.keys(guards))
  expect(asked).toMatchObject({
    isActive: 'true',
    isAndroid: 'true',
    isIphone: 'false',
    isInUk: 'false',
    answers2016: 'true',
    isUnanswered2016: 'true',
    isBeforeEffectiveDay: 'true',
    hasNumberField: 'false',
  })
  expect(valuesOf(stamped(lived(['readMore', 'switchOff', 'dontShare'])))).toMatchObject({
    accepts2016Off: 'true',
    accepts2016On: 'false',
  })
  expect(valuesOf(stamped(lived(['agree'], '2021-02-20')))).toMatchObject({
    answers2016: 'false',
    hasNumberField: 'true',
  })
})

interface Asked {
  readonly type: string
  readonly standing: Standing
  readonly setting: Setting
  readonly on: IsoDay
}

const named = Object.fromEntries(
  Object.entries(guards).map(([id, guard]) => [
    id,
    ({ event }: { event: Asked }) => guard(event.standing, event.setting, event.on),
  ]),
)

test('XState: createMachine takes the JSON, begins where the person stands, and goes where the engine goes', () => {
  for (const { moment, setting, stamp } of LIVES) {
    const machine = createMachine(JSON.parse(xstateChart(moment.standing, stamp)) as never).provide({
      guards: named,
    } as never)
    const valuesOf = (standing: Standing): object =>
      Object.fromEntries(ALL_REGIONS.map((region) => [region, standing[region]]))
    const { on, standing } = moment
    const start = machine.resolveState({ value: valuesOf(standing) } as never)
    const initial = (machine.config as { states: Record<string, { initial: string }> }).states
    for (const region of ALL_REGIONS) expect(initial[region]?.initial).toBe(standing[region])
    let compared = 0
    for (const type of [...STEPS, ...WORLD_EVENT_TYPES]) {
      const ours = next(standing, { type, on }, setting)
      if (ours.refused !== undefined) continue
      const asked = { type, standing, setting, on } satisfies Asked
      const [after] = transition(machine as never, start as never, asked as never) as unknown as [AnyMachineSnapshot]
      expect(after.value, type).toEqual(valuesOf(ours.standing))
      compared += 1
    }
    expect(compared).toBeGreaterThan(15)
  }
})

test('every state has a place in the drawing, at every moment, and none lies on another', () => {
  for (const { moment, setting } of LIVES) {
    for (const isNarrow of [false, true]) {
      for (const region of STORY_REGIONS) {
        const { boxes, ways, lines, height, width } = layLane(laneAt(region, moment, setting, null), isNarrow)
        expect(boxes.map((box) => box.value)).toEqual(STATES[region])
        const places = [...boxes.map((box) => ({ y: box.y, height: 32 })), ...ways].sort((a, b) => a.y - b.y)
        for (const [index, place] of places.entries()) {
          expect(place.y + place.height).toBeLessThanOrEqual(places[index + 1]?.y ?? height)
        }
        for (const line of lines) expect(Number(/H([\d.]+)/.exec(line.path)?.[1])).toBeLessThan(width)
      }
    }
  }
})

test('every transition of a story region is a line, an entry from any state, or in the words on the edges', () => {
  const { moment, setting } = stamped(lived([]))
  for (const region of STORY_REGIONS) {
    const lane = laneAt(region, moment, setting, null)
    for (const one of transitions.filter((other) => other.region === region && other.from !== other.to)) {
      const isLine = lane.edges.some((edge) => edge.from === one.from && edge.to === one.to)
      const isEntry = one.fromAny && lane.states.some((state) => state.value === one.to && state.fromAny)
      expect(isLine || isEntry, `${region}: ${one.from} ${one.on} ${one.to}`).toBe(true)
    }
  }
})
