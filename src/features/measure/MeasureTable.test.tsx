import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROW_IDS } from '#content/measure/rows.ts'
import { presets } from '#domain/design/presets.ts'
import { subjectOfDesign, subjectOfPreset } from '#domain/design/subject.ts'
import { loadDesigns } from '#store/designs.ts'
import { MeasureTable, type MeasureTableProps } from './MeasureTable.tsx'

beforeAll(loadDesigns)

const built = { name: 'As built', subject: subjectOfPreset(presets[2016]) }
const later = { ...presets[2016].design, windowDays: null, revocable: 'bothWays' } as const

function show(props: Partial<MeasureTableProps> = {}) {
  return render(
    <MemoryRouter>
      <MeasureTable
        subject={subjectOfDesign(later)}
        name="Mine"
        beside={built}
        phone="android"
        visual={null}
        playAt={({ scenario, cursor }) => `/play/#${scenario.steps.map((step) => step.do).join('.')}@${cursor.steps}`}
        {...props}
      />
    </MemoryRouter>,
  )
}

const rowOf = (name: string): HTMLElement => screen.getByRole('row', { name: new RegExp(`^${name} `) })

describe('the table of measures', { timeout: 30_000 }, () => {
  it('has a row for each measure, beside those of the other, with the change in words', () => {
    show()
    expect(screen.getByRole('table', { name: 'What Mine costs, beside As built' })).toBeVisible()
    expect(screen.getAllByRole('rowheader').filter((one) => one.getAttribute('scope') === 'row')).toHaveLength(
      ROW_IDS.length,
    )
    expect(rowOf('Hold back, after the window')).toHaveTextContent(/5 taps\s?possible now.*not possible/)
    expect(rowOf('Hold back, when asked')).toHaveTextContent(/4 taps\s?the same/)
    expect(rowOf('How long the choice lasts')).toHaveTextContent('for good (looked at for 365 days)it was: 30 days')
  })

  it('plays the shortest way, from before its first step', () => {
    show()
    const [own, other] = within(rowOf('Hold back, the day after')).getAllByRole('link')
    expect(own).toHaveAttribute('href', '/play/#agree.openMenu.openSettings.openAccount.switchOff.dontShare@1')
    expect(other).toHaveAccessibleName('Play it: Hold back, the day after, As built')
  })

  it('plays all that a ratio or a time was counted on, by name', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: 'Refusing against accepting' }))
    const refusing = screen.getByRole('link', {
      name: 'Play holding back, when asked: Refusing against accepting, As built',
    })
    expect(refusing).toHaveAttribute('href', '/play/#readMore.switchOff.dontShare.agree@0')
    await userEvent.click(screen.getByRole('button', { name: 'How long the choice lasts' }))
    expect(screen.getByRole('link', { name: /^Play accepting, then waiting 30 days: .* As built$/ })).toHaveAttribute(
      'href',
      '/play/#agree@1',
    )
  })

  it('opens how each number is counted, with ids that resolve', async () => {
    const { container } = show()
    await userEvent.click(screen.getByRole('button', { name: 'Refusing against accepting' }))
    expect(screen.getByText('taps of this way ÷ taps of accepting')).toBeVisible()
    expect(screen.getAllByText('taps to hold back: 4')).toHaveLength(2)
    await userEvent.click(screen.getByRole('button', { name: 'Promise gap of the switch' }))
    expect(container.querySelector('[data-assumption="measure.kind.gap.caveat"]')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Facts on the first screen' }))
    const claims = [...container.querySelectorAll('[data-claim]')]
    expect(claims.length).toBeGreaterThan(8)
    for (const one of claims) expect(one.querySelector('button')).toHaveAccessibleName()
  })

  it('opens every row without an empty part or an id in place of a word', async () => {
    const { container } = show()
    for (const button of screen.getAllByRole('button', { expanded: false }))
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person opens them
      await userEvent.click(button)
    const terms = screen.getAllByRole('term')
    expect(terms.length).toBeGreaterThanOrEqual(ROW_IDS.length * 4)
    for (const term of terms) expect(term.nextElementSibling).not.toBeEmptyDOMElement()
    expect(container.textContent).not.toMatch(/measure\.(row|kind|put|unit|none|by)\.|undefined|NaN|Infinity|\{\w+\}/)
  })

  it('marks each number that rests on an assumption, and says it in its detail', async () => {
    const { container } = show()
    expect(rowOf('Reminders without an answer, 90 days')).toHaveTextContent('90 times (assumed)')
    expect(rowOf('Accept')).not.toHaveTextContent('assumed')
    await userEvent.click(screen.getByRole('button', { name: 'Reminders without an answer, 90 days' }))
    expect(container.querySelector('[data-assumption="ledger.assumed.returnsNextDay"]')).toBeVisible()
    expect(screen.getByText('in a year: 365 (assumed)')).toBeVisible()
  })

  it('names the telling that would have cost more, and cites the record of that question', async () => {
    const { container, unmount } = show({ subject: built.subject, name: 'As built', beside: null })
    const name = 'Lost without an answer, as told otherwise'
    expect(rowOf(name)).toHaveTextContent('1,340 function-days, as announced')
    await userEvent.click(screen.getByRole('button', { name }))
    expect(container.querySelector('[data-claim="measure.by.announced2016"]')).toBeVisible()
    expect(container.querySelector('[data-claim="measure.by.never"]')).toBeNull()
    unmount()
    const later = show({ subject: subjectOfPreset(presets[2021]), name: 'Later', beside: null })
    expect(rowOf(name)).toHaveTextContent('as announced in January 2021')
    await userEvent.click(screen.getByRole('button', { name }))
    expect(later.container.querySelector('[data-claim="measure.by.never"]')).toBeVisible()
  })

  it('stands alone where nothing is beside it', () => {
    show({ beside: null })
    expect(screen.getAllByRole('columnheader')).toHaveLength(2)
    expect(screen.queryByText('the same')).toBeNull()
  })

  it('says in sentences what the line draws, and has no number where it is not possible', () => {
    show()
    expect(screen.getByText('As built: from day 1 on: 5 taps; from day 31 on: not possible.')).toBeVisible()
    expect(screen.getByText('Mine: from day 1 on: 5 taps.')).toBeVisible()
  })
})

describe('an index of one’s own', { timeout: 30_000 }, () => {
  it('is there only when somebody weighs something, and never puts a number for what is not possible', async () => {
    show()
    await userEvent.click(screen.getByText('Your own index'))
    expect(screen.queryByText(/^Your index for/)).toBeNull()
    const add = screen.getByRole('combobox', { name: 'Weigh a measure' })
    await userEvent.selectOptions(add, 'Refusing against accepting')
    expect(screen.queryByText(/^Your index for/)).toBeNull()
    const weight = screen.getByRole('spinbutton', { name: 'Weight of: Refusing against accepting' })
    await userEvent.clear(weight)
    await userEvent.type(weight, '2')
    expect(screen.getByText('Your index for Mine: 8')).toBeVisible()
    await userEvent.selectOptions(add, 'Hold back, after the window')
    const second = screen.getByRole('spinbutton', { name: 'Weight of: Hold back, after the window' })
    await userEvent.clear(second)
    await userEvent.type(second, '1')
    expect(screen.getByText('Your index for Mine: 13')).toBeVisible()
    expect(screen.getByText(/^No index for As built: Hold back, after the window has no number there/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Take away: Hold back, after the window' }))
    expect(screen.getByText('Your index for As built: 8')).toBeVisible()
  })
})
