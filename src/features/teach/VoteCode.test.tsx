import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { smallLesson } from '#domain/lesson/testing/smallLesson.ts'
import { readCode } from '#domain/lesson/voteCode.ts'
import { VoteCode } from './VoteCode.tsx'

function codeShown(): string {
  return /Your code: (\w{3}-\w{3})/.exec(screen.getByRole('status').textContent ?? '')?.[1] ?? ''
}

test('the code says which option was taken, and stays one voter’s when they think again', () => {
  const { rerender } = render(<VoteCode lesson={smallLesson} ballot="first" option="one" />)
  const before = readCode(smallLesson, codeShown())
  expect(before).toMatchObject({ ok: true, option: 'one', ballot: { key: 'first' } })
  rerender(<VoteCode lesson={smallLesson} ballot="first" option="two" />)
  const after = readCode(smallLesson, codeShown())
  expect(after).toMatchObject({ ok: true, option: 'two', voter: before.ok ? before.voter : null })
})
