import { openDB, type IDBPDatabase } from 'idb'

export interface Kept {
  /** Of this device only; an id of one's own may stand in several of them. */
  readonly key: string
  /** Counts the changes: who saves over another version than they opened keeps both. */
  readonly version: number
  /** By the system's clock. */
  readonly changedAt: number
}

/** Where things of one kind lie on this device. */
export interface Shelf<One extends Kept> {
  all(): Promise<readonly One[]>
  get(key: string): Promise<One | undefined>
  /** Reads what lies under a key and lays down what comes of it, with nobody in between; null takes it away. */
  change(key: string, made: (before: One | undefined) => One | null): Promise<void>
}

const VERSION = 1
/** A transaction is complete only when the operating system says that it was written. */
const STRICT = { durability: 'strict' } as const

/** IndexedDB. A connection that the browser ends is opened anew when it is next asked for. */
export function deviceShelf<One extends Kept>(base: string, name: string): Shelf<One> {
  let opened: Promise<IDBPDatabase> | null = null
  const lost = (): void => {
    opened = null
  }
  const database = async (): Promise<IDBPDatabase> => {
    opened ??= openDB(base, VERSION, {
      upgrade: (made) => void made.createObjectStore(name, { keyPath: 'key' }),
      terminated: lost,
    })
    opened.catch(lost)
    return opened
  }
  return {
    all: async () => (await (await database()).getAll(name)) as One[],
    get: async (key) => (await (await database()).get(name, key)) as One | undefined,
    change: async (key, made) => {
      const done = (await database()).transaction(name, 'readwrite', STRICT)
      const before = (await done.store.get(key)) as One | undefined
      const after = made(before)
      if (after) await done.store.put(after)
      else if (before) await done.store.delete(key)
      await done.done
    },
  }
}
