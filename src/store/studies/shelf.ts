import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { FrozenStudy, Study } from '#domain/study/types.ts'

interface Kept {
  /** Of this device only; a study's own id may stand in several of them. */
  readonly key: string
  /** Counts the changes: who saves over another version than they opened keeps both. */
  readonly version: number
  /** By the system's clock. */
  readonly changedAt: number
}

export interface KeptDraft extends Kept {
  readonly state: 'draft'
  readonly study: Study
}

/** Never changes again. */
export interface KeptFrozen extends Kept {
  readonly state: 'frozen'
  readonly frozen: FrozenStudy
}

export type KeptStudy = KeptDraft | KeptFrozen

/** Where studies lie on this device. */
export interface Shelf {
  all(): Promise<readonly KeptStudy[]>
  get(key: string): Promise<KeptStudy | undefined>
  /** Reads what lies under a key and lays down what comes of it, with nobody in between; null takes it away. */
  change(key: string, made: (before: KeptStudy | undefined) => KeptStudy | null): Promise<void>
}

interface Schema extends DBSchema {
  studies: { key: string; value: KeptStudy }
}

export const STUDIES_BASE = 'consent-replay-studies'
const VERSION = 1
/** A transaction is complete only when the operating system says that it was written. */
const STRICT = { durability: 'strict' } as const

function upgrade(database: IDBPDatabase<Schema>): void {
  database.createObjectStore('studies', { keyPath: 'key' })
}

/** IndexedDB. A connection that the browser ends is opened anew when it is next asked for. */
export function deviceShelf(): Shelf {
  let opened: Promise<IDBPDatabase<Schema>> | null = null
  const lost = (): void => {
    opened = null
  }
  const database = async (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>(STUDIES_BASE, VERSION, { upgrade, terminated: lost })
    opened.catch(lost)
    return opened
  }
  return {
    all: async () => (await database()).getAll('studies'),
    get: async (key) => (await database()).get('studies', key),
    change: async (key, made) => {
      const done = (await database()).transaction('studies', 'readwrite', STRICT)
      const before = await done.store.get(key)
      const after = made(before)
      if (after) await done.store.put(after)
      else if (before) await done.store.delete(key)
      await done.done
    },
  }
}
