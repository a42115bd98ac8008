import { createEvent, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { act as doStep, freshSession, session } from '#store/session.ts'
import { fileName } from './scenarioFile.ts'
import { Share } from './Share.tsx'

const linkFor = () => 'https://example.test/play/#v=1'

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
  session.setState(freshSession(), true)
})
afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'share')
})

async function openDialog(user = userEvent.setup()) {
  render(<Share linkFor={linkFor} />)
  await user.click(screen.getByRole('button', { name: 'Share' }))
  return screen.findByRole('dialog', { name: 'Share this moment' })
}

function file(content: string, name = 'story.json'): File {
  return new File([content], name, { type: 'application/json' })
}

test('the link is copied', async () => {
  const user = userEvent.setup()
  await openDialog(user)
  await user.click(screen.getByRole('button', { name: 'Copy link' }))
  expect(await screen.findByText('Link copied')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe('https://example.test/play/#v=1')
})

test('without a clipboard the link is selected, to copy by hand', async () => {
  const user = userEvent.setup()
  await openDialog(user)
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
  await user.click(screen.getByRole('button', { name: 'Copy link' }))
  expect(await screen.findByText(/copy it by hand/)).toBeVisible()
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this moment' })
  expect(field).toHaveFocus()
  expect(field.selectionStart).toBe(0)
  expect(field.selectionEnd).toBe(field.value.length)
})

test('the system’s own sharing is offered where there is one', async () => {
  const share = vi.fn().mockRejectedValue(new Error('closed'))
  Object.assign(navigator, { share })
  await openDialog()
  await userEvent.click(screen.getByRole('button', { name: 'Send it to an app' }))
  expect(share).toHaveBeenCalledWith({ title: 'A moment of a replay', url: 'https://example.test/play/#v=1' })
})

test('a link that is too long is offered as a file', async () => {
  render(<Share linkFor={() => `https://example.test/#${'x'.repeat(1900)}`} />)
  await userEvent.click(screen.getByRole('button', { name: 'Share' }))
  expect(await screen.findByText(/too long for a link: 1,922 characters/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Save scenario file' })).toBeVisible()
})

test('the scenario is saved as a file that reads to itself', async () => {
  doStep('agree')
  const blobs: Blob[] = []
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob)
    return 'blob:here'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  await openDialog()
  await userEvent.click(screen.getByRole('button', { name: 'Save scenario file' }))
  expect(screen.getByText('Saved as consent-replay-2016-08-26.json')).toBeVisible()
  expect(JSON.parse(await blobs[0]!.text())).toMatchObject({ steps: [{ on: '2016-08-26', do: 'agree' }] })
})

test('a good file is opened', async () => {
  const user = userEvent.setup()
  const dialog = await openDialog(user)
  const text = JSON.stringify({ format: 'consent-replay/scenario@1', person: { region: 'india' } })
  await user.upload(within(dialog).getByLabelText('Open a file', { selector: 'input' }), file(text))
  expect(await screen.findByText(/Opened story\.json/)).toBeInTheDocument()
  expect(session.getState().scenario.person.region).toBe('india')
})

test('a bad file is refused with every fault named, and the story stays', async () => {
  const before = session.getState().scenario
  const user = userEvent.setup()
  const dialog = await openDialog(user)
  const text = JSON.stringify({
    format: 'consent-replay/scenario@1',
    telling: 'rumoured',
    steps: [{ on: '2016-08-26', do: 'explode' }],
  })
  await user.upload(within(dialog).getByLabelText('Open a file', { selector: 'input' }), file(text, 'bad.json'))
  const refusal = await screen.findByRole('dialog', { name: 'This file was not opened' })
  expect(refusal).toHaveTextContent('2 things in bad.json are not as they should be.')
  const [first, second] = within(refusal).getAllByRole('listitem')
  expect(first).toHaveTextContent(/^\$\.telling.*rumoured/)
  expect(second).toHaveTextContent(/^\$\.steps\[0\]\.do.*explode/)
  expect(session.getState().scenario).toBe(before)
})

test('a file dropped anywhere is opened', async () => {
  render(<Share linkFor={linkFor} />)
  const dataTransfer = { types: ['Files'], files: [file('not json', 'notes.txt')] }
  const over = createEvent.dragOver(window, { dataTransfer })
  fireEvent(window, over)
  expect(over.defaultPrevented).toBe(true)
  expect(screen.getByText('Drop the file to open it')).toBeVisible()
  fireEvent.drop(window, { dataTransfer })
  const refusal = await screen.findByRole('dialog', { name: 'This file was not opened' })
  expect(refusal).toHaveTextContent('1 thing in notes.txt is not as it should be.')
  expect(screen.queryByText('Drop the file to open it')).toBeNull()
})

test('a file has a name that every system takes', () => {
  const { scenario } = session.getState()
  expect(fileName({ ...scenario, title: ' Über: die/Frist? ' })).toBe('consent-replay-über-die-frist.json')
  expect(fileName(scenario)).toBe('consent-replay-2016-08-26.json')
})
