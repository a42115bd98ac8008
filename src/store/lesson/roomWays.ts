/** What a room needs of its browser: how windows hear of each other, where it is kept, and what the time is. */
export interface RoomWays {
  /** No other window has it. */
  readonly window: string
  readonly now: () => number
  /** Null: windows of this browser cannot speak to each other. */
  readonly channel: RoomChannel | null
  /** Null: the browser forbids to keep anything. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null
  /** Tells when another window kept something else under a key, or deleted it. Gives back how to call it off. */
  readonly onStored: (key: string, listener: () => void) => () => void
  /** Tells when this window goes, and when it comes back without having been loaded. */
  readonly onGoing: (goes: () => void, comesBack: () => void) => () => void
}

export interface RoomChannel {
  readonly post: (message: unknown) => void
  readonly listen: (listener: (message: unknown) => void) => void
  readonly close: () => void
}

const ID_BYTES = 8

/** The ways of this browser, as far as it lets us. */
export function browserWays(lesson: string): RoomWays {
  return {
    window: [...crypto.getRandomValues(new Uint8Array(ID_BYTES))]
      .map((one) => one.toString(36).padStart(2, '0'))
      .join(''),
    now: () => Date.now(),
    channel: openChannel(`consent-replay/room/${lesson}`),
    storage: openStorage(),
    onStored: (key, listener) => {
      const hear = (event: StorageEvent): void => {
        if (event.key === key || event.key === null) listener()
      }
      window.addEventListener('storage', hear)
      return () => window.removeEventListener('storage', hear)
    },
    onGoing: (goes, comesBack) => {
      const back = (event: PageTransitionEvent): void => {
        if (event.persisted) comesBack()
      }
      window.addEventListener('pagehide', goes)
      window.addEventListener('pageshow', back)
      return () => {
        window.removeEventListener('pagehide', goes)
        window.removeEventListener('pageshow', back)
      }
    },
  }
}

function openChannel(name: string): RoomChannel | null {
  try {
    const channel = new BroadcastChannel(name)
    return {
      post: (message) => channel.postMessage(message),
      listen: (listener) => channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data)),
      close: () => channel.close(),
    }
  } catch {
    // Not known to this browser, or not allowed here.
    return null
  }
}

function openStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    // A browser that forbids storage throws at the mere question.
    return null
  }
}
