import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import { statuses } from '#domain/dataflow/status.ts'
import { momentAt } from '#domain/scenario/momentAt.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { replay } from '#domain/scenario/replay.ts'
import type { Scenario, Step } from '#domain/scenario/types.ts'
import { FlowView } from './FlowView.tsx'

const NOTICE = isoDay('2016-08-26')

function momentAfter(...steps: readonly Step[]): Moment {
  const scenario: Scenario = {
    format: 'consent-replay/scenario@1',
    title: '',
    person: { joined: isoDay('2014-01-01'), region: 'world', phone: 'iphone', parentAccount: true },
    firstSeen: { 2016: NOTICE, 2021: isoDay('2021-01-06') },
    telling: 'happened',
    reading: 'record',
    steps: steps.map((step) => ({ on: NOTICE, do: step })),
    until: NOTICE,
  }
  return momentAt(replay(scenario), { on: NOTICE, steps: steps.length })
}

function show(moment: Moment) {
  const view = render(<FlowView moment={moment} reading="record" region="world" parentAccount />)
  return { user: userEvent.setup(), ...view }
}

describe('only what was public on the day', () => {
  async function showThen() {
    const { knownMoment } = await import('#domain/scenario/knownThen.ts')
    const moment = knownMoment(momentAfter('agree'))
    render(<FlowView moment={moment} reading="record" region="world" parentAccount isCut />)
    return userEvent.setup()
  }

  it('draws what no source of that day says as open, and says so', async () => {
    await showThen()
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('25 of 168 pairs of data and use may be shared.')
    expect(screen.getAllByRole('button', { name: /: open\..* Not known on that day\.$/ })).toHaveLength(4)
    expect(screen.getByText('* not known on that day: no source of it was public')).toBeVisible()
  })

  it('says in the drawer what is known of a pair, and counts the sources that came later', async () => {
    const user = await showThen()
    await user.click(screen.getAllByRole('button', { name: /Not known on that day\.$/ })[0] as HTMLElement)
    const drawer = await screen.findByRole('dialog', {}, { timeout: 20_000 })
    expect(within(drawer).getByText('Not known on that day')).toBeVisible()
    expect(within(drawer).queryByText('Since')).toBeNull()
    expect(await within(drawer).findByText(/later sources? (is|are) hidden\./, {}, { timeout: 20_000 })).toBeVisible()
    expect(drawer).not.toHaveTextContent(/20(17|18|19|2\d)/)
    expect(within(drawer).getByRole('button', { name: 'Show them all the same' })).toBeVisible()
  }, 30_000)
})

describe('the data flow', () => {
  it('says nothing is shared before an answer, without telling what will be', () => {
    show(momentAfter())
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('0 of 168 pairs of data and use may be shared.')
    expect(screen.getByRole('rowheader', { name: 'Account and device 6' })).toBeInTheDocument()
    expect(screen.queryByText(/Named as shared/)).not.toBeInTheDocument()
    expect(screen.queryByText('changed by this step')).not.toBeInTheDocument()
  })

  it('is a table that names each pair, what holds it back and that it changed', () => {
    show({ ...momentAfter('agree'), statuses: statuses('optout2016', true), regime: 'optout2016' })
    const table = screen.getByRole('table', { name: /What may go to the parent company/ })
    expect(within(table).getAllByRole('columnheader')).toHaveLength(7)
    expect(within(table).getByRole('rowheader', { name: 'Phone number' })).toBeInTheDocument()
    expect(
      within(table).getByRole('button', { name: /^Phone number, ads: held back by your choice\. Changed/ }),
    ).toBeVisible()
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      '19 of 168 pairs of data and use may be shared. 10 are held back.',
    )
    expect(screen.getByText('changed by this step')).toBeInTheDocument()
    const tally = within(screen.getByRole('list', { name: 'Pairs by status' })).getAllByRole('listitem')
    expect(tally.map((item) => item.textContent)).toEqual([
      '19 shared',
      '10 held back',
      '30 held, was open',
      '6 disputed',
      '42 open',
      '20 never',
    ])
  })

  it('unfolds rows that are alike', async () => {
    const { user } = show(momentAfter('agree'))
    const fold = screen.getByRole('button', { name: /^12 more, alike: About text/ })
    expect(fold).toHaveAttribute('aria-expanded', 'false')
    await user.click(fold)
    expect(fold).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('button', { name: /^Groups, ads: open/ })).toBeInTheDocument()
  })

  it('lets arrow keys lead from pair to pair, with one stop of the Tab key', async () => {
    const { user } = show(momentAfter('agree'))
    const tile = (name: RegExp) => screen.getByRole('button', { name })
    tile(/^Phone number, run the service/).focus()
    await user.keyboard('{ArrowRight}{ArrowDown}')
    expect(tile(/^Online and last seen, count and measure/)).toHaveFocus()
    await user.keyboard('{End}')
    expect(tile(/^Online and last seen, business hosting/)).toHaveFocus()
    expect(tile(/^Phone number, run the service/)).toHaveAttribute('tabindex', '-1')
  })

  it('opens a pair: status, since when, why, and both sides of a dispute', async () => {
    const { user } = show(momentAfter('agree'))
    const tile = screen.getByRole('button', { name: /^Profile name, photo, count and measure: disputed/ })
    await user.click(tile)
    const drawer = await screen.findByRole('dialog', { name: 'Profile name, photo: count and measure' })
    expect(drawer).toHaveTextContent('Before this step: nothing.')
    expect(drawer).toHaveTextContent('Since26 August 2016')
    expect(await within(drawer).findByText('The sources contradict each other')).toBeInTheDocument()
    expect(within(drawer).getByText('The other side')).toBeInTheDocument()
    expect(within(drawer).getAllByRole('link').length).toBeGreaterThan(0)
    await user.click(within(drawer).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(tile).toHaveFocus()
  })

  it('says the same in sentences, whose uses open the pairs', async () => {
    const { user } = show({ ...momentAfter('agree'), statuses: statuses('optout2016', true), regime: 'optout2016' })
    await user.click(screen.getByRole('tab', { name: 'List' }))
    const phone = (await screen.findByText('Phone number')).closest('li')
    expect(phone).toHaveTextContent(
      'Phone numberChanged.May be shared to run the service, to count and measure and for safety and against spam.' +
        'Held back to improve products and for ads (your choice).',
    )
    if (!phone) throw new Error('no sentence about the phone number')
    await user.click(within(phone).getByRole('button', { name: 'for ads', description: 'Phone number' }))
    expect(await screen.findByRole('dialog', { name: 'Phone number: ads' })).toHaveTextContent('WhyYour choice')
  })

  it('keeps what a tile was until the next step', () => {
    const { container } = show({
      ...momentAfter('agree'),
      statuses: statuses('optout2016', true),
      previousStatuses: statuses('on2016', true),
      regime: 'optout2016',
    })
    expect(
      screen.getByRole('button', { name: /^Phone number, ads: held back by your choice\. Changed; it was shared\.$/ }),
    ).toBeVisible()
    expect(container.querySelectorAll('[data-beside="held"]')).toHaveLength(10)
    expect(screen.getByText('what it was')).toBeInTheDocument()
  })
})
