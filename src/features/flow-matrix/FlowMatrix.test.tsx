import { act as settle, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import { act, freshSession, goTo, session } from '#store/session.ts'
import { setReading } from '#store/setting.ts'
import { FlowMatrix } from './FlowMatrix.tsx'

beforeEach(() => session.setState(freshSession()))

describe('the data-flow lens', () => {
  it('follows the session', () => {
    render(<FlowMatrix />)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('0 of 168 pairs of data and use may be shared.')
    settle(() => act('agree'))
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('29 of 168 pairs of data and use may be shared.')
    expect(screen.getByRole('button', { name: /^Phone number, ads: shared\. Changed/ })).toBeInTheDocument()
  })

  it('names the reading in force and marks what it tells otherwise', async () => {
    render(<FlowMatrix />)
    settle(() => act('agree'))
    expect(screen.queryByText('told otherwise by another reading')).not.toBeInTheDocument()
    await settle(() => setReading('policy'))
    expect(screen.getByText('Everything the text permits')).toBeVisible()
    const about = /^About text, ads: shared\..* Another reading says otherwise\.$/
    await userEvent.click(screen.getByRole('button', { name: /more, alike: About text/ }))
    expect(screen.getByRole('button', { name: about })).toBeVisible()
    expect(
      screen.getByRole('button', { name: /^Phone number, ads: shared\. Changed; it was nothing\.$/ }),
    ).toBeVisible()
    expect(screen.getByText('told otherwise by another reading')).toBeVisible()
  })

  it('draws the same before and after Agree in 2021 by the company’s word', async () => {
    render(<FlowMatrix />)
    settle(() => act('agree'))
    await settle(() => setReading('company'))
    settle(() => goTo({ on: isoDay('2021-01-06'), steps: 1 }))
    const before = screen.getByRole('heading', { level: 2 }).textContent
    settle(() => act('agree'))
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(before)
    expect(screen.queryByText('changed by this step')).not.toBeInTheDocument()
  })

  it('says in the drawer what each reading says, with its sources', { timeout: 30_000 }, async () => {
    render(<FlowMatrix />)
    settle(() => act('agree'))
    await userEvent.click(screen.getByRole('button', { name: /^Address book: users, ads/ }))
    expect(await screen.findByRole('heading', { name: 'By each reading' }, { timeout: 20_000 })).toBeVisible()
    for (const name of [
      'The record (shown)',
      'The company’s word',
      'Everything the text permits',
      'What authorities found',
    ])
      expect(screen.getByRole('heading', { level: 4, name })).toBeVisible()
    expect(screen.getAllByText(/contact lists are not shared/).length).toBeGreaterThan(0)
  })
})
