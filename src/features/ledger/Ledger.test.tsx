import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { parseScenario } from '#domain/scenario/parse.ts'
import { useWithheld } from '#store/hooks.ts'
import { loadDatedRecord, setPublicOnly } from '#store/setting.ts'
import { act as doStep, freshSession, goTo, openScenario, session } from '#store/session.ts'
import { EvidenceContext, WithheldContext } from '#ui/EvidenceMark.tsx'
import { isoDay } from '#domain/day/isoDay.ts'
import { Ledger } from './Ledger.tsx'
import { LedgerPeek } from './LedgerPeek.tsx'

const linkFor = (_: unknown, { on, steps }: { on: string; steps: number }) =>
  `https://example.test/play/#d=${on}&n=${steps}`

beforeEach(() => {
  // jsdom draws no dialog.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
  setPublicOnly(false)
  session.setState(freshSession(), true)
})
afterEach(() => vi.restoreAllMocks())

function agreeWithSharingOff() {
  for (const step of ['readMore', 'switchOff', 'dontShare', 'agree'] as const) doStep(step)
}

function row(name: string): HTMLElement {
  const term = screen.getAllByRole('term').find((one) => one.textContent === name)
  return term?.nextElementSibling as HTMLElement
}

test('the newest entry in full: title, what changed, window and effort', () => {
  agreeWithSharingOff()
  render(<Ledger linkFor={linkFor} />)
  expect(screen.getByRole('heading', { level: 2, name: 'What just happened' })).toBeVisible()
  expect(screen.getByRole('heading', { level: 3, name: 'You agreed, with sharing switched off.' })).toBeVisible()
  expect(row('Changed')).toHaveTextContent('19 pairs may now be shared')
  expect(row('Changed')).toHaveTextContent('10 pairs held back')
  expect(row('Changed')).toHaveTextContent('121 in all, as drawn; 67 by verdict.')
  expect(row('Changed')).toHaveTextContent('3 of them known only since 2018.')
  expect(row('Window')).toHaveTextContent('None. It can’t be switched back on.')
  expect(row('Effort')).toHaveTextContent('4 taps to hold back1 tap to share')
  expect(row('Later')).toHaveTextContent('29 August 2016')
})

test('an entry that changes nothing says 0 pairs, and counts the days left', () => {
  render(<Ledger linkFor={linkFor} />)
  expect(row('Changed')).toHaveTextContent('0 pairs')
  expect(row('Window')).toHaveTextContent('30 days to accept, until 25 September 2016')
  expect(screen.queryByRole('button', { name: 'List them' })).toBeNull()
})

test('the window is counted from the day looked at', () => {
  doStep('agree')
  goTo({ on: isoDay('2016-09-25'), steps: 1 })
  render(<Ledger linkFor={linkFor} />)
  expect(row('Window')).toHaveTextContent('Last day to change it')
})

test('the list names the pairs', async () => {
  doStep('agree')
  render(<Ledger linkFor={linkFor} />)
  await userEvent.click(screen.getByRole('button', { name: 'List them' }))
  const shared = screen.getByRole('list', { name: 'Shared' })
  expect(within(shared).getAllByRole('listitem')[0]).toHaveTextContent(/Ads: Phone number, Online and last seen/)
})

test('older entries open, and lead to their moment and to just before it', async () => {
  agreeWithSharingOff()
  render(<Ledger linkFor={linkFor} />)
  await userEvent.click(screen.getByRole('button', { name: /You opened the key changes/ }))
  const entry = screen.getByRole('button', { name: /You opened the key changes/ }).closest('article') as HTMLElement
  await userEvent.click(within(entry).getByRole('button', { name: 'Just before' }))
  expect(session.getState().cursor).toEqual({ on: '2016-08-26', steps: 0 })
  expect(screen.getByText('4 entries lie ahead of the moment shown.')).toBeVisible()
  expect(screen.getByRole('heading', { level: 3, name: 'The notice appeared.' })).toBeVisible()
})

test('just before an entry of the world is the day before, with the same steps', async () => {
  doStep('agree')
  goTo({ on: isoDay('2016-09-26'), steps: 1 })
  render(<Ledger linkFor={linkFor} />)
  expect(screen.getByRole('heading', { level: 3, name: 'The window to change it closed.' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Just before' }))
  expect(session.getState().cursor).toEqual({ on: '2016-09-25', steps: 1 })
})

test('filters: only changes, only me', async () => {
  doStep('agree')
  goTo({ on: isoDay('2016-09-26'), steps: 1 })
  render(<Ledger linkFor={linkFor} />)
  const titles = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
  expect(titles()).toHaveLength(3)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Only changes')
  expect(titles()).toEqual(['You agreed, with sharing left on.'])
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Only me')
  expect(titles()).toEqual(['You agreed, with sharing left on.'])
})

test('sources open with every fact behind the entry', async () => {
  const open = vi.fn()
  doStep('agree')
  render(
    <EvidenceContext value={open}>
      <Ledger linkFor={linkFor} />
    </EvidenceContext>,
  )
  await userEvent.click(within(row('Sources')).getByRole('button'))
  expect(open.mock.calls[0]?.[0].ids).toEqual(expect.arrayContaining(['F05', 'F11', 'F14', 'F09']))
  expect(await within(row('Sources')).findByRole('img')).toBeVisible()
})

describe('taking a moment along', () => {
  test('the link is copied', async () => {
    const user = userEvent.setup()
    doStep('agree')
    render(<Ledger linkFor={linkFor} />)
    await user.click(screen.getByRole('button', { name: 'Link' }))
    expect(await screen.findByText('Link copied')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe('https://example.test/play/#d=2016-08-26&n=1')
  })

  test('without a clipboard the link is selected, to copy by hand', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    render(<Ledger linkFor={linkFor} />)
    await user.click(screen.getByRole('button', { name: 'Link' }))
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link to this moment' })
    expect(field).toHaveFocus()
    expect(field.selectionEnd).toBe(field.value.length)
  })

  test('cite gives plain text and BibTeX', async () => {
    doStep('agree')
    render(<Ledger linkFor={linkFor} />)
    await userEvent.click(screen.getByRole('button', { name: 'Cite' }))
    expect(await screen.findByRole('dialog', { name: 'Cite this moment' })).toBeVisible()
    const plain = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Plain text' })
    expect(plain.value).toMatch(
      /^You agreed, with sharing left on\. Consent Replay, entry 2, 26 August 2016\. Reconstruction, wording paraphrased\. https:/,
    )
    await waitFor(() => expect(plain.value).toMatch(/\nSources:\n[^]*Hunton/))
    expect(plain.value).not.toMatch(/null|undefined|undated/)
    expect((screen.getByRole('textbox', { name: 'BibTeX' }) as HTMLTextAreaElement).value).toMatch(
      /^@misc\{consent-replay-2016-08-26-2,\n {2}title = \{/,
    )
  })
})

test('a story of every region renders each of its entries', async () => {
  const parsed = parseScenario({
    format: 'consent-replay/scenario@1',
    person: { region: 'germany' },
    steps: [{ on: '2016-08-26', do: 'agree' }],
    until: '2026-01-01',
  })
  if (!parsed.ok) throw new Error('faults')
  openScenario(parsed.scenario, { on: isoDay('2026-01-01'), steps: 1 })
  render(<Ledger linkFor={linkFor} />)
  for (const button of screen.getAllByRole('button', { expanded: false })) await userEvent.click(button)
  expect(screen.getAllByRole('article').length).toBeGreaterThan(8)
  expect(document.body).not.toHaveTextContent(/ledger\./)
})

test('the line under the phone', () => {
  const { rerender } = render(<LedgerPeek />)
  expect(screen.getByText('0 of 168 pairs may be shared')).toBeVisible()
  session.setState(freshSession(), true)
  agreeWithSharingOff()
  rerender(<LedgerPeek />)
  expect(document.body).toHaveTextContent('19 may be shared10 held back')
})

test('only what was public that day: later years, outcomes and facts are not told', async () => {
  await loadDatedRecord()
  agreeWithSharingOff()
  setPublicOnly(true)
  function Then() {
    const withheld = useWithheld()
    return (
      <WithheldContext value={withheld}>
        <Ledger linkFor={linkFor} />
      </WithheldContext>
    )
  }
  render(<Then />)
  expect(row('Changed')).toHaveTextContent('15 pairs may now be shared')
  expect(row('Changed')).not.toHaveTextContent('known only since')
  expect(screen.queryByText('Later')).toBeNull()
  expect(screen.getByRole('region', { name: 'What just happened' })).not.toHaveTextContent('29 August')
  act(() => goTo({ on: isoDay('2016-08-29'), steps: 4 }))
  expect(row('Later')).toHaveTextContent('29 August 2016')
  act(() => setPublicOnly(false))
  expect(row('Changed')).toHaveTextContent('19 pairs may now be shared')
})
