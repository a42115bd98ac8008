import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import * as deeds from '#store/session.ts'
import { freshSession, session } from '#store/session.ts'
import { Clock } from './Clock.tsx'
import { DateField } from './DateField.tsx'
import { DateSheetContent } from './DateSheetContent.tsx'
import { Lanes } from './Lanes.tsx'
import { FIRST_DAY, LAST_DAY, told } from './testing.ts'

const today = (): IsoDay => session.getState().cursor.on
const button = (name: string): HTMLElement => screen.getByRole('button', { name })

beforeEach(() => {
  session.setState(freshSession())
})

describe('the clock', () => {
  it('says the day and where one stands', () => {
    render(<Clock />)
    const clock = within(screen.getByRole('region', { name: 'Clock' }))
    expect(clock.getByText('26 August 2016')).toHaveAttribute('datetime', '2016-08-26')
    expect(clock.getByText('Friday. The notice is open, not answered.')).toBeVisible()
    act(() => deeds.act('agree'))
    expect(clock.getByText('Friday. 1 tap since the notice appeared.')).toBeVisible()
  })

  it('goes on by a day, and by a week with Shift', async () => {
    const user = userEvent.setup()
    render(<Clock />)
    await user.click(button('+1 day'))
    expect(today()).toBe('2016-08-27')
    await user.keyboard('{Shift>}')
    await user.click(button('+1 day'))
    await user.keyboard('{/Shift}')
    expect(today()).toBe('2016-09-03')
  })

  it('goes on and back by events', async () => {
    const user = userEvent.setup()
    deeds.act('agree')
    render(<Clock />)
    await user.click(button('Next event'))
    expect(today()).toBe('2016-09-25')
    await user.click(button('Previous event'))
    expect(today()).toBe('2016-08-26')
  })

  it('undoes and redoes', async () => {
    const user = userEvent.setup()
    render(<Clock />)
    expect(button('Undo')).toBeDisabled()
    act(() => deeds.act('agree'))
    await user.click(button('Undo'))
    expect(session.getState().scenario.steps).toHaveLength(0)
    await user.click(button('Redo'))
    expect(session.getState().scenario.steps).toHaveLength(1)
  })

  it('says that one looks back, keeps the branch that is left, and leads back to it', async () => {
    const user = userEvent.setup()
    deeds.act('notNow')
    deeds.goToDay(isoDay('2016-09-10'))
    deeds.act('agree')
    render(<Clock />)
    expect(screen.queryByText(/looking back/)).toBeNull()
    act(() => deeds.goTo({ on: isoDay('2016-08-26'), steps: 0 }))
    expect(
      screen.getByText('You are looking back. Acting here starts a new branch; the old one is kept.'),
    ).toBeVisible()
    act(() => deeds.act('agree'))
    await user.click(button('1 branch kept'))
    await user.click(await screen.findByRole('button', { name: 'Branch 1: 2 steps, up to 10 Sept 2016' }))
    expect(session.getState().scenario.steps.map((step) => step.do)).toEqual(['notNow', 'agree'])
    expect(session.getState().branches).toHaveLength(1)
  })
})

describe('the slider', () => {
  const slider = (): HTMLElement => screen.getByRole('slider', { name: 'Day of the story' })

  it('says the day and what runs on it', () => {
    deeds.act('agree')
    deeds.goToDay(isoDay('2016-09-25'))
    render(<Clock />)
    expect(slider()).toHaveAttribute('aria-valuetext', '25 September 2016. Change window: last day.')
  })

  it.each([
    ['{ArrowRight}', '2016-09-02'],
    ['{ArrowLeft}', '2016-08-31'],
    ['{PageUp}', '2016-10-01'],
    ['{Home}', '2016-08-24'],
    ['{End}', '2026-11-22'],
  ])('moves with %s', async (key, day) => {
    const user = userEvent.setup()
    deeds.goToDay(isoDay('2016-09-01'))
    render(<Clock />)
    slider().focus()
    await user.keyboard(key)
    expect(today()).toBe(day)
  })

  it('takes the day that the pointer is on', () => {
    const onGoTo = vi.fn<(day: IsoDay) => void>()
    const { container } = render(<Lanes story={told()} first={FIRST_DAY} last={LAST_DAY} onGoTo={onGoTo} />)
    const drawing = container.querySelector('svg')
    if (!drawing) throw new Error('nothing drawn')
    drawing.setPointerCapture = () => undefined
    fireEvent.pointerDown(drawing, { button: 0, clientX: 84, pointerId: 1 })
    expect(onGoTo).toHaveBeenLastCalledWith(FIRST_DAY)
    expect(slider()).toHaveFocus()
  })
})

describe('the drawing in words', () => {
  it('lists what stands on the line, in order, with what lies ahead', () => {
    deeds.act('agree')
    render(<Clock />)
    const items = within(screen.getByRole('list', { name: 'What stands on the time line' })).getAllByRole('listitem')
    expect(items.map((item) => item.textContent).slice(0, 5)).toEqual([
      'World. 25 August 2016: New terms',
      'Windows. 26 August 2016 to 25 September 2016: 30 days to change',
      'You. 26 August 2016: agree',
      '26 August 2016: you are here',
      'Said. Later. 25 September 2016: accept by 25 September 2016',
    ])
  })

  it('shows documented events with their sources where it is in view', () => {
    render(<DateSheetContent />)
    const list = screen.getByRole('list', { name: 'What stands on the time line' })
    expect(list.querySelector('[data-claim="clock.claim.terms2016"]')).toBeVisible()
    expect(within(list).getByText('26 August 2016: you are here')).toHaveAttribute('aria-current', 'date')
  })
})

describe('the date field', () => {
  const props = { on: isoDay('2016-08-26'), first: FIRST_DAY, last: LAST_DAY }

  it('goes to a day of the story', () => {
    const onGoTo = vi.fn<(day: IsoDay) => void>()
    render(<DateField {...props} onGoTo={onGoTo} />)
    fireEvent.change(screen.getByLabelText('Go to a day'), { target: { value: '2021-02-08' } })
    fireEvent.click(button('Go'))
    expect(onGoTo).toHaveBeenCalledWith('2021-02-08')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it.each([
    ['2014-01-01', '1 January 2014 is before this story. It starts on 24 August 2016'],
    ['2030-01-01', '1 January 2030 is after the last recorded day.'],
    ['', 'This is not a day. Choose one from 24 August 2016 to 22 November 2026.'],
  ])('explains the range for %j', (value, says) => {
    const onGoTo = vi.fn<(day: IsoDay) => void>()
    render(<DateField {...props} onGoTo={onGoTo} />)
    fireEvent.change(screen.getByLabelText('Go to a day'), { target: { value } })
    fireEvent.click(button('Go'))
    expect(onGoTo).not.toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveTextContent(says)
    expect(screen.getByLabelText('Go to a day')).toBeInvalid()
    expect(screen.getByLabelText('Go to a day')).toHaveFocus()
  })

  it('opens above the dock and closes with Escape, back to its button', async () => {
    const user = userEvent.setup()
    render(<Clock />)
    await user.click(button('Date: go to a day'))
    expect(screen.getByLabelText('Go to a day')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByLabelText('Go to a day')).toBeNull()
    expect(button('Date: go to a day')).toHaveFocus()
  })
})
