import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadAllWords } from '#content/sentence.ts'
import type { RecordLine } from '#domain/record/types.ts'
import { EVENT_COLUMNS, eventCells } from '#domain/results/eventRows.ts'
import { csv } from '#domain/study/links.ts'
import { EXAMPLE } from '#domain/testing/studies.ts'
import { printed } from '#domain/testing/records.ts'
import { frozen, people, resealed } from '#domain/testing/results.ts'
import type { ResultsJob } from '#workers/resultsWorker.ts'
import { Results } from './Results.tsx'
import type { ResultsSlots } from './resultsSlots.ts'

vi.setConfig({ testTimeout: 30_000 })
const study = frozen()
let hear: (event: { readonly data: ResultsJob }) => void = () => undefined
let told: (data: unknown) => void = () => undefined
let saved: { readonly name: string; readonly blob: Blob }[] = []

/** The very code of the worker, in this thread. */
class WorkerHere {
  addEventListener(type: string, listener: (event: { data: unknown }) => void): void {
    if (type === 'message') told = (data) => listener({ data })
  }
  postMessage(job: ResultsJob): void {
    hear({ data: job })
  }
  terminate(): void {
    told = () => undefined
  }
}

beforeAll(async () => {
  await loadAllWords()
  vi.stubGlobal('self', {
    addEventListener: (_: string, listener: typeof hear) => (hear = listener),
    postMessage: (news: unknown) => setTimeout(() => told(news), 0),
  })
  await import('#workers/resultsWorker.ts')
  vi.unstubAllGlobals()
  // What opens later is there: each test waits for what it does, not for modules.
  await Promise.all([import('./OpenedStudy.tsx'), import('./OneSession.tsx'), import('./readStudyFile.ts')])
})

beforeEach(() => {
  saved = []
  vi.stubGlobal('Worker', WorkerHere)
  const blobs = new Map<string, Blob>()
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const url = `blob:${blobs.size}`
      blobs.set(url, blob)
      return url
    },
    revokeObjectURL: () => undefined,
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.getAttribute('href') ?? '') ?? new Blob() })
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function draw(slots: Partial<ResultsSlots> = {}) {
  const { container } = render(
    <Results
      phone={({ standing, on }) => `${standing.screen} on ${on}`}
      loadPhone={() => Promise.resolve()}
      keptStudies={() => Promise.resolve([study])}
      named="one-tap"
      onStudy={() => undefined}
      {...slots}
    />,
    { wrapper: MemoryRouter },
  )
  return container
}

const find = (name: string | RegExp) => screen.findByRole('button', { name })
const press = async (name: string | RegExp) => userEvent.click(await find(name))

async function lay(container: HTMLElement, files: readonly File[]): Promise<void> {
  const fields = [...container.querySelectorAll<HTMLInputElement>('input[type=file]')]
  const [field] = fields
  if (!field) throw new Error('no place for files')
  await userEvent.upload(field, [...files])
}

function file(name: string, lines: readonly RecordLine[]): File {
  return new File([printed(lines)], name)
}

describe('the study', () => {
  test('that the address names is taken from this device', async () => {
    draw()
    expect(await screen.findByRole('heading', { name: 'One tap each way' })).toBeVisible()
    expect(screen.getByText(study.hash)).toBeVisible()
  })

  test('is opened from its file, from the page of its run, and not from anything else', async () => {
    const none = { keptStudies: () => Promise.resolve([]), named: null }
    const page = `<!doctype html><html><body><script type="application/json" id="study">${JSON.stringify({ hash: study.hash, text: study.text })}</script></body></html>`
    for (const [name, text] of [
      ['study.json', EXAMPLE],
      ['run-one-tap.html', page],
    ] as const) {
      const { unmount, container } = render(
        <Results {...{ phone: () => null, loadPhone: async () => null }} onStudy={() => undefined} {...none} />,
        { wrapper: MemoryRouter },
      )
      await lay(container, [new File([text], name)])
      expect(await screen.findByText(study.hash)).toBeVisible()
      unmount()
    }
    const container = draw(none)
    expect(await screen.findByRole('link', { name: 'Make one' })).toHaveAttribute('href', '/study/')
    await lay(container, [new File(['{"a": 1}'], 'other.json')])
    expect(await screen.findByText('other.json: no study was found in it.')).toBeVisible()
    await lay(container, [new File([EXAMPLE.replace('"information":', '"information": "", "x":')], 'broken.json')])
    expect(await screen.findByText(/broken\.json: this study cannot be frozen/)).toBeVisible()
    const [lines = []] = people(study, 1)
    await lay(container, [file('a.jsonl', lines)])
    expect(
      await screen.findByText(
        'a.jsonl: these are records of the study “one-tap”. Open that study first; the records can then be laid here.',
      ),
    ).toBeVisible()
    await lay(container, [new File([csv([EVENT_COLUMNS, ...lines.map(eventCells)])], 'b.csv')])
    expect(await screen.findByText(/^b\.csv: these are records of the study “one-tap”/)).toBeVisible()
  })

  test('is found by the records themselves, where it is kept here', async () => {
    const container = draw({ named: null })
    await screen.findByRole('button', { name: 'One tap each way' })
    const [lines = []] = people(study, 1)
    await lay(container, [file('a.jsonl', lines)])
    expect(await screen.findByText('1 session read.')).toBeVisible()
  })
})

describe('records', () => {
  test('are read, and everything odd about them is said with its number', async () => {
    const [a = [], b = [], c = [], d = [], e = []] = people(study, 12).filter(
      (lines) => lines.at(-1)?.event.type === 'kept',
    )
    const container = draw()
    await find('Open record files')
    await lay(container, [
      file('a.jsonl', a),
      file('again.jsonl', a),
      file('b.jsonl', [...b.slice(0, 4), ...b.slice(6)]),
      file('c.jsonl', resealed(c, { kind: 'preview' })),
      file('d.jsonl', resealed(d, { study: 'other' })),
      file('e.jsonl', [...e.slice(0, 3), ...resealed([{ ...(e[3] as RecordLine), event: { type: 'withdrawn' } }], {})]),
      new File(['a,b\n1,2\n'], 'table.csv'),
    ])
    const flags = within(
      (await screen.findByRole('heading', { name: 'What came in' })).closest('section') as HTMLElement,
    )
    for (const [name, count] of [
      ['Lines that stand in the files more than once', String(a.length)],
      ['Sessions whose chain is broken', '1'],
      ['Previews', '1'],
      ['Sessions of another study', '1'],
      ['Files that are no records, or cannot be read', '1'],
    ] as const)
      expect(flags.getByText(name).closest('li')).toHaveTextContent(new RegExp(`^${count}`))
    expect(flags.getByText(/1 participant withdrew/)).toBeVisible()
    expect(flags.getByText(/^e\.jsonl: also holds others/)).toBeVisible()
    await press('Save the list')
    expect(await saved[0]?.blob.text()).toContain('e.jsonl')
  })

  test('leave out who sends a withdrawal code', async () => {
    const [a = [], b = []] = people(study, 12).filter((lines) => lines.at(-1)?.event.type === 'kept')
    const container = draw()
    await find('Open record files')
    await lay(container, [file('a.jsonl', a), file('b.jsonl', b)])
    await screen.findByText('2 sessions read.')
    await userEvent.click(screen.getByText('What else is known'))
    await userEvent.type(screen.getByRole('textbox', { name: 'Withdrawal codes' }), `${a[0]?.session} nonsense`)
    expect(screen.getByRole('alert')).toHaveTextContent('1 line is no withdrawal code: nonsense')
    await userEvent.type(screen.getByRole('spinbutton', { name: 'Links that were given out' }), '40')
    await press('Read the files again')
    expect(await screen.findByText('1 session read.')).toBeVisible()
    expect(screen.getByRole('row', { name: 'Links given out – – 40' })).toBeInTheDocument()
    expect(screen.getByRole('row', { name: /^Withdrew their data/ })).toBeInTheDocument()
  })
})

describe('a dry run', () => {
  async function dry(): Promise<void> {
    draw()
    await userEvent.click(await screen.findByText('Dry run'))
    const count = screen.getByRole('spinbutton', { name: 'Participants' })
    await userEvent.clear(count)
    await userEvent.type(count, '30')
    await press('Begin the dry run')
    await screen.findByRole('heading', { name: 'What came in' })
  }

  test('says that nobody took part, and shows outcomes, flow, times, ways and comprehension', async () => {
    await dry()
    expect(screen.getByText('Dry run. Nobody took part: these participants are invented.')).toBeVisible()
    for (const name of [
      'The flow of participants',
      'Whether data is held back on the last day',
      'The time to the first answer',
      'Ways to the first answer',
      'Comprehension',
      'Who was excluded, and by which rule',
    ])
      expect(screen.getByRole('heading', { name })).toBeVisible()
    expect(screen.getAllByText('Exploratory')).toHaveLength(4)
    expect(screen.getAllByText('Primary outcome')).toHaveLength(1)
    const table = screen.getByRole('table', { name: 'Whether data is held back on the last day' })
    expect(within(table).getAllByRole('row')).toHaveLength(3)
    await userEvent.click(screen.getAllByRole('button', { name: 'Save this drawing' })[0] as HTMLElement)
    expect(saved[0]?.name).toBe('one-tap-flow.svg')
    expect(await saved[0]?.blob.text()).toMatch(/^<\?xml[^]*<svg[^]*Analysed[^]*<\/svg>\n$/)
  })

  test('opens a session and replays it moment by moment, with the keyboard too', async () => {
    await dry()
    await userEvent.click(screen.getByRole('tab', { name: 'Sessions' }))
    const [first] = screen.getAllByRole('button', { name: /^Open session/ })
    if (!first) throw new Error('no session')
    await userEvent.click(first)
    expect(await screen.findByText(/^The engine lived this record again/)).toBeVisible()
    expect(screen.getByText(/^Moment 1 of/)).toBeVisible()
    const table = screen.getByRole('table', { name: 'Events' })
    await press('Next moment')
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}')
    expect(screen.getByText(/^Moment 3 of/)).toBeVisible()
    await userEvent.click(within(table).getByRole('button', { name: '5' }))
    expect(within(table).getByRole('row', { current: 'step' })).toHaveTextContent('screen shown: Update notice')
    expect(screen.getByRole('img', { name: /^The phone, as the participant saw it/ })).toHaveTextContent(
      'notice2016 on 2016-08-26',
    )
    await press('All sessions')
    expect(screen.getByRole('button', { name: first.getAttribute('aria-label') ?? '' })).toHaveFocus()
  })

  test('goes out as a dataset, and its name says what it is', async () => {
    await dry()
    await userEvent.click(screen.getByRole('tab', { name: 'Files to keep' }))
    await press(/\.zip$/)
    await screen.findByText('synthetic-one-tap-dataset.zip is in your downloads.')
    await press('One row a participant as CSV')
    await screen.findByText('synthetic-one-tap-participants.csv is in your downloads.')
    const table = (await saved[1]?.blob.text()) ?? ''
    expect(table.split('\r\n')[0]).toContain('design_taps_refuse')
    expect(table).toContain('synthetic')
  })

  test('simulates the power of what is assumed', async () => {
    draw()
    await userEvent.click(await screen.findByText('Simulated power'))
    await press('Simulate')
    expect(
      await screen.findByText(
        /of 2,000 simulated studies saw a difference between “Our minimum” and “As it was built”/,
      ),
    ).toBeVisible()
  })
})

test('a record that the engine lives otherwise says so', async () => {
  const [lines = []] = people(study, 12).filter((all) => all.at(-1)?.event.type === 'kept')
  const changed = lines.map((line) =>
    line.event.type === 'shown' && line.phone ? { ...line, phone: { ...line.phone, screen: 'menu' as const } } : line,
  )
  const container = draw()
  await find('Open record files')
  await lay(container, [file('a.jsonl', resealed(changed, {}))])
  await screen.findByText('1 session read.')
  await userEvent.click(screen.getByRole('tab', { name: 'Sessions' }))
  await press(/^Open session/)
  expect(await screen.findByText(/the engine comes to something else than was recorded/)).toBeVisible()
  expect(screen.getAllByText(/recorded menu, replayed/).length).toBeGreaterThan(0)
})
