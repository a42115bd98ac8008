import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { clauseTexts, labelNotes } from '#content/en/facts/policyTexts.ts'
import { isFactId } from '#domain/evidence/facts.ts'
import { clauses, POLICY_TEXTS } from '#domain/evidence/policies.ts'
import { isSourceId } from '#domain/evidence/sources.ts'
import { clauseSays } from './clauseSays.ts'
import { Policies } from './Policies.tsx'

const clauseCount = Object.keys(clauses).length

describe('Policies', { timeout: 30_000 }, () => {
  it('has one headline, and headings in order', () => {
    render(<Policies />)
    expect(screen.getByRole('heading', { level: 1, name: 'What the text said' })).toBeVisible()
    const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)))
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('shows texts as columns and clauses as rows', () => {
    render(<Policies />)
    const table = screen.getByRole('table', { name: /How each clause stands/ })
    expect(within(table).getAllByRole('columnheader').length).toBeGreaterThanOrEqual(POLICY_TEXTS.length)
    expect(within(table).getAllByRole('cell')).toHaveLength(clauseCount * POLICY_TEXTS.length)
  })

  it('says of every cell in words how it stands', () => {
    render(<Policies />)
    for (const cell of within(screen.getByRole('table', { name: /How each clause stands/ })).getAllByRole('cell'))
      expect(cell).toHaveTextContent(/New|Changed|There|Unchanged|Gone|Not there|Not recorded/)
  })

  it('states nothing without ids that resolve', () => {
    const { container } = render(<Policies />)
    const ids = [...container.querySelectorAll('[data-evidence]')].flatMap((one) =>
      (one.getAttribute('data-evidence') ?? '').split(' '),
    )
    expect(ids.length).toBeGreaterThan(clauseCount * POLICY_TEXTS.length)
    expect(ids.filter((id) => !isFactId(id) && !isSourceId(id))).toEqual([])
    expect(labelNotes.flatMap((note): readonly string[] => note.ids).filter((id) => !isFactId(id))).toEqual([])
  })

  it('tells the difference of two texts in words', async () => {
    render(<Policies />)
    const went = screen.getByRole('region', { name: /^Went/ })
    expect(within(went).getByText('The paragraph on opting out')).toBeVisible()
    expect(within(screen.getByRole('region', { name: /^Came/ })).getByText(/connecting the products/)).toBeVisible()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'From' }), 'terms2016')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'terms2020')
    expect(screen.queryByRole('region', { name: /^Went/ })).toBeNull()
    expect(screen.getByRole('status')).toHaveTextContent(/0 went/)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'From' }), 'terms2020')
    expect(screen.getByRole('status')).toHaveTextContent('Choose two different texts.')
  })

  it('shows what five messengers declared, as declared', () => {
    render(<Policies />)
    const table = screen.getByRole('table', { name: /declared as linked/ })
    for (const app of ['Signal', 'Telegram', 'iMessage', 'WhatsApp', 'Messenger'])
      expect(within(table).getByRole('rowheader', { name: app })).toBeVisible()
    expect(screen.getByText(/Nobody checked it for them/)).toBeVisible()
  })

  it('is whole without a script', () => {
    expect(renderToString(<Policies />)).toContain('The paragraph on opting out')
  })
})

describe('clauseSays', () => {
  it('goes back to the text before where nothing changed', () => {
    expect(clauseSays('onto', 'terms2020').text).toBe(clauseTexts.onto.says.terms2016)
    expect(clauseSays('optOut', 'europe2018').text).toBeNull()
  })
})

it('quotes nothing: no sentence of ours holds quoted words of a text', () => {
  for (const { says } of Object.values(clauseTexts))
    for (const text of Object.values(says)) expect(text).not.toMatch(/["“”]/)
})
