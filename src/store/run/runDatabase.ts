import { wrap, type DBSchema, type IDBPDatabase } from 'idb'
import { inOwnPlace, type Place } from '#store/run/ownPlace.ts'
import type { StoredBatch, StoredSession } from '#store/run/stored.ts'

export interface RunSchema extends DBSchema {
  sessions: { key: string; value: StoredSession }
  lines: { key: [string, number]; value: { session: string; seq: number; text: string } }
  batches: { key: [string, number]; value: StoredBatch }
}
type Opened = IDBPDatabase<RunSchema>
type Writing = (database: Opened) => Promise<void>

const VERSION = 1
/** A transaction is complete only when the operating system says that it was written. */
export const STRICT = { durability: 'strict' } as const

/** A database, and where the browser needs one its mirror. */
export class RunDatabase {
  readonly main: Opened
  readonly #mirror: Opened | null
  readonly #alone: Place['alone']

  private constructor(main: Opened, mirror: Opened | null, alone: Place['alone']) {
    this.main = main
    this.#mirror = mirror
    this.#alone = alone
  }

  /** `onLost`: the browser ended a connection; it must be opened anew. */
  static async open(name: string, isLasting: boolean, onLost: () => void): Promise<RunDatabase> {
    const opened = isLasting
      ? await inOwnPlace(name, (place) => RunDatabase.#openIn(place, name))
      : new RunDatabase(await openIn(indexedDB, name), null, (write) => write())
    for (const database of opened.#all()) database.addEventListener('close', onLost)
    return opened
  }

  static async #openIn({ main, mirror, before, alone, settle }: Place, name: string): Promise<RunDatabase> {
    const source = before ? await openIn(before, name) : null
    const contents = source ? await contentsOf(source) : NOTHING
    const first = await openIn(main, name, contents)
    const second = mirror ? await openIn(mirror, name, contents) : null
    const opened = new RunDatabase(first, second, alone)
    if (source) {
      // To make a database is not strict; to write in it is, and the disk keeps the order.
      await opened.write((database) => putSessions(database, contents.sessions))
      source.close()
    }
    await settle()
    return opened
  }

  /** First in the mirror, where what is there is written over: what is in the database itself is in both. */
  write(writing: Writing, mirrored: Writing = writing): Promise<void> {
    return this.#alone(async () => {
      if (this.#mirror) await mirrored(this.#mirror)
      await writing(this.main)
    })
  }

  close(): void {
    for (const database of this.#all()) database.close()
  }

  #all(): Opened[] {
    return this.#mirror ? [this.main, this.#mirror] : [this.main]
  }
}

/** All that a database holds, to be carried over into another. */
interface Contents {
  readonly sessions: readonly StoredSession[]
  readonly lines: readonly RunSchema['lines']['value'][]
  readonly batches: readonly StoredBatch[]
}
const NOTHING: Contents = { sessions: [], lines: [], batches: [] }

async function contentsOf(source: Opened): Promise<Contents> {
  const [sessions, lines, batches] = await Promise.all([
    source.getAll('sessions'),
    source.getAll('lines'),
    source.getAll('batches'),
  ])
  return { sessions, lines, batches }
}

async function openIn(factory: IDBFactory, name: string, contents = NOTHING): Promise<Opened> {
  const request = factory.open(name, VERSION)
  request.addEventListener('upgradeneeded', () => fill(request.result, contents))
  return (await wrap(request)) as unknown as Opened
}

/** Stores and contents come in one transaction: a database that is there is whole. */
function fill(database: IDBDatabase, { sessions, lines, batches }: Contents): void {
  const into = [
    [database.createObjectStore('sessions', { keyPath: 'session' }), sessions],
    [database.createObjectStore('lines', { keyPath: ['session', 'seq'] }), lines],
    [database.createObjectStore('batches', { keyPath: ['session', 'from'] }), batches],
  ] as const
  for (const [store, rows] of into) for (const row of rows) store.add(row)
}

async function putSessions(database: Opened, sessions: readonly StoredSession[]): Promise<void> {
  const done = database.transaction('sessions', 'readwrite', STRICT)
  await Promise.all([...sessions.map((session) => done.store.put(session)), done.done])
}
