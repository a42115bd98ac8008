import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadAllWords } from '#content/sentence.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { forgetAnswers } from '#store/mine.ts'
import { MinePage } from './MinePage.tsx'

beforeAll(loadAllWords)
beforeEach(forgetAnswers)

function open(onLive: (scenario: Scenario) => void = () => undefined): ReturnType<typeof userEvent.setup> {
  render(
    <MemoryRouter>
      <MinePage onLive={onLive} />
    </MemoryRouter>,
  )
  return userEvent.setup()
}

function question(name: RegExp | string): ReturnType<typeof within> {
  return within(screen.getByRole('group', { name }))
}

type User = ReturnType<typeof userEvent.setup>

async function answer(user: User, ...answers: readonly (RegExp | string)[]): Promise<void> {
  const names = [
    'When did you join?',
    'Where do you live?',
    'Did you find the switch in 2016?',
    'Did you accept in 2021?',
  ]
  for (const [index, name] of answers.entries())
    await user.click(question(names[index] ?? '').getByRole('radio', { name }))
}

const show = async (user: User): Promise<void> =>
  user.click(screen.getByRole('button', { name: 'Show what I agreed to' }))
const LEFT = ['By 25 August 2016', 'Anywhere else', /left it as it was/, 'Yes'] as const

async function result(): Promise<HTMLElement> {
  return screen.findByRole('region', { name: 'What you agreed to' })
}

describe('the questions', () => {
  test('have nothing chosen in advance, and each can be answered with not knowing', () => {
    open()
    expect(screen.getAllByRole('group')).toHaveLength(4)
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
    expect(screen.getAllByRole('radio', { name: /^I don’t know/ })).toHaveLength(4)
    expect(screen.queryByRole('region', { name: 'What you agreed to' })).toBeNull()
  })

  test('are written at build time, with a way to read on without scripts', () => {
    const html = renderToString(
      <MemoryRouter>
        <MinePage onLive={() => undefined} />
      </MemoryRouter>,
    )
    expect(html).toContain('Did you find the switch in 2016?')
    expect(html).toContain('href="/policies/"')
    expect(html).toContain('href="/timeline/"')
    expect(html).not.toContain('checked=""')
  })

  test('say which are still open, and lead to the first of them', async () => {
    const user = open()
    await answer(user, 'By 25 August 2016')
    await show(user)
    expect(screen.getByText(/^3 questions are still open\./)).toBeVisible()
    const [first] = question('Where do you live?').getAllByRole('radio')
    expect(first).toHaveFocus()
    expect(first).toHaveAccessibleDescription('Please choose one, or “I don’t know”.')
    expect(screen.getAllByText(/^Please choose one/)).toHaveLength(3)
    await answer(user, 'By 25 August 2016', 'India')
    expect(screen.getAllByText(/^Please choose one/)).toHaveLength(2)
  })

  test('need no answer where an earlier one leaves nothing to decide', async () => {
    const user = open()
    await answer(user, /^In 2021 or later/, 'Germany')
    expect(screen.getByText(/nobody asked you this/)).toBeVisible()
    await show(user)
    expect(await result()).toHaveTextContent('Signing up accepted the terms of 2021')
    expect(await result()).not.toHaveTextContent('you saw the notice')
    const row = await screen.findByRole('row', { name: /^The company’s word/ })
    expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent('not asked')
  })
})

describe('the page that they come to', () => {
  test('takes the focus with its heading, and tells the story', async () => {
    const user = open()
    await answer(user, ...LEFT)
    await show(user)
    const page = within(await result())
    await waitFor(() => expect(page.getByRole('heading', { name: 'What you agreed to' })).toHaveFocus())
    expect(page.getByText(/As of 22 November 2026, the last day of the record/)).toBeVisible()
    expect(page.getByText(/In 2016 you agreed, and the switch stayed on/)).toBeVisible()
    expect(page.getByText('May go to the parent company')).toBeVisible()
    expect(page.queryByRole('heading', { name: 'What hangs on what you do not know' })).toBeNull()
    expect(page.getAllByText('since you agreed, 25 August 2016 at the earliest').length).toBeGreaterThan(0)
    expect(
      page.getAllByText('known only since 9 July 2018; only if you paid or bought through the app').length,
    ).toBeGreaterThan(0)
    expect(page.getByText(/could move it until 25 October 2016/)).toBeVisible()
  })

  test('follows the answers, keeps the focus where it is, and says so once', async () => {
    const user = open()
    await answer(user, ...LEFT)
    await show(user)
    await result()
    const unknown = question('Did you find the switch in 2016?').getByRole('radio', { name: 'I don’t know' })
    await user.click(unknown)
    expect(unknown).toHaveFocus()
    const page = within(await result())
    expect(page.getByRole('heading', { name: 'What hangs on what you do not know' })).toBeVisible()
    expect(page.getByRole('heading', { name: /and had switched it off in 2016/ })).toBeVisible()
    expect(page.getAllByText('Or')).toHaveLength(2)
    const status = page.getAllByRole('status').filter((one) => one.textContent !== '')
    expect(status.map((one) => one.textContent)).toEqual([
      'The page below has changed. 18 things hang on what you do not know.',
    ])
  })

  test('gives the four readings, the company’s word with no pair changed', async () => {
    const user = open()
    await answer(user, ...LEFT)
    await show(user)
    await result()
    const row = await screen.findByRole('row', { name: /^The company’s word/ })
    expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent('0 pairs')
    const policy = screen.getByRole('row', { name: /^Everything the text permits/ })
    expect(within(policy).getAllByRole('cell').at(-1)).not.toHaveTextContent(/^0 /)
  })

  test('tells who was asked and did not accept from who was not asked', async () => {
    const user = open()
    await answer(user, /^From 26 August 2016/, 'India', /never answered/, /^No, I never/)
    await show(user)
    expect(await result()).toHaveTextContent('you saw the notice on 6 January 2021.')
    const row = await screen.findByRole('row', { name: /^The company’s word/ })
    expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent('you did not accept')
  })

  test('sets an answer aside that does not fit, and says so', async () => {
    const user = open()
    await answer(user, /^From 26 August 2016/, 'India', /before I agreed/, 'Yes')
    await show(user)
    expect(await result()).toHaveTextContent('who joined then was never shown the switch')
    await answer(user, /^In 2021 or later/, 'India', 'I don’t know', /^No, I never/)
    expect(await result()).toHaveTextContent('who joined then accepted those terms by signing up')
  })

  test('hands its story over only when that is pressed', async () => {
    const onLive = vi.fn<(scenario: Scenario) => void>()
    const user = open(onLive)
    await answer(user, ...LEFT)
    await show(user)
    await result()
    expect(onLive).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Live this story on the main screen' }))
    expect(onLive.mock.calls[0]?.[0]).toMatchObject({
      steps: [
        { on: '2016-08-26', do: 'agree' },
        { on: '2021-01-06', do: 'agree' },
      ],
    })
  })

  test('is still there after another page, in memory alone', async () => {
    const set = vi.spyOn(Storage.prototype, 'setItem')
    const user = open()
    await answer(user, ...LEFT)
    await show(user)
    await result()
    cleanup()
    open()
    expect(await result()).toBeVisible()
    for (const name of LEFT) expect(screen.getAllByRole('radio', { name, checked: true }).length).toBeGreaterThan(0)
    expect(document.body).toHaveFocus()
    expect(set).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })

  test('is forgotten when one starts over', async () => {
    const user = open()
    await answer(user, ...LEFT)
    await show(user)
    await result()
    await user.click(screen.getByRole('button', { name: 'Start over' }))
    expect(screen.queryByRole('region', { name: 'What you agreed to' })).toBeNull()
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  })

  test('leaves no trace: not in the address, not in the history, not in storage', async () => {
    const before = { href: location.href, length: history.length }
    const push = vi.spyOn(history, 'pushState')
    const replace = vi.spyOn(history, 'replaceState')
    const set = vi.spyOn(Storage.prototype, 'setItem')
    const user = open()
    await answer(user, ...LEFT)
    await show(user)
    await result()
    expect({ href: location.href, length: history.length }).toEqual(before)
    expect([push, replace, set].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0])
    expect(document.cookie).toBe('')
    vi.restoreAllMocks()
  })
})
