import { readRoom } from '#domain/lesson/readRoom.ts'
import type { Room } from '#domain/lesson/room.ts'

/** What a window is for. */
export type Role = 'audience' | 'notes'

/** Where another window of this browser stands, by its own word. */
export interface OtherWindow {
  readonly window: string
  readonly role: Role
  /** Index of the step that it shows. */
  readonly step: number
  readonly turn: number
  /** It shows more than it has place for. */
  readonly hasMore: boolean
}

/** What windows of one lesson say to each other. */
export type RoomMessage =
  /** I came: who is there, and how far are you? */
  | { readonly is: 'ask' }
  | ({ readonly is: 'here' } & OtherWindow)
  | { readonly is: 'room'; readonly room: Room }
  | { readonly is: 'bye'; readonly window: string }
  /** The audience's window moves on within what it shows: nothing of the room changes. */
  | { readonly is: 'scroll'; readonly by: 1 | -1 }

/** A message of another window, which may be of another edition of this site. Null: it says nothing to us. */
export function readMessage(value: unknown, lesson: string): RoomMessage | null {
  if (typeof value !== 'object' || value === null) return null
  const given = value as Readonly<Record<string, unknown>>
  const { window, role, step, turn, by } = given
  switch (given['is']) {
    case 'ask':
      return { is: 'ask' }
    case 'room': {
      const room = readRoom(given['room'], lesson)
      return room && { is: 'room', room }
    }
    case 'bye':
      return typeof window === 'string' ? { is: 'bye', window } : null
    case 'scroll':
      return by === 1 || by === -1 ? { is: 'scroll', by } : null
    case 'here': {
      const hasMore = given['hasMore'] === true
      const isWhole = typeof window === 'string' && typeof step === 'number' && typeof turn === 'number'
      return isWhole
        ? { is: 'here', window, role: role === 'audience' ? 'audience' : 'notes', step, turn, hasMore }
        : null
    }
    default:
      return null
  }
}
