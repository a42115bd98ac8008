import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freshRoom, laterRoom, minutesUsed, partsOf, stageAt, type Part, type Room } from '#domain/lesson/room.ts'
import { act, type RoomAct } from '#domain/lesson/roomActs.ts'
import { readRoom, readRoomText } from '#domain/lesson/readRoom.ts'
import { smallLesson } from '#domain/lesson/testing/smallLesson.ts'
import { tallyOf, tallyCsv } from '#domain/lesson/tally.ts'
import { ballotsAt } from '#domain/lesson/ballots.ts'
import type { LessonStep } from '#domain/lesson/types.ts'
import { writeCode } from '#domain/lesson/voteCode.ts'
import { atWidth } from '#domain/testing/width.ts'

const lesson = smallLesson
const last = lesson.steps.length - 1
const moment = lesson.steps[1]?.show[0]
if (moment?.view !== 'phone') throw new Error('the second step is lived')
const lived = moment.moment

function after(acts: readonly RoomAct[], from: Room = freshRoom(lesson.id)): Room {
  return acts.reduce((room, what, index) => act(room, what, lesson, { window: 'a', now: 1_000 + index }), from)
}
const next: RoomAct = { do: 'next' }
const back: RoomAct = { do: 'back' }

const anyCode = fc
  .tuple(fc.constantFrom('one', 'two', 'more'), fc.nat(5))
  .map(([option, voter]) => writeCode(lesson, 'first', option, voter))
const anyAct: fc.Arbitrary<RoomAct> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<RoomAct>(next, back) },
  fc.integer({ min: -1, max: last + 1 }).map((step) => ({ do: 'goTo', step }) as const),
  fc.constantFrom<RoomAct>({ do: 'uncover' }, { do: 'cover' }, { do: 'blank' }, { do: 'light' }, { do: 'end' }),
  fc.constantFrom<RoomAct>({ do: 'startClock' }, { do: 'stopClock' }, { do: 'resetClock' }),
  fc.constantFrom<RoomAct>({ do: 'tap', place: 'live', moment: lived }, { do: 'untap', place: 'live' }),
  fc.record({
    do: fc.constant('count' as const),
    ballot: fc.constantFrom('first', 'name/question', 'none'),
    option: fc.constantFrom('one', 'a', 'none'),
    hands: fc.integer({ min: -3, max: 20_000 }),
  }),
  anyCode.map((code) => ({ do: 'addCode', code }) as const),
  anyCode.map((code) => ({ do: 'dropCode', code }) as const),
)

describe('a clicker has two keys', () => {
  test('onward goes part by part, then on; it reaches the end and stays there', () => {
    const seen = [freshRoom(lesson.id)]
    for (let index = 0; index < 3 * lesson.steps.length; index += 1) seen.push(after([next], seen.at(-1)))
    const places = seen.map(({ step, part }) => `${step} ${part}`)
    expect([...new Set(places)]).toEqual([
      '0 covered',
      '0 uncovered',
      '1 covered',
      '2 covered',
      '2 asked',
      '2 answered',
      '3 covered',
    ])
    expect(seen.at(-1)?.step).toBe(last)
  })

  test('back undoes what onward did', () => {
    const there = [after([next]), after([next, next]), after([next, next, next])]
    for (const room of there) {
      const again = after([next, back], room)
      expect([again.step, again.part]).toEqual([room.step, room.part])
    }
    expect(after([back]).turn).toBe(0)
  })

  test('in the dark both only make light again', () => {
    const dark = after([next, next, { do: 'blank' }])
    for (const key of [next, back]) expect(after([key], dark)).toMatchObject({ step: 1, isBlank: false })
  })

  test('the first step onward starts the clock, and nothing else does', () => {
    expect(after([{ do: 'blank' }, back]).clock.since).toBeNull()
    const run = after([next])
    expect(run.clock).toEqual({ before: 0, since: 1_000 })
    const stopped = act(run, { do: 'stopClock' }, lesson, { window: 'a', now: 1_000 + 6 * 60_000 })
    expect(minutesUsed(stopped.clock, 9e9)).toBe(6)
    expect(after([next], stopped).clock).toEqual(stopped.clock)
  })
})

test('each act keeps a room that can be drawn, and raises the turn when it changes anything', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
      let room = freshRoom(lesson.id)
      for (const [index, what] of acts.entries()) {
        const then = act(room, what, lesson, { window: 'a', now: 1_000 * index })
        if (then !== room) expect(then.turn).toBe(room.turn + 1)
        expect(then.step).toBeGreaterThanOrEqual(0)
        expect(then.step).toBeLessThanOrEqual(last)
        expect(partsOf(lesson.steps[then.step])).toContain(then.part)
        if (what.do === 'end') expect(then.begunAt).toBeNull()
        expect(readRoomText(JSON.stringify(then), lesson.id)).toEqual(then)
        room = then
      }
    }),
    { numRuns: atWidth(3_000, 300) },
  )
})

describe('what a part shows', () => {
  const [first] = smallLesson.steps
  const [phone] = first?.show ?? []
  const ledger = phone?.view === 'phone' ? ({ view: 'ledger', moment: phone.moment } as const) : null
  const views = (step: LessonStep): Partial<Record<Part, readonly string[]>> =>
    Object.fromEntries(partsOf(step).map((part) => [part, stageAt(step, part).shown.map(({ view }) => view)]))
  const { question } = smallLesson.steps[2] ?? {}

  function stepWith(show: LessonStep['show'], revealed: LessonStep['show'], texts = 1): LessonStep {
    if (!first || !question) throw new Error('the lesson for tests has changed')
    return { ...first, question, show, reveal: { texts: (first.reveal?.texts ?? []).slice(0, texts), show: revealed } }
  }

  test('a phone stays beside the words; what is wide has the window to itself, and the question, too', () => {
    if (!phone || !ledger) throw new Error('the lesson for tests has changed')
    const [asIs, asked] = [['phone'], []]
    expect(views(stepWith([phone], []))).toEqual({ covered: asIs, uncovered: asIs, asked: asIs, answered: asIs })
    expect(views(stepWith([phone], [phone, ledger]))).toEqual({
      covered: asIs,
      uncovered: asIs,
      pictured: ['phone', 'ledger'],
      asked,
      answered: asked,
    })
    expect(views(stepWith([ledger], [ledger]))).toMatchObject({
      covered: ['ledger'],
      uncovered: [],
      pictured: ['ledger'],
    })
    // The same view goes on below what is uncovered: there is no other to wait for.
    expect(views(stepWith([ledger], []))).toMatchObject({ covered: ['ledger'], uncovered: ['ledger'], asked })
  })

  test('without words to read first there is no part between them and the picture', () => {
    if (!phone || !ledger) throw new Error('the lesson for tests has changed')
    const bare = { ...stepWith([phone], [ledger], 0), vote: null, question: null }
    expect(views(bare)).toEqual({ covered: ['phone'], uncovered: ['ledger'] })
  })
})

describe('two windows', () => {
  interface Sent {
    readonly to: 0 | 1
    readonly room: Room
  }
  type Event =
    | { readonly is: 'act'; readonly by: 0 | 1; readonly what: RoomAct }
    /** Whatever was sent, however long ago: one message arrives, again perhaps, or out of turn. */
    | { readonly is: 'arrive'; readonly which: number }
  const either = fc.constantFrom<0 | 1>(0, 1)
  const anyEvent: fc.Arbitrary<Event> = fc.oneof(
    fc.record({ is: fc.constant('act' as const), by: either, what: anyAct }),
    fc.record({ is: fc.constant('arrive' as const), which: fc.nat(200) }),
  )

  test('agree on one room once one message gets through, whatever was lost, doubled or late', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), either, (events, speaks) => {
        const rooms: [Room, Room] = [freshRoom(lesson.id), freshRoom(lesson.id)]
        const sent: Sent[] = []
        for (const [index, event] of events.entries()) {
          if (event.is === 'act') {
            const by = { window: event.by === 0 ? 'a' : 'b', now: index }
            rooms[event.by] = act(rooms[event.by], event.what, lesson, by)
            sent.push({ to: event.by === 0 ? 1 : 0, room: rooms[event.by] })
          } else {
            const arrives = sent[event.which % Math.max(1, sent.length)]
            if (arrives) rooms[arrives.to] = laterRoom(rooms[arrives.to], arrives.room)
          }
        }
        // One message: whoever hears an older room than its own answers with its own.
        const hears = speaks === 0 ? 1 : 0
        rooms[hears] = laterRoom(rooms[hears], rooms[speaks])
        rooms[speaks] = laterRoom(rooms[speaks], rooms[hears])
        expect(rooms[0]).toEqual(rooms[1])
      }),
      { numRuns: atWidth(20_000, 1_000) },
    )
  })

  test('no old message takes back what a window did since', () => {
    const old = after([next])
    expect(laterRoom(after([next], old), old).turn).toBe(2)
  })
})

describe('votes', () => {
  const [ballot] = ballotsAt(lesson, 0)
  if (!ballot) throw new Error('the first step is voted on')
  const code = (option: string, voter: number): RoomAct => ({
    do: 'addCode',
    code: writeCode(lesson, 'first', option, voter),
  })

  test('hands and codes are counted together, and a code counts once', () => {
    const room = after([
      { do: 'count', ballot: 'first', option: 'one', hands: 14 },
      code('one', 1),
      code('one', 1),
      code('two', 2),
    ])
    const { options, total } = tallyOf(room, ballot, lesson)
    expect(options.map((one) => [one.hands, one.codes, one.total, one.isOutcome])).toEqual([
      [14, 1, 15, true],
      [0, 1, 1, false],
      [0, 0, 0, false],
    ])
    expect(total).toBe(16)
  })

  test('who thinks again has one vote', () => {
    const room = after([code('one', 1), code('two', 1), code('two', 2)])
    expect(tallyOf(room, ballot, lesson).options.map(({ total }) => total)).toEqual([0, 2, 0])
  })

  test('hands stay between none and more than any room has; of what is not asked none are counted', () => {
    const low = after([{ do: 'count', ballot: 'first', option: 'one', hands: -1 }])
    expect(low.turn).toBe(0)
    const high = after([{ do: 'count', ballot: 'first', option: 'one', hands: 1e9 }])
    expect(high.tallies).toEqual({ first: { one: 9_999 } })
    expect(after([{ do: 'count', ballot: 'first', option: 'x', hands: 3 }]).tallies).toEqual({})
  })

  test('as a table they name nobody', () => {
    const [first, ...others] = lesson.steps
    if (!first) throw new Error('no step')
    const odd = {
      ...lesson,
      steps: [{ ...first, vote: first.vote && { ...first.vote, ask: 'One, "two"?' } }, ...others],
    }
    const room = after([code('one', 1), { do: 'count', ballot: 'first', option: 'one', hands: 2 }])
    const rows = tallyCsv(room, odd).split('\r\n')
    expect(rows[1]).toBe('small,1,first,vote,"One, ""two""?",one,One,2,1,3,yes')
    expect(rows).toHaveLength(1 + 3 + 2 + 1)
  })

  test('that a spreadsheet would reckon with are words in a table', () => {
    const [first, ...others] = smallLesson.steps
    if (!first?.vote) throw new Error('the lesson for tests has changed')
    const risky = { ...smallLesson, steps: [{ ...first, vote: { ...first.vote, ask: '=1+1' } }, ...others] }
    expect(tallyCsv(freshRoom(risky.id), risky).split('\r\n')[1]).toContain(",'=1+1,")
  })
})

test('what is no room of this lesson is none, and what is broken in one is left out', () => {
  const whole = after([next, { do: 'tap', place: 'live', moment: lived }])
  expect(readRoom(whole, 'other')).toBeNull()
  for (const none of [null, 1, 'x', [], {}, { ...whole, turn: -1 }, { ...whole, step: 4e9 }]) {
    expect(readRoom(none, lesson.id)).toBeNull()
  }
  expect(readRoomText('{', lesson.id)).toBeNull()
  const broken = {
    ...whole,
    lived: { live: { scenario: {}, at: lived.at } },
    tallies: { first: { one: 'x' } },
    clock: 3,
  }
  expect(readRoom(broken, lesson.id)).toMatchObject({ lived: {}, tallies: { first: {} }, clock: { since: null } })
})
