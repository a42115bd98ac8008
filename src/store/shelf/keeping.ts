import { deviceShelf, type Kept, type Shelf } from '#store/shelf/shelf.ts'

/** Why nothing could be kept or read: the browser forbids it, or there is no room. */
export type KeepTrouble = 'denied' | 'full'

export class KeepError extends Error {
  override readonly name = 'KeepError'
  readonly reason: KeepTrouble
  constructor(reason: KeepTrouble, cause?: unknown) {
    super(reason, { cause })
    this.reason = reason
  }
}

/** Things of one kind that somebody makes on this device: laid down, changed, taken away, and told of in every window. */
export interface Keeping<One extends Kept> {
  /** The last changed first. */
  readonly list: () => Promise<readonly One[]>
  readonly get: (key: string) => Promise<One | undefined>
  readonly change: Shelf<One>['change']
  /** Gives back what was there, so that it can be put back. */
  readonly remove: (key: string) => Promise<One | null>
  /** Where something lies under its key again, it comes to lie beside it. */
  readonly putBack: (kept: One) => Promise<void>
  /** Tells when something was laid down or taken away, in this window or another one of this browser. */
  readonly onChange: (listener: () => void) => () => void
  /** In tests: another place to keep things. */
  readonly layOn: (other: Shelf<One> | null) => void
}

export function keeping<One extends Kept>(base: string, name: string): Keeping<One> {
  let shelf: Shelf<One> | null = null
  const told = telling(base)
  const place = (): Shelf<One> => (shelf ??= deviceShelf<One>(base, name))

  async function change(key: string, made: Parameters<Shelf<One>['change']>[1]): Promise<void> {
    await safely(() => place().change(key, made))
    told.tell(key)
  }

  async function list(): Promise<readonly One[]> {
    const all = await safely(() => place().all())
    return [...all].sort((a, b) => b.changedAt - a.changedAt || a.key.localeCompare(b.key))
  }

  async function remove(key: string): Promise<One | null> {
    let gone: One | null = null
    await change(key, (before) => {
      gone = before ?? null
      return null
    })
    return gone
  }

  async function putBack(kept: One): Promise<void> {
    let isTaken = false
    await change(kept.key, (before) => {
      isTaken = before !== undefined
      return before ?? kept
    })
    if (isTaken) {
      const key = newKey()
      await change(key, () => ({ ...kept, key }))
    }
  }

  return {
    list,
    get: (key) => safely(() => place().get(key)),
    change,
    remove,
    putBack,
    onChange: (listener) => told.onChange(listener),
    layOn: (other) => {
      shelf = other
    },
  }
}

/** Who listens here, and in the other windows of this browser. */
function telling(name: string) {
  const listeners = new Set<() => void>()
  let channel: BroadcastChannel | null = null

  function tellHere(): void {
    for (const listener of listeners) listener()
  }

  function openChannel(): BroadcastChannel | null {
    if (!('BroadcastChannel' in globalThis)) return null
    const opened = new BroadcastChannel(name)
    opened.addEventListener('message', tellHere)
    return opened
  }

  return {
    tell(key: string): void {
      tellHere()
      channel?.postMessage(key)
    },
    onChange(listener: () => void): () => void {
      listeners.add(listener)
      channel ??= openChannel()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        channel?.close()
        channel = null
      }
    },
  }
}

async function safely<Value>(done: () => Promise<Value>): Promise<Value> {
  try {
    return await done()
  } catch (error) {
    if (error instanceof KeepError) throw error
    const isFull = (error as { readonly name?: unknown } | null)?.name === 'QuotaExceededError'
    throw new KeepError(isFull ? 'full' : 'denied', error)
  }
}

const KEY_BYTES = 8

/** Random, and good enough to be alone on a device; also where the page is not served encrypted. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(KEY_BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}

/** An id that nothing of its kind on this device has: those of files and links must differ. */
export function freeId(wanted: string, taken: readonly string[]): string {
  const base = wanted.slice(0, LONGEST_BASE)
  for (let number = 2; ; number++) {
    const id = number === 2 && !taken.includes(wanted) ? wanted : `${base}-${number}`
    if (!taken.includes(id)) return id
  }
}
/** Of forty signs, some for the number. */
const LONGEST_BASE = 36
