import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { labPairs } from '#domain/compare/labPairs.ts'
import { readyPairs } from '#domain/compare/readyPairs.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { comparing, freshComparison, showComparison } from '#store/comparison.ts'
import { takeInDesigns } from '#store/designParts.ts'
import { Compare } from './Compare.tsx'

// The whole page is drawn here: slow where the machine is busy.
vi.setConfig({ testTimeout: 30_000 })

beforeEach(() => comparing.setState(freshComparison(), true))

function draw() {
  render(
    <MemoryRouter>
      <Compare
        note={null}
        phone={(moment, { person }, onStep) => (
          <div role="group" aria-label={`phone ${person.phone}`}>
            {[...moment.offered].map((step) => (
              <button key={step} type="button" onClick={() => onStep(step)}>
                {step}
              </button>
            ))}
          </div>
        )}
        dateField={(on, _first, _last, onGoTo) => (
          <button type="button" onClick={() => onGoTo(isoDay('2021-01-10'))}>
            {on}
          </button>
        )}
        playAt={({ cursor }) => `/play/#${cursor.on}`}
        pairHash={(id) => `#${id}`}
        link={() => 'https://example.test/compare/#v=1&c=announced'}
        embed={() => null}
      />
    </MemoryRouter>,
  )
  return userEvent.setup()
}

/** What differs, line by line, as it is read out. */
function differences(): string[] {
  const region = screen.getByRole('region', { name: 'What differs' })
  return within(region)
    .queryAllByRole('listitem')
    .map((item) => item.textContent)
}

function side(name: string) {
  return within(screen.getByRole('region', { name }))
}

describe('the first ready pair', () => {
  test('says first that one app has stopped and the other works', () => {
    draw()
    expect(differences()[0]).toBe(
      'The appAA: As announced in January. The app has stopped until you agree.BB: As it happened. The app works.',
    )
    expect(screen.getByText('2 differences on this day.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Announced and happened' })).toHaveAttribute('aria-current', 'true')
  })

  test('tells on each side what happened there alone, with its sources', () => {
    draw()
    const january = side('A As announced in January')
    expect(january.getByText('8 February 2021. The app stopped until you agree.')).toBeVisible()
    expect(january.getByText(/This never came into force/)).toBeVisible()
    expect(january.getAllByRole('button', { name: /Show \d sources?/ }).length).toBeGreaterThan(0)
    expect(side('B As it happened').getByText('15 January 2021. The company moved the date.')).toBeVisible()
  })

  test('leads to the main screen and to the facts', () => {
    draw()
    expect(side('B As it happened').getByRole('link', { name: 'Open this one on the main screen' })).toHaveAttribute(
      'href',
      '/play/#2021-02-08',
    )
    expect(screen.getByRole('link', { name: 'Fact T06' })).toHaveAttribute('href', '/facts/T06/')
  })
})

describe('a ready pair with a design from the lab', () => {
  test('is a link before designs are here, and calls the design what the lab calls it', async () => {
    draw()
    const link = (name: string) => screen.getByRole('link', { name })
    expect(link('2016 as built and the neutral minimum')).toHaveAttribute('href', '#minimum')
    expect(link('2021 as it happened and the commitments')).toHaveAttribute('href', '#commitments')
    takeInDesigns()
    await act(() => showComparison(labPairs.pairs.minimum))
    expect(link('2016 as built and the neutral minimum')).toHaveAttribute('aria-current', 'true')
    expect(screen.getByText(/^Both have agreed at first sight\./)).toBeVisible()
    expect(screen.getByRole('region', { name: 'B Neutral minimum, ours' })).toBeVisible()
    expect(differences()).toHaveLength(1)
  })
})

describe('doing something', () => {
  test('shows what it takes on each side, and does it on both', async () => {
    const user = draw()
    await user.click(screen.getByRole('button', { name: 'Accept the terms of 2021' }))
    expect(
      screen.getByText(/^Accept the terms of 2021\. A: 1 tap · B: not possible\. The notice is withdrawn/),
    ).toBeVisible()
    expect(differences()[0]).toMatch(/^Terms of 2021.*The terms of 2021 are accepted\./)
    expect(
      await screen.findByText(/8 February 2021: \d+ differences?\.$/, { selector: '[role=status]' }, { timeout: 5000 }),
    ).toBeInTheDocument()
  })

  test('on one side alone', async () => {
    const user = draw()
    await user.click(screen.getByRole('radio', { name: 'B alone' }))
    expect(screen.queryByRole('button', { name: 'Accept the terms of 2021' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Delete the account' }))
    expect(differences()[0]).toMatch(/The app has stopped until you agree\..*The account is deleted\./)
  })

  test('what cannot be done says why, and is not left out', () => {
    draw()
    const more = screen.getByText('4 more, not possible today').closest('details')
    expect(more).toHaveTextContent(
      'Turn sharing off in Settings. A: not possible. The switch in Settings is gone: its days are over.',
    )
  })

  test('a tap that decides is followed on the other side', async () => {
    await showComparison({ ...readyPairs.announced, on: isoDay('2021-01-06') })
    const user = draw()
    await user.click(side('A As announced in January').getByRole('button', { name: 'notNow' }))
    expect(screen.getByText('Not now. A: 1 tap · B: 1 tap')).toBeVisible()
  })
})

describe('the one clock', () => {
  test('goes on to the next day of either story, and back', async () => {
    const user = draw()
    await user.click(screen.getByRole('button', { name: 'Previous event' }))
    expect(comparing.getState().comparison.on).toBe('2021-01-15')
    await user.click(screen.getByRole('button', { name: 'Next event' }))
    await user.click(screen.getByRole('button', { name: 'Next event' }))
    expect(comparing.getState().comparison.on).toBe('2021-02-18')
  })

  test('where both are alike it says so', async () => {
    const user = draw()
    await user.click(screen.getByRole('button', { name: '2021-02-08' }))
    expect(differences()).toEqual([])
    expect(screen.getByText('Nothing differs on this day.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Go to the day on which they part' }))
    expect(comparing.getState().comparison.on).toBe('2021-01-15')
  })

  test('has a slider over the days on which something happens', () => {
    draw()
    expect(screen.getByRole('slider', { name: 'Days on which something happens' })).toHaveAttribute(
      'aria-valuetext',
      '8 February 2021',
    )
  })
})

describe('a side', () => {
  test('can be made somebody else', async () => {
    const user = draw()
    const there = side('B As it happened')
    await user.selectOptions(there.getByLabelText('Region'), 'the United Kingdom')
    expect(screen.getByRole('heading', { name: 'B As it happened · In the United Kingdom' })).toBeVisible()
    expect(screen.getByText('A comparison of your own.')).toBeVisible()
  })

  test('without an account yet has a day to go to', async () => {
    await showComparison({ ...readyPairs.joined, on: isoDay('2016-09-01') })
    const user = draw()
    expect(differences()).toEqual([
      'The accountAA: Existing user. There is an account.BB: Joined on 1 Mar 2017. There is no account yet. It begins on 1 March 2017.',
    ])
    await user.click(screen.getByRole('button', { name: 'Go to that day' }))
    expect(comparing.getState().comparison.on).toBe('2017-03-01')
  })
})

test('what one and the same decision did by either word is said', async () => {
  await showComparison(readyPairs.reading)
  draw()
  const line = differences().find((one) => one.startsWith('What the last decision did'))
  expect(line).toMatch(/The last decision changed no pair\..*The last decision changed 32 pairs\.$/)
})

test('the pairs that differ stand in a table, use by use', async () => {
  await showComparison(readyPairs.choice)
  draw()
  const table = screen.getByRole('table')
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent),
  ).toEqual(['Use', 'A Turned off', 'B Left on', 'Kinds of data'])
  expect(within(table).getAllByRole('row')[1]).toHaveTextContent(
    'Improve products, AdsAheld back, by your choiceBmay be sharedPhone number · Online and last seen',
  )
  expect(screen.getByText('40 pairs differ of 168')).toBeVisible()
})

test('both stories and their differences are saved as files', async () => {
  const blobs: Blob[] = []
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob)
    return 'blob:here'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  const user = draw()
  await user.click(screen.getByRole('button', { name: 'Save A as a file' }))
  expect(screen.getByText('Saved as consent-replay-compare-2021-02-08-a.json.')).toBeVisible()
  expect(JSON.parse(await blobs[0]!.text())).toMatchObject({ telling: 'announced-january', until: '2021-02-08' })
  await user.click(screen.getByRole('button', { name: 'Save the differences as text' }))
  const text = await blobs[1]!.text()
  expect(text).toContain('# Compare, 8 February 2021')
  expect(text).toContain('- **A: As announced in January.** The app has stopped until you agree.')
  expect(text).toContain('Facts: P06, P11, T06')
  await user.click(screen.getByRole('button', { name: 'Save the differences as JSON' }))
  expect(JSON.parse(await blobs[2]!.text())).toMatchObject({
    format: 'consent-replay/differences@1',
    on: '2021-02-08',
    differences: [
      { kind: 'account', a: 'blocked2021', b: 'active', says: { b: 'The app works.' } },
      { kind: 'terms2021' },
    ],
    facts: ['P06', 'P11', 'T06'],
  })
  await user.click(screen.getByRole('button', { name: 'Copy link' }))
  expect(await navigator.clipboard.readText()).toBe('https://example.test/compare/#v=1&c=announced')
})
