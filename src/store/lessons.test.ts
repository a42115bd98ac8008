import { beforeEach, expect, test } from 'vitest'
import { LESSON_ID } from '#domain/lesson/forms.ts'
import { roomIdOf } from '#domain/lesson/roomId.ts'
import { smallLesson } from '#domain/lesson/testing/smallLesson.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { readCode, writeCode } from '#domain/lesson/voteCode.ts'
import {
  freshLessonId,
  getLesson,
  heldLessons,
  idHere,
  layLesson,
  lessonsHere,
  openLessonDraft,
  putBackLesson,
  putLesson,
  removeLesson,
  takenAlong,
  withHeld,
  type KeptLesson,
} from '#store/lessons.ts'
import { memoryShelf, type MemoryShelf } from '#store/shelf/testing/memoryShelf.ts'

const NEVER = 1_000_000
const titled = (title: string) => (lesson: Lesson) => ({ ...lesson, title })
let shelf: MemoryShelf<KeptLesson>

beforeEach(() => {
  shelf = memoryShelf()
  lessonsHere.layOn(shelf)
  heldLessons.setState({ all: new Map() })
})

async function ids(): Promise<readonly string[]> {
  return (await lessonsHere.list()).map((one) => one.lesson.id)
}

test('two versions that were both kept are two lessons: in rooms, for codes of votes and for progress', async () => {
  const { kept } = await putLesson(smallLesson)
  const [here, there] = [openLessonDraft(kept, NEVER), openLessonDraft(kept, NEVER)]
  there.edit(titled('Theirs'))
  await there.flush()
  here.edit(titled('Mine'))
  await here.flush()
  // Also after something of before was taken back.
  here.edit(() => ({ ...smallLesson, title: 'Mine, later' }))
  await here.flush()
  const titles = (await lessonsHere.list()).map(({ lesson }) => lesson.title)
  expect(new Set(titles)).toEqual(new Set(['Mine, later', 'Theirs']))
  const [one, other] = [here.state.getState().kept, there.state.getState().kept]
  expect(one.lesson.id).not.toBe(other.lesson.id)
  expect(roomIdOf(one.lesson)).not.toBe(roomIdOf(other.lesson))
  // What somebody did goes by the key.
  expect(one.key).not.toBe(other.key)
})

test('a copy refuses most codes of what it was made of; a later version of the same lesson takes them', () => {
  const copy = { ...smallLesson, id: 'small-0123abcd' }
  const later = { ...smallLesson, title: 'With other words' }
  const codes = Array.from({ length: 200 }, (_, voter) => writeCode(smallLesson, 'first', 'two', voter))
  expect(codes.filter((code) => readCode(copy, code).ok)).toEqual([])
  expect(codes.every((code) => readCode(later, code).ok)).toBe(true)
  expect(roomIdOf(copy)).not.toBe(roomIdOf(smallLesson))
})

test('ids of copies are drawn, and may stand in a file', () => {
  const long = 'a'.repeat(40)
  const [once, twice] = [freshLessonId(long), freshLessonId(freshLessonId(long))]
  for (const id of [once, twice]) expect(id).toMatch(LESSON_ID)
  expect(once).not.toBe(twice)
  expect(freshLessonId(freshLessonId('one-tap'))).toMatch(/^one-tap-[0-9a-f]{8}$/)
})

test('a lesson of a file keeps its id as long as nothing here has it', async () => {
  expect(await idHere('small', ['one-tap'])).toBe('small')
  await putLesson(smallLesson)
  expect(await idHere('small', [])).not.toBe('small')
  expect(await idHere('one-tap', ['one-tap'])).not.toBe('one-tap')
})

test('what comes back beside another one is another lesson', async () => {
  const { kept } = await putLesson(smallLesson)
  const draft = openLessonDraft(kept, NEVER)
  await removeLesson(kept.key)
  draft.edit(titled('Laid down again'))
  await draft.flush()
  await putBackLesson(kept)
  expect(new Set(await ids()).size).toBe(2)
})

test.each(['SecurityError', 'QuotaExceededError'] as const)('after a %s this window has it', async (failsAs) => {
  shelf.failsAs = failsAs
  const kept = await layLesson(smallLesson)
  expect(await getLesson(kept.key)).toEqual(kept)
  // Nothing was written yet.
  expect(heldLessons.getState().all.get(kept.key)?.isAtRisk).toBe(false)
  const draft = openLessonDraft(kept, NEVER)
  expect(draft.state.getState().saving).toBe(failsAs === 'SecurityError' ? 'denied' : 'full')
  draft.edit(titled('Written'))
  // On another page of this window.
  expect((await getLesson(kept.key))?.lesson.title).toBe('Written')
  expect(heldLessons.getState().all.get(kept.key)?.isAtRisk).toBe(true)
  takenAlong(kept.key)
  await draft.flush()
  expect(heldLessons.getState().all.get(kept.key)?.isAtRisk).toBe(false)
  // Once it can be kept it is.
  shelf.failsAs = null
  await draft.flush()
  expect(heldLessons.getState().all.size).toBe(0)
  expect((await lessonsHere.get(kept.key))?.lesson.title).toBe('Written')
})

test('a kept lesson that finds no room any more stands with its last words, once', async () => {
  const { kept } = await putLesson(smallLesson)
  const draft = openLessonDraft(kept, NEVER)
  shelf.failsAs = 'QuotaExceededError'
  draft.edit(titled('Later'))
  await draft.flush()
  const rows = withHeld(await lessonsHere.list(), heldLessons.getState().all)
  expect(rows.map((one) => [one.kept.lesson.title, one.isHeld])).toEqual([['Later', true]])
  expect((await getLesson(kept.key))?.version).toBe(kept.version)
})

test('what only this window has can be removed and put back', async () => {
  shelf.failsAs = 'SecurityError'
  const kept = await layLesson(smallLesson)
  await removeLesson(kept.key)
  expect(await getLesson(kept.key)).toBeUndefined()
  await putBackLesson(kept)
  expect(heldLessons.getState().all.get(kept.key)).toMatchObject({ kept, isAtRisk: true })
})

test('who looks at a lesson sees what was typed last', async () => {
  const { kept } = await putLesson(smallLesson)
  openLessonDraft(kept, NEVER).edit(titled('Just now'))
  expect((await getLesson(kept.key))?.lesson.title).toBe('Just now')
})
