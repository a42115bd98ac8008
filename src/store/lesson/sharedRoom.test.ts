import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RoomAct } from '#domain/lesson/roomActs.ts'
import { roomIdOf } from '#domain/lesson/roomId.ts'
import { smallLesson } from '#domain/lesson/testing/smallLesson.ts'
import { atWidth } from '#domain/testing/width.ts'
import { shareRoom, type SharedRoom } from '#store/lesson/sharedRoom.ts'
import { fakeBrowser, type Fate } from './testing/fakeBrowser.ts'

const KEY = `consent-replay/room/${roomIdOf(smallLesson)}`
const next: RoomAct = { do: 'next' }
const stepOf = (room: SharedRoom): number => room.view().room.step

describe('two windows', () => {
  test('with two versions of a lesson are in two rooms: neither shows a step that the other has not', () => {
    const browser = fakeBrowser()
    const changed = { ...smallLesson, steps: smallLesson.steps.slice(1) }
    const notes = shareRoom(smallLesson, 'notes', browser.open('n'))
    notes.act({ do: 'goTo', step: 1 })
    const audience = shareRoom(changed, 'audience', browser.open('a'))
    browser.deliver()
    expect(stepOf(audience)).toBe(0)
    expect(notes.view().others).toEqual([])
  })

  test('are in step, and know it of each other', () => {
    const browser = fakeBrowser()
    const audience = shareRoom(smallLesson, 'audience', browser.open('a'))
    const notes = shareRoom(smallLesson, 'notes', browser.open('n'))
    audience.drawn(audience.view().room)
    notes.drawn(notes.view().room)
    browser.deliver()
    notes.act({ do: 'goTo', step: 2 })
    browser.deliver()
    expect(stepOf(audience)).toBe(2)
    // It is not in step before it has drawn.
    expect(notes.view().others).toMatchObject([{ role: 'audience', step: 0 }])
    audience.drawn(audience.view().room)
    browser.deliver()
    expect(notes.view().others).toMatchObject([{ role: 'audience', step: 2, turn: 1 }])
    audience.close()
    browser.deliver()
    expect(notes.view().others).toEqual([])
  })

  test('one that is gone without a word is missed after two looks', () => {
    const browser = fakeBrowser()
    const audience = shareRoom(smallLesson, 'audience', browser.open('a'))
    const notes = shareRoom(smallLesson, 'notes', browser.open('n'))
    audience.drawn(audience.view().room)
    browser.deliver()
    expect(notes.view().others).toHaveLength(1)
    notes.look()
    notes.look()
    expect(notes.view().others).toHaveLength(1)
    notes.look()
    expect(notes.view().others).toEqual([])
  })

  test('agree once messages get through, whatever was lost or doubled', () => {
    const moves = fc.record({
      by: fc.constantFrom(0, 1),
      what: fc.constantFrom<RoomAct>(next, { do: 'back' }, { do: 'blank' }, { do: 'end' }, { do: 'goTo', step: 3 }),
      fates: fc.array(fc.constantFrom<Fate>('arrives', 'twice', 'lost'), { maxLength: 4 }),
      delivers: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 25 }), (all) => {
        const browser = fakeBrowser({ storage: 'denied' })
        const rooms = [
          shareRoom(smallLesson, 'audience', browser.open('a')),
          shareRoom(smallLesson, 'notes', browser.open('n')),
        ] as const
        for (const { by, what, fates, delivers } of all) {
          rooms[by === 0 ? 0 : 1].act(what)
          if (delivers) browser.deliver((index) => fates[index] ?? 'arrives')
        }
        browser.deliver(() => 'lost')
        rooms[1].look()
        for (let round = 0; browser.waiting() > 0; round += 1) {
          expect(round).toBeLessThan(8)
          browser.deliver()
        }
        expect(rooms[0].view().room).toEqual(rooms[1].view().room)
      }),
      { numRuns: atWidth(3_000, 200) },
    )
  })
})

test('what a window cannot hold is known in the other, which can move it', () => {
  const browser = fakeBrowser()
  const audience = shareRoom(smallLesson, 'audience', browser.open('a'))
  const notes = shareRoom(smallLesson, 'notes', browser.open('n'))
  audience.overflows(true)
  audience.drawn(audience.view().room)
  browser.deliver()
  expect(notes.view().others).toMatchObject([{ hasMore: true }])
  const moves: number[] = []
  const stop = audience.onScroll((by) => moves.push(by))
  notes.scroll(1)
  notes.scroll(-1)
  browser.deliver()
  expect(moves).toEqual([1, -1])
  // It is no step of the lesson.
  expect(audience.view().room.turn).toBe(0)
  stop()
  notes.scroll(1)
  audience.overflows(false)
  browser.deliver()
  expect(moves).toEqual([1, -1])
  expect(notes.view().others).toMatchObject([{ hasMore: false }])
})

describe('a reload', () => {
  test('finds the room where it was, by what is kept', () => {
    const browser = fakeBrowser()
    shareRoom(smallLesson, 'notes', browser.open('n')).act({ do: 'goTo', step: 2 })
    expect(stepOf(shareRoom(smallLesson, 'notes', browser.open('m')))).toBe(2)
  })

  test('finds it by the other window where nothing may be kept, and that is said', () => {
    const browser = fakeBrowser({ storage: 'denied' })
    const notes = shareRoom(smallLesson, 'notes', browser.open('n'))
    notes.act({ do: 'goTo', step: 2 })
    browser.deliver()
    const again = shareRoom(smallLesson, 'audience', browser.open('b'))
    expect(stepOf(again)).toBe(0)
    browser.deliver()
    browser.deliver()
    expect(stepOf(again)).toBe(2)
    expect([notes.view().keeps, again.view().keeps]).toEqual(['refused', 'refused'])
  })

  test('says so when there is no place left', () => {
    const browser = fakeBrowser({ storage: 'full' })
    const notes = shareRoom(smallLesson, 'notes', browser.open('n'))
    notes.act(next)
    expect(notes.view()).toMatchObject({ keeps: 'refused', room: { part: 'uncovered' } })
  })
})

test('without a channel windows hear of each other by what is kept', () => {
  const browser = fakeBrowser({ channel: false })
  const audience = shareRoom(smallLesson, 'audience', browser.open('a'))
  const notes = shareRoom(smallLesson, 'notes', browser.open('n'))
  notes.act({ do: 'goTo', step: 3 })
  expect(stepOf(audience)).toBe(3)
  expect(notes.view().canPair).toBe(true)
})

test('without either there is one window, and it works', () => {
  const alone = shareRoom(smallLesson, 'audience', fakeBrowser({ channel: false, storage: 'denied' }).open('a'))
  alone.act(next)
  expect(alone.view()).toMatchObject({ canPair: false, keeps: 'refused', room: { part: 'uncovered' } })
})

describe('nothing is kept', () => {
  test('before the lesson begins and after it ended', () => {
    const browser = fakeBrowser()
    const audience = shareRoom(smallLesson, 'audience', browser.open('a'))
    const notes = shareRoom(smallLesson, 'notes', browser.open('n'))
    browser.deliver()
    expect([...browser.items.keys()]).toEqual([])
    notes.act(next)
    expect([...browser.items.keys()]).toEqual([KEY])
    notes.act({ do: 'end' })
    while (browser.waiting() > 0) browser.deliver()
    expect([...browser.items.keys()]).toEqual([])
    for (const room of [audience, notes]) expect(room.view()).toMatchObject({ keeps: 'nothingYet', room: { step: 0 } })
  })

  test('once it is deleted elsewhere: the lesson is over, and no window writes it again', () => {
    const browser = fakeBrowser()
    const notes = shareRoom(smallLesson, 'notes', browser.open('n'))
    notes.act({ do: 'goTo', step: 2 })
    browser.open('privacy').storage?.removeItem(KEY)
    expect(notes.view()).toMatchObject({ keeps: 'nothingYet', room: { step: 0, begunAt: null } })
    expect([...browser.items.keys()]).toEqual([])
  })
})

test('what is no message, or of another lesson, is not heard', () => {
  const browser = fakeBrowser()
  const notes = shareRoom(smallLesson, 'notes', browser.open('n'))
  const stranger = browser.open('x').channel
  for (const message of [null, 1, 'x', {}, { is: 'room', room: { lesson: 'other' } }, { is: 'here' }, { is: 'bye' }]) {
    stranger?.post(message)
  }
  browser.deliver()
  expect(notes.view()).toMatchObject({ room: { turn: 0 }, others: [] })
})
