import { readFileSync } from 'node:fs'
import path from 'node:path'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import { isFactId } from '#domain/evidence/facts.ts'
import { isSourceId } from '#domain/evidence/sources.ts'
import { WORLD_EVENT_IDS, worldEvents } from '#domain/evidence/events.ts'
import { dayNotes, effectNotes } from '#content/en/facts/eventNotes.ts'
import { eventDay } from './eventDay.ts'
import { byYear, eventsFor, EVERYTHING } from './eventFilter.ts'
import { PlainTimeline } from './PlainTimeline.tsx'

const show = () => render(<PlainTimeline />, { wrapper: MemoryRouter })
const all = WORLD_EVENT_IDS.length

describe('PlainTimeline', { timeout: 30_000 }, () => {
  it('has one headline and a heading for each year', () => {
    show()
    expect(screen.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible()
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(byYear(WORLD_EVENT_IDS).length)
    expect(screen.getByRole('navigation', { name: 'Years' })).toBeVisible()
  })

  it('shows every event once, with a link of its own and its sources', () => {
    const { container } = show()
    expect(screen.getAllByRole('link', { name: /link to this event$/ })).toHaveLength(all)
    for (const id of WORLD_EVENT_IDS) {
      const event = container.querySelector<HTMLElement>(`[id="${id}"]`)
      expect(event, id).not.toBeNull()
      if (event) expect(within(event).getByText('Sources').nextElementSibling?.children.length, id).toBeGreaterThan(0)
    }
  })

  it('states nothing without ids that resolve', () => {
    const { container } = show()
    const stated = [...container.querySelectorAll('[data-evidence]')]
    expect(stated.length).toBeGreaterThan(all - 1)
    const ids = stated.flatMap((one) => (one.getAttribute('data-evidence') ?? '').split(' '))
    expect(ids.filter((id) => !isFactId(id) && !isSourceId(id))).toEqual([])
    const noted = [...Object.values(effectNotes), ...Object.values(dayNotes)].flatMap(
      (note): readonly string[] => note.ids,
    )
    expect(noted.filter((id) => !isFactId(id) && !isSourceId(id))).toEqual([])
  })

  it('leaves what was public on a day', async () => {
    show()
    await userEvent.type(screen.getByLabelText('Only what was public on'), '2016-08-26')
    const then = eventsFor({ ...EVERYTHING, publicBy: isoDay('2016-08-26') })
    expect(then.length).toBeGreaterThan(0)
    expect(then.every((id) => worldEvents[id].date <= '2016-08-26')).toBe(true)
    expect(screen.getByRole('status')).toHaveTextContent(`${then.length} of ${all} events shown.`)
    expect(eventsFor({ ...EVERYTHING, publicBy: isoDay('2026-12-31') })).toHaveLength(all)
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(screen.getByRole('status')).toHaveTextContent(`${all} of ${all} events shown.`)
  })

  it('narrows down by place, by who acted and by effect, and back', async () => {
    show()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Where' }), 'germany')
    const german = eventsFor({ ...EVERYTHING, region: 'germany' }).length
    expect(screen.getByRole('status')).toHaveTextContent(`${german} of ${all} events shown.`)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Who acted' }), 'court')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Effect on the flow' }), 'kept')
    expect(screen.getAllByRole('link', { name: /link to this event$/ })).toHaveLength(2)
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(screen.getByRole('status')).toHaveTextContent(`${all} of ${all} events shown.`)
  })

  it('notes where days are recorded differently, or not to the day', () => {
    const { container } = show()
    const of = (id: string) => container.querySelector(`[id="${id}"]`)
    expect(of('2021-cathcart')).toHaveTextContent('9 January')
    expect(of('2016-eu')).toHaveTextContent('about 8 November 2016')
    expect(of('2014-purchase')).toHaveTextContent('the year is recorded, not the day')
    expect(of('2020-hosting')).toHaveTextContent('the day is recalled, not checked')
  })

  it('is whole without a script', () => {
    const html = renderToString(
      <MemoryRouter>
        <PlainTimeline />
      </MemoryRouter>,
    )
    for (const id of WORLD_EVENT_IDS) expect(html).toContain(`id="${id}"`)
  })
})

describe('eventsFor', () => {
  it('takes in the countries of Europe', () => {
    const regions = new Set(eventsFor({ ...EVERYTHING, region: 'europe' }).map((id) => worldEvents[id].region))
    expect(regions).toContain('france')
    expect(regions).not.toContain('world')
  })
})

describe('eventDay', () => {
  it('writes a day, a span, an open span and two days', () => {
    expect(eventDay(worldEvents['2016-policy'])).toBe('25 August 2016')
    expect(eventDay(worldEvents['2021-notice'])).toBe('5 January 2021 to 7 January 2021')
    expect(eventDay(worldEvents['2016-waves'])).toBe('from 25 August 2016 on')
    expect(eventDay(worldEvents['2017-agcm'])).toBe('11 May 2017; also 12 May 2017')
  })
})

describe('in print', () => {
  const css = readFileSync(path.resolve('src/features/plain-timeline/PlainTimeline.module.css'), 'utf8')

  it('leaves out the controls and writes out the addresses', () => {
    const print = css.slice(css.indexOf('@media print'))
    expect(print).toMatch(/\.filters,[^{]*\{\s*display: none/)
    expect(print).toContain('attr(href)')
    expect(print).toContain('attr(data-evidence)')
    expect(print).toContain('break-inside: avoid')
  })

  it('offers no choices where no script runs', () => {
    expect(css).toMatch(/@media \(scripting: none\) \{\s*\.filters/)
  })
})
