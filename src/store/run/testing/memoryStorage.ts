import { LineTaken, type RunStorage } from '#store/run/storage.ts'
import type { StoredBatch, StoredSession } from '#store/run/stored.ts'

export interface MemoryStorage extends RunStorage {
  /** How many of the next writes fail, as on a full disk. */
  failures: number
}

/** What IndexedDB does, without a browser. */
export function memoryStorage(): MemoryStorage {
  const sessions = new Map<string, StoredSession>()
  const lines = new Map<string, string[]>()
  const batches = new Map<string, StoredBatch>()
  const storage: MemoryStorage = {
    failures: 0,
    sessions: () => Promise.resolve([...sessions.values()]),
    lines: (session) => Promise.resolve([...(lines.get(session) ?? [])]),
    append: async (session, from, texts) => {
      await Promise.resolve()
      if (storage.failures > 0) {
        storage.failures -= 1
        throw new Error('QuotaExceededError')
      }
      const known = lines.get(session.session) ?? []
      if (known.length !== from) throw new LineTaken(String(from))
      sessions.set(session.session, session)
      lines.set(session.session, [...known, ...texts])
    },
    batches: (session) => Promise.resolve([...batches.values()].filter((batch) => batch.session === session)),
    putBatch: (batch) => {
      batches.set(`${batch.session} ${batch.from}`, batch)
      return Promise.resolve()
    },
    forget: (session) => {
      sessions.delete(session)
      lines.delete(session)
      for (const [key, batch] of batches) if (batch.session === session) batches.delete(key)
      return Promise.resolve()
    },
    close: () => undefined,
  }
  return storage
}
