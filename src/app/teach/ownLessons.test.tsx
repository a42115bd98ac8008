import { Blob } from 'node:buffer'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { BrowserRouter, Route, Routes } from 'react-router'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { Page as EditPage } from '#app/routes/LessonEditRoute.tsx'
import { Page as LessonPage } from '#app/routes/LessonRoute.tsx'
import { loadAllWords } from '#content/sentence.ts'
import { smallLesson } from '#domain/lesson/testing/smallLesson.ts'
import { loadDesigns } from '#store/designs.ts'
import { heldLessons, layLesson, lessonsHere, type KeptLesson } from '#store/lessons.ts'
import { memoryShelf, type MemoryShelf } from '#store/shelf/testing/memoryShelf.ts'

vi.setConfig({ testTimeout: 30_000 })

/** The document of these tests hands nothing to a browser. */
class SavingURL extends URL {
  static override createObjectURL(): string {
    return '#'
  }
  static override revokeObjectURL(): void {
    // Nothing was made.
  }
}

let shelf: MemoryShelf<KeptLesson>
let user: ReturnType<typeof userEvent.setup>

beforeAll(() =>
  Promise.all([
    loadAllWords(),
    loadDesigns(),
    import('#features/lessonEdit/Editor.tsx'),
    import('#features/lessonEdit/OwnLessons.tsx'),
  ]),
)
beforeEach(() => {
  vi.stubGlobal('Blob', Blob)
  vi.stubGlobal('URL', SavingURL)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  shelf = memoryShelf()
  lessonsHere.layOn(shelf)
  user = userEvent.setup({ delay: null })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  heldLessons.setState({ all: new Map() })
  lessonsHere.layOn(null)
  history.replaceState(null, '', '/')
})

function open(address: string): void {
  history.replaceState(null, '', address)
  render(
    <BrowserRouter>
      <Routes>
        <Route path="/teach/edit/" element={<EditPage />} />
        <Route path="/teach/own/" element={<LessonPage />} />
        <Route path="*" element={null} />
      </Routes>
    </BrowserRouter>,
  )
}

function leavingAsks(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  return leaving.defaultPrevented
}

const title = () => screen.findByRole('textbox', { name: 'Title' })

test.each([
  ['SecurityError', /^This browser does not allow sites to store anything/],
  ['QuotaExceededError', /^There is no room left/],
] as const)(
  'after a %s a lesson is made in the memory of the window, and nothing is lost unasked',
  async (why, says) => {
    shelf.failsAs = why
    open('/teach/edit/')
    await user.click(await screen.findByRole('button', { name: 'New lesson' }))
    const told = within(await screen.findByRole('alert')).getByText(says)
    expect(leavingAsks()).toBe(false)
    await user.type(await title(), 'Mine')
    expect(leavingAsks()).toBe(true)
    // The same words all the time: who hears the page is told once.
    expect(told).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Add a step' }))
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Lead a room' })).toHaveAttribute(
        'href',
        expect.stringMatching(/^\/teach\/own\/present\/#l=[\w-]+$/),
      ),
    )

    await user.click(screen.getByRole('link', { name: 'Look at it as a student' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Mine' })).toBeInTheDocument()
    expect(leavingAsks()).toBe(true)
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Lead a room: Mine' }).getAttribute('href')).toMatch(/#l=/),
    )
    await user.click(screen.getByRole('link', { name: 'Change: Mine' }))
    expect(await title()).toHaveValue('Mine')

    await user.click(screen.getByRole('button', { name: 'Save as a file' }))
    expect(leavingAsks()).toBe(false)
    await user.type(await title(), ' and more')
    expect(leavingAsks()).toBe(true)
    shelf.failsAs = null
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Saved on this device.')).toBeInTheDocument()
    expect(leavingAsks()).toBe(false)
  },
)

test('the focus goes to what was made: the title of a lesson, and of each step', async () => {
  open('/teach/edit/')
  await user.click(await screen.findByRole('button', { name: 'New lesson' }))
  expect(await title()).toHaveFocus()
  for (const name of ['Step 1', 'Step 2']) {
    await user.click(screen.getByRole('button', { name: 'Add a step' }))
    const fields = screen.getByRole('group', { name })
    expect(within(fields).getByRole('textbox', { name: 'Title of the step' })).toHaveFocus()
  }
})

test('a lesson that an address opens leaves the focus where it is', async () => {
  const { key } = await layLesson({ ...smallLesson, id: 'small' })
  open(`/teach/edit/#lesson=${key}`)
  expect(await title()).not.toHaveFocus()
})

test('a file that no lesson can be is refused by its size, and not read', async () => {
  open('/teach/edit/')
  const file = new File(['{}'], 'huge.json', { type: 'application/json' })
  const read = vi.fn<() => Promise<string>>()
  Object.defineProperties(file, { size: { value: 5_000_001 }, text: { value: read } })
  await user.upload(await screen.findByLabelText('Open a file', { selector: 'input' }), file)
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'huge.json was not opened: it is larger than 5 megabytes, the most that a lesson may be.',
  )
  expect(read).not.toHaveBeenCalled()
})

test('its row has the ways of ours; a copy says that it is one, and which', async () => {
  await act(async () => void (await layLesson({ ...smallLesson, id: 'small' })))
  for (const name of ['A small lesson (copy)', 'A small lesson (copy 2)']) {
    open('/teach/edit/')
    const rows = await screen.findAllByRole('button', { name: /^Duplicate/ })
    const ways = screen.getByRole('list', { name: 'Ways to go through “A small lesson”' })
    expect(
      within(ways)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Lead a room', 'On your own', 'Print', 'Change'])
    expect(within(ways).getByRole('link', { name: 'Lead a room: A small lesson' }).getAttribute('href')).toMatch(
      /^\/teach\/own\/present\/#lesson=\w+$/,
    )
    // A copy of a copy is one more of the same.
    if (rows[0]) await user.click(rows[0])
    expect(await title()).toHaveValue(name)
    document.body.replaceChildren()
  }
  const ids = (await lessonsHere.list()).map((one) => one.lesson.id)
  expect(new Set(ids).size).toBe(3)
})
