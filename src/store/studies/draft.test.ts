import { beforeEach, expect, test } from 'vitest'
import { USUAL_STUDY } from '#domain/study/usualStudy.ts'
import type { Study } from '#domain/study/types.ts'
import { openDraft } from '#store/studies/draft.ts'
import type { KeptStudy } from '#store/studies/shelf.ts'
import { layOn, listStudies, putDraft, studyIn } from '#store/studies/studies.ts'
import { memoryShelf, type MemoryShelf } from '#store/shelf/testing/memoryShelf.ts'

let shelf: MemoryShelf<KeptStudy>
const NEVER = 1_000_000
const titled = (title: string) => (study: Study) => ({ ...study, title })
const titles = async () => (await listStudies()).map((one) => studyIn(one).title).sort()

beforeEach(() => {
  shelf = memoryShelf()
  layOn(shelf)
})

test('changes are written one after the other, the last one last', async () => {
  const draft = openDraft((await putDraft(USUAL_STUDY)).kept, NEVER)
  draft.edit(titled('a'))
  const first = draft.flush()
  draft.edit(titled('ab'))
  await Promise.all([first, draft.flush()])
  expect(draft.state.getState()).toMatchObject({ saving: 'saved', beside: null, kept: { study: { title: 'ab' } } })
  expect(await titles()).toEqual(['ab'])
})

test('two windows on one study keep both, and each goes on with its own', async () => {
  const { kept } = await putDraft(USUAL_STUDY)
  const [here, there] = [openDraft(kept, NEVER), openDraft(kept, NEVER)]
  there.edit(titled('there'))
  await there.flush()
  here.edit(titled('here'))
  await here.flush()
  here.edit(titled('here, later'))
  await here.flush()
  expect(await titles()).toEqual(['here, later', 'there'])
  expect(here.state.getState().beside).not.toBeNull()
})

test('what could not be written stays in the draft and is written when it can', async () => {
  const draft = openDraft((await putDraft(USUAL_STUDY)).kept, NEVER)
  shelf.failsAs = 'SecurityError'
  draft.edit(titled('not lost'))
  await draft.flush()
  expect(draft.state.getState().saving).toBe('denied')
  shelf.failsAs = null
  await draft.flush()
  expect(draft.state.getState().saving).toBe('saved')
  expect(await titles()).toEqual(['not lost'])
})
