import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadAllWords } from '#content/sentence.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { readRecord } from '#domain/record/readRecord.ts'
import { replayRecord } from '#domain/record/replayRecord.ts'
import type { RecordLine } from '#domain/record/types.ts'
import { verifyRecords } from '#domain/record/verify.ts'
import { permutedBlocks, slotCode } from '#domain/study/assign.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { freeze } from '#domain/study/freeze.ts'
import { assignedCondition, blockPlanOf } from '#domain/study/links.ts'
import { parseStudy } from '#domain/study/parse.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import { EXAMPLE } from '#domain/testing/studies.ts'
import { memoryStorage, type MemoryStorage } from '#store/run/testing/memoryStorage.ts'
import { NOBODY, type Arrived } from './arrival.ts'
import type { RunPlace } from './openStage.ts'
import { Participant } from './Participant.tsx'
import { NO_NOTE, type TabNote } from './tabNote.ts'

registerDesigns(allDesignTools)
vi.setConfig({ testTimeout: 30_000 })
const COLLECTOR = 'https://data.example.org/inbox/'

let storage: MemoryStorage
let note: TabNote
let user: ReturnType<typeof userEvent.setup>
/** The names under which lines arrived at the collector, and what they held; null: it does not answer. */
let arrived: Map<string, string>
let isUp: boolean

beforeAll(loadAllWords)
beforeEach(() => {
  storage = memoryStorage()
  note = NO_NOTE
  arrived = new Map()
  isUp = true
  user = userEvent.setup()
  vi.stubGlobal('scrollTo', () => undefined)
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (!isUp) throw new TypeError('Failed to fetch')
    arrived.set(url, await new Response(init.body as BodyInit).text())
    return new Response(null, { status: 201 })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function frozen(changes: Record<string, unknown> = {}): FrozenStudy {
  const parsed = parseStudy({ ...(JSON.parse(EXAMPLE) as Record<string, unknown>), ...changes })
  const result = parsed.ok ? freeze(parsed.study) : parsed
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.frozen
}

const SENT = { collectors: [{ to: 'dropbox', url: COLLECTOR }] }

function slotOf({ study }: FrozenStudy, index = 0): Arrived {
  const plan = blockPlanOf(study)
  return { ...NOBODY, slot: plan ? slotCode(plan, index) : null }
}

function open(study: FrozenStudy, came: Partial<Arrived> = slotOf(study), preview: RunPlace['preview'] = null): void {
  const place: RunPlace = {
    frozen: study,
    arrived: { ...NOBODY, ...came },
    storage,
    note: { read: () => note, write: (next) => void (note = next) },
    device: () => ({ input: 'mouse', width: 'wide' }),
    rest: () => Promise.resolve(),
    preview,
  }
  render(
    <Participant
      place={place}
      phone={(moment, _, onStep) =>
        [...moment.offered].map((step) => (
          <button key={step} type="button" onClick={() => onStep(step)}>
            {step}
          </button>
        ))
      }
    />,
  )
}

/** The tab goes, and comes back without what stood in its address. */
function reload(study: FrozenStudy): void {
  cleanup()
  open(study, NOBODY)
}

const press = async (name: string): Promise<void> => user.click(await screen.findByRole('button', { name }))
const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name })

async function consent(): Promise<void> {
  await heading('One tap each way')
  for (const box of screen.getAllByRole('checkbox')) await user.click(box)
  await press('Take part')
}

async function toTask(): Promise<void> {
  await consent()
  await user.click(await screen.findByRole('radio', { name: 'Every day' }))
  await press('Continue')
  await heading('On the phone')
}

async function toLastDay(): Promise<void> {
  const next = await screen.findByRole('button', { name: 'On to what happens next' })
  for (let times = 0; times < 20 && next.matches(':enabled'); times++) await user.click(next)
  await press('Continue')
}

async function answerAll(): Promise<void> {
  await heading('Questions after')
  await user.click(
    within(screen.getByRole('group', { name: /^Which of these/ })).getByRole('checkbox', { name: 'None of these' }),
  )
  await user.click(screen.getByRole('radio', { name: 'Yes' }))
  await user.click(screen.getByRole('radio', { name: '7, Entirely' }))
  await user.click(screen.getByRole('radio', { name: 'Blue' }))
  await user.click(
    within(screen.getByRole('group', { name: /unnecessarily complex/ })).getByRole('radio', { name: '2' }),
  )
  await press('Continue')
  await heading('What this study was about')
}

async function stored(): Promise<readonly RecordLine[]> {
  const texts = await Promise.all((await storage.sessions()).map(({ session }) => storage.lines(session)))
  const [chain] = verifyRecords(readRecord(texts.flat().join('\n')).lines)
  expect(chain?.faults ?? []).toEqual([])
  return chain?.lines ?? []
}

describe('before consent', () => {
  test('says what is recorded, asks with equal buttons and nothing ticked, and keeps nothing of who declines', async () => {
    open(frozen())
    await heading('One tap each way')
    expect(screen.getByText('Part 1 of 5')).toBeVisible()
    expect(screen.getByText('your answers to the questions')).toBeVisible()
    expect(await storage.sessions()).toEqual([])
    expect(screen.queryByText(/^whether you use touch/)).toBeNull()
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked()
    const [leave, goOn] = [
      screen.getByRole('button', { name: 'Do not take part' }),
      screen.getByRole('button', { name: 'Take part' }),
    ]
    expect(leave.className).toBe(goOn.className)
    await user.click(goOn)
    expect(screen.getByRole('status')).toHaveTextContent('the 2 marked lines have to be ticked')
    await user.click(leave)
    await heading('You do not take part')
    expect(screen.getByText(/several versions/)).toBeVisible()
    expect(await storage.sessions()).toEqual([])
  })

  test.each([
    ['none', {}, 'This study needs your own link'],
    ['one that was cut off', { slot: '1-aaaaaa' }, 'This link does not belong to this study'],
    ['another study’s', { isForeign: true }, 'This link does not belong to this study'],
  ])('whoever comes by a link of their own needs one, and not %s', async (_, came, title) => {
    open(frozen(), came)
    await heading(title)
    expect(screen.getByText(/study@example.org/)).toBeVisible()
  })

  test('a number that no panel gave is typed', async () => {
    open(frozen({ assignment: { by: 'participantId', seed: 's' }, logging: ['times', 'visibility', 'panelIds'] }), {})
    await press('Continue')
    expect(screen.getByRole('status')).toHaveTextContent('Please write your participant number.')
    await user.type(screen.getByRole('textbox', { name: 'Participant number' }), '17')
    await press('Continue')
    await toTask()
    const panel = (await stored()).find(({ event }) => event.type === 'panel')?.event
    expect(panel).toEqual({ type: 'panel', ids: { pid: '17' } })
  })
})

test('a whole run: recorded line by line, replayed to the same, and finished when it has arrived', async () => {
  const study = frozen(SENT)
  open(study)
  await consent()
  await press('Continue')
  expect(screen.getByRole('status')).toHaveTextContent('One question is not answered yet.')
  expect(screen.getByRole('radio', { name: 'Every day' })).toHaveFocus()
  await user.click(screen.getByRole('radio', { name: 'Every day' }))
  await press('Continue')
  await heading('On the phone')
  expect(screen.getByText('Part 3 of 5')).toBeVisible()
  expect(screen.getByText(/^Your phone shows you a notice/)).toBeVisible()
  await user.click(screen.getAllByRole('button')[0] ?? document.body)
  await press('Continue')
  expect(screen.getByRole('status')).toHaveTextContent(/days are left/)
  await toLastDay()
  await answerAll()
  await press('Keep my data')
  await heading('Thank you')
  expect(await screen.findByText('ONE-TAP-DONE')).toBeVisible()
  const lines = await stored()
  expect(replayRecord(lines).faults).toEqual([])
  const types = lines.map(({ event }) => event.type)
  for (const type of ['begun', 'consent', 'page', 'answered', 'step', 'passed', 'completed', 'kept'])
    expect(types).toContain(type)
  expect(lines.flatMap(({ event }) => (event.type === 'answered' ? [[event.question, event.value]] : []))).toEqual([
    ['use', 'daily'],
    ['for-ads', []],
    ['still-possible', 'yes'],
    ['control', 7],
    ['attention', 'blue'],
    ['sus.2', 2],
  ])
  const sent = [...arrived.values()].join('').trim().split('\n')
  expect(new Set(sent)).toEqual(new Set(await storage.lines(lines[0]?.session ?? '')))
  expect(screen.getByText(lines[0]?.session ?? 'none')).toBeVisible()
})

test('while the collector is down there is no code; a file brings it to safety', async () => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }))
  isUp = false
  open(frozen(SENT))
  await toTask()
  await press('Leave the study')
  await press('Keep my data')
  await heading('Thank you')
  expect(screen.getByText(/keep this page open/)).toBeVisible()
  expect(screen.queryByRole('link')).toBeNull()
  await user.click(await screen.findByRole('button', { name: 'Save my data as a file' }, { timeout: 25_000 }))
  expect(await screen.findByText('You can close this page.')).toBeVisible()
})

test('after a reload or a crash it goes on exactly where it stood, and its link opens the same again', async () => {
  const study = frozen()
  open(study)
  await toTask()
  await user.click(screen.getAllByRole('button')[0] ?? document.body)
  const offered = screen.getAllByRole('button').map(({ textContent }) => textContent)
  reload(study)
  await heading('On the phone')
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(offered)
  // Without what the tab knew: the newest open session, or the one of the link.
  note = NO_NOTE
  reload(study)
  await heading('On the phone')
  cleanup()
  note = NO_NOTE
  open(study)
  await heading('On the phone')
  expect(await storage.sessions()).toHaveLength(1)
  expect((await stored()).filter(({ event }) => event.type === 'resumed')).toHaveLength(3)
})

test('a second tab says so and stays out', async () => {
  const held = new Set<string>()
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { locks: lockManager(held) }))
  const study = frozen()
  open(study)
  await toTask()
  const lines = await stored()
  open(study, NOBODY)
  await heading('This study is open in another tab')
  expect(await stored()).toEqual(lines)
})

describe('leaving', () => {
  test('is there on every page, leads to the debrief, and gives no code for what was not finished', async () => {
    const alike = async (): Promise<HTMLElement> => {
      const leave = await screen.findByRole('button', { name: 'Leave the study' })
      expect(leave.className).toBe(screen.getByRole('button', { name: 'Continue' }).className)
      return leave
    }
    open(frozen())
    await consent()
    await alike()
    await user.click(await screen.findByRole('radio', { name: 'Every day' }))
    await press('Continue')
    await heading('On the phone')
    await alike()
    await toLastDay()
    await heading('Questions after')
    await user.click(await alike())
    await heading('What this study was about')
    await press('Keep my data')
    await heading('Thank you')
    expect(await screen.findByText('You can close this page.')).toBeVisible()
    expect(screen.queryByText('ONE-TAP-DONE')).toBeNull()
    expect(screen.getByText(/^You left before the end, so there is no completion code/)).toBeVisible()
    expect((await storage.sessions())[0]?.end).toBe('left')
  })

  test('and withdrawing erases everything but that it was done, here once the collector knows', async () => {
    isUp = false
    const study = frozen(SENT)
    open(study)
    await toTask()
    await press('Leave the study')
    await press('Withdraw my data')
    await heading('Your data are withdrawn')
    expect((await stored()).length).toBeGreaterThan(3)
    isUp = true
    act(() => void dispatchEvent(new Event('online')))
    expect(await screen.findByText('They are erased on this device.')).toBeVisible()
    expect((await stored()).map(({ event, seq }) => [event.type, seq])).toEqual([['withdrawn', 0]])
    // What had not gone out stays back: only that it was withdrawn goes.
    const sent = [...arrived.values()].join('').trim().split('\n')
    expect(sent).toEqual([expect.stringContaining('"type":"withdrawn"')])
    reload(study)
    await heading('Your data are withdrawn')
  })
})

test('at a device in a room the next participant begins anew, and one that was left open is asked for', async () => {
  const study = frozen({ assignment: { by: 'kiosk', seed: 's', blocks: [4, 6] } })
  open(study, {})
  await toTask()
  note = NO_NOTE
  reload(study)
  await heading('A run stands open on this device')
  await press('Begin a new one')
  await toTask()
  await press('Leave the study')
  await press('Keep my data')
  await press('Next participant')
  await heading('One tap each way')
  expect(await storage.sessions()).toHaveLength(2)
  // Whose run it was not is asked no more, and all of it is kept.
  reload(study)
  await heading('One tap each way')
  expect(await storage.sessions()).toHaveLength(2)
})

test('at a device in a room conditions follow the permuted blocks, for those who withdraw and after those who decline', async () => {
  const study = frozen({ assignment: { by: 'kiosk', seed: 's', blocks: [4, 6] } })
  const plan = blockPlanOf(study.study)
  const ids = conditionsOf(study.study).map(({ id }) => id)
  const planned = permutedBlocks(plan ?? { study: '', seed: '', conditions: 1, blocks: [] }, 4)
  open(study, {})
  for (const choice of ['Keep my data', 'Withdraw my data', 'Keep my data']) {
    await consent()
    await press('Leave the study')
    await press(choice)
    await press('Next participant')
  }
  await heading('One tap each way')
  await press('Do not take part')
  await press('Next participant')
  await consent()
  await heading('Questions before')
  const sessions = (await storage.sessions()).sort((a, b) => a.startedAt - b.startedAt)
  const met = sessions.map(({ condition }) => condition)
  expect([...met].sort()).toEqual(planned.map(({ condition }) => ids[condition] ?? '').sort())
  expect(met.at(-1)).toBe(ids[planned[3]?.condition ?? -1])
})

describe('a link of one’s own', () => {
  test('is recorded, listed before, and used up when its run is over', async () => {
    const study = frozen()
    open(study)
    await heading('One tap each way')
    expect(screen.getByText('the number of your link, which shows if it was used twice')).toBeVisible()
    await toTask()
    await press('Leave the study')
    await press('Keep my data')
    await heading('Thank you')
    const { slot } = slotOf(study)
    expect((await stored()).find(({ event }) => event.type === 'panel')?.event).toMatchObject({ ids: { slot } })
    // The tab that did it shows the end again; whoever opens the link anew is told.
    reload(study)
    await heading('Thank you')
    cleanup()
    note = NO_NOTE
    open(study)
    await heading('This link has been used')
    expect(await storage.sessions()).toHaveLength(1)
    await press('It was me: show how it ended')
    await heading('Thank you')
  })

  test('that was begun and broken off is gone on with, and another one on the same device is another run', async () => {
    const study = frozen()
    open(study)
    await toTask()
    cleanup()
    note = NO_NOTE
    open(study, slotOf(study, 1))
    await toTask()
    expect(await storage.sessions()).toHaveLength(2)
  })
})

test('the same number meets the same condition, on any device', async () => {
  const study = frozen({ assignment: { by: 'participantId', seed: 's' }, logging: ['times', 'panelIds'] })
  const met = new Set<string>()
  for (let device = 0; device < 2; device++) {
    storage = memoryStorage()
    note = NO_NOTE
    open(study, { panel: { PROLIFIC_PID: 'p-7' } })
    await consent()
    await heading('Questions before')
    for (const { condition } of await storage.sessions()) met.add(condition)
    cleanup()
  }
  expect([...met]).toEqual([assignedCondition(study.study, { participant: 'p-7' })?.id])
})

describe('what it was about', () => {
  test('can be read again later by its own address, and what is on this device withdrawn there', async () => {
    const study = frozen(SENT)
    open(study)
    await toTask()
    await press('Leave the study')
    await press('Keep my data')
    const session = (await storage.sessions())[0]?.session ?? ''
    expect(await screen.findByText(new RegExp(`#debrief=${session}$`))).toBeVisible()
    cleanup()
    note = NO_NOTE
    open(study, { debrief: session })
    await heading('What this study was about')
    expect(screen.getByText(/several versions/)).toBeVisible()
    await press('Withdraw my data')
    expect(await screen.findByText('They are erased on this device.')).toBeVisible()
    expect((await stored()).map(({ event }) => event.type)).toEqual(['withdrawn'])
    expect([...arrived.values()].join('')).toContain('"type":"withdrawn"')
    cleanup()
    open(study, { debrief: session })
    await heading('Your data are withdrawn')
  })

  test('and on another device it says how to withdraw, and records nothing', async () => {
    open(frozen(), { debrief: '01234567-89ab-4cde-8f01-23456789abcd' })
    await heading('What this study was about')
    expect(screen.getByText(/send your withdrawal code/)).toHaveTextContent('01234567-89ab')
    expect(screen.queryByRole('button')).toBeNull()
    expect(await storage.sessions()).toEqual([])
  })
})

test('what earlier participants owe goes out when the next one comes', async () => {
  const study = frozen({ ...SENT, assignment: { by: 'kiosk', seed: 's', blocks: [4] } })
  isUp = false
  open(study, {})
  await consent()
  await press('Leave the study')
  await press('Keep my data')
  await heading('Thank you')
  const session = (await storage.sessions())[0]?.session ?? ''
  isUp = true
  note = NO_NOTE
  reload(study)
  await heading('One tap each way')
  await vi.waitFor(() => expect([...arrived.values()].join('')).toContain(session))
  expect([...arrived.values()].join('').trim().split('\n')).toHaveLength((await storage.lines(session)).length)
})

test('a preview is marked as one in every line, and nothing of it is sent', async () => {
  const study = frozen(SENT)
  open(study, {}, Array.isArray(study.study.conditions) ? (study.study.conditions[1] ?? null) : null)
  await toTask()
  await press('Leave the study')
  await press('Keep my data')
  expect(await screen.findByText('You can close this page.')).toBeVisible()
  const lines = await stored()
  expect(new Set(lines.map(({ kind, condition }) => `${kind} ${condition}`))).toEqual(new Set(['preview minimum']))
  expect(arrived.size).toBe(0)
})

/** Locks of one browser: whoever asks for one that is held waits until its patience is over. */
function lockManager(held: Set<string>): LockManager {
  const request = async (name: string, { signal }: LockOptions, hold: () => Promise<unknown>): Promise<unknown> => {
    if (held.has(name))
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('AbortError'))))
    held.add(name)
    return hold().finally(() => held.delete(name))
  }
  return { request, query: () => Promise.resolve({}) } as unknown as LockManager
}
