import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { guardWord, stateWord } from '#content/chartWords.ts'
import { say } from '#content/say.ts'
import { chart } from '#domain/consent/chart/chart.ts'
import { ALL_REGIONS, STATES } from '#domain/consent/states.ts'
import { guards, type GuardId } from '#domain/consent/guards.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { act as doStep, freshSession, goToDay, session } from '#store/session.ts'
import { Chart } from './Chart.tsx'

beforeEach(() => session.setState(freshSession(), true))

const lane = (name: string): HTMLElement => screen.getByRole('group', { name })

test('each lane says where one stands, and a button on an edge acts', async () => {
  render(<Chart />)
  expect(screen.getByRole('heading', { level: 1, name: /^26 August 2016/ })).toBeVisible()
  expect(lane('Terms of 2016: asked')).toBeInTheDocument()
  await userEvent.click(within(lane('Sharing switch: undecided')).getByRole('button', { name: 'Agree' }))
  expect(lane('Sharing switch: for ads, too')).toBeInTheDocument()
  expect(lane('Window to change it: open')).toBeInTheDocument()
  expect(session.getState().scenario.steps).toEqual([{ on: '2016-08-26', do: 'agree' }])
})

test('what is not possible names what it needs', () => {
  for (const step of ['agree', 'openMenu', 'openSettings', 'openAccount'] as const) doStep(step)
  render(<Chart />)
  expect(within(lane('Screen: account screen')).getByRole('button', { name: 'Switch sharing off' })).toBeInTheDocument()
  act(() => goToDay(isoDay('2016-10-01')))
  for (const step of ['openMenu', 'openSettings', 'openAccount'] as const) act(() => doStep(step))
  const now = within(lane('Screen: account screen'))
  expect(now.queryByRole('button', { name: 'Switch sharing off' })).toBeNull()
  expect(now.getByText('switch sharing off needs: the window open')).toBeInTheDocument()
})

test('what no way leads to any more is found after the page is drawn, and counted', async () => {
  doStep('agree')
  act(() => goToDay(isoDay('2016-10-01')))
  render(<Chart />)
  expect(screen.getByText(/Looking through every way/)).toBeVisible()
  await waitFor(() => expect(screen.getByText(/From today no way leads to “not for ads”\./)).toBeVisible(), {
    timeout: 10_000,
  })
  expect(screen.getByText(/^\d+ of 47 states cannot be reached any more\.$/)).toBeVisible()
})

test('what was saved is said until another moment is shown', async () => {
  const saving = {
    create: vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:chart'),
    revoke: vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(),
    click: vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(),
  }
  render(<Chart />)
  await userEvent.click(screen.getByRole('button', { name: say('chart.save.scxml') }))
  expect(await screen.findByText(/consent-replay-chart-2016-08-26\.scxml/)).toBeVisible()
  act(() => goToDay(isoDay('2016-10-01')))
  expect(screen.queryByText(/consent-replay-chart/)).toBeNull()
  for (const spy of Object.values(saving)) spy.mockRestore()
})

test('the list holds every state of every part, its events, and what can be done', async () => {
  render(<Chart />)
  await userEvent.click(screen.getByRole('radio', { name: 'List' }))
  const regions = screen.getAllByRole('heading', { level: 2 })
  expect(regions.length).toBeGreaterThanOrEqual(ALL_REGIONS.length)
  expect(
    screen.getAllByText('Put it off leads to put off; needs: the notice of 2016 on screen').length,
  ).toBeGreaterThan(0)
  await userEvent.click(screen.getAllByRole('button', { name: 'Do it: read more' })[0] as HTMLElement)
  expect(session.getState().scenario.steps).toEqual([{ on: '2016-08-26', do: 'readMore' }])
})

test('the table holds every row of the chart, each with what it rests on', async () => {
  render(<Chart />)
  await userEvent.click(screen.getByRole('radio', { name: 'Table' }))
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
  expect(rows).toHaveLength(chart.length)
  for (const row of rows) expect(within(row).getByRole('button', { name: /^Show \d+ source/ })).toBeInTheDocument()
})

test('every state and every guard has its word', () => {
  for (const region of ALL_REGIONS) {
    for (const value of STATES[region]) expect(stateWord(region, value)).not.toContain('chart.')
  }
  for (const guard of Object.keys(guards) as GuardId[]) expect(guardWord(guard)).not.toContain('chart.')
})

test('the files can be saved', () => {
  render(<Chart />)
  const section = within(screen.getByRole('region', { name: 'Save the chart' }))
  for (const name of ['SVG picture', 'PNG picture', 'Mermaid', 'SCXML', 'XState JSON']) {
    expect(section.getByRole('button', { name })).toBeVisible()
  }
})
