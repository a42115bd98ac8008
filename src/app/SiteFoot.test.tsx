import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { ROUTES } from '#app/routes.ts'
import { Foot } from '#app/SiteFoot.tsx'
import { nameOf } from '#app/titles.ts'

test('every page but the home page is named below each page, then the same one in German; the one that is open says so', () => {
  render(
    <MemoryRouter initialEntries={['/mine/']}>
      <Foot />
    </MemoryRouter>,
  )
  const pages = within(screen.getByRole('navigation', { name: 'All pages' }))
  const links = pages.getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    ...ROUTES.map(({ path }) => path).slice(1),
    '/de/mine/',
  ])
  expect(new Set(links.map((link) => link.textContent)).size).toBe(links.length)
  expect(pages.getByRole('link', { current: 'page' })).toHaveTextContent(nameOf('/mine/'))
})

test('of pages that lie below each other the open one alone says so', () => {
  render(
    <MemoryRouter initialEntries={['/study/results/']}>
      <Foot />
    </MemoryRouter>,
  )
  expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent(nameOf('/study/results/'))
})

test('it says what leaves this device, and who made the site', () => {
  render(
    <MemoryRouter>
      <Foot />
    </MemoryRouter>,
  )
  expect(screen.getByRole('link', { name: 'How that is enforced' })).toHaveAttribute('href', '/privacy/')
  expect(screen.getByText(/Not affiliated with, endorsed or sponsored by WhatsApp LLC or Meta Platforms/)).toBeVisible()
})
