/** What a person asked to keep on this device. Nothing is stored before that, and everything stored is listed here. */

const PREFIX = 'consent-replay/story/'

export interface KeptItem {
  readonly key: string
  readonly name: string
  /** The address of the moment: it holds the whole story. */
  readonly link: string
  readonly bytes: number
}

export type KeepResult = { readonly ok: true } | { readonly ok: false; readonly reason: 'denied' | 'full' }

const listeners = new Set<() => void>()
let known: readonly KeptItem[] | null = null

function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    // A browser that forbids storage throws at the mere question.
    return null
  }
}

function forget(): void {
  known = null
  for (const listener of listeners) listener()
}

/** All that is kept, sorted by name. The same list until something changes. */
export function keptItems(): readonly KeptItem[] {
  known ??= readAll()
  return known
}

function readAll(): KeptItem[] {
  const store = storage()
  if (!store) return []
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '')
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => {
      const link = store.getItem(key) ?? ''
      return { key, name: key.slice(PREFIX.length), link, bytes: 2 * (key.length + link.length) }
    })
    .sort((a, b) => a.name.localeCompare(b.name))
}

/** Keeps a story under a name; one by that name is replaced. */
export function keep(name: string, link: string): KeepResult {
  const store = storage()
  if (!store) return { ok: false, reason: 'denied' }
  try {
    store.setItem(PREFIX + name, link)
  } catch (error) {
    return {
      ok: false,
      reason: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied',
    }
  }
  forget()
  return { ok: true }
}

export function deleteKept(key: string): void {
  storage()?.removeItem(key)
  forget()
}

/** Tells when the list changes, in this window or in another one of this browser. */
export function onKept(listener: () => void): () => void {
  listeners.add(listener)
  const onStorage = (event: StorageEvent): void => {
    if (event.key === null || event.key.startsWith(PREFIX)) forget()
  }
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', onStorage)
  }
}
