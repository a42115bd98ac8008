import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { noteMessages } from '#content/en/notes.ts'
import { phoneMessages } from '#content/en/phone.ts'
import { SCREENS, type Screen } from '#domain/scenario/types.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { freshSession, goToDay, session } from '#store/session.ts'
import { Phone } from './Phone.tsx'
import { renderPhone } from './testing/renderPhone.tsx'

describe('the frame', () => {
  test.each(SCREENS)('says Simulation and the day around %s', (shown: Screen) => {
    renderPhone({ screen: shown, on: '2021-02-03' })
    expect(screen.getByText('Simulation')).toBeVisible()
    expect(screen.getByText('3 Feb 2021')).toBeVisible()
    expect(screen.getByText(/Reconstruction, in our own shorter words/)).toBeVisible()
  })

  test.each(SCREENS)('%s has one heading that can take the focus, and notes', async (shown: Screen) => {
    const { user, container } = renderPhone({ screen: shown, on: '2021-02-03' })
    expect(container.querySelectorAll('[data-heading]').length).toBeGreaterThan(0)
    await user.click(screen.getByRole('button', { name: /^\d+ notes?$/ }))
    const notes = screen.getByRole('group', { name: 'How this screen was reconstructed' })
    expect((await within(notes).findAllByRole('listitem')).length).toBeGreaterThan(1)
    await user.keyboard('{Escape}')
  })
})

describe('the focus', () => {
  test('goes to the heading of a new screen, from inside the phone', async () => {
    const { user, become } = renderPhone({ offers: ['agree', 'notNow', 'readMore'] })
    await user.click(screen.getByRole('button', { name: 'Not now' }))
    become({ screen: 'chats', terms2016: 'deferred', offers: ['openMenu'] })
    expect(screen.getByRole('heading', { name: 'Chats' })).toHaveFocus()
  })

  test('stays where it is when it was elsewhere', () => {
    const { become } = renderPhone({ offers: ['agree'] })
    const notes = screen.getByRole('button', { name: /notes/ })
    notes.focus()
    become({ screen: 'panel2016', offers: ['agree'] })
    expect(screen.getByRole('button', { name: /notes/ })).toHaveFocus()
  })

  test('comes back from the question to the control that asked', async () => {
    const { user, become } = renderPhone({
      skin: 'iphone',
      screen: 'panel2016',
      offers: ['switchOff', 'agree', 'closePanel'],
    })
    await user.click(screen.getByRole('switch'))
    become({ skin: 'iphone', screen: 'warning', offers: ['dontShare', 'cancel'] })
    expect(screen.getByRole('heading', { name: 'Are you sure?' })).toHaveFocus()
    become({ skin: 'iphone', screen: 'panel2016', panelSwitch: 'off', offers: ['switchOn', 'agree', 'closePanel'] })
    expect(screen.getByRole('switch')).toHaveFocus()
  })

  test('leaves the phone with Escape', async () => {
    const { user } = renderPhone({ offers: ['agree'] })
    screen.getByRole('button', { name: 'Agree' }).focus()
    await user.keyboard('{Escape}')
    expect(screen.getByRole('button', { name: /notes/ })).toHaveFocus()
  })
})

describe('the pins', () => {
  test('follow the phone, name their control, and open what is known of it', async () => {
    const { user } = renderPhone({ skin: 'iphone', offers: ['agree', 'notNow', 'readMore'], pinsOn: true })
    const pins = within(await screen.findByRole('list', { name: 'Notes on the controls' })).getAllByRole('button')
    expect(pins.map((pin) => pin.textContent)).toEqual(['1', '2', '3'])
    expect(pins[1]).toHaveAccessibleDescription('Agree')
    await user.click(screen.getByRole('button', { name: 'Note 2' }))
    const card = screen.getByRole('group', { name: 'Note 2' })
    expect(await within(card).findByText('Why it matters')).toBeVisible()
    await user.click(within(card).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('group', { name: 'Note 2' })).toBeNull()
  })

  test('are off until asked for', () => {
    renderPhone({ offers: ['agree'] })
    expect(screen.queryByRole('list', { name: 'Notes on the controls' })).toBeNull()
  })
})

test('what is invented names no brand and prints no figure', () => {
  const texts = [
    ...Object.values(phoneMessages),
    ...Object.values(noteMessages).filter((one) => one.kind === 'interface'),
  ]
  for (const { text } of texts) {
    expect(text).not.toMatch(/\d|whatsapp|facebook|meta\b|instagram|gdpr/i)
  }
})

describe('in a session', () => {
  beforeEach(() => session.setState(freshSession()))

  test('Agree leads to the chats, and only then the pins can be switched on', async () => {
    const user = userEvent.setup()
    render(<Phone />)
    expect(screen.queryByRole('button', { name: 'Pins' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Agree' }))
    expect(screen.getByRole('group', { name: 'Chat list' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Pins', pressed: false })).toBeVisible()
  })

  test('to share nothing for ads takes four taps', async () => {
    const user = userEvent.setup()
    render(<Phone />)
    await user.click(screen.getByRole('button', { name: 'Read' }))
    await user.click(screen.getByRole('checkbox', { name: /personalise my ads/ }))
    await user.click(screen.getByRole('button', { name: 'Don’t share' }))
    expect(screen.getByRole('checkbox', { name: /personalise my ads/ })).not.toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Agree' }))
    expect(session.getState().scenario.steps.map((step) => step.do)).toEqual([
      'readMore',
      'switchOff',
      'dontShare',
      'agree',
    ])
  })

  test('to delete the account on Android in 2021 takes nine taps, and typing', async () => {
    const user = userEvent.setup()
    goToDay(isoDay('2021-02-01'))
    render(<Phone />)
    for (const name of ['More options', 'Settings', 'Account', 'Delete my account']) {
      await user.click(screen.getByRole('button', { name }))
    }
    await user.click(screen.getByRole('textbox'))
    await user.keyboard('123456')
    for (const name of ['Delete my account', 'Choose a reason', 'I want a break', 'Delete my account']) {
      await user.click(screen.getByRole('button', { name }))
    }
    expect(screen.getByRole('heading', { name: 'No account here' })).toHaveFocus()
    const steps = session.getState().scenario.steps.map((step) => step.do)
    expect(steps.filter((step) => step === 'typeNumber')).toHaveLength(1)
    expect(steps.filter((step) => step !== 'typeNumber')).toHaveLength(9)
  })
})
