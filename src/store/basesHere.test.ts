import { afterEach, expect, test, vi } from 'vitest'
import { basesHere } from '#store/basesHere.ts'

afterEach(() => vi.unstubAllGlobals())

const lying = (...names: readonly string[]) => ({ databases: () => Promise.resolve(names.map((name) => ({ name }))) })

test('data bases are found where they lie, in buckets too, and nobody else’s are named', async () => {
  vi.stubGlobal('indexedDB', lying('consent-replay-studies', 'somebody-else'))
  const keys = ['consent-replay-run-3a', 'consent-replay-run-3b', 'other-1a']
  vi.stubGlobal('navigator', { storageBuckets: { keys: () => Promise.resolve(keys) } })
  expect([...(await basesHere())].sort()).toEqual(['consent-replay-run', 'consent-replay-studies'])
})

test('where one of them cannot be asked the other still tells', async () => {
  vi.stubGlobal('indexedDB', { databases: () => Promise.reject(new DOMException('no', 'SecurityError')) })
  vi.stubGlobal('navigator', { storageBuckets: { keys: () => Promise.resolve(['consent-replay-run-1a']) } })
  expect([...(await basesHere())]).toEqual(['consent-replay-run'])
  vi.stubGlobal('indexedDB', lying('consent-replay-run'))
  vi.stubGlobal('navigator', {})
  expect([...(await basesHere())]).toEqual(['consent-replay-run'])
  vi.stubGlobal('indexedDB', undefined)
  expect([...(await basesHere())]).toEqual([])
})
