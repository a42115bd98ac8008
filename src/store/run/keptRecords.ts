import { RECORD_KINDS, type RecordKind } from '#domain/record/types.ts'
import { holdSession } from '#store/run/sessionLock.ts'
import { openStorage, RUN_BASES, type RunStorage } from '#store/run/storage.ts'
import type { StoredSession } from '#store/run/stored.ts'

/** What lies on this device of one study, as it was frozen once, and of one kind of people. */
export interface KeptRecords {
  readonly study: string
  readonly studyHash: string
  readonly kind: RecordKind
  readonly sessions: number
  readonly lines: number
  /** Sessions of participants of which something has arrived nowhere yet: to delete them is to lose it. */
  readonly undelivered: number
}

interface Means {
  readonly open: (kind: RecordKind) => RunStorage
  readonly hold: (session: string) => Promise<(() => void) | null>
}
const DEVICE: Means = { open: openStorage, hold: (session) => holdSession(session) }

/** One entry for each study and kind, in the data bases that are there. */
export async function keptRecords(bases: ReadonlySet<string>, { open } = DEVICE): Promise<readonly KeptRecords[]> {
  const kinds = RECORD_KINDS.filter((kind) => bases.has(RUN_BASES[kind]))
  return (await Promise.all(kinds.map((kind) => opened(open(kind), recordsIn)))).flat()
}

async function recordsIn(storage: RunStorage): Promise<readonly KeptRecords[]> {
  const found = new Map<string, KeptRecords>()
  for (const session of await storage.sessions()) {
    const { study, studyHash, kind } = session
    const before = found.get(studyHash) ?? { study, studyHash, kind, sessions: 0, lines: 0, undelivered: 0 }
    const { lines, isDelivered } = await stateOf(storage, session)
    found.set(studyHash, {
      ...before,
      sessions: before.sessions + 1,
      lines: before.lines + lines,
      undelivered: before.undelivered + Number(kind === 'real' && !isDelivered),
    })
  }
  return [...found.values()]
}

async function stateOf(storage: RunStorage, { session }: StoredSession) {
  const [{ length }, batches] = await Promise.all([storage.lines(session), storage.batches(session)])
  const arrived = new Set(
    batches.flatMap(({ from, to, isDelivered }) =>
      isDelivered ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : [],
    ),
  )
  return { lines: length, isDelivered: arrived.size >= length }
}

/** Deletes them. Tells how many stay: a session that runs in another tab is not taken from under its participant. */
export async function deleteRecords(
  { studyHash, kind }: Pick<KeptRecords, 'studyHash' | 'kind'>,
  { open, hold } = DEVICE,
): Promise<number> {
  return opened(open(kind), async (storage) => {
    const ours = (await storage.sessions()).filter((session) => session.studyHash === studyHash)
    const gone = await Promise.all(ours.map(({ session }) => forgetFree(storage, session, hold)))
    return gone.filter((isGone) => !isGone).length
  })
}

async function forgetFree(storage: RunStorage, session: string, hold: Means['hold']): Promise<boolean> {
  const release = await hold(session)
  if (!release) return false
  try {
    await storage.forget(session)
    return true
  } finally {
    release()
  }
}

async function opened<Found>(storage: RunStorage, done: (storage: RunStorage) => Promise<Found>): Promise<Found> {
  try {
    return await done(storage)
  } finally {
    storage.close()
  }
}
