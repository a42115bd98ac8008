import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Batch } from '#domain/record/batch.ts'
import { backoffMs } from '#store/run/backoff.ts'
import type { Answer, Collector, Sending } from '#store/run/collectors/collector.ts'
import { Delivery } from '#store/run/delivery.ts'
import { memoryStorage, type MemoryStorage } from '#store/run/testing/memoryStorage.ts'

const HEAD = { session: 's', study: 'st', studyHash: 'h', condition: 'c', kind: 'real' } as const
const SESSION = { ...HEAD, startedAt: 0, sitting: 1, end: 'open' } as const

interface Heard {
  readonly batch: Batch
  readonly sending: Sending
  readonly answer: (answer: Answer) => void
}

function listening(change: Partial<Collector> = {}): Collector & { heard: Heard[] } {
  const heard: Heard[] = []
  return {
    heard,
    to: 'dropbox',
    cuts: 'asYouGo',
    mostBytes: 1000,
    send: (batch, sending) => new Promise((answer) => heard.push({ batch, sending, answer })),
    ...change,
  }
}

let storage: MemoryStorage
beforeEach(() => {
  vi.useFakeTimers()
  storage = memoryStorage()
})
afterEach(() => vi.useRealTimers())

const settled = () => vi.advanceTimersByTimeAsync(0)
const stored = async (from: number, lines: readonly string[]) => storage.append(SESSION, from, lines)
const open = (collector: Collector) =>
  Delivery.open({ storage, head: HEAD, collector, gatherMs: 100, patienceMs: 1000, backoff: { random: () => 1 } })
const DELIVERED: Answer = { is: 'delivered' }
const LATER: Answer = { is: 'later', why: 'http 503' }

describe('delivery', () => {
  test('gathers lines and sends them in one batch that the device knows before and after', async () => {
    const collector = listening()
    const delivery = await open(collector)
    expect(delivery.status()).toMatchObject({ state: 'safe', lines: 0 })
    await stored(0, ['a', 'b'])
    delivery.add(0, ['a', 'b'])
    expect(delivery.status().state).toBe('waiting')
    await vi.advanceTimersByTimeAsync(100)
    expect(collector.heard.map(({ batch }) => batch.text)).toEqual(['a\nb\n'])
    expect(delivery.status().state).toBe('sending')
    expect(await storage.batches('s')).toMatchObject([{ from: 0, to: 1, isDelivered: false }])
    collector.heard[0]?.answer(DELIVERED)
    await settled()
    expect(delivery.status()).toEqual({ state: 'safe', lines: 2, delivered: 2, trouble: null })
    expect(await storage.batches('s')).toMatchObject([{ from: 0, to: 1, isDelivered: true }])
  })

  test('keeps back what was withdrawn before it went out, on this page and the next', async () => {
    const collector = listening()
    const delivery = await open(collector)
    await stored(0, ['a'])
    delivery.add(0, ['a'])
    delivery.flush()
    const lines = ['b', '{"event":{"type":"withdrawn"}}', 'c']
    await stored(1, ['b'])
    delivery.add(1, ['b'])
    await stored(2, lines.slice(1))
    delivery.add(2, lines.slice(1))
    // What was on its way fails: it does not go out again.
    collector.heard[0]?.answer(LATER)
    await settled()
    delivery.flush()
    expect(collector.heard.map(({ batch }) => batch.text)).toEqual(['a\n', `${lines[1]}\nc\n`])
    delivery.stop()
    const next = listening()
    const again = await open(next)
    expect(next.heard.map(({ batch }) => batch.text)).toEqual([`${lines[1]}\nc\n`])
    next.heard[0]?.answer(DELIVERED)
    await settled()
    expect(again.status()).toMatchObject({ state: 'safe', lines: 4 })
    expect((await open(listening())).status().state).toBe('safe')
  })

  test('waits longer after each failure, says that it is stuck, and gets over it', async () => {
    const collector = listening()
    const delivery = await open(collector)
    await stored(0, ['a'])
    delivery.add(0, ['a'])
    delivery.flush()
    const waits = [1000, 2000, 4000, 8000]
    for (const [index, wait] of waits.entries()) {
      expect(collector.heard).toHaveLength(index + 1)
      collector.heard.at(-1)?.answer(LATER)
      await settled()
      expect(delivery.status()).toMatchObject({ state: index < 3 ? 'waiting' : 'stuck', trouble: 'http 503' })
      await vi.advanceTimersByTimeAsync(wait - 1)
      expect(collector.heard).toHaveLength(index + 1)
      await vi.advanceTimersByTimeAsync(1)
    }
    expect(new Set(collector.heard.map(({ batch }) => batch.name)).size).toBe(1)
    collector.heard.at(-1)?.answer(DELIVERED)
    await settled()
    expect(delivery.status()).toMatchObject({ state: 'safe', trouble: null })
  })

  test('is stuck at once where it is refused, and still tries', async () => {
    const collector = listening()
    const delivery = await open(collector)
    await stored(0, ['a'])
    delivery.add(0, ['a'])
    delivery.flush()
    collector.heard[0]?.answer({ is: 'refused', why: 'http 403' })
    await settled()
    expect(delivery.status()).toMatchObject({ state: 'stuck', trouble: 'http 403' })
    delivery.tryAgain()
    expect(collector.heard).toHaveLength(2)
  })

  test('a collector that throws or never answers is one that failed', async () => {
    const throwing = listening({ send: () => Promise.reject(new Error('no')) })
    const delivery = await open(throwing)
    await stored(0, ['a'])
    delivery.add(0, ['a'])
    delivery.flush()
    await settled()
    expect(delivery.status()).toMatchObject({ state: 'waiting', trouble: 'unreachable' })
    delivery.stop()
  })

  test('goes on after a crash under the same names, and cuts the rest anew', async () => {
    await stored(0, ['a', 'b', 'c', 'd'])
    const first = listening()
    const before = await open(first)
    before.flush()
    before.stop()
    const name = first.heard[0]?.batch.name
    await stored(4, ['e'])
    const second = listening()
    const after = await open(second)
    expect(second.heard.map(({ batch }) => batch.name)).toEqual([name])
    second.heard[0]?.answer(DELIVERED)
    await vi.advanceTimersByTimeAsync(100)
    expect(second.heard.map(({ batch }) => batch.text)).toEqual(['a\nb\nc\nd\n', 'e\n'])
    second.heard[1]?.answer(DELIVERED)
    await settled()
    expect(after.status()).toMatchObject({ state: 'safe', lines: 5 })
    const third = listening()
    expect((await open(third)).status().state).toBe('safe')
    expect(third.heard).toEqual([])
  })

  test('sends what fits when the page is hidden, and the rest at the next start', async () => {
    const collector = listening({ mostBytes: 40_000 })
    const delivery = await open(collector)
    const lines = ['x'.repeat(30_000), 'y'.repeat(25_000), 'z'.repeat(30_000)]
    await stored(0, lines)
    delivery.add(0, lines)
    delivery.flushHidden()
    expect(collector.heard.map(({ batch, sending }) => [batch.from, sending.keepalive])).toEqual([
      [0, true],
      [1, true],
    ])
    delivery.stop()
  })

  test('keeps a run together for a collector that takes each file for a session', async () => {
    const collector = listening({ cuts: 'atEnd' })
    const delivery = await open(collector)
    await stored(0, ['a'])
    delivery.add(0, ['a'])
    delivery.flushHidden()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(collector.heard).toEqual([])
    delivery.flush()
    expect(collector.heard).toHaveLength(1)
  })
})

test('the waits double up to a minute, half of it by chance', () => {
  expect([1, 2, 3, 7, 40].map((failures) => backoffMs(failures, { random: () => 1 }))).toEqual([
    1000, 2000, 4000, 60_000, 60_000,
  ])
  expect(backoffMs(1, { random: () => 0 })).toBe(500)
})
