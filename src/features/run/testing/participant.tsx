import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { loadAllWords } from '#content/sentence.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { readRecord } from '#domain/record/readRecord.ts'
import type { RecordLine } from '#domain/record/types.ts'
import { verifyRecords } from '#domain/record/verify.ts'
import { slotCode } from '#domain/study/assign.ts'
import { freeze } from '#domain/study/freeze.ts'
import { blockPlanOf } from '#domain/study/links.ts'
import { parseStudy } from '#domain/study/parse.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import { EXAMPLE } from '#domain/testing/studies.ts'
import { memoryStorage } from '#store/run/testing/memoryStorage.ts'
import { NOBODY, type Arrived } from '../arrival.ts'
import type { RunPlace } from '../openStage.ts'
import { Participant } from '../Participant.tsx'
import { NO_NOTE } from '../tabNote.ts'

function fresh() {
  return {
    storage: memoryStorage(),
    /** What the tab knows of itself. */
    note: NO_NOTE,
    user: userEvent.setup(),
    /** The names under which lines arrived at the collector, and what they held. */
    arrived: new Map<string, string>(),
    /** Whether the collector answers. */
    isUp: true,
  }
}

/** The device of a participant, and the collector that it sends to: anew for each test. */
export let device = fresh()

/** At the top of a file of tests. */
export function prepareRuns(): void {
  registerDesigns(allDesignTools)
  vi.setConfig({ testTimeout: 30_000 })
  beforeAll(loadAllWords)
  beforeEach(() => {
    device = fresh()
    vi.stubGlobal('scrollTo', () => undefined)
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      if (!device.isUp) throw new TypeError('Failed to fetch')
      device.arrived.set(url, await new Response(init.body as BodyInit).text())
      return new Response(null, { status: 201 })
    })
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })
}

export function frozen(changes: Record<string, unknown> = {}): FrozenStudy {
  const parsed = parseStudy({ ...(JSON.parse(EXAMPLE) as Record<string, unknown>), ...changes })
  const result = parsed.ok ? freeze(parsed.study) : parsed
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.frozen
}

/** A study whose lines are sent. */
export const SENT = { collectors: [{ to: 'dropbox', url: 'https://data.example.org/inbox/' }] }

export function slotOf({ study }: FrozenStudy, index = 0): Arrived {
  const plan = blockPlanOf(study)
  return { ...NOBODY, slot: plan ? slotCode(plan, index) : null }
}

export function open(
  study: FrozenStudy,
  came: Partial<Arrived> = slotOf(study),
  preview: RunPlace['preview'] = null,
): void {
  const place: RunPlace = {
    frozen: study,
    arrived: { ...NOBODY, ...came },
    storage: device.storage,
    note: { read: () => device.note, write: (next) => void (device.note = next) },
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
export function reload(study: FrozenStudy): void {
  cleanup()
  open(study, NOBODY)
}

export const press = async (name: string): Promise<void> =>
  device.user.click(await screen.findByRole('button', { name }))
export const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name })

export async function consent(): Promise<void> {
  await heading('One tap each way')
  for (const box of screen.getAllByRole('checkbox')) await device.user.click(box)
  await press('Take part')
}

export async function toTask(): Promise<void> {
  await consent()
  await device.user.click(await screen.findByRole('radio', { name: 'Every day' }))
  await press('Continue')
  await heading('On the phone')
}

export async function toLastDay(): Promise<void> {
  const next = await screen.findByRole('button', { name: 'On to what happens next' })
  for (let times = 0; times < 20 && next.matches(':enabled'); times++) await device.user.click(next)
  await press('Continue')
}

export async function answerAll(): Promise<void> {
  await heading('Questions after')
  await device.user.click(
    within(screen.getByRole('group', { name: /^Which of these/ })).getByRole('checkbox', { name: 'None of these' }),
  )
  await device.user.click(screen.getByRole('radio', { name: 'Yes' }))
  await device.user.click(screen.getByRole('radio', { name: '7, Entirely' }))
  await device.user.click(screen.getByRole('radio', { name: 'Blue' }))
  await device.user.click(
    within(screen.getByRole('group', { name: /unnecessarily complex/ })).getByRole('radio', { name: '2' }),
  )
  await press('Continue')
  await heading('What this study was about')
}

export async function stored(): Promise<readonly RecordLine[]> {
  const texts = await Promise.all((await device.storage.sessions()).map(({ session }) => device.storage.lines(session)))
  const [chain] = verifyRecords(readRecord(texts.flat().join('\n')).lines)
  expect(chain?.faults ?? []).toEqual([])
  return chain?.lines ?? []
}
