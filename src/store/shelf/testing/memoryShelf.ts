import type { Kept, Shelf } from '#store/shelf/shelf.ts'

export interface MemoryShelf<One extends Kept> extends Shelf<One> {
  /** How the next writes fail: as on a full disk, or where storage is forbidden. */
  failsAs: 'QuotaExceededError' | 'SecurityError' | null
}

/** What IndexedDB does, without a browser: values go in and come out as copies. */
export function memoryShelf<One extends Kept>(): MemoryShelf<One> {
  const lying = new Map<string, One>()
  const shelf: MemoryShelf<One> = {
    failsAs: null,
    all: () => Promise.resolve(structuredClone([...lying.values()])),
    get: (key) => Promise.resolve(structuredClone(lying.get(key))),
    change: async (key, made) => {
      await Promise.resolve()
      if (shelf.failsAs) throw new DOMException('fails', shelf.failsAs)
      const after = made(structuredClone(lying.get(key)))
      if (after) lying.set(key, structuredClone(after))
      else lying.delete(key)
    },
  }
  return shelf
}
