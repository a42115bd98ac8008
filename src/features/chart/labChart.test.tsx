import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createMachine, transition, type AnyMachineSnapshot } from 'xstate'
import { graphOf } from '#domain/consent/chartGraph.ts'
import { reachable } from '#domain/consent/chartReach.ts'
import { WORLD_EVENT_TYPES } from '#domain/consent/events.ts'
import { eventsOf } from '#domain/consent/graph.ts'
import { allows, next } from '#domain/consent/next.ts'
import type { Standing } from '#domain/consent/standing.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { AS_BUILT, type Design } from '#domain/design/design.ts'
import { presets } from '#domain/design/presets.ts'
import { sameDesign } from '#domain/design/readDesign.ts'
import { LAB_STEPS } from '#domain/design/steps.ts'
import { momentAt } from '#domain/scenario/momentAt.ts'
import { replay } from '#domain/scenario/replay.ts'
import { SCENARIO_FORMAT_2, STEPS, type AnyStep, type Scenario } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { loadDesigns } from '#store/designs.ts'
import { freshSession, session } from '#store/session.ts'
import { Chart } from './Chart.tsx'
import { stampOf } from './chartStamp.ts'
import { eventWord, needsWord, regionWord, stateWord } from '#content/chartWords.ts'
import { laneAt } from './laneModel.ts'
import { layLane } from './laneLayout.ts'
import { mermaidChart } from './mermaidChart.ts'
import { countText, reachText } from './reachText.ts'
import { scxmlChart } from './scxmlChart.ts'
import { svgChart } from './svgChart.ts'
import { xstateChart } from './xstateChart.ts'

beforeAll(loadDesigns)

const PER_USE = sameDesign({
  ...AS_BUILT[2016],
  decisions: 'perPurpose',
  stops: ['ads', 'product'],
  switchPlace: 'firstScreen',
  confirmation: 'onBoth',
  decline: true,
  windowDays: 9,
})
const DESIGNS: readonly (readonly [string, Design, readonly AnyStep[]])[] = [
  ['ongoing control', presets['ongoing-control'].design, ['agree']],
  ['the neutral minimum', presets['neutral-minimum'].design, ['decline']],
  ['a switch for each use', PER_USE, ['hold-ads']],
]

const day = isoDay('2016-08-26')
function storyOf(design: Design, steps: readonly AnyStep[]): Scenario {
  const done = steps.map((step) => ({ on: day, do: step }))
  return { ...usualScenario(), format: SCENARIO_FORMAT_2, design, steps: done, until: day }
}

function lived(design: Design, steps: readonly AnyStep[]) {
  const done = replay(storyOf(design, steps))
  const { setting } = done
  const moment = momentAt(done, { on: day, steps: steps.length })
  return { moment, setting, graph: graphOf(setting), stamp: stampOf(day, setting) }
}

describe.each(DESIGNS)('the chart of %s', (_, design, steps) => {
  const told = () => lived(design, steps)

  test('everything in it has its word', () => {
    const { graph } = told()
    for (const region of graph.regions) {
      const words = [regionWord(region), ...graph.statesOf(region).map((state) => stateWord(region, state, true))]
      for (const one of graph.transitionsIn(region)) words.push(eventWord(one.on), needsWord(one))
      for (const word of words) expect(word).not.toMatch(/chart\.|lab\.|ledger\.|undefined/)
    }
    for (const row of graph.rows) for (const event of eventsOf(row)) expect(eventWord(event)).not.toBe('')
  })

  test('each file says that it is a lab design, and none that it was told so', () => {
    const { moment, setting, graph, stamp } = told()
    const reach = reachable(moment, setting)
    const lanes = graph.story.map((region) => layLane(laneAt(region, moment, setting, reach), false))
    const files = [
      mermaidChart(moment.standing, stamp, graph),
      scxmlChart({ ...moment, setting }, stamp),
      xstateChart(moment.standing, stamp, graph),
      svgChart(lanes, reachText(moment.standing, reach, graph), stamp).svg,
    ]
    for (const file of files) {
      expect(file).toContain('A lab design, not history')
      expect(file).not.toMatch(/as it happened|Reconstruction/)
    }
    const page = new DOMParser().parseFromString(String(files[3]), 'image/svg+xml')
    expect(page.querySelector('parsererror')).toBeNull()
    expect(countText(reach, graph)).toMatch(/^\d+ of \d+ states cannot be reached/)
  })

  test('XState, told where regions stand, goes where the engine goes', () => {
    const { moment, setting, graph, stamp } = told()
    const { standing, on } = moment
    type Params = Parameters<typeof allows>[0]
    const stands = (_args: unknown, params: Params): boolean => allows(params, standing, setting, on)
    const named = new Proxy({} as Record<string, unknown>, {
      get: (_target, id: string) =>
        id === 'stands' ? stands : () => allows({ when: id as never }, standing, setting, on),
      has: () => true,
    })
    const machine = createMachine(JSON.parse(xstateChart(standing, stamp, graph)) as never).provide({
      guards: {
        ...guardsOf(
          graph.rows.flatMap((row) => row.when ?? []),
          named,
        ),
        stands,
      },
    } as never)
    const valuesOf = (one: Standing): object => Object.fromEntries(graph.regions.map((region) => [region, one[region]]))
    const start = machine.resolveState({ value: valuesOf(standing) } as never)
    let compared = 0
    for (const type of [...STEPS, ...LAB_STEPS, ...WORLD_EVENT_TYPES]) {
      const ours = next(standing, { type, on }, setting)
      if (ours.refused !== undefined) continue
      const [after] = transition(machine as never, start as never, { type } as never) as unknown as [AnyMachineSnapshot]
      expect(after.value, type).toEqual(valuesOf(ours.standing))
      compared += 1
    }
    expect(compared).toBeGreaterThan(15)
  })

  test('SCXML: every place that a condition asks for is a state', () => {
    const { moment, setting, stamp } = told()
    const page = new DOMParser().parseFromString(scxmlChart({ ...moment, setting }, stamp), 'application/xml')
    expect(page.querySelector('parsererror')).toBeNull()
    const ids = new Set([...page.querySelectorAll('[id]')].map((one) => one.getAttribute('id')))
    for (const one of page.querySelectorAll('transition')) {
      expect(ids).toContain(one.getAttribute('target'))
      for (const [, place] of (one.getAttribute('cond') ?? '').matchAll(/In\('([^']+)'\)/g))
        expect(ids).toContain(place)
    }
  })
})

function guardsOf(ids: readonly string[], named: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(ids.map((id) => [id, named[id]]))
}

describe('on the page', () => {
  beforeEach(() => {
    const scenario = storyOf(presets['neutral-minimum'].design, [])
    session.setState({ ...freshSession(), scenario }, true)
  })
  afterEach(() => session.setState(freshSession(), true))

  test('the lanes are those of the design, rows name their settings, a button acts', { timeout: 60_000 }, async () => {
    render(<Chart />)
    expect(screen.getByText(/^A lab design, not history\./)).toBeVisible()
    expect(screen.getByRole('group', { name: 'Answer: none yet' })).toBeInTheDocument()
    expect(screen.queryByRole('group', { name: /^Terms of 2021/ })).toBeNull()
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Answer: none yet' })).getByRole('button', { name: 'Decline' }),
    )
    expect(screen.getByRole('group', { name: 'Answer: declined' })).toBeInTheDocument()
    await waitFor(() => expect(screen.getByText(/cannot be reached any more\.$/)).toBeVisible(), { timeout: 20_000 })
    act(() => screen.getByRole('radio', { name: 'Table' }).click())
    expect(screen.getAllByText(/^Setting: /).length).toBeGreaterThan(10)
    act(() => screen.getByRole('radio', { name: 'List' }).click())
    expect(screen.getByRole('heading', { name: 'Answer' })).toBeVisible()
  })
})
