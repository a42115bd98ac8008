import { render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PatternFilters } from './PatternFilters.tsx'
import { useFilterAddress } from './useFilterAddress.ts'

function Catalogue(): ReactNode {
  const [filter, change] = useFilterAddress()
  return (
    <section id="catalogue">
      <PatternFilters filter={filter} onChange={change} />
    </section>
  )
}

/** The page as it was written, in which somebody chooses before it is taken over. */
function chooseEarly(hash: string): HTMLSelectElement {
  history.replaceState(null, '', `/patterns/${hash}`)
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(<Catalogue />)
  const choice = within(container).getByLabelText<HTMLSelectElement>('Confidence')
  choice.value = 'medium'
  render(<Catalogue />, { container, hydrate: true })
  return choice
}

test('what was chosen before the page was taken over is kept', () => {
  expect(chooseEarly('').value).toBe('medium')
  expect(location.hash).toBe('#confidence=medium')
  expect(screen.getByRole('button', { name: 'Show all' })).toBeEnabled()
})

test('an address that holds a filter goes before it', () => {
  expect(chooseEarly('#debated=yes').value).toBe('')
  expect(location.hash).toBe('#debated=yes')
})
