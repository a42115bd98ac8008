import { act as settle, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import { act, freshSession, goTo, redo, session, undo } from '#store/session.ts'
import { ReadingSwitch } from './ReadingSwitch.tsx'

beforeEach(() => session.setState(freshSession()))

function choice() {
  return screen.getByRole('combobox', { name: 'By whose word' })
}

describe('the reading switch', () => {
  test('names the reading in force, and offers all four', () => {
    render(<ReadingSwitch />)
    expect(choice()).toHaveValue('record')
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'The record',
      'The company’s word',
      'Everything the text permits',
      'What authorities found',
    ])
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('says what a reading is and how many pairs it draws otherwise', async () => {
    act('agree')
    render(<ReadingSwitch />)
    await userEvent.selectOptions(choice(), 'Everything the text permits')
    await waitFor(() => expect(session.getState().scenario.reading).toBe('policy'))
    await screen.findByText(/Everything the text permits: what the terms in force allow/)
    expect(screen.getByRole('status')).toHaveTextContent(/What changes: \d+ pairs differ from the record/)
    await userEvent.selectOptions(choice(), 'The record')
    expect(await screen.findByText('This is what the others are compared with.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Close what is said about this reading' }))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('is undone and redone like everything that is done', async () => {
    act('agree')
    render(<ReadingSwitch />)
    await userEvent.selectOptions(choice(), 'The company’s word')
    await waitFor(() => expect(choice()).toHaveValue('company'))
    settle(undo)
    expect(choice()).toHaveValue('record')
    expect(session.getState().scenario.steps).toHaveLength(1)
    settle(redo)
    expect(choice()).toHaveValue('company')
  })

  test('keeps what was done and where one looks', async () => {
    act('agree')
    goTo({ on: isoDay('2021-01-06'), steps: 1 })
    render(<ReadingSwitch />)
    await userEvent.selectOptions(choice(), 'What authorities found')
    await waitFor(() => expect(choice()).toHaveValue('authority'))
    expect(session.getState().cursor).toEqual({ on: '2021-01-06', steps: 1 })
  })
})
