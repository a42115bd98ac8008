import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { IsoDay } from '#domain/day/isoDay.ts'
import * as deeds from '#store/session.ts'
import { freshSession, session } from '#store/session.ts'
import { Clock } from './Clock.tsx'
import { ClockBar } from './ClockBar.tsx'
import { setSpeed, stopPlay } from './playback.ts'

const today = (): IsoDay => session.getState().cursor.on
const button = (name: string): HTMLElement => screen.getByRole('button', { name })

describe('play', () => {
  /** A view is drawn after each second or so, as it would be. */
  function pass(ms: number): void {
    for (let left = ms; left > 0; left -= 750) act(() => void vi.advanceTimersByTime(Math.min(left, 750)))
  }

  beforeEach(() => {
    session.setState(freshSession())
    stopPlay()
    setSpeed(1)
    vi.useFakeTimers()
    deeds.act('agree')
  })
  afterEach(() => vi.useRealTimers())

  it('takes one event in a second and a half, until something is to be decided', () => {
    render(<ClockBar />)
    fireEvent.click(button('Play'))
    pass(1499)
    expect(today()).toBe('2016-08-26')
    pass(1)
    expect(today()).toBe('2016-09-25')
    pass(1500)
    expect(today()).toBe('2016-09-26')
    pass(60_000)
    expect(today()).toBe('2021-01-06')
    expect(button('Play')).toBeVisible()
  })

  it('goes on from a decision when told to, and ends with the record', () => {
    render(<ClockBar />)
    for (let press = 0; press < 60; press++) {
      if (screen.queryByRole('button', { name: 'Play' })) fireEvent.click(button('Play'))
      pass(6000)
    }
    const end = today()
    fireEvent.click(button('Play'))
    pass(1500)
    expect(today()).toBe(end)
    expect(button('Play')).toBeVisible()
  })

  it('is as fast as chosen', () => {
    render(<Clock />)
    fireEvent.click(button('1× speed'))
    fireEvent.click(button('Play'))
    pass(750)
    expect(today()).toBe('2016-09-25')
  })

  it('stops when the phone takes the focus, when nobody watches, and when told to', () => {
    render(
      <>
        <div data-phone="">
          <button type="button">Menu</button>
        </div>
        <ClockBar />
      </>,
    )
    fireEvent.click(button('Play'))
    act(() => button('Menu').focus())
    expect(button('Play')).toBeVisible()
    fireEvent.click(button('Play'))
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    fireEvent(document, new Event('visibilitychange'))
    hidden.mockRestore()
    expect(button('Play')).toBeVisible()
    fireEvent.click(button('Play'))
    fireEvent.click(button('Pause'))
    pass(3000)
    expect(today()).toBe('2016-08-26')
  })

  it('runs once, however many controls are mounted', () => {
    render(
      <>
        <Clock />
        <ClockBar />
      </>,
    )
    const [first] = screen.getAllByRole('button', { name: 'Play' })
    if (!first) throw new Error('no control')
    fireEvent.click(first)
    pass(1500)
    expect(today()).toBe('2016-09-25')
    expect(screen.getAllByRole('button', { name: 'Pause' })).toHaveLength(2)
  })

  it('starts with Space on the slider', () => {
    render(<Clock />)
    fireEvent.keyDown(screen.getByRole('slider', { name: 'Day of the story' }), { key: ' ' })
    expect(button('Pause')).toBeVisible()
  })
})
