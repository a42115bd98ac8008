import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { usualScenario } from '#domain/scenario/usual.ts'

const lying = new Map<string, string>()

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('localStorage', {
    get length() {
      return lying.size
    },
    key: (index: number) => [...lying.keys()][index] ?? null,
    getItem: (key: string) => lying.get(key) ?? null,
    setItem: (key: string, value: string) => void lying.set(key, value),
    removeItem: (key: string) => void lying.delete(key),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  lying.clear()
})

/** As a page that was just opened. */
const page = async () => import('#store/lessonProgress.ts')

test('nothing is stored before somebody asks, and everything from then on', async () => {
  const { choose, keepProgress, stopKeeping } = await page()
  choose('one-tap', 'votes', 'first', 'agree')
  expect(lying.size).toBe(0)
  keepProgress('one-tap')
  choose('one-tap', 'votes', 'second', 'two')
  expect([...lying.values()].join()).toContain('"second":"two"')
  stopKeeping('one-tap')
  choose('one-tap', 'votes', 'third', 'x')
  expect(lying.size).toBe(0)
})

test('what was kept outlasts the page, and what was done before it was read stays', async () => {
  const scenario = usualScenario()
  const moment = { scenario, at: { on: scenario.until, steps: 0 } }
  const before = await page()
  before.keepProgress('one-tap')
  before.choose('one-tap', 'answers', 'step/a', 'yes')
  before.toggle('one-tap', 'revealed', 'a', true)
  before.live('one-tap', 'a', moment)
  vi.resetModules()
  const after = await page()
  after.changeProgress('one-tap', (now) => ({ ...now, at: '3' }))
  await after.openProgress('one-tap')
  expect(after.lessonProgress.getState().all['one-tap']).toMatchObject({
    answers: { 'step/a': 'yes' },
    revealed: ['a'],
    lived: { a: moment },
    at: '3',
  })
})

test('another answer was not told yet', async () => {
  const { choose, lessonProgress, toggle } = await page()
  choose('l', 'answers', 'step/a', 'no')
  toggle('l', 'checked', 'step/a', true)
  choose('l', 'answers', 'step/a', 'yes')
  expect(lessonProgress.getState().all['l']?.checked).toEqual([])
})
