import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { smallLesson } from '#domain/lesson/testing/smallLesson.ts'
import { readCode } from '#domain/lesson/voteCode.ts'
import { VoteCode } from './VoteCode.tsx'

function status(): HTMLElement {
  return screen.getByRole('status', { name: 'Your vote, to be read out' })
}

function codeShown(): string {
  return /Your code: (\w{3}-\w{3})/.exec(status().textContent)?.[1] ?? ''
}

test('the code says which option was taken, and stays one voter’s when they think again', () => {
  const { rerender } = render(<VoteCode lesson={smallLesson} ballot="first" option="one" />)
  const before = readCode(smallLesson, codeShown())
  expect(before).toMatchObject({ ok: true, option: 'one', ballot: { key: 'first' } })
  rerender(<VoteCode lesson={smallLesson} ballot="first" option="two" />)
  const after = readCode(smallLesson, codeShown())
  expect(after).toMatchObject({ ok: true, option: 'two', voter: before.ok ? before.voter : null })
})

test.each([undefined, 'an option that its author took away'])('there is no code for %s', (option) => {
  render(<VoteCode lesson={smallLesson} ballot="first" option={option} />)
  expect(status()).toBeEmptyDOMElement()
})
