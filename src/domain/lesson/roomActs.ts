import { ballotsOf } from '#domain/lesson/ballots.ts'
import { freshRoom, MOST_CODES, MOST_HANDS, partsOf, STILL, type Room } from '#domain/lesson/room.ts'
import type { Lesson, LessonMoment } from '#domain/lesson/types.ts'
import { readCode } from '#domain/lesson/voteCode.ts'

/** What whoever presents does. Nothing else moves a room. */
export type RoomAct =
  /** What a clicker has: part by part, then step by step; and back the same way. In the dark both only make light again. */
  | { readonly do: 'next' | 'back' }
  | { readonly do: 'goTo'; readonly step: number }
  | { readonly do: 'uncover' | 'cover' | 'blank' | 'light' }
  | { readonly do: 'tap'; readonly place: string; readonly moment: LessonMoment }
  /** The phone back to where the step begins. */
  | { readonly do: 'untap'; readonly place: string }
  | { readonly do: 'count'; readonly ballot: string; readonly option: string; readonly hands: number }
  | { readonly do: 'addCode' | 'dropCode'; readonly code: string }
  | { readonly do: 'startClock' | 'stopClock' | 'resetClock' }
  | { readonly do: 'letters'; readonly on: boolean }
  | { readonly do: 'end' }

/** Who does it, and when: the engine has neither a clock nor a name. */
export interface ByWhom {
  readonly window: string
  readonly now: number
}

/** The room after it; the same value where nothing changes. */
export function act(room: Room, what: RoomAct, lesson: Lesson, { window, now }: ByWhom): Room {
  const after = changed(room, what, lesson, now)
  if (after === room) return room
  const isOver = what.do === 'end'
  return { ...after, turn: room.turn + 1, window, begunAt: isOver ? null : (after.begunAt ?? now) }
}

function changed(room: Room, what: RoomAct, lesson: Lesson, now: number): Room {
  switch (what.do) {
    case 'next':
    case 'back':
      return moved(room, what.do, lesson, now)
    case 'goTo':
      return wentTo(room, what.step, lesson)
    case 'uncover':
      return toPart(room, 1, lesson) ?? room
    case 'cover':
      return room.part === 'covered' ? room : { ...room, part: 'covered' }
    case 'blank':
    case 'light':
      return room.isBlank === (what.do === 'blank') ? room : { ...room, isBlank: !room.isBlank }
    case 'tap':
      return { ...room, lived: { ...room.lived, [what.place]: what.moment } }
    case 'untap':
      return untapped(room, what.place)
    case 'count':
      return counted(room, what.ballot, what.option, what.hands, lesson)
    case 'addCode':
    case 'dropCode':
      return withCodes(
        room,
        what.do === 'addCode' ? added(room.codes, what.code, lesson) : dropped(room.codes, what.code),
      )
    case 'startClock':
    case 'stopClock':
    case 'resetClock':
      return clocked(room, what.do, now)
    case 'letters':
      return room.hasLetters === what.on ? room : { ...room, hasLetters: what.on }
    case 'end':
      return room.begunAt === null ? room : { ...freshRoom(room.lesson), turn: room.turn }
  }
}

function moved(room: Room, where: 'next' | 'back', lesson: Lesson, now: number): Room {
  if (room.isBlank) return { ...room, isBlank: false }
  const isNext = where === 'next'
  const within = toPart(room, isNext ? 1 : -1, lesson)
  if (within) return ticking(within, isNext, now)
  const step = room.step + (isNext ? 1 : -1)
  if (step < 0 || step >= lesson.steps.length) return room
  const part = isNext ? 'covered' : (partsOf(lesson.steps[step]).at(-1) ?? 'covered')
  return { ...ticking(room, isNext, now), step, part }
}

/** The part after this one, or before it; null: this step has no other. */
function toPart(room: Room, by: 1 | -1, { steps }: Lesson): Room | null {
  const parts = partsOf(steps[room.step])
  const at = parts.indexOf(room.part) + by
  const part = at < 0 ? undefined : parts[at]
  return part === undefined ? null : { ...room, part }
}

/** The clock starts with the first step onward, so that who has only a clicker has a clock. */
function ticking(room: Room, isNext: boolean, now: number): Room {
  const hasRun = room.clock.since !== null || room.clock.before > 0
  return hasRun || !isNext ? room : { ...room, clock: { before: 0, since: now } }
}

function wentTo(room: Room, step: number, { steps }: Lesson): Room {
  if (!Number.isInteger(step) || step < 0 || step >= steps.length) return room
  return step === room.step ? room : { ...room, step, part: 'covered', isBlank: false }
}

function counted(room: Room, ballot: string, option: string, hands: number, lesson: Lesson): Room {
  const isThere = ballotsOf(lesson).some(
    ({ key, options }) => key === ballot && options.some(({ id }) => id === option),
  )
  const most = Math.min(MOST_HANDS, Math.max(0, Math.round(hands)))
  const before = room.tallies[ballot]
  if (!isThere || Number.isNaN(most) || most === (before?.[option] ?? 0)) return room
  return { ...room, tallies: { ...room.tallies, [ballot]: { ...before, [option]: most } } }
}

function untapped(room: Room, place: string): Room {
  if (!Object.hasOwn(room.lived, place)) return room
  return { ...room, lived: Object.fromEntries(Object.entries(room.lived).filter(([id]) => id !== place)) }
}

function withCodes(room: Room, codes: readonly string[]): Room {
  return codes === room.codes ? room : { ...room, codes }
}

function dropped(codes: readonly string[], code: string): readonly string[] {
  return codes.includes(code) ? codes.filter((one) => one !== code) : codes
}

/** A voter's second code takes the place of the first. */
function added(codes: readonly string[], code: string, lesson: Lesson): readonly string[] {
  const read = readCode(lesson, code)
  if (!read.ok || codes.includes(read.code) || codes.length >= MOST_CODES) return codes
  const others = codes.filter((one) => {
    const known = readCode(lesson, one)
    return !(known.ok && known.ballot.key === read.ballot.key && known.voter === read.voter)
  })
  return [...others, read.code]
}

function clocked(room: Room, how: 'startClock' | 'stopClock' | 'resetClock', now: number): Room {
  const { before, since } = room.clock
  if (how === 'startClock') return since === null ? { ...room, clock: { before, since: now } } : room
  if (how === 'resetClock') return { ...room, clock: since === null ? STILL : { before: 0, since: now } }
  return since === null ? room : { ...room, clock: { before: before + Math.max(0, now - since), since: null } }
}
