import { afterEach, describe, expect, test, vi } from 'vitest'
import { inOwnPlace } from '#store/run/ownPlace.ts'

const NAME = 'a-run'
type Looks = 'whole' | 'empty' | 'broken'

function factory(key: string, looks: Looks): IDBFactory {
  const databases = () =>
    looks === 'broken' ? Promise.reject(new Error(key)) : Promise.resolve(looks === 'whole' ? [{ name: NAME }] : [])
  return { key, databases } as unknown as IDBFactory
}

/** A browser with these buckets; of the numbers in `held` a tab is open. */
function browser(found: Readonly<Record<string, Looks>>, held: readonly number[] = [], plain: Looks = 'empty') {
  const buckets = new Map(Object.entries(found).map(([key, looks]) => [key, factory(key, looks)]))
  const kept: string[] = []
  const locks = {
    query: () => Promise.resolve({ held: held.map((number) => ({ name: `${NAME}-${number}` })) }),
    request: (name: string, ...rest: readonly unknown[]) => {
      const last = rest.at(-1) as () => Promise<unknown>
      if (rest.length > 1) kept.push(name)
      return last()
    },
  }
  const storageBuckets = {
    keys: () => Promise.resolve([...buckets.keys()]),
    open: (key: string) => {
      if (!buckets.has(key)) buckets.set(key, factory(key, 'empty'))
      return Promise.resolve({ indexedDB: buckets.get(key) })
    },
    delete: (key: string) => Promise.resolve(void buckets.delete(key)),
  }
  vi.stubGlobal('navigator', { locks, storageBuckets })
  vi.stubGlobal('indexedDB', factory('plain', plain))
  return { keys: () => [...buckets.keys()].sort(), kept }
}

const keyOf = (one: IDBFactory | null): string | null => (one as unknown as { key: string } | null)?.key ?? null
const found = () =>
  inOwnPlace(NAME, async ({ main, mirror, before, settle }) => {
    await settle()
    return [keyOf(main), keyOf(mirror), keyOf(before)]
  })

afterEach(() => vi.unstubAllGlobals())

describe('where a run is stored', () => {
  test('is a pair of buckets of its own, and the tab holds it', async () => {
    const { keys, kept } = browser({})
    expect(await found()).toEqual(['a-run-1a', 'a-run-1b', null])
    expect([keys(), kept]).toEqual([['a-run-1a', 'a-run-1b'], ['a-run-1']])
  })

  test('is never what a process before has left: that is taken over, and dropped', async () => {
    const { keys } = browser({ 'a-run-9a': 'whole', 'a-run-9b': 'whole', 'a-run-preview-3a': 'whole' })
    expect(await found()).toEqual(['a-run-10a', 'a-run-10b', 'a-run-9a'])
    expect(keys()).toEqual(['a-run-10a', 'a-run-10b', 'a-run-preview-3a'])
  })

  test('is shared with a tab that is open', async () => {
    const { keys } = browser({ 'a-run-9a': 'whole', 'a-run-9b': 'whole' }, [9])
    expect(await found()).toEqual(['a-run-9a', 'a-run-9b', null])
    expect(keys()).toEqual(['a-run-9a', 'a-run-9b'])
  })

  test.each([
    ['the mirror, where the other is broken', { 'a-run-2a': 'broken', 'a-run-2b': 'whole' }, 'a-run-2b'],
    ['the mirror, where the other is gone', { 'a-run-2a': 'empty', 'a-run-2b': 'whole' }, 'a-run-2b'],
    ['the pair before, where the later one was not finished', { 'a-run-3a': 'empty', 'a-run-2a': 'whole' }, 'a-run-2a'],
    ['what is there, though it lacks its mirror', { 'a-run-3a': 'whole', 'a-run-2a': 'whole' }, 'a-run-3a'],
  ] as const)('takes over %s', async (_, buckets, before) => {
    browser(buckets)
    expect((await found())[2]).toBe(before)
  })

  test('takes over what was stored before the browser had buckets', async () => {
    browser({}, [], 'whole')
    vi.stubGlobal('indexedDB', { ...factory('plain', 'whole'), deleteDatabase: () => undefined })
    expect((await found())[2]).toBe('plain')
  })

  test('is not begun anew where something is there that cannot be read', async () => {
    const { keys } = browser({ 'a-run-2a': 'broken', 'a-run-2b': 'empty' })
    await expect(found()).rejects.toThrow('cannot be read')
    expect(keys()).toEqual(['a-run-2a', 'a-run-2b'])
  })

  test('is the plain place in browsers without buckets', async () => {
    browser({})
    vi.stubGlobal('navigator', {})
    expect(await found()).toEqual(['plain', null, null])
  })
})
