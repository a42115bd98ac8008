import type { FrozenStudy, Study } from '#domain/study/types.ts'
import { deviceShelf, type KeptDraft, type KeptFrozen, type KeptStudy, type Shelf } from '#store/studies/shelf.ts'

/** Why nothing could be kept or read: the browser forbids it, or there is no room. */
export type StudyTrouble = 'denied' | 'full'

export class StudyError extends Error {
  override readonly name = 'StudyError'
  readonly reason: StudyTrouble
  constructor(reason: StudyTrouble, cause?: unknown) {
    super(reason, { cause })
    this.reason = reason
  }
}

export interface SavedDraft {
  readonly kept: KeptDraft
  /** What was saved elsewhere in the meantime: it stays, and what is saved here lies beside it under a key of its own. */
  readonly beside: KeptStudy | null
}

let shelf: Shelf | null = null
let channel: BroadcastChannel | null = null
const listeners = new Set<() => void>()

/** In tests: another place to keep things. */
export function layOn(other: Shelf | null): void {
  shelf = other
}

function place(): Shelf {
  shelf ??= deviceShelf()
  return shelf
}

/** All studies of this device, the last changed first. */
export async function listStudies(): Promise<readonly KeptStudy[]> {
  const all = await safely(() => place().all())
  return [...all].sort((a, b) => b.changedAt - a.changedAt || a.key.localeCompare(b.key))
}

/** A study by its key on this device. */
export async function getStudy(key: string): Promise<KeptStudy | undefined> {
  return safely(() => place().get(key))
}

export function studyIn(kept: KeptStudy): Study {
  return kept.state === 'frozen' ? kept.frozen.study : kept.study
}

/** Lays down a new draft, or a new version of the one that was opened. */
export async function putDraft(study: Study, opened?: Pick<KeptDraft, 'key' | 'version'>): Promise<SavedDraft> {
  if (!opened) return { kept: await lay(study), beside: null }
  let saved: KeptDraft | null = null
  let other: KeptStudy | null = null
  await changed(opened.key, (before) => {
    if (before && (before.state === 'frozen' || before.version !== opened.version)) {
      other = before
      return before
    }
    // Removed elsewhere while somebody worked on it: it is laid down again.
    saved = { ...opened, state: 'draft', study, version: opened.version + 1, changedAt: Date.now() }
    return saved
  })
  return saved ? { kept: saved, beside: null } : { kept: await lay(study), beside: other }
}

async function lay(study: Study): Promise<KeptDraft> {
  const kept: KeptDraft = { key: newKey(), state: 'draft', study, version: 1, changedAt: Date.now() }
  await changed(kept.key, () => kept)
  return kept
}

/**
 * Keeps a study that no longer changes; the draft that it was made from becomes it. One that is there already is not
 * laid down twice.
 */
export async function putFrozen(frozen: FrozenStudy, draft?: Pick<KeptDraft, 'key' | 'version'>): Promise<KeptFrozen> {
  const all = await listStudies()
  const same = all.find((one) => one.state === 'frozen' && one.frozen.hash === frozen.hash)
  if (same?.state === 'frozen') {
    if (draft && draft.key !== same.key) await removeStudy(draft.key)
    return same
  }
  const made = (key: string, version: number): KeptFrozen => ({
    key,
    state: 'frozen',
    frozen,
    version,
    changedAt: Date.now(),
  })
  let kept: KeptFrozen | null = null
  if (draft)
    await changed(draft.key, (before) => {
      // Something else was saved there in the meantime: it stays.
      if (before && (before.state === 'frozen' || before.version !== draft.version)) return before
      kept = made(draft.key, draft.version + 1)
      return kept
    })
  if (kept) return kept
  const beside = made(newKey(), 1)
  await changed(beside.key, () => beside)
  return beside
}

/** Takes a study away; gives back what was there, so that it can be put back. */
export async function removeStudy(key: string): Promise<KeptStudy | null> {
  let gone: KeptStudy | null = null
  await changed(key, (before) => {
    gone = before ?? null
    return null
  })
  return gone
}

/** Puts back what was removed. Where something lies under its key again, it comes to lie beside it. */
export async function putBack(kept: KeptStudy): Promise<void> {
  let isTaken = false
  await changed(kept.key, (before) => {
    isTaken = before !== undefined
    return before ?? kept
  })
  if (isTaken) {
    const key = newKey()
    await changed(key, () => ({ ...kept, key }))
  }
}

/** An id that no study on this device has: those of files and links must differ. */
export function freeId(wanted: string, taken: readonly string[]): string {
  const base = wanted.slice(0, LONGEST_BASE)
  for (let number = 2; ; number++) {
    const id = number === 2 && !taken.includes(wanted) ? wanted : `${base}-${number}`
    if (!taken.includes(id)) return id
  }
}
/** Of forty signs, some for the number. */
const LONGEST_BASE = 36

/** A study to change, made of one that stays: under an id of its own, because its links and files are its own. */
export function duplicateOf(study: Study, taken: readonly string[], title: string): Study {
  return { ...study, id: freeId(study.id, taken), title }
}

/** Tells when something was laid down or taken away, in this window or another one of this browser. */
export function onStudies(listener: () => void): () => void {
  listeners.add(listener)
  channel ??= openChannel()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    channel?.close()
    channel = null
  }
}

const CHANNEL = 'consent-replay-studies'

function openChannel(): BroadcastChannel | null {
  if (!('BroadcastChannel' in globalThis)) return null
  const opened = new BroadcastChannel(CHANNEL)
  opened.addEventListener('message', tell)
  return opened
}

function tell(): void {
  for (const listener of listeners) listener()
}

async function changed(key: string, made: Parameters<Shelf['change']>[1]): Promise<void> {
  await safely(() => place().change(key, made))
  tell()
  channel?.postMessage(key)
}

async function safely<Value>(done: () => Promise<Value>): Promise<Value> {
  try {
    return await done()
  } catch (error) {
    if (error instanceof StudyError) throw error
    const isFull = (error as { readonly name?: unknown } | null)?.name === 'QuotaExceededError'
    throw new StudyError(isFull ? 'full' : 'denied', error)
  }
}

const KEY_BYTES = 8

/** Random, and good enough to be alone on a device; also where the page is not served encrypted. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(KEY_BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}
