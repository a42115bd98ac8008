import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseScenario } from '#domain/scenario/parse.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { loadDesigns } from '#store/designs.ts'
import { freshSession, goToDay, session } from '#store/session.ts'
import { addDays } from '#domain/day/isoDay.ts'
import { presets } from '#domain/design/presets.ts'
import { Phone } from './Phone.tsx'

function scenarioOf(design: object, phone = 'iphone'): Scenario {
  const parsed = parseScenario({ format: 'consent-replay/scenario@2', person: { phone }, design })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.scenario
}

function play(design: object, phone?: string) {
  session.setState(freshSession(scenarioOf(design, phone)))
  const user = userEvent.setup()
  render(<Phone />)
  return { user, press: async (name: string | RegExp) => user.click(await screen.findByRole('button', { name })) }
}

const steps = (): string[] => session.getState().scenario.steps.map((step) => step.do)
const standing = () => session.getState()

beforeAll(loadDesigns)
beforeEach(() => session.setState(freshSession()))

describe('a design from the lab on the phone', () => {
  test('says that it is a simulation, and a lab design', async () => {
    play({ question: '2016' })
    await screen.findByRole('heading', { name: 'A question for you' })
    expect(screen.getByText('Simulation')).toBeVisible()
    expect(screen.getByText('A lab design, not history')).toBeVisible()
    expect(screen.queryByText(/Reconstruction/)).toBeNull()
  })

  test('2016 as built is four taps from holding back', async () => {
    const { user, press } = play({ question: '2016' })
    await press(/More about this/)
    await user.click(await screen.findByRole('switch'))
    await press('Don’t share')
    await press('Agree')
    expect(steps()).toEqual(['readMore', 'switchOff', 'dontShare', 'agree'])
  })

  test('the neutral minimum takes a no in one tap, and keeps the control in sight', async () => {
    const { user, press } = play(presets['neutral-minimum'].design)
    await press('Decline')
    const control = await screen.findByRole('switch')
    expect(control).not.toBeChecked()
    await user.click(control)
    expect(await screen.findByRole('switch')).toBeChecked()
    expect(steps()).toEqual(['decline', 'switchOn'])
  })

  test('without a default nothing goes on before a choice', async () => {
    const { user, press } = play({ question: '2016', switchDefault: 'mustChoose', switchPlace: 'firstScreen' })
    expect(await screen.findByRole('button', { name: 'Agree' })).toBeDisabled()
    const both = within(screen.getByRole('group', { name: 'Choose one' }))
    for (const name of ['Share', 'Don’t share']) expect(both.getByRole('radio', { name })).not.toBeChecked()
    await user.click(both.getByRole('radio', { name: 'Share' }))
    expect(screen.getByRole('radio', { name: 'Share' })).toBeChecked()
    await press('Agree')
    expect(steps()).toEqual(['switchOn', 'agree'])
  })

  test('each use has its switch, where the design takes them apart', async () => {
    const { user, press } = play(
      { question: '2021', decisions: 'perPurpose', switchPlace: 'firstScreen', stops: ['product', 'ads'] },
      'android',
    )
    await user.click(await screen.findByRole('checkbox', { name: 'Share for: ads' }))
    expect(screen.getByRole('checkbox', { name: 'Share for: improve products' })).toBeChecked()
    await press('Agree')
    expect(steps()).toEqual(['hold-ads', 'agree'])
  })

  test('asks both again where the design does', async () => {
    const { press } = play({ question: '2016', decline: true, confirmation: 'onBoth', wording: 'loss' })
    await press('Agree')
    expect(await screen.findByText('You can confirm this, or go back.')).toBeVisible()
    await press('Cancel')
    await press('Decline')
    expect(await screen.findByText('You may lose parts of the service.')).toBeVisible()
    await press('Don’t share')
    expect(steps()).toEqual(['agree', 'cancel', 'decline', 'dontShare'])
  })

  test('a limited account finds back to the question', async () => {
    session.setState(freshSession(scenarioOf({ question: '2016', refusalCosts: 'limits', costAfterDays: 10 })))
    goToDay(addDays(standing().cursor.on, 20))
    const user = userEvent.setup()
    render(<Phone />)
    await user.click(await screen.findByRole('button', { name: 'Open the question' }))
    expect(await screen.findByRole('button', { name: 'Agree' })).toBeEnabled()
  })

  test.each(['equal', 'acceptLarger', 'refuseAsLink'] as const)('a no can weigh %s', async (buttons) => {
    play({ question: '2016', decline: true, buttons })
    const no = await screen.findByRole('button', { name: 'Decline' })
    const yes = screen.getByRole('button', { name: 'Agree' })
    expect(no.className === yes.className).toBe(buttons === 'equal')
  })
})
