import { cleanup, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { permutedBlocks } from '#domain/study/assign.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { assignedCondition, blockPlanOf } from '#domain/study/links.ts'
import { memoryStorage } from '#store/run/testing/memoryStorage.ts'
import { NOBODY } from './arrival.ts'
import { NO_NOTE } from './tabNote.ts'
import {
  consent,
  device,
  frozen,
  heading,
  open,
  prepareRuns,
  press,
  reload,
  SENT,
  slotOf,
  stored,
  toTask,
} from './testing/participant.tsx'

prepareRuns()

test('after a reload or a crash it goes on exactly where it stood, and its link opens the same again', async () => {
  const study = frozen()
  open(study)
  await toTask()
  await device.user.click(screen.getAllByRole('button')[0] ?? document.body)
  const offered = screen.getAllByRole('button').map(({ textContent }) => textContent)
  reload(study)
  await heading('On the phone')
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(offered)
  // Without what the tab knew: the newest open session, or the one of the link.
  device.note = NO_NOTE
  reload(study)
  await heading('On the phone')
  cleanup()
  device.note = NO_NOTE
  open(study)
  await heading('On the phone')
  expect(await device.storage.sessions()).toHaveLength(1)
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
    device.note = NO_NOTE
    open(study)
    await heading('This link has been used')
    expect(await device.storage.sessions()).toHaveLength(1)
    await press('It was me: show how it ended')
    await heading('Thank you')
  })

  test('that was begun and broken off is gone on with, and another one on the same device is another run', async () => {
    const study = frozen()
    open(study)
    await toTask()
    cleanup()
    device.note = NO_NOTE
    open(study, slotOf(study, 1))
    await toTask()
    expect(await device.storage.sessions()).toHaveLength(2)
  })
})

test('the same number meets the same condition, on any device', async () => {
  const study = frozen({ assignment: { by: 'participantId', seed: 's' }, logging: ['times', 'panelIds'] })
  const met = new Set<string>()
  for (let times = 0; times < 2; times++) {
    device.storage = memoryStorage()
    device.note = NO_NOTE
    open(study, { panel: { PROLIFIC_PID: 'p-7' } })
    await consent()
    await heading('Questions before')
    for (const { condition } of await device.storage.sessions()) met.add(condition)
    cleanup()
  }
  expect([...met]).toEqual([assignedCondition(study.study, { participant: 'p-7' })?.id])
})

test('at a device in a room the next participant begins anew, and one that was left open is asked for', async () => {
  const study = frozen({ assignment: { by: 'kiosk', seed: 's', blocks: [4, 6] } })
  open(study, {})
  await toTask()
  device.note = NO_NOTE
  reload(study)
  await heading('A run stands open on this device')
  await press('Begin a new one')
  await toTask()
  await press('Leave the study')
  await press('Keep my data')
  await press('Next participant')
  await heading('One tap each way')
  expect(await device.storage.sessions()).toHaveLength(2)
  // Whose run it was not is asked no more, and all of it is kept.
  reload(study)
  await heading('One tap each way')
  expect(await device.storage.sessions()).toHaveLength(2)
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
  const sessions = (await device.storage.sessions()).sort((a, b) => a.startedAt - b.startedAt)
  const met = sessions.map(({ condition }) => condition)
  expect([...met].sort()).toEqual(planned.map(({ condition }) => ids[condition] ?? '').sort())
  expect(met.at(-1)).toBe(ids[planned[3]?.condition ?? -1])
})

test('what earlier participants owe goes out when the next one comes', async () => {
  const study = frozen({ ...SENT, assignment: { by: 'kiosk', seed: 's', blocks: [4] } })
  device.isUp = false
  open(study, {})
  await consent()
  await press('Leave the study')
  await press('Keep my data')
  await heading('Thank you')
  const session = (await device.storage.sessions())[0]?.session ?? ''
  device.isUp = true
  device.note = NO_NOTE
  reload(study)
  await heading('One tap each way')
  await vi.waitFor(() => expect([...device.arrived.values()].join('')).toContain(session))
  expect([...device.arrived.values()].join('').trim().split('\n')).toHaveLength(
    (await device.storage.lines(session)).length,
  )
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
