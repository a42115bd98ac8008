import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { Lesson } from '#app/teach/Lesson.tsx'
import { smallLesson } from '#domain/lesson/testing/smallLesson.ts'
import type { Lesson as LessonValue } from '#domain/lesson/types.ts'
import { readCode } from '#domain/lesson/voteCode.ts'

const user = userEvent.setup()
const ONE_CODE = { name: 'Your vote, to be read out' }

function open(lesson: LessonValue, number: number, isShipped: boolean): void {
  const key = `${lesson.id}-${number}-${isShipped}`
  const one = { lesson, key, isShipped, at: () => '/', present: null, print: null, edit: null }
  render(
    <MemoryRouter>
      <Lesson open={one} part={number} />
    </MemoryRouter>,
  )
}

/** The lesson without what a step shows. */
const lesson = { ...smallLesson, steps: smallLesson.steps.map((step) => ({ ...step, show: [] })) }

function read(): unknown {
  const told = within(screen.getByRole('status', ONE_CODE)).getByText(/^Your code/).textContent
  return readCode(lesson, told.replace('Your code:', ''))
}

test.each([true, false])('a student who predicted has a code to read out (a lesson of ours: %s)', async (isShipped) => {
  open(lesson, 1, isShipped)
  expect(screen.getByRole('status', ONE_CODE)).toBeEmptyDOMElement()
  await user.click(screen.getByRole('radio', { name: 'Two' }))
  expect(read()).toMatchObject({ ok: true, option: 'two', ballot: { key: 'first', kind: 'vote' } })
  // Who thinks again has another code, and one vote.
  await user.click(screen.getByRole('radio', { name: 'One' }))
  expect(read()).toMatchObject({ ok: true, option: 'one' })
})

test.each([true, false])('a student who answered has a code once they were told (ours: %s)', async (isShipped) => {
  const { question } = lesson.steps[2] ?? {}
  const [first] = question?.options ?? []
  open(lesson, 3, isShipped)
  await user.click(screen.getByRole('radio', { name: first?.text ?? '' }))
  expect(screen.getByRole('status', ONE_CODE)).toBeEmptyDOMElement()
  await user.click(screen.getByRole('button', { name: 'Check my answer' }))
  expect(read()).toMatchObject({ ok: true, option: first?.id, ballot: { key: 'name/question', kind: 'question' } })
})
