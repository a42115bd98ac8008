import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readRecord } from '#domain/record/readRecord.ts'
import { verifyRecords } from '#domain/record/verify.ts'
import type { LogField } from '#domain/study/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { HEAD } from '#domain/testing/records.ts'
import { measuredResolution } from '#store/run/clock.ts'
import { deviceClass } from '#store/run/deviceClass.ts'
import { offPhone, openRun, openSession, type RunOptions } from '#store/run/openRun.ts'
import { recordFile } from '#store/run/recordFile.ts'
import { newSessionId } from '#store/run/sessionId.ts'
import { holdSession } from '#store/run/sessionLock.ts'
import { memoryStorage, type MemoryStorage } from '#store/run/testing/memoryStorage.ts'

const ALL: readonly LogField[] = ['times', 'visibility', 'focus', 'deviceClass', 'panelIds']
let storage: MemoryStorage
let now = 0
beforeEach(() => {
  storage = memoryStorage()
  now = 100
})
afterEach(() => vi.useRealTimers())

const options = (change: Partial<RunOptions> = {}): RunOptions => ({
  head: HEAD,
  scenario: usualScenario(),
  logging: ALL,
  device: { input: 'touch', width: 'narrow' },
  panelIds: { PROLIFIC_PID: 'p1' },
  storage,
  clock: { origin: 1_000_000, now: () => now },
  locks: alwaysFree(),
  resolution: () => 0.1,
  ...change,
})
const opened = async (change: Partial<RunOptions> = {}) => {
  const run = await openRun(options(change))
  if (!run.ok) throw new Error(run.why)
  return run
}
const chain = async () => verifyRecords(readRecord((await storage.lines(HEAD.session)).join('\n')).lines)[0]
const page = (name: string) => offPhone({ type: 'page', page: name })

/** Enough of Web Locks: one holder a name, others wait until their patience ends. */
function alwaysFree(): LockManager {
  const held = new Set<string>()
  const request = (name: string, given: LockOptions, work: () => Promise<void>): Promise<void> => {
    if (held.has(name)) {
      return new Promise((_, reject) => {
        given.signal?.addEventListener('abort', () => reject(new Error('AbortError')))
      })
    }
    held.add(name)
    return work().finally(() => held.delete(name))
  }
  return { request } as unknown as LockManager
}

describe('a run', () => {
  test('begins with what a replay needs, and only with what the study records', async () => {
    await opened()
    expect((await chain())?.lines.map(({ event }) => event)).toEqual([
      { type: 'begun', scenario: usualScenario(), resolution: 0.1, device: { input: 'touch', width: 'narrow' } },
      { type: 'panel', ids: { PROLIFIC_PID: 'p1' } },
    ])
    storage = memoryStorage()
    await opened({ logging: [] })
    const lines = (await chain())?.lines
    expect(lines?.map(({ event, t }) => [event, t])).toEqual([
      [{ type: 'begun', scenario: usualScenario(), resolution: null, device: null }, null],
    ])
  })

  test('confirms a line only when it is stored', async () => {
    const { recorder } = await opened()
    const seen: number[] = []
    recorder.subscribe(() => seen.push(recorder.status().confirmed))
    const first = recorder.record(page('one'))
    const second = recorder.record(page('two'))
    expect(recorder.status()).toMatchObject({ confirmed: 1, recorded: 4 })
    expect(await Promise.all([first, second])).toEqual([2, 3])
    expect(recorder.status()).toEqual({ state: 'ok', confirmed: 3, recorded: 4 })
    expect(seen.every((confirmed, index) => index === 0 || confirmed >= (seen[index - 1] ?? 0))).toBe(true)
  })

  test('measures by time stamps since the session began', async () => {
    const { recorder } = await opened()
    await recorder.record(page('one'), 350.1234)
    expect((await chain())?.lines.at(-1)?.t).toBe(250.123)
  })

  test('is taken up again after a crash, and after a page that went in order', async () => {
    const first = await opened()
    await first.recorder.record(page('one'), 600)
    first.release()
    const second = await opened({ clock: { origin: 1_005_000, now: () => 50 } })
    expect(second.earlier).toHaveLength(3)
    await second.recorder.record(offPhone({ type: 'paused' }), 60)
    second.release()
    await opened({ clock: { origin: 1_006_000, now: () => 50 } })
    const found = await chain()
    expect(found).toMatchObject({ faults: [], end: 'open' })
    expect(found?.lines.slice(3).map(({ event }) => event)).toEqual([
      { type: 'resumed', sitting: 2, after: 'unclosed', awayMs: 4450, resolution: 0.1 },
      { type: 'paused' },
      { type: 'resumed', sitting: 3, after: 'paused', awayMs: 990, resolution: 0.1 },
    ])
  })

  test('time never goes back, though the system clock may', async () => {
    const first = await opened()
    await first.recorder.record(page('one'), 5000)
    first.release()
    const second = await opened({ clock: { origin: 900_000, now: () => 10 } })
    await second.recorder.record(page('two'), 25)
    expect((await chain())?.lines.slice(2).map(({ t }) => t)).toEqual([4900, 4900, 4915])
  })

  test('goes on trying where the device does not store, and loses nothing', async () => {
    vi.useFakeTimers()
    const { recorder } = await opened()
    storage.failures = 2
    const stored = recorder.record(page('one'))
    await vi.advanceTimersByTimeAsync(10)
    expect(recorder.status().state).toBe('unwritten')
    expect(recordFile(HEAD, await storage.lines(HEAD.session), recorder.unwritten()).text.split('\n')).toHaveLength(4)
    const later = recorder.record(page('two'))
    await vi.advanceTimersByTimeAsync(5000)
    expect(await Promise.all([stored, later])).toEqual([2, 3])
    expect(recorder.status()).toMatchObject({ state: 'ok', confirmed: 3 })
    expect(await chain()).toMatchObject({ faults: [] })
  })

  test('stays out when another tab is in the middle of it', async () => {
    vi.useFakeTimers()
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const control = new AbortController()
      setTimeout(() => control.abort(), ms)
      return control.signal
    })
    const locks = alwaysFree()
    await opened({ locks })
    const second = openRun(options({ locks }))
    await vi.advanceTimersByTimeAsync(2000)
    expect(await second).toEqual({ ok: false, why: 'otherTab' })
    vi.restoreAllMocks()
  })

  test('that another writer went on with is given up, not forked', async () => {
    const one = await opened()
    const other = await opened({ locks: alwaysFree() })
    await other.recorder.record(page('other'))
    await expect(one.recorder.record(page('mine'))).rejects.toThrow()
    expect(one.recorder.status().state).toBe('otherWriter')
    await expect(one.recorder.record(page('again'))).rejects.toThrow()
    expect(await chain()).toMatchObject({ faults: [] })
  })

  test('that stands open is found again, one that ended is not', async () => {
    const { recorder } = await opened()
    const isMine = ({ studyHash }: { studyHash: string }): boolean => studyHash === HEAD.studyHash
    expect(await openSession(storage, isMine)).toMatchObject({ session: HEAD.session })
    await recorder.record(offPhone({ type: 'completed' }))
    expect(await openSession(storage, isMine)).toBeNull()
    await storage.forget(HEAD.session)
    expect(await storage.sessions()).toEqual([])
  })
})

test('without locks a page goes ahead, and the storage stands guard', async () => {
  expect(await holdSession('s', undefined)).toBeTypeOf('function')
})

test('session numbers are random UUIDs', () => {
  const ids = Array.from({ length: 50 }, newSessionId)
  expect(new Set(ids).size).toBe(50)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('the clock is measured by the smallest step it makes', () => {
  let calls = 0
  expect(measuredResolution(() => Math.floor(calls++ / 7) * 0.1)).toBe(0.1)
})

test('a device is two classes and nothing more', () => {
  const page = (innerWidth: number, isCoarse: boolean) =>
    deviceClass({ innerWidth, matchMedia: () => ({ matches: isCoarse }) as MediaQueryList })
  expect(page(390, true)).toEqual({ input: 'touch', width: 'narrow' })
  expect(page(600, false)).toEqual({ input: 'mouse', width: 'middle' })
  expect(page(1024, false)).toEqual({ input: 'mouse', width: 'wide' })
})
