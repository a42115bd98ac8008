import { Blob } from 'node:buffer'
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { lessonPages } from '#app/teach/lessonPages.ts'
import { packLesson } from '#app/teach/packLesson.ts'
import { Page as Notes } from '#app/routes/NotesRoute.tsx'
import { Page as Audience } from '#app/routes/PresentRoute.tsx'
import { smallLesson } from '#domain/lesson/testing/smallLesson.ts'
import type { Lesson } from '#domain/lesson/types.ts'

const lesson: Lesson = { ...smallLesson, steps: smallLesson.steps.map((step) => ({ ...step, show: [], reveal: null })) }

async function open(window: 'present' | 'notes', fragment: string): Promise<void> {
  const address = `/teach/own/${window}/${fragment}`
  // Lessons of one's own are looked up by the address of the window.
  history.replaceState(null, '', address)
  render(<MemoryRouter initialEntries={[address]}>{window === 'present' ? <Audience /> : <Notes />}</MemoryRouter>)
  await screen.findByRole('heading', { level: 1 })
}

beforeEach(() => {
  // The document of these tests has one that cannot be read in pieces.
  vi.stubGlobal('Blob', Blob)
  localStorage.clear()
})
afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
  localStorage.clear()
})

test('both windows of a lesson of one’s own are written pages', () => {
  expect(lessonPages('/teach/:lesson/present/')).toContain('/teach/own/present/')
  expect(lessonPages('/teach/:lesson/notes/')).toContain('/teach/own/notes/')
})

describe('a lesson that its address holds', () => {
  test('is presented in both windows, each with the way to the other', async () => {
    const fragment = `#l=${await packLesson(lesson)}`
    await open('present', fragment)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('What does one tap do?')
    expect(screen.getByRole('link', { name: 'Notes in their own window' })).toHaveAttribute(
      'href',
      `/teach/own/notes/${fragment}`,
    )
  })

  test('has its notes in the presenter’s window', async () => {
    const fragment = `#l=${await packLesson(lesson)}`
    await open('notes', fragment)
    expect(screen.getByRole('link', { name: 'A small lesson' })).toHaveAttribute('href', `/teach/own/${fragment}`)
    expect(screen.getByText('Wait until every hand is up.')).toBeVisible()
  })

  test('is presented by numbers where its author named nothing', async () => {
    const [step] = lesson.steps
    const bare = { ...lesson, title: '', steps: step ? [{ ...step, title: '', prompt: { text: '', facts: [] } }] : [] }
    await open('present', `#l=${await packLesson(bare)}`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Step 1')
  })

  test('is not presented without a step', async () => {
    await open('present', `#l=${await packLesson({ ...lesson, steps: [] })}`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This lesson has no steps yet')
  })

  test('says that it came whole, and names its faults', async () => {
    const [step] = lesson.steps
    const faulty = { ...lesson, steps: step ? [{ ...step, minutes: -3 }] : [] }
    await open('present', `#l=${await packLesson(faulty)}`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The lesson in this link has faults')
    expect(screen.getByText(/^The link came through whole/)).toBeVisible()
    const fault = await screen.findByText('$.steps[0].minutes')
    expect(fault.closest('li')).toHaveTextContent('-3')
  })

  test.each([
    ['', 'No lesson'],
    [`#l=${'A'.repeat(16_001)}`, 'This link is too large'],
    ['#l=cut', 'This link is damaged'],
  ])('says why nothing can be presented: %s', async (fragment, why) => {
    await open('notes', fragment)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(why)
  })
})
