import type { IDBPDatabase } from 'idb'
import type { RecordKind } from '#domain/record/types.ts'
import { RunDatabase, STRICT, type RunSchema } from '#store/run/runDatabase.ts'
import type { StoredBatch, StoredSession } from '#store/run/stored.ts'

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

/** The researcher's previews and synthetic runs lie in databases of their own: nothing can mix. */
export const RUN_BASES: Readonly<Record<RecordKind, string>> = {
  real: 'consent-replay-run',
  preview: 'consent-replay-run-preview',
  synthetic: 'consent-replay-run-synthetic',
}
/** IndexedDB. A connection that the browser ends is opened anew when it is next asked for. */
export function openStorage(kind: RecordKind): RunStorage {
  let opened: Promise<RunDatabase> | null = null
  const lost = (): void => {
    opened = null
  }
  const database = (): Promise<RunDatabase> => {
    if (!opened) {
      // What is only tried out need not outlive everything.
      opened = RunDatabase.open(RUN_BASES[kind], kind === 'real', lost)
      opened.catch(lost)
    }
    return opened
  }
  return {
    sessions: async () => (await database()).main.getAll('sessions'),
    lines: async (session) => {
      const rows = await (await database()).main.getAll('lines', ofSession(session))
      return rows.map(({ text }) => text)
    },
    append: async (session, from, lines) =>
      (await database()).write(
        (one) => append(one, session, from, lines, 'add'),
        (one) => append(one, session, from, lines, 'put'),
      ),
    batches: async (session) => (await database()).main.getAll('batches', ofSession(session)),
    putBatch: async (batch) =>
      (await database()).write(async (one) => {
        const done = one.transaction('batches', 'readwrite', STRICT)
        await Promise.all([done.store.put(batch), done.done])
      }),
    forget: async (session) => (await database()).write((one) => forget(one, session)),
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

async function forget(database: IDBPDatabase<RunSchema>, session: string): Promise<void> {
  const done = database.transaction(['sessions', 'lines', 'batches'], 'readwrite', STRICT)
  await Promise.all([
    done.objectStore('sessions').delete(session),
    done.objectStore('lines').delete(ofSession(session)),
    done.objectStore('batches').delete(ofSession(session)),
    done.done,
  ])
}

async function append(
  database: IDBPDatabase<RunSchema>,
  session: StoredSession,
  from: number,
  lines: readonly string[],
  how: 'add' | 'put',
): Promise<void> {
  const done = database.transaction(['sessions', 'lines'], 'readwrite', STRICT)
  const rows = done.objectStore('lines')
  try {
    await Promise.all([
      ...lines.map((text, index) => rows[how]({ session: session.session, seq: from + index, text })),
      done.objectStore('sessions').put(session),
      done.done,
    ])
  } catch (error) {
    await done.done.catch(() => undefined)
    if (error instanceof DOMException && error.name === 'ConstraintError') throw new LineTaken(String(from))
    throw error
  }
}
