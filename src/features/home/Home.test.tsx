import { render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { CATEGORY_IDS } from '#domain/dataflow/ids.ts'
import { Home } from './Home.tsx'
import { strandOffsets } from './strandOffsets.ts'

const home = (
  <MemoryRouter>
    <Home
      phone={<button type="button">Agree</button>}
      doors={{ august2016: { to: '/play#v=1' }, january2021: { to: '/play#v=1&t=announced-january' } }}
      mineTo="/mine/"
    />
  </MemoryRouter>
)

describe('Home', () => {
  it('opens with the sentence, and the sentence opens its sources', () => {
    render(home)
    const headline = screen.getByRole('heading', { level: 1 })
    expect(headline).toHaveTextContent('In 2016 a messaging app asked its users one question.')
    expect(within(headline).getByRole('button', { name: 'Show 2 sources' })).toBeVisible()
  })

  it('has two doors, one tap each, and both lead somewhere', () => {
    render(home)
    const doors = within(screen.getByRole('navigation', { name: 'Where to begin' }))
    expect(doors.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/play#v=1',
      '/play#v=1&t=announced-january',
    ])
    expect(doors.getByRole('heading', { name: 'August 2016' })).toBeVisible()
    expect(doors.getByRole('heading', { name: 'January 2021, as it was announced' })).toBeVisible()
  })

  it('gives the doors equal weight', () => {
    render(home)
    const [first, second] = screen.getAllByRole('link', { name: /^Start in/ })
    expect(first?.className).toBe(second?.className)
  })

  it('does not tell the answer before the first tap', () => {
    const { container } = render(home)
    const strands = container.querySelectorAll('figure svg:first-of-type line')
    expect(strands).toHaveLength(CATEGORY_IDS.length)
    expect(new Set([...strands].map((strand) => strand.getAttribute('class'))).size).toBe(1)
  })

  it('says in words what the strands show', () => {
    render(home)
    const figure = screen.getByRole('figure')
    expect(figure).toHaveTextContent(/26 August 2016.*24 kinds of data\..*depends on the answer/)
  })

  it('shows the phone', () => {
    render(home)
    expect(screen.getByRole('button', { name: 'Agree' })).toBeVisible()
  })

  it('reads without JavaScript', () => {
    expect(renderToString(home)).toContain('January')
  })
})

describe('strandOffsets', () => {
  it('spreads the strands evenly', () => {
    expect(strandOffsets(4)).toEqual([12.5, 37.5, 62.5, 87.5])
  })
})
