import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import { act as doStep, freshSession, goTo, session } from '#store/session.ts'
import { loadDatedRecord, setPerson, setPublicOnly } from '#store/setting.ts'
import { Person } from './Person.tsx'
import { TellingSwitch } from './TellingSwitch.tsx'

beforeEach(() => {
  setPublicOnly(false)
  session.setState(freshSession(), true)
})

test('before the first choice it only says the day and what to do', async () => {
  render(<Person />)
  expect(
    screen.getByText('It is 26 August 2016. Your messenger shows this. Do what you would have done.'),
  ).toBeVisible()
  expect(screen.queryByRole('combobox')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Be someone else' }))
  expect(screen.getByRole('combobox', { name: 'Region' })).toBeVisible()
})

test('the sentence, and its slots by name', () => {
  doStep('agree')
  const { container } = render(<Person />)
  const shown = container.querySelector('p')?.cloneNode(true) as HTMLElement
  for (const list of shown.querySelectorAll('select')) list.remove()
  expect(shown.textContent).toBe(
    'I am an existing user in the rest of the world, on an Android phone, with a parent-company account, first asked on 26 Aug 2016.',
  )
  for (const name of ['Account', 'Region', 'Phone', 'Parent-company account']) {
    expect(screen.getByRole('combobox', { name })).toBeVisible()
  }
})

test('another region keeps the steps and says what differs', async () => {
  doStep('agree')
  act(() => goTo({ on: isoDay('2016-12-01'), steps: 1 }))
  render(<Person />)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Region' }), 'the United Kingdom')
  expect(session.getState().scenario.person.region).toBe('uk')
  expect(session.getState().scenario.steps).toHaveLength(1)
  expect(screen.getByRole('status')).toHaveTextContent(/^Replayed 1 step in the United Kingdom: \d+ pairs differ\.$/)
})

test('a step that the other phone lacks is counted', async () => {
  for (const step of ['agree', 'openMenu'] as const) doStep(step)
  render(<Person />)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Phone' }), 'an iPhone')
  expect(screen.getByRole('status')).toHaveTextContent(
    'Replayed 2 steps with an iPhone: no pair differs; 1 step was not possible.',
  )
})

test('a later user has the day of joining, and what was done before is left out', async () => {
  doStep('agree')
  render(<Person />)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Account' }), 'later user: accepted by signing up')
  expect(screen.getByRole('button', { name: 'Joined on: 1 Mar 2017. Change' })).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent(
    /^Nothing is left to replay .+: no pair differs\. 1 step lies before that day and was left out; undo brings it back\.$/,
  )
})

test('a day is changed by keyboard, within its limits', async () => {
  const user = userEvent.setup()
  doStep('agree')
  render(<Person />)
  await user.click(screen.getByRole('button', { name: 'First asked on: 26 Aug 2016. Change' }))
  const field = screen.getByLabelText('First asked on')
  expect(field).toHaveAttribute('min', '2016-08-25')
  expect(field).toHaveAttribute('max', '2016-10-31')
  await user.clear(field)
  await user.type(field, '2016-08-25{Enter}')
  expect(session.getState().scenario.firstSeen[2016]).toBe('2016-08-25')
  expect(screen.getByRole('button', { name: 'First asked on: 25 Aug 2016. Change' })).toBeVisible()
})

test('Escape leaves a day as it was', async () => {
  const user = userEvent.setup()
  doStep('agree')
  render(<Person />)
  await user.click(screen.getByRole('button', { name: /First asked on/ }))
  await user.clear(screen.getByLabelText('First asked on'))
  await user.keyboard('{Escape}')
  expect(session.getState().scenario.firstSeen[2016]).toBe('2016-08-26')
})

test('once the second notice is near, the sentence speaks of it', () => {
  doStep('agree')
  goTo({ on: isoDay('2021-01-06'), steps: 1 })
  render(<Person />)
  expect(screen.getByRole('button', { name: 'Asked again on: 6 Jan 2021. Change' })).toBeVisible()
})

test('the telling switch explains itself on 9 February', async () => {
  doStep('agree')
  goTo({ on: isoDay('2021-02-09'), steps: 1 })
  render(<TellingSwitch />)
  await userEvent.click(screen.getByRole('radio', { name: 'As announced' }))
  expect(session.getState().scenario.telling).toBe('announced-january')
  await screen.findByText(/As announced: the app would stop here\./)
  expect(screen.getByRole('status')).toHaveTextContent(/As it happened: the date had been moved on 15 January\./)
  expect(screen.getByRole('status')).toHaveTextContent(/Replayed 1 step as announced/)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Announced in' }), 'May')
  expect(session.getState().scenario.telling).toBe('announced-may')
  await userEvent.click(screen.getByRole('button', { name: 'Close this explanation' }))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('where both tellings are the same, the switch says so', async () => {
  setPerson({ phone: 'iphone' })
  render(<TellingSwitch />)
  expect(screen.queryByRole('combobox')).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: 'As announced' }))
  await screen.findByText('On this day both tellings are the same for you.')
})

test('an announcement that had not been made yet is not offered', async () => {
  await loadDatedRecord()
  setPublicOnly(true)
  render(<TellingSwitch />)
  const announced = screen.getByRole('radio', { name: 'As announced' })
  expect(announced).toBeDisabled()
  expect(announced).toHaveAccessibleDescription('Not yet announced on that day')
  act(() => goTo({ on: isoDay('2021-01-05'), steps: 0 }))
  expect(announced).toBeEnabled()
  await userEvent.click(announced)
  const offered = () => screen.getAllByRole('option').map((option) => option.textContent)
  expect(offered()).toEqual(['Jan'])
  act(() => goTo({ on: isoDay('2021-02-19'), steps: 0 }))
  expect(offered()).toEqual(['Jan', 'Feb'])
  act(() => setPublicOnly(false))
  expect(offered()).toEqual(['Jan', 'Feb', 'May'])
})
