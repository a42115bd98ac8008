/**
 * What a person asked to keep on this device: stories, designs, and how far they are with lessons. Nothing of them is
 * stored before that. What the study instrument stores is listed by onDevice.ts.
 */

/** Where a lesson stands that is being presented: under its id, as long as it lasts. See lesson/sharedRoom.ts. */
export const ROOM_PREFIX = 'consent-replay/room/'

/** A story of the main screen, a design of the lab, how far somebody is with a lesson, or a room with one. */
const PREFIXES = {
  story: 'consent-replay/story/',
  design: 'consent-replay/design/',
  lesson: 'consent-replay/lesson/',
  room: ROOM_PREFIX,
} as const
export type KeptKind = keyof typeof PREFIXES
const KINDS = Object.keys(PREFIXES) as readonly KeptKind[]

export interface KeptItem {
  readonly key: string
  readonly kind: KeptKind
  readonly name: string
  /** The address of the moment: it holds the whole story. Of a lesson, the progress itself. */
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
    .flatMap((key): KeptItem[] => {
      const kind = kindOf(key)
      if (!kind) return []
      const link = store.getItem(key) ?? ''
      return [{ key, kind, name: key.slice(PREFIXES[kind].length), link, bytes: 2 * (key.length + link.length) }]
    })
    .sort((a, b) => a.name.localeCompare(b.name))
}

function kindOf(key: string): KeptKind | undefined {
  return KINDS.find((kind) => key.startsWith(PREFIXES[kind]))
}

export function keyOfKept(name: string, kind: KeptKind): string {
  return PREFIXES[kind] + name
}

/** Keeps an address under a name; one of the same kind by that name is replaced. */
export function keep(name: string, link: string, kind: KeptKind = 'story'): KeepResult {
  const store = storage()
  if (!store) return { ok: false, reason: 'denied' }
  try {
    store.setItem(keyOfKept(name, kind), link)
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
    if (event.key === null || kindOf(event.key)) forget()
  }
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', onStorage)
  }
}
