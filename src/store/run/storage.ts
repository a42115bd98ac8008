import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { RecordHead, RecordKind } from '#domain/record/types.ts'
import type { SessionEnd } from '#domain/record/verify.ts'

/** What the device knows of a session beside its lines. It never leaves the device. */
export interface StoredSession extends RecordHead {
  /** When it began, by the system's clock. */
  readonly startedAt: number
  /** How often it was opened. */
  readonly sitting: number
  readonly end: SessionEnd
  /** How the participant came, as a hash: whoever comes the same way again goes on with it. */
  readonly arrival?: string
  /** Somebody else began at this device and said that it was not theirs: nobody is asked to go on with it any more. */
  readonly isGivenUp?: true
}

/** Lines that go out, or went out, under one name. */
export interface StoredBatch {
  readonly session: string
  readonly from: number
  readonly to: number
  readonly name: string
  readonly isDelivered: boolean
}

/** Where a record lies first. What it promises to have stored survives the browser being killed. */
export interface RunStorage {
  sessions(): Promise<StoredSession[]>
  /** The printed lines of a session, in order. */
  lines(session: string): Promise<string[]>
  /** All or nothing. Rejects with `LineTaken` when a line with one of these numbers is there: somebody else writes. */
  append(session: StoredSession, from: number, lines: readonly string[]): Promise<void>
  batches(session: string): Promise<StoredBatch[]>
  putBatch(batch: StoredBatch): Promise<void>
  /** Every trace of a session. */
  forget(session: string): Promise<void>
  close(): void
}

export class LineTaken extends Error {
  override readonly name = 'LineTaken'
}

interface Schema extends DBSchema {
  sessions: { key: string; value: StoredSession }
  lines: { key: [string, number]; value: { session: string; seq: number; text: string } }
  batches: { key: [string, number]; value: StoredBatch }
}

/** The researcher's previews and synthetic runs lie in databases of their own: nothing can mix. */
const NAMES: Readonly<Record<RecordKind, string>> = {
  real: 'consent-replay-run',
  preview: 'consent-replay-run-preview',
  synthetic: 'consent-replay-run-synthetic',
}
const VERSION = 1
/** A transaction is complete only when the operating system says that it was written. */
const STRICT = { durability: 'strict' } as const

function upgrade(database: IDBPDatabase<Schema>): void {
  database.createObjectStore('sessions', { keyPath: 'session' })
  database.createObjectStore('lines', { keyPath: ['session', 'seq'] })
  database.createObjectStore('batches', { keyPath: ['session', 'from'] })
}

/** IndexedDB. A connection that the browser ends is opened anew when it is next asked for. */
export function openStorage(kind: RecordKind): RunStorage {
  let opened: Promise<IDBPDatabase<Schema>> | null = null
  const lost = (): void => {
    opened = null
  }
  const database = async (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>(NAMES[kind], VERSION, { upgrade, terminated: lost })
    opened.catch(lost)
    return opened
  }
  return {
    sessions: async () => (await database()).getAll('sessions'),
    lines: async (session) => {
      const rows = await (await database()).getAll('lines', ofSession(session))
      return rows.map(({ text }) => text)
    },
    append: async (session, from, lines) => append(await database(), session, from, lines),
    batches: async (session) => (await database()).getAll('batches', ofSession(session)),
    putBatch: async (batch) => {
      const done = (await database()).transaction('batches', 'readwrite', STRICT)
      await Promise.all([done.store.put(batch), done.done])
    },
    forget: async (session) => {
      const done = (await database()).transaction(['sessions', 'lines', 'batches'], 'readwrite', STRICT)
      await Promise.all([
        done.objectStore('sessions').delete(session),
        done.objectStore('lines').delete(ofSession(session)),
        done.objectStore('batches').delete(ofSession(session)),
        done.done,
      ])
    },
    close: () => {
      void opened?.then((one) => one.close())
      lost()
    },
  }
}

/** Every key that begins with this session: a list sorts after any number. */
function ofSession(session: string): IDBKeyRange {
  return IDBKeyRange.bound([session, 0], [session, []])
}

async function append(
  database: IDBPDatabase<Schema>,
  session: StoredSession,
  from: number,
  lines: readonly string[],
): Promise<void> {
  const done = database.transaction(['sessions', 'lines'], 'readwrite', STRICT)
  const rows = done.objectStore('lines')
  try {
    await Promise.all([
      ...lines.map((text, index) => rows.add({ session: session.session, seq: from + index, text })),
      done.objectStore('sessions').put(session),
      done.done,
    ])
  } catch (error) {
    await done.done.catch(() => undefined)
    if (error instanceof DOMException && error.name === 'ConstraintError') throw new LineTaken(String(from))
    throw error
  }
}
