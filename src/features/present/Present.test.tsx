import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { smallLesson } from '#domain/lesson/testing/smallLesson.ts'
import { shownCode, writeCode } from '#domain/lesson/voteCode.ts'
import { AudiencePage } from './AudiencePage.tsx'
import { NotesPage } from './NotesPage.tsx'
import type { PresentSlots } from './presenting.ts'

const slots: PresentSlots = {
  stage: ({ shown }, _, onLive) => (
    <div data-phone>
      {shown.map(({ view }) => (
        <button
          key={view}
          type="button"
          onClick={() => {
            const [first] = smallLesson.steps[1]?.show ?? []
            if (first?.view === 'phone') onLive('live', first.moment)
          }}
        >
          Tap
        </button>
      ))}
    </div>
  ),
  shownTitle: ({ view }) => `A ${view}`,
  addresses: { audience: '/present/', notes: '/notes/', lesson: '/lesson/', privacy: '/privacy/' },
}
const user = userEvent.setup()
const place = (): string =>
  `${document.querySelector('main')?.dataset['step']} ${document.querySelector('main')?.dataset['part']}`

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('the audience’s window', () => {
  const open = () => render(<AudiencePage lesson={smallLesson} slots={slots} />)

  test('goes part by part with the keys of a clicker, and says where it is', async () => {
    open()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('What does one tap do?')
    await user.keyboard('{PageDown}')
    expect(place()).toBe('0 uncovered')
    expect(screen.getByText('The first tap is enough.')).toBeVisible()
    // Not by a colour: a mark with words.
    expect(screen.getByText('One').closest('li')).toHaveTextContent('So it was')
    await user.keyboard('{PageDown}{ArrowRight}')
    expect(place()).toBe('2 covered')
    expect(document.querySelector('[data-status]')).toHaveTextContent('Step 3 of 4: Name.')
    await user.keyboard('{PageUp}')
    expect(place()).toBe('1 covered')
  })

  test('is not left with a mark on the way to the notes: what one leads with is in the other window', async () => {
    open()
    const link = screen.getByRole('link', { name: 'Notes in their own window' })
    link.addEventListener('click', (event) => event.preventDefault())
    link.focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
  })

  test('in the dark shows nothing, and the next key makes light again', async () => {
    open()
    await user.keyboard('b')
    expect(document.querySelector('main')).toHaveTextContent(/^A small lesson$/)
    await user.keyboard('{PageDown}')
    expect(place()).toBe('0 covered')
    expect(screen.getByText('What does one tap do?')).toBeVisible()
  })

  test('stands where it stood after it is loaded anew', async () => {
    const { unmount } = open()
    await user.keyboard('{PageDown}{PageDown}')
    unmount()
    open()
    expect(place()).toBe('1 covered')
  })

  test('has the notes beside it with N, and the phone keeps its own keys', async () => {
    open()
    await user.keyboard('n')
    const drawer = screen.getByRole('complementary', { name: 'Notes in this window' })
    expect(within(drawer).getByText('Wait until every hand is up.')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).toBeNull()
    screen.getByRole('button', { name: 'Tap' }).focus()
    await user.keyboard('{ArrowRight}n')
    expect(place()).toBe('0 covered')
    expect(screen.queryByRole('complementary')).toBeNull()
  })
})

describe('the presenter’s window', () => {
  const open = () => render(<NotesPage lesson={smallLesson} slots={slots} />)

  test('counts hands, and codes once; what is wrong with a code is said', async () => {
    open()
    await user.click(screen.getByRole('button', { name: 'One more: Two' }))
    const hands = screen.getByLabelText('Hands: One')
    await user.clear(hands)
    await user.type(hands, '14')
    expect(screen.getByText('15 votes')).toBeVisible()
    const field = screen.getByLabelText('A code that somebody reads out')
    const give = async (text: string): Promise<void> => {
      await user.clear(field)
      await user.type(field, `${text}{Enter}`)
    }
    const one = shownCode(writeCode(smallLesson, 'first', 'one', 3))
    await give(one)
    expect(screen.getByText(`${one} counts: “One”, step 1.`)).toBeVisible()
    expect(screen.getByText('16 votes')).toBeVisible()
    await give(one)
    expect(screen.getByText(`${one} has been counted already.`)).toBeVisible()
    const two = shownCode(writeCode(smallLesson, 'first', 'two', 3))
    await give(two)
    expect(screen.getByText(/in place of this person’s earlier code/)).toBeVisible()
    expect(screen.getByText('16 votes')).toBeVisible()
    await give('OOO')
    expect(screen.getByText(/“O” is in no code/)).toBeVisible()
    await give('234')
    expect(screen.getByText('A code has 6 characters. This has 3.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: `Take ${two} back` }))
    expect(screen.getByText('15 votes')).toBeVisible()
    // Keys that move the lesson are letters of a code while the field has the focus.
    expect(place()).toBe('0 covered')
  })

  test('says how to open the audience’s window where the browser does not', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null)
    open()
    await user.click(screen.getByRole('button', { name: 'Open the audience’s window' }))
    expect(screen.getByRole('alert')).toHaveTextContent('The browser did not open a window.')
    expect(screen.getByRole('link', { name: 'the audience’s window' })).toHaveAttribute('href', '/present/')
  })

  test('keeps nothing before it begins, and nothing once it is ended', async () => {
    open()
    expect(localStorage).toHaveLength(0)
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(Object.keys(localStorage)).toEqual([expect.stringMatching(/^consent-replay\/room\/small@[0-9a-f]{8}$/)])
    await user.click(screen.getByRole('button', { name: 'End the lesson' }))
    await user.click(screen.getByRole('button', { name: 'End it and delete' }))
    expect(localStorage).toHaveLength(0)
    expect(screen.getByText('The lesson is over. Nothing of it is kept on this device.')).toBeVisible()
    expect(place()).toBe('0 covered')
  })

  test('ends when what is kept is deleted elsewhere', async () => {
    open()
    await user.click(screen.getByRole('button', { name: 'Next' }))
    localStorage.clear()
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: null })))
    expect(place()).toBe('0 covered')
    expect(localStorage).toHaveLength(0)
  })

  test('shows what is under the cover and what comes next, and goes to any step', async () => {
    open()
    expect(screen.getByText('The first tap is enough.')).toBeVisible()
    expect(screen.getByText('Live it: Live')).toBeVisible()
    await user.click(screen.getByText('All steps'))
    await user.click(screen.getByRole('button', { name: 'Go to step 3: Name' }))
    expect(place()).toBe('2 covered')
    await user.click(screen.getByRole('button', { name: 'Ask' }))
    await user.click(screen.getByRole('button', { name: 'Answer' }))
    expect(place()).toBe('2 answered')
    await user.click(screen.getByRole('button', { name: 'Cover again' }))
    expect(place()).toBe('2 covered')
  })
})
