import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Phone } from '#domain/scenario/types.ts'
import { renderPhone } from './testing/renderPhone.tsx'

const SKINS: readonly Phone[] = ['android', 'iphone']

describe.each(SKINS)('2021 on %s', (skin) => {
  test.each([
    ['world', 3],
    ['india', 3],
    ['germany', 2],
    ['uk', 2],
  ] as const)('the notice in %s has %i points', (region, points) => {
    renderPhone({
      skin,
      region,
      on: '2021-01-06',
      screen: 'notice2021',
      terms2021: 'asked',
      offers: ['agree', 'notNow', 'openHelp'],
    })
    const phone = screen.getByRole('group', { name: 'Update notice' })
    expect(within(phone).getAllByRole('listitem')).toHaveLength(points)
    expect(phone).toHaveTextContent('From 8 February 2021')
  })

  test('the notice is put off in the way of the phone', async () => {
    const { user, onStep } = renderPhone({
      skin,
      on: '2021-01-06',
      screen: 'notice2021',
      terms2021: 'asked',
      offers: ['agree', 'notNow', 'openHelp'],
    })
    expect(screen.queryByRole('button', { name: /decline/i })).toBeNull()
    await user.click(screen.getByRole('button', { name: skin === 'android' ? 'Not now' : 'Close' }))
    await user.click(screen.getByRole('button', { name: 'help pages' }))
    await user.click(screen.getByRole('button', { name: 'Agree' }))
    expect(onStep.mock.calls.flat()).toEqual(['notNow', 'openHelp', 'agree'])
  })

  test('the reminder says Accept and prints no date', () => {
    renderPhone({
      skin,
      on: '2021-06-06',
      screen: 'notice2021',
      terms2021: 'reminded',
      offers: ['agree', 'notNow', 'openHelp'],
    })
    const phone = screen.getByRole('group', { name: 'Reminder' })
    expect(within(phone).getByRole('button', { name: 'Accept' })).toBeEnabled()
    expect(phone).not.toHaveTextContent(/2021/)
  })

  test('banner, explanation and Accept are three taps', async () => {
    const { user, onStep, become } = renderPhone({
      skin,
      on: '2021-02-20',
      screen: 'chats',
      terms2021: 'bannered',
      offers: ['tapBanner'],
    })
    await user.click(screen.getByRole('button', { name: /Tap to review/ }))
    become({ skin, on: '2021-02-20', screen: 'review2021', offers: ['continue', 'back'] })
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    become({ skin, on: '2021-02-20', screen: 'accept2021', offers: ['agree', 'back'] })
    await user.click(screen.getByRole('button', { name: 'Accept' }))
    expect(onStep.mock.calls.flat()).toEqual(['tapBanner', 'continue', 'agree'])
  })

  test('the blocked page says that it never came into force', async () => {
    const { user, onStep } = renderPhone({
      skin,
      on: '2021-02-08',
      screen: 'blocked',
      account: 'blocked2021',
      offers: ['agree', 'openHelp', 'openDeleteAccount'],
    })
    expect(screen.getByText(/This never came into force/)).toBeVisible()
    const phone = screen.getByRole('group', { name: 'Blocked' })
    expect(within(phone).queryByText(/never came into force/)).toBeNull()
    for (const name of ['help pages', 'Delete my account', 'Agree'])
      await user.click(within(phone).getByRole('button', { name }))
    expect(onStep.mock.calls.flat()).toEqual(['openHelp', 'openDeleteAccount', 'agree'])
  })

  test.each(['callsOnly', 'noChatList', 'silent'] as const)(
    'limited (%s) has no other control than Accept',
    (account) => {
      renderPhone({ skin, on: '2021-07-01', screen: 'limited', account, offers: ['agree'] })
      const phone = screen.getByRole('group')
      expect(
        within(phone)
          .getAllByRole('button')
          .map((button) => button.textContent),
      ).toEqual(['Accept'])
      expect(screen.getByText(/This never came into force/)).toBeVisible()
    },
  )

  test('the help page deletes nothing', () => {
    renderPhone({ skin, on: '2021-01-06', screen: 'help2021', offers: ['back'] })
    const phone = screen.getByRole('group', { name: 'Help page' })
    expect(within(phone).getAllByRole('button')).toHaveLength(1)
  })
})

describe('deletion', () => {
  test('from 2021 the field is tapped, one key puts the number in, and the button waits for it', async () => {
    const on = '2021-02-01'
    const { user, onStep, become } = renderPhone({ on, screen: 'delete', offers: ['back', 'focusField'] })
    const button = screen.getByRole('button', { name: 'Delete my account' })
    expect(button).toBeDisabled()
    expect(button).toHaveAccessibleDescription('Enter your number first.')
    const field = screen.getByRole('textbox', { name: 'Your full phone number' })
    expect(field).toHaveAttribute('autocomplete', 'off')
    await user.click(field)
    become({ on, screen: 'delete', field: 'focused', offers: ['back', 'focusField', 'typeNumber'] })
    await user.keyboard('4')
    become({ on, screen: 'delete', field: 'typed', offers: ['back', 'focusField', 'typeNumber', 'deleteAccount'] })
    await user.keyboard('91')
    await user.click(button)
    expect(onStep.mock.calls.flat()).toEqual(['focusField', 'typeNumber', 'deleteAccount'])
  })

  test('in 2016 typing alone is enough', async () => {
    const { user, onStep } = renderPhone({ screen: 'delete', offers: ['back', 'typeNumber'] })
    await user.type(screen.getByRole('textbox'), '4')
    expect(onStep.mock.calls.flat()).toEqual(['typeNumber'])
  })

  test('an invented number can be filled in', async () => {
    const { user, onStep } = renderPhone({ on: '2021-02-01', screen: 'delete', offers: ['back', 'focusField'] })
    await user.click(screen.getByRole('button', { name: 'Fill in an invented number' }))
    expect(onStep.mock.calls.flat()).toEqual(['focusField', 'typeNumber'])
    expect(screen.getByRole('textbox')).not.toHaveValue('')
  })

  test('the reasons: open, choose, confirm', async () => {
    const on = '2021-02-01'
    const { user, onStep, become } = renderPhone({ on, screen: 'deleteReasons', offers: ['back', 'openReasons'] })
    expect(screen.getByRole('button', { name: 'Delete my account' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Choose a reason', expanded: false }))
    become({ on, screen: 'deleteReasons', reasons: 'open', offers: ['back', 'openReasons', 'chooseReason'] })
    await user.click(screen.getByRole('button', { name: 'I want a break' }))
    become({
      on,
      screen: 'deleteReasons',
      reasons: 'chosen',
      offers: ['back', 'openReasons', 'chooseReason', 'confirmDelete'],
    })
    expect(screen.getByRole('button', { name: 'I want a break' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Delete my account' }))
    expect(onStep.mock.calls.flat()).toEqual(['openReasons', 'chooseReason', 'confirmDelete'])
  })

  test('what lapsed is marked as announced only; what was deleted by hand is not', () => {
    const { become } = renderPhone({ on: '2021-11-01', screen: 'gone', account: 'deleted', lapsed: true })
    expect(screen.getByText(/This never came into force/)).toBeVisible()
    become({ on: '2021-11-01', screen: 'gone', account: 'deleted' })
    expect(screen.queryByText(/This never came into force/)).toBeNull()
  })
})
