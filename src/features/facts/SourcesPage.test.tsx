import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { sources } from '#domain/evidence/sources.ts'
import { SourcesPage } from './SourcesPage.tsx'

it('lists every source once, under its kind, with its publisher and how it was read', () => {
  render(
    <MemoryRouter>
      <SourcesPage />
    </MemoryRouter>,
  )
  const items = screen.getAllByRole('listitem')
  const targets = items.map((item) => within(item).getByRole('link').getAttribute('href'))
  const all = Object.keys(sources).map((id) => `/sources/${id}/`)
  expect(targets).toHaveLength(all.length)
  expect(new Set(targets)).toEqual(new Set(all))
  const courts = screen.getByRole('region', { name: /^court$/i })
  expect(within(courts).getByText(/NCLAT, via .*; .*; as quoted by others/)).toBeInTheDocument()
  const ways = within(screen.getByRole('navigation', { name: 'Kinds of sources' })).getAllByRole('link')
  for (const way of ways) expect(document.querySelector(way.getAttribute('href') ?? '')).not.toBeNull()
})
