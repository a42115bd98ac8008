import { beforeEach, expect, test } from 'vitest'
import { USUAL_STUDY } from '#domain/study/usualStudy.ts'
import type { FrozenStudy, Study } from '#domain/study/types.ts'
import { freeId } from '#store/shelf/keeping.ts'
import {
  duplicateOf,
  getStudy,
  listStudies,
  onStudies,
  putBack,
  putDraft,
  putFrozen,
  removeStudy,
  studyIn,
  layOn,
} from '#store/studies/studies.ts'
import type { KeptStudy } from '#store/studies/shelf.ts'
import { memoryShelf, type MemoryShelf } from '#store/shelf/testing/memoryShelf.ts'

let shelf: MemoryShelf<KeptStudy>

beforeEach(() => {
  shelf = memoryShelf()
  layOn(shelf)
})

const titled = (title: string): Study => ({ ...USUAL_STUDY, title })
const frozen: FrozenStudy = { study: titled('frozen'), hash: 'h', text: '{}' }
const titles = async (): Promise<readonly string[]> => (await listStudies()).map((one) => studyIn(one).title).sort()

test('a draft is laid down, saved again and listed', async () => {
  const { kept } = await putDraft(titled('one'))
  const again = await putDraft(titled('two'), kept)
  expect(again.beside).toBeNull()
  expect(again.kept).toMatchObject({ key: kept.key, version: 2 })
  expect(await titles()).toEqual(['two'])
})

test('what another tab saved in the meantime stays, and both are kept', async () => {
  const { kept } = await putDraft(titled('opened'))
  await putDraft(titled('theirs'), kept)
  const mine = await putDraft(titled('mine'), kept)
  expect(mine.beside && studyIn(mine.beside).title).toBe('theirs')
  expect(mine.kept.key).not.toBe(kept.key)
  expect(await titles()).toEqual(['mine', 'theirs'])
  // From here on it is a draft of its own.
  expect((await putDraft(titled('mine too'), mine.kept)).beside).toBeNull()
})

test('a draft that was removed elsewhere while somebody worked on it is laid down again', async () => {
  const { kept } = await putDraft(titled('opened'))
  await removeStudy(kept.key)
  await putDraft(titled('still here'), kept)
  expect(await titles()).toEqual(['still here'])
})

test('a draft becomes the frozen study, which nobody can save over', async () => {
  const { kept } = await putDraft(titled('draft'))
  const cold = await putFrozen(frozen, kept)
  expect(cold.key).toBe(kept.key)
  const late = await putDraft(titled('late'), kept)
  expect(late.beside?.state).toBe('frozen')
  expect(await getStudy(cold.key)).toEqual(cold)
  expect(await titles()).toEqual(['frozen', 'late'])
})

test('a draft that was changed elsewhere stays when this one is frozen', async () => {
  const { kept } = await putDraft(titled('opened'))
  await putDraft(titled('theirs'), kept)
  await putFrozen(frozen, kept)
  expect(await titles()).toEqual(['frozen', 'theirs'])
})

test('the same frozen study lies there once', async () => {
  const first = await putFrozen(frozen)
  expect(await putFrozen(frozen)).toEqual(first)
  const { kept } = await putDraft(titled('draft'))
  expect(await putFrozen(frozen, kept)).toEqual(first)
  expect(await titles()).toEqual(['frozen'])
})

test('what was removed can be put back as it was', async () => {
  const { kept } = await putDraft(titled('one'))
  const gone = await removeStudy(kept.key)
  expect(await titles()).toEqual([])
  expect(gone).toEqual(kept)
  if (gone) await putBack(gone)
  expect(await getStudy(kept.key)).toEqual(kept)
  expect(await removeStudy('nowhere')).toBeNull()
})

test('a full or forbidden device is told apart', async () => {
  shelf.failsAs = 'QuotaExceededError'
  await expect(putDraft(titled('x'))).rejects.toMatchObject({ name: 'KeepError', reason: 'full' })
  shelf.failsAs = 'SecurityError'
  await expect(putDraft(titled('x'))).rejects.toMatchObject({ reason: 'denied' })
})

test('listeners hear of changes until they stop', async () => {
  let heard = 0
  const stop = onStudies(() => heard++)
  await putDraft(titled('one'))
  stop()
  await putDraft(titled('two'))
  expect(heard).toBe(1)
})

test('ids of copies are free and short enough', () => {
  expect(freeId('a', [])).toBe('a')
  expect(freeId('a', ['a', 'a-2'])).toBe('a-3')
  const long = 'a'.repeat(40)
  expect(freeId(long, [long])).toHaveLength(38)
  expect(duplicateOf(titled('one'), ['study'], 'copy')).toMatchObject({ id: 'study-2', title: 'copy' })
})
