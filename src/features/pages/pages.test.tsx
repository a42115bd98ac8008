import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { About } from './About.tsx'
import { Independence } from './Independence.tsx'
import { NotFound } from './NotFound.tsx'
import type { OfflineProps } from './Offline.tsx'
import { Privacy } from './Privacy.tsx'
import { ProveIt } from './ProveIt.tsx'
import type { Outcomes } from './proveIt.ts'

const nothing = () => Promise.resolve(0)
const offline: OfflineProps = {
  state: 'unknown',
  files: null,
  onKeep: () => Promise.resolve(),
  onOpenNewer: () => undefined,
}
const allRefused: Outcomes = {
  fetch: 'refused',
  beacon: 'refused',
  socket: 'refused',
  events: 'refused',
  image: 'refused',
}

function levels() {
  return screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)))
}

afterEach(() => {
  document.head.querySelector('meta[http-equiv]')?.remove()
})

describe('Privacy', () => {
  const stored = [
    { key: 'scenario/1', bytes: 1432, what: 'A scenario that you saved' },
    { key: 'settings', bytes: 61, what: 'Your settings' },
  ]

  it('shows the policy that stands in the page', () => {
    const meta = document.createElement('meta')
    meta.httpEquiv = 'Content-Security-Policy'
    meta.content = "default-src 'none'; connect-src 'none'"
    document.head.append(meta)
    render(<Privacy offline={offline} stored={[]} onDelete={nothing} />)
    expect(screen.getByText(/default-src 'none'/)).toHaveTextContent("default-src 'none' connect-src 'none'")
  })

  it('says so when the page carries no policy', () => {
    render(<Privacy offline={offline} stored={[]} onDelete={nothing} />)
    expect(screen.getByText(/This copy carries no policy/)).toBeVisible()
  })

  it('tells what a policy cannot stop', () => {
    render(<Privacy offline={offline} stored={[]} onDelete={nothing} />)
    const section = screen.getByRole('region', { name: 'What a policy cannot stop' })
    expect(within(section).getByText('Following a link.')).toBeVisible()
    expect(within(section).getByText('The log of the host.')).toBeVisible()
  })

  it('lists nothing before anything is stored', () => {
    render(<Privacy offline={offline} stored={[]} onDelete={nothing} />)
    expect(screen.getByText('Nothing is stored now.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Delete all' })).toBeNull()
  })

  it('deletes one thing, or all', async () => {
    const onDelete = vi.fn(nothing)
    render(<Privacy offline={offline} stored={stored} onDelete={onDelete} />)
    expect(screen.getByRole('row', { name: /scenario\/1.*1,432 bytes/ })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Delete settings' }))
    expect(onDelete).toHaveBeenLastCalledWith(['settings'])
    expect(await screen.findByText('Deleted: settings')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Delete all' }))
    expect(onDelete).toHaveBeenLastCalledWith(['scenario/1', 'settings'])
    expect(await screen.findByText('Everything that was stored is deleted.')).toBeVisible()
  })

  describe('asks before records of participants are deleted', () => {
    const records = { key: 'records/real/x', what: 'Records of participants', lost: '2 sessions are lost.' }
    beforeEach(() => {
      HTMLDialogElement.prototype.showModal = function () {
        this.open = true
      }
      HTMLDialogElement.prototype.close = function () {
        this.open = false
      }
    })

    it.each([
      ['Delete records/real/x', 'Delete records/real/x?', [records.key]],
      ['Delete all', 'Delete everything that is stored here?', ['scenario/1', 'settings', records.key]],
    ])('by "%s"', async (button, question, keys) => {
      const onDelete = vi.fn(nothing)
      render(<Privacy offline={offline} stored={[...stored, records]} onDelete={onDelete} />)
      await userEvent.click(screen.getByRole('button', { name: button }))
      const dialog = screen.getByRole('dialog', { name: question })
      expect(within(dialog).getByText('2 sessions are lost.')).toBeVisible()
      await userEvent.click(within(dialog).getByRole('button', { name: 'Keep' }))
      expect(onDelete).not.toHaveBeenCalled()
      await userEvent.click(screen.getByRole('button', { name: button }))
      await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete' }))
      expect(onDelete).toHaveBeenCalledExactlyOnceWith(keys)
      expect(screen.queryByRole('dialog')).toBeNull()
    })

    it('and says what stays, and when it failed', async () => {
      const onDelete = vi.fn(nothing).mockResolvedValueOnce(1).mockRejectedValueOnce(new Error('full'))
      render(<Privacy offline={offline} stored={[records]} onDelete={onDelete} />)
      const answer = async (): Promise<void> => {
        await userEvent.click(screen.getByRole('button', { name: 'Delete all' }))
        await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete' }))
      }
      await answer()
      expect(await screen.findByText('One session stays: it runs in another tab just now.')).toBeVisible()
      await answer()
      expect(await screen.findByText('The browser did not delete it. It is still stored.')).toBeVisible()
    })
  })

  it('reads without JavaScript, and without a window', () => {
    const html = renderToString(<Privacy offline={offline} stored={[]} onDelete={nothing} />)
    expect(html).toContain('What a policy cannot stop')
    expect(html).toContain('<noscript>')
  })
})

describe('ProveIt', () => {
  it('shows for each attempt that the browser refused it', async () => {
    render(<ProveIt prove={() => Promise.resolve(allRefused)} />)
    expect(screen.getAllByText('Not tried yet')).toHaveLength(5)
    await userEvent.click(screen.getByRole('button', { name: 'Prove it' }))
    expect(await screen.findByText('5 of 5 attempts refused.')).toBeVisible()
    for (const name of [/Fetch/, /Beacon/, /WebSocket/, /EventSource/, /Image/])
      expect(within(screen.getByRole('row', { name })).getByText('Refused it')).toBeVisible()
  })

  it('is honest where nothing was refused', async () => {
    const outcomes: Outcomes = { ...allRefused, fetch: 'notRefused', beacon: 'absent' }
    render(<ProveIt prove={() => Promise.resolve(outcomes)} />)
    await userEvent.click(screen.getByRole('button', { name: 'Prove it' }))
    expect(await screen.findByText('3 of 4 attempts refused.')).toBeVisible()
    expect(within(screen.getByRole('row', { name: /Fetch/ })).getByText(/Did not refuse it/)).toBeVisible()
  })
})

describe('the pages of text', () => {
  it.each([
    ['About', <About key="a" />],
    ['Independence', <Independence key="i" />],
    ['Privacy', <Privacy offline={offline} key="p" stored={[]} onDelete={nothing} />],
  ])('%s has one headline, and headings in order', (name, page) => {
    render(page, { wrapper: MemoryRouter })
    expect(screen.getByRole('heading', { level: 1, name })).toBeVisible()
    const order = levels()
    expect(order.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of order.entries()) expect(level - (order[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('About backs what it states about history', () => {
    render(<About />, { wrapper: MemoryRouter })
    expect(screen.getAllByRole('button', { name: /^Show \d sources?$/ })).toHaveLength(2)
    expect(screen.getByText(/The code is under MIT, the words and the facts are under CC BY 4.0/)).toBeVisible()
  })

  it('Independence names whom it is not affiliated with', () => {
    render(<Independence />)
    expect(
      screen.getByText('Not affiliated with, endorsed or sponsored by WhatsApp LLC or Meta Platforms.'),
    ).toBeVisible()
  })
})

describe('NotFound', () => {
  const routes = [
    { to: '/', name: 'Start' },
    { to: '/privacy', name: 'Privacy' },
  ]

  it('says what was asked and links to every page', () => {
    render(<NotFound asked="/plya" routes={routes} />, { wrapper: MemoryRouter })
    expect(screen.getByText('/plya')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Start' })).toHaveAttribute('href', '/')
    expect(screen.getByRole('link', { name: 'Privacy' })).toHaveAttribute('href', '/privacy')
  })

  it('reads where it is rendered ahead, for whatever address', () => {
    const html = renderToString(
      <MemoryRouter>
        <NotFound routes={routes} />
      </MemoryRouter>,
    )
    expect(html).toContain('There is no such page')
    expect(html).not.toContain('You asked for')
  })
})
