import type { RoomWays } from '#store/lesson/roomWays.ts'

/** What windows of one browser share, with what it lets happen. */
export interface FakeBrowser {
  readonly open: (window: string) => RoomWays
  /** Delivers what was said and not yet heard: each message once, unless told otherwise. */
  readonly deliver: (fate?: (index: number) => Fate) => void
  readonly waiting: () => number
  readonly items: Map<string, string>
}
export type Fate = 'arrives' | 'twice' | 'lost'

interface Allowed {
  readonly channel?: boolean
  readonly storage?: 'yes' | 'denied' | 'full'
}

/** Messages lie until they are delivered; what is kept is told at once, as browsers do it: to every other window. */
export function fakeBrowser({ channel = true, storage = 'yes' }: Allowed = {}): FakeBrowser {
  const items = new Map<string, string>()
  const ears = new Map<string, (message: unknown) => void>()
  const stored = new Map<string, () => void>()
  let queue: { readonly from: string; readonly message: unknown }[] = []
  const tell = (from: string): void => {
    for (const [window, listener] of stored) if (window !== from) listener()
  }
  function kept(window: string): NonNullable<RoomWays['storage']> {
    return {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => {
        if (storage === 'full') throw new DOMException('full', 'QuotaExceededError')
        items.set(key, value)
        tell(window)
      },
      removeItem: (key) => {
        if (items.delete(key)) tell(window)
      },
    }
  }
  return {
    items,
    waiting: () => queue.length,
    deliver: (fate = () => 'arrives') => {
      const now = queue
      queue = []
      for (const [index, { from, message }] of now.entries()) {
        const times = { arrives: 1, twice: 2, lost: 0 }[fate(index)]
        for (let time = 0; time < times; time += 1) {
          for (const [window, hear] of ears) if (window !== from) hear(structuredClone(message))
        }
      }
    },
    open: (window) => ({
      window,
      now: () => 1_000,
      channel: channel
        ? {
            post: (message) => void queue.push({ from: window, message: structuredClone(message) }),
            listen: (listener) => void ears.set(window, listener),
            close: () => void ears.delete(window),
          }
        : null,
      storage: storage === 'denied' ? null : kept(window),
      onStored: (_, listener) => {
        stored.set(window, listener)
        return () => void stored.delete(window)
      },
      onGoing: () => () => undefined,
    }),
  }
}
