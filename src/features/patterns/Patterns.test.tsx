import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { isFactId } from '#domain/evidence/facts.ts'
import { isSourceId, sourceOf } from '#domain/evidence/sources.ts'
import { authoritiesOf } from '#domain/patterns/authorities.ts'
import { patterns } from '#domain/patterns/elements.ts'
import { PATTERN_IDS, type PatternId } from '#domain/patterns/pattern.ts'
import { CSV_COLUMNS } from './csvColumns.ts'
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
  beforeEach(() => history.replaceState(null, '', '/patterns/'))

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

  it('says on whose word a note is strong, and of E3 that no authority is named for it', () => {
    show()
    const confidence = (id: string): HTMLElement => {
      const entry = screen.getAllByRole('article').find((one) => one.id === id)
      if (!entry) throw new Error(id)
      return within(entry).getByText('Confidence').nextElementSibling as HTMLElement
    }
    for (const id of PATTERN_IDS.filter((one) => patterns[one].confidence === 'strong')) {
      const authorities = within(confidence(id)).getAllByRole('link')
      expect(authorities.map((link) => link.textContent)).toEqual(
        authoritiesOf(id)?.by.map((by) => sourceOf(by).publisher),
      )
    }
    expect(confidence('E3')).toHaveTextContent(/^Medium\..*rates it strong, but names no authority/)
    for (const id of PATTERN_IDS) expect(confidence(id)).toHaveTextContent(/(Not debated|Debated)\. /)
  })

  it('says of each argument against a note whether it is ours or whose it is', () => {
    show()
    for (const entry of screen.getAllByRole('article')) {
      const counter = within(entry).getByText('Against it').nextElementSibling as HTMLElement
      expect(counter).toHaveTextContent(/^Ours\. /)
      const said = patterns[entry.id as PatternId].against.map(({ by }) => sourceOf(by).publisher)
      if (said.length > 0) expect(counter).toHaveTextContent(`${said.join('; ')}: `)
      else expect(counter).not.toHaveTextContent('Said by')
    }
    expect(screen.getByRole('article', { name: /that leaves the text/ })).toHaveTextContent(
      'Said by the service, as reported by Memeburn: Who opted out',
    )
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

  it('keeps the filter in the address: a link opens its list, and back takes a choice back', async () => {
    history.replaceState(null, '', '#in=commitments-2023')
    show()
    expect(shown()).toEqual(['E11', 'E17'])
    await userEvent.click(screen.getByRole('checkbox', { name: 'Debated ones only' }))
    expect(location.hash).toBe('#in=commitments-2023&debated=yes')
    expect(shown()).toEqual(['E17'])
    history.back()
    await waitFor(() => expect(shown()).toEqual(['E11', 'E17']))
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(location.hash).toBe('')
    expect(shown()).toEqual([...PATTERN_IDS])
  })

  it('says how many notes its files would hold: those that are shown', async () => {
    show()
    const files = screen.getByRole('group', { name: 'Take the notes along' })
    expect(files).toHaveTextContent('Save all 18 notes')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'In the design' }), 'Commitments of 2023')
    expect(files).toHaveTextContent('Save the 2 notes shown')
    await within(files).findByText('What the columns of the table hold')
    for (const column of CSV_COLUMNS) expect(within(files).getByText(column)).toBeInTheDocument()
  })

  it('offers no two choices that read the same once they are made', () => {
    show()
    for (const box of screen.getAllByRole('combobox')) {
      const names = within(box)
        .getAllByRole('option')
        .map((option) => option.textContent.toLowerCase())
      expect(new Set(names).size).toBe(names.length)
    }
    expect(screen.getByRole('option', { name: 'Sneaking (Ontology)' })).toBeInTheDocument()
    expect(screen.getByRole('option', { name: 'Sneaking (Plain name)' })).toBeInTheDocument()
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
    const asked = within(screen.getByRole('region', { name: 'At most one reminder a year' })).getAllByRole('listitem')
    const again = asked.filter(({ textContent }) => /asked again.* \d+ times/.test(textContent))
    expect(again).toHaveLength(4)
    for (const outcome of again) expect(outcome).toHaveTextContent('The knob behind it: Asked again: every day.')
    expect(screen.getByRole('region', { name: 'No detriment' })).toHaveTextContent(
      /2021 as it happened.*Nothing to check.*Refusing is not possible/,
    )
    expect(screen.getByRole('region', { name: 'No detriment' })).toHaveTextContent(/On day 33: the app stops/)
  })
})
