import { MOST_CODES, MOST_HANDS, PARTS, STILL, type Room, type RoomClock } from '#domain/lesson/room.ts'
import { MOST, type LessonMoment } from '#domain/lesson/types.ts'
import { parseIsoDay } from '#domain/day/isoDay.ts'
import { parseScenario } from '#domain/scenario/parse.ts'

type Given = Readonly<Record<string, unknown>>

/** A room as a window kept or sent it. Null: it is none, or of another lesson. What cannot be read of it is left out. */
export function readRoom(value: unknown, lesson: string): Room | null {
  if (!isObject(value) || value['lesson'] !== lesson) return null
  const { turn, step, window, begunAt } = value
  if (!isCount(turn) || !isCount(step, MOST.steps - 1) || typeof window !== 'string') return null
  return {
    lesson,
    turn,
    window,
    step,
    part: PARTS.find((part) => part === value['part']) ?? 'covered',
    isBlank: value['isBlank'] === true,
    lived: records(value['lived'], readMoment),
    tallies: records(value['tallies'], (counts) =>
      records(counts, (hands) => (isCount(hands, MOST_HANDS) ? hands : null)),
    ),
    codes: listOf(value['codes']),
    begunAt: isCount(begunAt) ? begunAt : null,
    clock: readClock(value['clock']),
    hasLetters: value['hasLetters'] !== false,
  }
}

export function readRoomText(text: string | null, lesson: string): Room | null {
  if (text === null) return null
  try {
    return readRoom(JSON.parse(text), lesson)
  } catch {
    return null
  }
}

function readClock(value: unknown): RoomClock {
  if (!isObject(value) || !isCount(value['before'])) return STILL
  return { before: value['before'], since: isCount(value['since']) ? value['since'] : null }
}

/** A story that this edition cannot replay begins again where the step does. */
function readMoment(value: unknown): LessonMoment | null {
  if (!isObject(value) || !isObject(value['at'])) return null
  const { on, steps } = value['at']
  const day = typeof on === 'string' ? parseIsoDay(on) : null
  const parsed = parseScenario(value['scenario'])
  if (!parsed.ok || day === null || !isCount(steps, parsed.scenario.steps.length)) return null
  return { scenario: parsed.scenario, at: { on: day, steps } }
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string').slice(0, MOST_CODES) : []
}

function records<T>(value: unknown, read: (value: unknown) => T | null): Readonly<Record<string, T>> {
  if (!isObject(value)) return {}
  const entries = Object.entries(value).flatMap(([key, given]) => {
    const one = read(given)
    return one === null ? [] : [[key, one] as const]
  })
  return Object.fromEntries(entries)
}

function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCount(value: unknown, most: number = Number.MAX_SAFE_INTEGER): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
}
