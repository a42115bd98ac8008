import { readRoomText } from '#domain/lesson/readRoom.ts'
import { fitRoom, freshRoom, laterRoom, type Room } from '#domain/lesson/room.ts'
import { roomIdOf } from '#domain/lesson/roomId.ts'
import { act, type RoomAct } from '#domain/lesson/roomActs.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { ROOM_PREFIX } from '#store/kept.ts'
import { readMessage, type OtherWindow, type Role, type RoomMessage } from '#store/lesson/roomMessage.ts'
import type { RoomWays } from '#store/lesson/roomWays.ts'

export interface RoomView {
  readonly room: Room
  /** `refused`: the browser forbids to keep anything, or has no place left. A reload then asks the other window. */
  readonly keeps: 'kept' | 'nothingYet' | 'refused'
  /** Whether windows of this browser can hear of each other at all. */
  readonly canPair: boolean
  /** Whether they can tell each other that they are open. */
  readonly canHear: boolean
  readonly others: readonly OtherWindow[]
}

/** One room, as one of its windows has it. */
export interface SharedRoom {
  readonly view: () => RoomView
  readonly subscribe: (listener: () => void) => () => void
  readonly act: (what: RoomAct) => void
  /** This window has drawn its room: others may say that it is in step. */
  readonly drawn: (room: Pick<Room, 'step' | 'turn'>) => void
  /** What it shows is more than it has place for: others may move it. */
  readonly overflows: (hasMore: boolean) => void
  /** Asks who is there. Who did not answer the last two times is there no longer. */
  readonly look: () => void
  /** Moves what the audience's windows show down, or up; this one's too. */
  readonly scroll: (by: 1 | -1) => void
  /** Tells when this window is to move. Gives back how to call it off. */
  readonly onScroll: (listener: (by: 1 | -1) => void) => () => void
  /** Stops listening. */
  readonly close: () => void
}

/** Looks that may go unanswered: a busy window answers late. */
const PATIENCE = 2

/** Opens the room of a lesson in this window: as it was kept, or as another window has it. */
export function shareRoom(lesson: Lesson, role: Role, ways: RoomWays): SharedRoom {
  return new WindowRoom(lesson, role, ways)
}

function keepsOf({ begunAt }: Room): 'kept' | 'nothingYet' {
  return begunAt === null ? 'nothingYet' : 'kept'
}

class WindowRoom implements SharedRoom {
  readonly #lesson: Lesson
  readonly #role: Role
  readonly #ways: RoomWays
  readonly #id: string
  readonly #key: string
  readonly #listeners = new Set<() => void>()
  readonly #scrollers = new Set<(by: 1 | -1) => void>()
  readonly #stops: readonly (() => void)[]
  readonly #unanswered = new Map<string, number>()
  #view: RoomView
  #drawn: OtherWindow | null = null
  #hasMore = false

  constructor(lesson: Lesson, role: Role, ways: RoomWays) {
    this.#lesson = lesson
    this.#role = role
    this.#ways = ways
    this.#id = roomIdOf(lesson)
    this.#key = ROOM_PREFIX + this.#id
    const room = this.#kept() ?? freshRoom(this.#id)
    this.#view = {
      room,
      keeps: ways.storage === null ? 'refused' : keepsOf(room),
      canPair: ways.channel !== null || ways.storage !== null,
      canHear: ways.channel !== null,
      others: [],
    }
    ways.channel?.listen((value) => this.#hear(readMessage(value, this.#id)))
    const goes = (): void => this.#say({ is: 'bye', window: ways.window })
    this.#stops = [
      ways.onStored(this.#key, () => this.#heardOfStorage()),
      ways.onGoing(goes, () => this.look()),
      () => ways.channel?.close(),
    ]
    this.look()
  }

  view = (): RoomView => this.#view

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  act = (what: RoomAct): void => {
    const { room } = this.#view
    const { window, now } = this.#ways
    const after = act(room, what, this.#lesson, { window, now: now() })
    if (after === room) return
    this.#put({ room: after, keeps: this.#keep(after) })
    this.#say({ is: 'room', room: after })
  }

  drawn = ({ step, turn }: Pick<Room, 'step' | 'turn'>): void => {
    this.#drawn = { window: this.#ways.window, role: this.#role, step, turn, hasMore: this.#hasMore }
    this.#say({ is: 'here', ...this.#drawn })
  }

  overflows = (hasMore: boolean): void => {
    if (this.#hasMore === hasMore) return
    this.#hasMore = hasMore
    if (this.#drawn) this.drawn(this.#drawn)
  }

  look = (): void => {
    const silent = (window: string): number => this.#unanswered.get(window) ?? 0
    const others = this.#view.others.filter(({ window }) => silent(window) < PATIENCE)
    for (const { window } of others) this.#unanswered.set(window, silent(window) + 1)
    if (others.length < this.#view.others.length) this.#put({ others })
    this.#say({ is: 'ask' })
    // Who lost what this window said hears it now.
    if (this.#view.room.turn > 0) this.#say({ is: 'room', room: this.#view.room })
  }

  scroll = (by: 1 | -1): void => {
    this.#scrolled(by)
    this.#say({ is: 'scroll', by })
  }

  onScroll = (listener: (by: 1 | -1) => void): (() => void) => {
    this.#scrollers.add(listener)
    return () => void this.#scrollers.delete(listener)
  }

  close = (): void => {
    this.#say({ is: 'bye', window: this.#ways.window })
    for (const stop of this.#stops) stop()
  }

  #say(message: RoomMessage): void {
    this.#ways.channel?.post(message)
  }

  #scrolled(by: 1 | -1): void {
    for (const scroller of this.#scrollers) scroller(by)
  }

  #hear(message: RoomMessage | null): void {
    if (message === null) return
    const { room } = this.#view
    if (message.is === 'ask') {
      if (room.turn > 0) this.#say({ is: 'room', room })
      if (this.#drawn) this.#say({ is: 'here', ...this.#drawn })
    } else if (message.is === 'room') this.#meet(message.room)
    else if (message.is === 'scroll') this.#scrolled(message.by)
    else {
      const others = this.#view.others.filter(({ window }) => window !== message.window)
      if (message.is === 'bye') return this.#put({ others })
      const { is: _, ...other } = message
      this.#unanswered.delete(other.window)
      this.#put({ others: [...others, other] })
      // What was said before got lost on the way.
      if (other.turn < room.turn) this.#say({ is: 'room', room })
      else if (other.turn > room.turn) this.#say({ is: 'ask' })
    }
  }

  /** Takes over a room that holds; whoever brought an older one is told. */
  #meet(other: Room): void {
    const { room } = this.#view
    const later = laterRoom(room, other)
    if (later.turn === room.turn && later.window === room.window) {
      if (other.turn !== room.turn || other.window !== room.window) this.#say({ is: 'room', room })
      return
    }
    this.#put({
      room: fitRoom(later, this.#lesson),
      keeps: this.#view.keeps === 'refused' ? 'refused' : keepsOf(later),
    })
  }

  /** Another window kept a room, or somebody deleted it: what is deleted is not written again, so the lesson is over. */
  #heardOfStorage(): void {
    const kept = this.#kept()
    if (kept) this.#meet(kept)
    else if (this.#view.keeps === 'kept') this.act({ do: 'end' })
  }

  #kept(): Room | null {
    try {
      const room = readRoomText(this.#ways.storage?.getItem(this.#key) ?? null, this.#id)
      return room && fitRoom(room, this.#lesson)
    } catch {
      return null
    }
  }

  #keep(room: Room): RoomView['keeps'] {
    const { storage } = this.#ways
    try {
      if (room.begunAt === null) storage?.removeItem(this.#key)
      else storage?.setItem(this.#key, JSON.stringify(room))
    } catch {
      return 'refused'
    }
    return storage === null ? 'refused' : keepsOf(room)
  }

  #put(change: Partial<RoomView>): void {
    this.#view = { ...this.#view, ...change }
    for (const listener of this.#listeners) listener()
  }
}
