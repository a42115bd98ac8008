import { cleanup, render as renderPlain, screen, within, type RenderResult } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { beforeAll, describe, expect, it } from 'vitest'
import { isFactId } from '#domain/evidence/facts.ts'
import { isSourceId, sources, type SourceId } from '#domain/evidence/sources.ts'
import { ClaimsPage } from './ClaimsPage.tsx'
import { FactPage } from './FactPage.tsx'
import { FactsPage } from './FactsPage.tsx'
import type { Ways } from './links.tsx'
import { SourcePage } from './SourcePage.tsx'
import { ALL_FACT_IDS } from './storyParts.ts'

const ways: Ways = { playAt: ({ on }) => `/play/#${on}`, pageName: (path) => path }

/** As the page is written at build time. */
function written(element: ReactElement): string {
  return renderToStaticMarkup(<MemoryRouter>{element}</MemoryRouter>)
}

function render(element: ReactElement): RenderResult {
  return renderPlain(<MemoryRouter>{element}</MemoryRouter>)
}

/** What comes later is there once it was: after this each page is whole at once, as it is when it is written. */
beforeAll(async () => {
  render(<FactPage id="F09" ways={ways} />)
  await screen.findByRole('link', { name: /Open a moment/ })
  cleanup()
  render(<SourcePage id="SEED-002" ways={ways} />)
  await screen.findByRole('heading', { name: /claims of the starting articles/ })
  cleanup()
  render(<ClaimsPage ways={ways} />)
  await screen.findAllByText('In the record', { exact: false }, { timeout: 20_000 })
  cleanup()
}, 30_000)

const PAGES = [
  '/',
  '/play/',
  '/about/',
  '/compare/',
  '/mine/',
  '/facts/',
  '/claims/',
  '/patterns/',
  '/independence/',
  '/privacy/',
]

/** Every link inside the site leads to a page that exists. */
function lostLinks(html: string): string[] {
  const hrefs = [...html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href = '']) => href)
  return hrefs.filter((href) => {
    const path = href.replace(/#.*$/, '')
    const [, kind = '', id = ''] = path.split('/')
    if (kind === 'facts' && id !== '') return !isFactId(id)
    if (kind === 'sources') return !isSourceId(id)
    return !PAGES.includes(path)
  })
}

describe('FactsPage', () => {
  it('lists every fact by time, each with its way to its page', () => {
    render(<FactsPage />)
    expect(screen.getByRole('heading', { level: 1, name: 'Facts' })).toBeVisible()
    const first = screen.getByRole('region', { name: 'Before the first notice' })
    expect(within(first).getAllByRole('listitem')).toHaveLength(4)
    const html = written(<FactsPage />)
    for (const id of ALL_FACT_IDS) expect(html).toContain(`href="/facts/${id}/"`)
    expect(lostLinks(html)).toEqual([])
  })

  it('searches and filters, says how many match, and shows all again', async () => {
    render(<FactsPage />)
    screen.getByLabelText('Search').focus()
    await userEvent.paste('agree grey')
    expect(screen.getByRole('status')).toHaveTextContent('1 fact of 154 matches.')
    await userEvent.selectOptions(screen.getByLabelText('Place'), 'Turkey')
    expect(screen.getByRole('status')).toHaveTextContent('No fact matches.')
    expect(screen.getByText(/Try fewer words/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(screen.getByRole('status')).toHaveTextContent('All 154 facts.')
  }, 20_000)

  it('takes a search from the address, keeps it there, and names the other words', async () => {
    history.replaceState(null, '', '#q=Meta+fine')
    render(<FactsPage />)
    expect(screen.getByLabelText('Search')).toHaveValue('Meta fine')
    expect(screen.getByText(/^Also looked for: facebook, parent company, fines/)).toBeVisible()
    expect(screen.getByRole('status')).not.toHaveTextContent('All 154 facts.')
    await userEvent.clear(screen.getByLabelText('Search'))
    expect(location.hash).toBe('')
    await userEvent.type(screen.getByLabelText('Search'), 'EU')
    expect(location.hash).toBe('#q=EU')
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(location.hash).toBe('')
  }, 20_000)

  it('tells what is known about people who never accepted, and maps the five ways of marking', () => {
    render(<FactsPage />)
    expect(screen.getByRole('region', { name: 'People who never accepted' })).toHaveTextContent(/until|accept/)
    const scale = screen.getByRole('region', { name: 'How sure: one scale' })
    expect(within(scale).getAllByRole('table')).toHaveLength(5)
  })
})

describe('FactPage', () => {
  it('says when it holds, how sure it is, and what is not recorded', () => {
    render(<FactPage id="F16" ways={ways} />)
    expect(screen.getByRole('heading', { level: 1, name: /opens a dialog that warns/ })).toBeVisible()
    const known = screen.getByRole('region', { name: 'When, where, how sure' })
    expect(known).toHaveTextContent('26 August 2016')
    expect(known).toHaveTextContent('read in three or more independent sources')
    // The marks of the tables are not for readers.
    expect(known).not.toHaveTextContent(/\bvv\b/)
    expect(known).toHaveTextContent('not recorded')
    expect(screen.getByRole('region', { name: 'Corrections' })).toHaveTextContent('None so far.')
  })

  it('gives every side of a dispute its own place, and who stands there', () => {
    render(<FactPage id="F16" ways={ways} />)
    const against = screen.getByRole('region', { name: 'What stands against it' })
    expect(within(against).getByText('Side 1')).toBeVisible()
    expect(within(against).getByText('Side 2')).toBeVisible()
    expect(within(against).getByRole('link', { name: 'Fact F16' })).toHaveAttribute('href', '/facts/F16/')
  })

  it('leads to where it is used: sentences, rules, and the moment', () => {
    render(<FactPage id="F09" ways={ways} />)
    const used = screen.getByRole('region', { name: 'Where it is used' })
    const moment = within(used).getByRole('link', { name: 'Open a moment that it stands behind: 26 August 2016' })
    expect(moment).toHaveAttribute('href', '/play/#2016-08-26')
    expect(used).toHaveTextContent('until [day]')
    expect(used).toHaveTextContent(
      'Sharing switch, from “for ads, too” to “not for ads”: confirm “don’t share”; needs: a warning asked in Settings',
    )
  })

  it('says so where nothing in the app rests on it', () => {
    render(<FactPage id="L05" ways={ways} />)
    expect(screen.getByRole('region', { name: 'Where it is used' })).toHaveTextContent('in the record only')
  })

  it('offers its citation with its address', async () => {
    render(<FactPage id="F16" ways={ways} />)
    const field = screen.getByRole('textbox', { name: 'As CSL-JSON', hidden: true })
    const [item] = JSON.parse((field as HTMLTextAreaElement).value) as Record<string, unknown>[]
    expect(item).toMatchObject({ id: 'consent-replay-F16', type: 'webpage', URL: expect.stringMatching(/^http/) })
    const user = userEvent.setup()
    await user.click(screen.getByText('As BibTeX', { selector: 'summary' }))
    await user.click(screen.getByRole('button', { name: 'Copy the citation: As BibTeX' }))
    expect(screen.getByText('Copied.')).toBeVisible()
  })

  it('has a page for every fact, and no link of it is lost', () => {
    for (const id of ALL_FACT_IDS) expect(lostLinks(written(<FactPage id={id} ways={ways} />)), id).toEqual([])
  }, 60_000)
})

describe('SourcePage', () => {
  it('shows what is recorded of it, and everything that rests on it', () => {
    render(<SourcePage id="SEED-002" ways={ways} />)
    expect(screen.getByRole('heading', { level: 1, name: /WhatsApp Will Send All Phone Numbers/ })).toBeVisible()
    expect(screen.getByRole('region', { name: 'The publication' })).toHaveTextContent('read in full')
    expect(screen.getByRole('heading', { name: /claims of the starting articles/ })).toBeVisible()
  })

  it('has a page for every source, and no link of it is lost', () => {
    for (const id of Object.keys(sources) as SourceId[]) {
      expect(lostLinks(written(<SourcePage id={id} ways={ways} />)), id).toEqual([])
    }
  }, 60_000)
})

describe('ClaimsPage', () => {
  it('shows every claim with its standing, and can show one standing only', async () => {
    const html = written(<ClaimsPage ways={ways} />)
    expect(html.match(/<li id="S\d-\d+"/g)).toHaveLength(124)
    expect(lostLinks(html)).toEqual([])
    render(<ClaimsPage ways={ways} />)
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'contested')
    expect(screen.getByText('13 claims shown.')).toBeVisible()
  }, 20_000)
})
