import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answer } from '#domain/paths/answer.ts'
import { run } from '#domain/paths/run.ts'
import type { PathsJob } from '#workers/pathsWorker.ts'
import { Paths } from './Paths.tsx'

// All theorems over everybody take seconds: the page only shows what it is given.
vi.mock('./builtAnswers.ts', async () => {
  const { usualQuestion } = await import('#domain/paths/question.ts')
  const { everybody, prove } = await import('#domain/paths/prove.ts')
  return { usualAnswer: run(answer(usualQuestion())), builtProofs: run(prove(everybody().slice(0, 5))) }
})

const jobs: PathsJob[] = []
/** Answers at once, or never. */
class TestWorker extends EventTarget {
  static answers = true
  postMessage(job: PathsJob): void {
    jobs.push(job)
    if (job.kind !== 'answer') return
    if (!TestWorker.answers) {
      const data = { id: job.id, kind: 'progress', done: 3, of: 42 }
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })))
      return
    }
    const { question: _, ...found } = run(answer(job.question))
    const data = { id: job.id, kind: 'answer', answer: found }
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })))
  }
  terminate(): void {
    jobs.length = 0
  }
}

vi.setConfig({ testTimeout: 30_000 })
beforeEach(() => {
  TestWorker.answers = true
  vi.stubGlobal('Worker', TestWorker)
  history.replaceState(null, '', '/paths/')
})
afterEach(() => vi.unstubAllGlobals())

const open = () =>
  render(
    <MemoryRouter>
      <Paths playAt={({ steps, until }) => `/play/#${steps.length}-${until}`} />
    </MemoryRouter>,
  )

test('the built answer is there at once, and nothing is asked of the worker', () => {
  open()
  expect(screen.getByText('6 of 37 ends')).toBeVisible()
  expect(jobs).toEqual([])
  const example = screen.getByRole('region', { name: 'The smallest example' })
  expect(within(example).getByRole('link', { name: /^Play it: Data held back for ads/ })).toHaveAttribute(
    'href',
    '/play/#4-2021-06-01',
  )
})

test('the table says until when each answer can be turned round', async () => {
  history.replaceState(null, '', '/paths/#v=1&on=2016-09-01&sharing=on&account=active')
  open()
  expect(await screen.findByText('1 of 10 ends')).toBeVisible()
  const table = within(screen.getByRole('table'))
  expect(table.getByRole('columnheader', { name: 'Reversible until' })).toBeVisible()
  expect(table.getByRole('cell', { name: /^25 Sept? 2016$/ })).toBeVisible()
})

test('the question is taken along as a link, and with its answer as a citation', async () => {
  const user = userEvent.setup()
  open()
  await user.click(screen.getByRole('button', { name: 'Copy link' }))
  expect(await screen.findByText('Link copied')).toBeVisible()
  const link = `${location.origin}/paths/#v=1&on=2021-06-01&sharing=off&account=active`
  expect(await navigator.clipboard.readText()).toBe(link)
  await user.click(screen.getByRole('button', { name: 'Copy as citation' }))
  await screen.findByText('Citation copied')
  expect(await navigator.clipboard.readText()).toBe(
    `Consent Replay. Every path: 6 of 37 ends on 1 June 2021, for the question in the link. Reconstruction, counted on its rules. ${link}`,
  )
})

test('another slot asks anew and stands in the address', async () => {
  open()
  const sharing = screen.getByRole('combobox', { name: 'Sharing' })
  fireEvent.change(sharing, { target: { value: 'on' } })
  expect(sharing).toHaveDisplayValue('data left for ads')
  expect(location.hash).toBe('')
  // The sentence first: the address and the search are no part of the same task.
  expect(jobs).toEqual([])
  expect(await screen.findByText('3 of 37 ends')).toBeVisible()
  expect(location.hash).toBe('#v=1&on=2021-06-01&sharing=on&account=active')
})

test('what takes long can be stopped, and is not answered by what came before', async () => {
  TestWorker.answers = false
  open()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Phone' }), 'an iPhone')
  expect(await screen.findByText('Going through every path: 3 of 42')).toBeVisible()
  expect(screen.queryByText('6 of 37 ends')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(screen.getByText('Stopped. Nothing is known about this question yet.')).toBeVisible()
  expect(jobs.map(({ kind }) => kind)).toEqual(['answer', 'cancel'])
  TestWorker.answers = true
  await userEvent.click(screen.getByRole('button', { name: 'Search again' }))
  expect(await screen.findByText(/\d+ of \d+ ends/)).toBeVisible()
})

describe('of a design from the lab', () => {
  test('its slots, its ends and what holds of it; the address bears it', { timeout: 30_000 }, async () => {
    open()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'The design' }), 'the neutral minimum')
    expect(await screen.findByText('2 of 9 ends', {}, { timeout: 10_000 })).toBeVisible()
    expect(location.hash).toMatch(/^#v=2&g=1\.2016\.[^&]+&on=2021-06-01&account=active&held=all$/)
    expect(screen.queryByRole('combobox', { name: 'Telling' })).toBeNull()
    expect(screen.getByRole('combobox', { name: 'The answer' })).toBeVisible()
    expect(screen.getAllByText(/^A lab design, not history\. It follows from: /).length).toBeGreaterThan(0)
    expect(await screen.findByText(/^After the answer, one tap in the chats changes it/)).toBeVisible()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'The answer' }), 'a no')
    expect(await screen.findByText('1 of 9 ends')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Prove them here' }))
    await waitFor(() => expect(jobs.at(-1)).toMatchObject({ kind: 'proveDesign' }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'The design' }), 'as it was shipped')
    expect(await screen.findByText('6 of 37 ends')).toBeVisible()
    expect(location.hash).toBe('#v=1&on=2021-06-01&sharing=off&account=active')
  })

  test('a slot says what was asked, and who declined has not put off', { timeout: 30_000 }, async () => {
    open()
    const design = screen.getByRole('combobox', { name: 'The design' })
    await userEvent.selectOptions(design, 'the neutral minimum')
    await screen.findByText('2 of 9 ends', {}, { timeout: 10_000 })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'The design' }), 'the consumer commitments')
    expect(await screen.findByText('1 of 7 ends')).toBeVisible()
    expect(screen.getByRole('combobox', { name: 'What is held back' })).toHaveDisplayValue('all held back that can be')
    const table = within(screen.getByRole('table'))
    expect(table.getByText('Declined with all held back, the account usable')).toBeVisible()
    expect(table.getByRole('rowheader', { name: 'Question: declined' })).toBeVisible()
  })

  test('a use that a link asks about and the design does not stop stays in its slot', { timeout: 30_000 }, async () => {
    history.replaceState(null, '', '/paths/#v=2&g=1.2021&on=2021-06-01&held=ads')
    open()
    expect(await screen.findByText(/^0 of \d+ ends$/, {}, { timeout: 10_000 })).toBeVisible()
    expect(screen.getByRole('combobox', { name: 'What is held back' })).toHaveValue('ads')
  })

  test('a link opens a design', { timeout: 30_000 }, async () => {
    history.replaceState(null, '', '/paths/#v=2&g=1.2016.windowDays-90&on=2016-12-01&held=all')
    open()
    expect(await screen.findByText('a design of your own', { ignore: 'option' }, { timeout: 10_000 })).toBeVisible()
    expect(await screen.findByText(/^\d+ of \d+ ends$/)).toBeVisible()
    expect(await screen.findByText('When the window has closed, no path changes what is held back.')).toBeVisible()
  })
})
