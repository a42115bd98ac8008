import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { JoinedCard } from './JoinedCard.tsx'

function joinedOn(day: string) {
  const usual = usualScenario()
  return { ...usual, person: { ...usual.person, joined: isoDay(day) } }
}

test('who joined later begins with what signing up accepted', () => {
  render(<JoinedCard scenario={joinedOn('2017-05-02')} />)
  expect(screen.getByRole('heading', { name: 'You joined.' })).toBeVisible()
  expect(screen.getByText(/was never offered the switch/)).toBeVisible()
  expect(screen.getByText('29 pairs may be shared from the first day')).toBeVisible()
  expect(screen.queryByText(/terms of 2021/)).toBeNull()
})

test('who joined after the second change accepted that too', () => {
  render(<JoinedCard scenario={joinedOn('2021-02-01')} />)
  expect(screen.getByText(/accepted the terms of 2021/)).toBeVisible()
})
