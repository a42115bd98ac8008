import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { isFactId } from '#domain/evidence/facts.ts'
import { isSourceId } from '#domain/evidence/sources.ts'
import { PATTERN_IDS } from '#domain/patterns/pattern.ts'
import { Patterns } from './Patterns.tsx'

function show() {
  return render(
    <MemoryRouter>
      <Patterns playAt={({ cursor }) => `/play/#${cursor.on}`} />
    </MemoryRouter>,
  )
}

const shown = (): string[] => screen.getAllByRole('article').map(({ id }) => id)

describe('Patterns', { timeout: 30_000 }, () => {
  it('has one headline, headings in order, and an entry for each element', () => {
    show()
    expect(screen.getByRole('heading', { level: 1, name: 'Pattern notes' })).toBeVisible()
    const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)))
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    expect(shown()).toEqual([...PATTERN_IDS])
  })

  it('says of each element what it is called, on what it rests, what speaks against it, and where to live it', () => {
    show()
    for (const entry of screen.getAllByRole('article')) {
      const terms = within(entry).getAllByRole('term')
      expect(terms.map((term) => term.textContent)).toEqual([
        'What it is called',
        'Evidence',
        'Confidence',
        'Against it',
        'Fairer',
        'Measured by',
        'Where it applies',
      ])
      for (const term of terms) expect(term.nextElementSibling).not.toBeEmptyDOMElement()
      const live = within(entry).getByRole('link', { name: /^Live it on the phone/ })
      expect(live).toHaveAttribute('href', expect.stringMatching(/^\/play\/#20/))
    }
  })

  it('says what is debated, what only comes near, and what is ours or recalled', () => {
    show()
    expect(screen.getByRole('article', { name: 'Only refusing is asked about twice' })).toHaveTextContent(
      /Shaming, debated.*Debated\. Whether the words/,
    )
    expect(screen.getByRole('article', { name: 'Newcomers are not asked' })).toHaveTextContent(/the nearest name/)
    expect(screen.getByRole('article', { name: 'Other rules elsewhere' })).toHaveTextContent(
      /No type of its own.*Disparate treatment.*recalled, not read/,
    )
  })

  it('states nothing without ids that resolve', () => {
    const { container } = show()
    const ids = [...container.querySelectorAll('[data-evidence]')].flatMap((one) =>
      (one.getAttribute('data-evidence') ?? '').split(' '),
    )
    expect(ids.length).toBeGreaterThan(50)
    expect(ids.filter((id) => !isFactId(id) && !isSourceId(id))).toEqual([])
  })

  it('filters by design, name, level, confidence and debate, together, and says how many are left', async () => {
    show()
    const choose = (name: string, option: string): Promise<void> =>
      userEvent.selectOptions(screen.getByRole('combobox', { name }), option)
    await choose('In the design', 'Commitments of 2023')
    expect(shown()).toEqual(['E11', 'E17'])
    expect(screen.getByText('2 of 18 notes.')).toBeVisible()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Debated ones only' }))
    expect(shown()).toEqual(['E17'])
    await choose('Confidence', 'Strong')
    expect(screen.getByText('No note answers to all of these.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
    await choose('What it is called', 'Nagging')
    expect(shown()).toEqual(['E15'])
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
    await choose('Level', 'On one screen')
    expect(shown()).toEqual(['E1', 'E3', 'E4', 'E10'])
  })

  it('names the knob, the row or the fact that brings a note about', () => {
    show()
    expect(screen.getByRole('article', { name: 'A window, and then no control' })).toHaveTextContent(
      /2016 as built.*Window: 30 days/,
    )
    expect(screen.getByRole('article', { name: 'A last day that moves' })).toHaveTextContent(/moved to 15 May/)
  })

  it('says since when a text of law holds, and where it is only today’s rule', () => {
    show()
    const table = screen.getByRole('table', { name: /Texts of law/ })
    expect(within(table).getByRole('rowheader', { name: /since 25 May 2018/ })).toBeVisible()
    const row = within(table).getByRole('row', { name: /Article 7\(3\)/ })
    const [, in2016, in2021] = within(row).getAllByRole('cell')
    expect(in2016).toHaveTextContent('measured against today’s rule')
    expect(in2021).toHaveTextContent('in force then, in the European Union')
  })

  it('marks what it assumes of how often a notice came back, and says the caveat of a verdict', async () => {
    show()
    const nagging = shown().indexOf('E15')
    expect(screen.getAllByRole('article')[nagging]).toHaveTextContent(/Asked again: every day\s?\. Assumed:/)
    expect(
      await screen.findByText(/But the commitments come with a caveat/, undefined, { timeout: 20_000 }),
    ).toBeVisible()
    const asked = screen.getAllByText(/asked again within a year: \d+ times/, { selector: 'span' })
    for (const one of asked) expect(one).toHaveTextContent('Assumed:')
  })

  it('holds every design against five rules, with what was counted and the words beside', async () => {
    show()
    const symmetry = await screen.findByRole('region', { name: 'Symmetry in choice' }, { timeout: 10_000 })
    expect(screen.getByText('A check of the interface, not legal advice.')).toBeVisible()
    const [built2016, ...others] = within(within(symmetry).getByRole('list')).getAllByRole('listitem')
    expect(built2016).toHaveTextContent(/2016 as built.*Not met.*Accepting: 1 step. Refusing: 4 steps./)
    expect(others.at(-1)).toHaveTextContent(/Neutral minimum.*Met.*Refusing: 1 step\./)
    expect(screen.getByRole('region', { name: 'No detriment' })).toHaveTextContent(/On day 33: the app stops/)
  })
})
