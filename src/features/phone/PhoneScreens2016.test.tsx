import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Phone } from '#domain/scenario/types.ts'
import { renderPhone } from './testing/renderPhone.tsx'

const SKINS: readonly Phone[] = ['android', 'iphone']

describe.each(SKINS)('2016 on %s', (skin) => {
  test('the notice has one Agree, a way to the key changes, a later, and no Decline', async () => {
    const { user, onStep } = renderPhone({ skin, offers: ['agree', 'notNow', 'readMore'] })
    const phone = screen.getByRole('group', { name: 'Update notice' })
    expect(phone).toHaveAttribute('aria-roledescription', 'simulated phone')
    const names = within(phone)
      .getAllByRole('button')
      .map((button) => button.textContent.trim())
    expect(names).toEqual(['Not now', 'Read', 'Agree', 'More about the key changes'])
    expect(phone).toHaveTextContent('Accept by 25 September 2016')
    expect(phone).not.toHaveTextContent(/parent company/i)
    for (const name of names) await user.click(within(phone).getByRole('button', { name }))
    expect(onStep.mock.calls.flat()).toEqual(['notNow', 'readMore', 'agree', 'readMore'])
  })

  test('the notice of a blocked account has no later, but a way to delete, and says it was announced', () => {
    renderPhone({ skin, account: 'blocked2016', on: '2016-10-02', offers: ['agree', 'readMore', 'openDeleteAccount'] })
    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Delete my account instead' })).toBeEnabled()
    expect(screen.getByText(/No record shows that it was enforced/)).toBeVisible()
  })

  test('in the key changes the control is on, and last but for Agree', async () => {
    const { user, onStep, become } = renderPhone({
      skin,
      screen: 'panel2016',
      offers: ['agree', 'closePanel', 'switchOff'],
    })
    const control = screen.getByRole(skin === 'iphone' ? 'switch' : 'checkbox', { name: /personalise my ads/ })
    expect(control).toBeChecked()
    const agree = screen.getByRole('button', { name: 'Agree' })
    expect(control.compareDocumentPosition(agree)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    await user.click(control)
    expect(control).toBeChecked()
    become({ skin, screen: 'panel2016', panelSwitch: 'off', offers: ['agree', 'closePanel', 'switchOn'] })
    expect(control).not.toBeChecked()
    await user.click(control)
    await user.click(screen.getByRole('button', { name: 'Close the key changes' }))
    expect(onStep.mock.calls.flat()).toEqual(['switchOff', 'switchOn', 'closePanel'])
  })

  test('the question is asked in a group, not a modal, and can be left', async () => {
    const { user, onStep } = renderPhone({ skin, screen: 'warning', offers: ['dontShare', 'cancel'] })
    const question = screen.getByRole('group', { name: 'Are you sure?' })
    expect(question).not.toHaveAttribute('aria-modal')
    await user.click(within(question).getByRole('button', { name: 'Cancel' }))
    await user.click(within(question).getByRole('button', { name: 'Don’t share' }))
    expect(onStep.mock.calls.flat()).toEqual(['cancel', 'dontShare'])
  })

  test('in Account the row is on, then grey with its reason, then gone', async () => {
    const role = skin === 'iphone' ? 'switch' : 'checkbox'
    const { user, onStep, become } = renderPhone({
      skin,
      screen: 'account',
      row: 'enabled',
      offers: ['back', 'openDeleteAccount', 'switchOff'],
    })
    const row = screen.getByRole(role, { name: 'Share my account info' })
    expect(row).toBeChecked()
    await user.click(row)
    expect(onStep).toHaveBeenCalledWith('switchOff')
    become({ skin, screen: 'account', row: 'greyed', offers: ['back', 'openDeleteAccount'] })
    expect(row).toBeDisabled()
    expect(row).not.toBeChecked()
    expect(row).toHaveAccessibleDescription(/cannot be switched on again/)
    become({ skin, screen: 'account', row: 'absent', offers: ['back', 'openDeleteAccount'] })
    expect(screen.queryByRole(role)).toBeNull()
    expect(screen.getByRole('button', { name: 'Delete my account' })).toBeEnabled()
  })

  test('the way to Account is that of the phone', async () => {
    const { user, onStep, become } = renderPhone({
      skin,
      screen: 'chats',
      terms2016: 'accepted',
      offers: skin === 'android' ? ['openMenu'] : ['openSettings'],
    })
    await user.click(screen.getByRole('button', { name: skin === 'android' ? 'More options' : 'Settings' }))
    if (skin === 'android') {
      become({ skin, screen: 'menu', offers: ['openSettings', 'back'] })
      await user.click(screen.getByRole('button', { name: 'Close the menu' }))
      await user.click(screen.getByRole('button', { name: 'Settings' }))
    }
    become({ skin, screen: 'settings', offers: ['openAccount', 'back'] })
    await user.click(screen.getByRole('button', { name: 'Account' }))
    await user.click(screen.getByRole('button', { name: skin === 'android' ? 'Back' : 'Chats' }))
    expect(onStep.mock.calls.flat()).toEqual(
      skin === 'android'
        ? ['openMenu', 'back', 'openSettings', 'openAccount', 'back']
        : ['openSettings', 'openAccount', 'back'],
    )
  })
})
