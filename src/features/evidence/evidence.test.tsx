import { render as renderPlain, screen, within, type RenderResult } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { MemoryRouter } from 'react-router'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { EvidenceMark } from '#ui/EvidenceMark.tsx'
import { FACT_2016_IDS, FACT_2021_IDS } from '#domain/evidence/factIds.ts'
import { EvidenceDialog } from './EvidenceDialog.tsx'
import { EvidenceHost } from './EvidenceHost.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { factDay, partialDay } from '#content/factDay.ts'

function setOpen(this: HTMLDialogElement) {
  this.open = true
}

function setClosed(this: HTMLDialogElement) {
  this.open = false
}

function render(element: ReactElement): RenderResult {
  return renderPlain(<MemoryRouter>{element}</MemoryRouter>)
}

beforeAll(() => {
  // jsdom has the element, but not its ways to open and close.
  Object.assign(HTMLDialogElement.prototype, { showModal: setOpen, close: setClosed })
})

describe('only what was public on a day', () => {
  it('lists what was out, counts what came later, and shows it all on request', async () => {
    const onShowAll = vi.fn()
    render(
      <EvidenceDialog
        request={{ ids: ['F14', 'F28'], sentence: 'A sentence.', publicBy: '2016-08-26', onShowAll }}
        onClose={vi.fn()}
      />,
    )
    expect(await screen.findByRole('heading', { name: 'Fact F14' })).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Fact F28' })).toBeNull()
    expect(screen.getByText(/^1 later fact is hidden\. \d+ later sources? (is|are) hidden\.$/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Show them all the same' }))
    expect(onShowAll).toHaveBeenCalledOnce()
    expect(screen.getByRole('heading', { name: 'Fact F28' })).toBeVisible()
    expect(screen.queryByText(/hidden/)).toBeNull()
  })
})

describe('EvidenceHost', () => {
  it('opens what a sentence rests on, and closes again', async () => {
    render(
      <EvidenceHost>
        <EvidenceMark ids={['F14']} sentence="The switch <b>was on</b>." label="Show 1 source" />
      </EvidenceHost>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Show 1 source' }))
    const dialog = await screen.findByRole('dialog', { name: 'What this rests on' })
    expect(within(dialog).getByText('The switch was on.')).toBeVisible()
    expect(await within(dialog).findByRole('heading', { name: 'Fact F14' })).toBeVisible()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('says so when the tables cannot be loaded', async () => {
    render(
      <EvidenceDialog
        request={{ ids: ['F14'], sentence: 'A sentence.' }}
        onClose={vi.fn()}
        load={() => Promise.reject(new Error('offline'))}
      />,
    )
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be opened')
  })
})

describe('EvidenceList', () => {
  it('shows of a fact its sentence, day, certainty and sources', () => {
    render(<EvidenceList ids={['F05']} />)
    expect(screen.getByText(/New terms and a new privacy policy are published/)).toBeVisible()
    expect(screen.getByText('25 August 2016')).toBeVisible()
    expect(screen.getByText('read in three or more independent sources')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Its 2 sources' })).toBeVisible()
  })

  it('shows every side of a contradiction, and who stands there', () => {
    render(<EvidenceList ids={['F16']} />)
    expect(screen.getByText(/The dialog, and guides that repeat it: no/).closest('li')).toHaveTextContent('Fact F16')
    expect(screen.getByText(/One article: on and off for 30 days/)).toHaveTextContent(/\w/)
  })

  it('leads out without telling the other page where from', () => {
    render(<EvidenceList ids={['WA-2012']} />)
    const [link] = screen.getAllByRole('link', { name: /\(opens in a new tab\)$/ })
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noreferrer noopener')
  })

  it('says "not recorded" where the sources give nothing', () => {
    render(<EvidenceList ids={[...FACT_2016_IDS]} />)
    expect(screen.getAllByText(/not recorded$/).length).toBeGreaterThan(0)
  })

  it('shows the words of an assumption, and owns up to an id that leads nowhere', () => {
    render(<EvidenceList ids={['inclusiveWindow', 'X99']} />)
    expect(screen.getByRole('heading', { name: 'Assumption inclusiveWindow' })).toBeVisible()
    expect(screen.getByText(/the last of the days still counts/)).toBeVisible()
    expect(screen.getByText('There is no entry with the id X99 in this copy.')).toBeVisible()
  })

  it('has something to show for every fact', () => {
    const { container } = render(<EvidenceList ids={[...FACT_2016_IDS, ...FACT_2021_IDS]} />)
    expect(container.querySelectorAll('h3')).toHaveLength(FACT_2016_IDS.length + FACT_2021_IDS.length)
    expect(screen.queryByText(/There is no entry/)).toBeNull()
  }, 20_000)
})

describe('factDay', () => {
  it('is exactly as precise as what is recorded', () => {
    expect(partialDay('2016-08-25')).toBe('25 August 2016')
    expect(partialDay('2016-08')).toBe('August 2016')
    expect(partialDay('2016')).toBe('2016')
  })

  it('tells a day, a span, a span without end, two days and no day apart', () => {
    expect(factDay({ from: '2016-08-25' })).toBe('25 August 2016')
    expect(factDay({ from: '2016-08', to: '2016-10' })).toBe('August 2016 to October 2016')
    expect(factDay({ from: '2016-08-25', to: 'open' })).toBe('from 25 August 2016 on')
    expect(factDay({ from: '2016-09-23', also: '2016-09-27' })).toBe('23 September 2016; also 27 September 2016')
    expect(factDay({ from: null })).toBeNull()
  })
})
