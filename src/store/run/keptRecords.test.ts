import { expect, test } from 'vitest'
import type { RecordKind } from '#domain/record/types.ts'
import { deleteRecords, keptRecords } from '#store/run/keptRecords.ts'
import { RUN_BASES } from '#store/run/storage.ts'
import type { StoredSession } from '#store/run/stored.ts'
import { memoryStorage, type MemoryStorage } from '#store/run/testing/memoryStorage.ts'

const ALL = new Set(Object.values(RUN_BASES))

function stored(session: string, studyHash: string, kind: RecordKind): StoredSession {
  return { session, study: 's', studyHash, condition: 'c', kind, startedAt: 0, sitting: 1, end: 'open' }
}

async function device(held: readonly string[] = []) {
  const bases: Record<RecordKind, MemoryStorage> = {
    real: memoryStorage(),
    preview: memoryStorage(),
    synthetic: memoryStorage(),
  }
  const opened: RecordKind[] = []
  const released: string[] = []
  const { real, preview } = bases
  await real.append(stored('sent', 'one', 'real'), 0, ['a', 'b', 'c'])
  await real.putBatch({ session: 'sent', from: 0, to: 1, name: 'x', isDelivered: true })
  await real.putBatch({ session: 'sent', from: 2, to: 2, name: 'y', isDelivered: true })
  await real.append(stored('half', 'one', 'real'), 0, ['a', 'b'])
  await real.putBatch({ session: 'half', from: 0, to: 0, name: 'x', isDelivered: true })
  await real.putBatch({ session: 'half', from: 1, to: 1, name: 'y', isDelivered: false })
  await real.append(stored('other', 'two', 'real'), 0, ['a'])
  await preview.append(stored('tried', 'one', 'preview'), 0, ['a'])
  return {
    ...bases,
    opened,
    released,
    open: (kind: RecordKind) => {
      opened.push(kind)
      return bases[kind]
    },
    hold: (session: string) => Promise.resolve(held.includes(session) ? null : () => void released.push(session)),
  }
}

test('records are told by study and kind, with what has arrived nowhere', async () => {
  const found = await keptRecords(ALL, await device())
  expect(found).toEqual([
    { study: 's', studyHash: 'one', kind: 'real', sessions: 2, lines: 5, undelivered: 1 },
    { study: 's', studyHash: 'two', kind: 'real', sessions: 1, lines: 1, undelivered: 1 },
    // It never goes anywhere: nothing of it is waited for.
    { study: 's', studyHash: 'one', kind: 'preview', sessions: 1, lines: 1, undelivered: 0 },
  ])
})

test('to look opens only what is there', async () => {
  const here = await device()
  expect(await keptRecords(new Set([RUN_BASES.preview]), here)).toHaveLength(1)
  expect(await keptRecords(new Set(['consent-replay-studies']), here)).toEqual([])
  expect(here.opened).toEqual(['preview'])
})

test('those of one study are deleted, and no others', async () => {
  const here = await device()
  expect(await deleteRecords({ studyHash: 'one', kind: 'real' }, here)).toBe(0)
  expect((await here.real.sessions()).map(({ session }) => session)).toEqual(['other'])
  expect(await here.real.lines('sent')).toEqual([])
  expect(await here.preview.sessions()).toHaveLength(1)
  expect([...here.released].sort()).toEqual(['half', 'sent'])
})

test('what somebody is in the middle of stays', async () => {
  const here = await device(['half'])
  expect(await deleteRecords({ studyHash: 'one', kind: 'real' }, here)).toBe(1)
  expect((await here.real.sessions()).map(({ session }) => session)).toEqual(['half', 'other'])
})
