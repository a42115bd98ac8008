import { createStore } from 'zustand/vanilla'
import type { Lesson } from '#domain/lesson/types.ts'
import { draftOf, type Draft, type Saved } from '#store/shelf/draft.ts'
import { KeepError, keeping, newKey, type KeepTrouble } from '#store/shelf/keeping.ts'
import type { Kept } from '#store/shelf/shelf.ts'

/** A lesson of one's own, on this device or in this window. */
export interface KeptLesson extends Kept {
  readonly lesson: Lesson
}

export const LESSONS_BASE = 'consent-replay-lessons'

/** What lies on the device; what only this window has is in `heldLessons`. */
export const lessonsHere = keeping<KeptLesson>(LESSONS_BASE, 'lessons')

/** A lesson as it was written last, which the device does not have so: it is gone with this window. */
export interface HeldLesson {
  readonly kept: KeptLesson
  readonly why: KeepTrouble
  /** Something was written that is in no file either. */
  readonly isAtRisk: boolean
}

export const heldLessons = createStore<{ readonly all: ReadonlyMap<string, HeldLesson> }>(() => ({ all: new Map() }))

function hold(held: HeldLesson): void {
  heldLessons.setState(({ all }) => ({ all: new Map([...all, [held.kept.key, held]]) }))
}

function letGo(key: string): void {
  if (!heldLessons.getState().all.has(key)) return
  heldLessons.setState(({ all }) => ({ all: new Map([...all].filter(([one]) => one !== key)) }))
}

/** It was saved as a file: who leaves now loses nothing. */
export function takenAlong(key: string): void {
  const held = heldLessons.getState().all.get(key)
  if (held?.isAtRisk) hold({ ...held, isAtRisk: false })
}

/** The browser asks before it closes the window or loads another page in it. */
function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault()
  // Browsers of before 2024 ask only for that.
  Object.assign(event, { returnValue: true })
}

heldLessons.subscribe(({ all }) => {
  if (!('addEventListener' in globalThis)) return
  if ([...all.values()].some(({ isAtRisk }) => isAtRisk)) globalThis.addEventListener('beforeunload', askFirst)
  else globalThis.removeEventListener('beforeunload', askFirst)
})

/** Those of the device and those of this window, the last changed first. */
export function withHeld(
  kept: readonly KeptLesson[],
  held: ReadonlyMap<string, HeldLesson>,
): readonly { readonly kept: KeptLesson; readonly isHeld: boolean }[] {
  return [
    ...kept.filter(({ key }) => !held.has(key)).map((one) => ({ kept: one, isHeld: false })),
    ...[...held.values()].map((one) => ({ kept: one.kept, isHeld: true })),
  ].sort((a, b) => b.kept.changedAt - a.kept.changedAt || a.kept.key.localeCompare(b.kept.key))
}

const TAIL = /-[0-9a-f]{8}$/
const TAIL_LENGTH = 8
/** Of forty signs, some for the tail. */
const LONGEST_BASE = 31

/**
 * The id of a lesson that is another one from now on. Rooms and codes of votes go by it, and lessons travel from device
 * to device: so it is drawn, and not counted.
 */
export function freshLessonId(of: string): string {
  return `${of.replace(TAIL, '').slice(0, LONGEST_BASE)}-${newKey().slice(0, TAIL_LENGTH)}`
}

/** A lesson from a file keeps its id, by which other devices know it, unless there is one of that id here. */
export async function idHere(wanted: string, shipped: readonly string[]): Promise<string> {
  const kept = await lessonsHere.list().catch((error: unknown) => {
    if (error instanceof KeepError) return []
    throw error
  })
  const taken = withHeld(kept, heldLessons.getState().all).map((one) => one.kept.lesson.id)
  return [...taken, ...shipped].includes(wanted) ? freshLessonId(wanted) : wanted
}

/** Lays down a new lesson, or a new version of the one that was opened; what was saved elsewhere meanwhile stays. */
export async function putLesson(lesson: Lesson, opened?: KeptLesson): Promise<Saved<KeptLesson>> {
  if (!opened) return { kept: await lay(lesson), beside: null }
  let saved: KeptLesson | null = null
  let other: KeptLesson | null = null
  await lessonsHere.change(opened.key, (before) => {
    if (before && before.version !== opened.version) {
      other = before
      return before
    }
    // Removed elsewhere while somebody worked on it: it is laid down again.
    saved = { ...opened, lesson: sameId(lesson, opened), version: opened.version + 1, changedAt: Date.now() }
    return saved
  })
  if (saved) return { kept: saved, beside: null }
  return { kept: await lay({ ...lesson, id: freshLessonId(opened.lesson.id) }), beside: other }
}

/** What is taken back may be of before both versions were kept: the id stays that of the one that is open. */
function sameId(lesson: Lesson, { lesson: { id } }: KeptLesson): Lesson {
  return lesson.id === id ? lesson : { ...lesson, id }
}

function fresh(lesson: Lesson): KeptLesson {
  return { key: newKey(), lesson, version: 1, changedAt: Date.now() }
}

async function lay(lesson: Lesson, kept = fresh(lesson)): Promise<KeptLesson> {
  await lessonsHere.change(kept.key, () => kept)
  return kept
}

/** Lays down a new lesson; where the device takes none, this window has it. */
export async function layLesson(lesson: Lesson): Promise<KeptLesson> {
  const kept = fresh(lesson)
  try {
    await lay(lesson, kept)
  } catch (error) {
    if (!(error instanceof KeepError)) throw error
    hold({ kept, why: error.reason, isAtRisk: false })
  }
  return kept
}

/** Drafts with something that is not saved yet. */
const unsaved = new Map<string, LessonDraft>()

/** A lesson by its key, as it was written last in this window. */
export async function getLesson(key: string): Promise<KeptLesson | undefined> {
  await unsaved.get(key)?.flush()
  return heldLessons.getState().all.get(key)?.kept ?? lessonsHere.get(key)
}

/** Takes it off the device and out of this window. */
export async function removeLesson(key: string): Promise<void> {
  const isHeld = heldLessons.getState().all.has(key)
  unsaved.delete(key)
  try {
    await lessonsHere.remove(key)
  } catch (error) {
    if (!(error instanceof KeepError) || !isHeld) throw error
  }
  letGo(key)
}

/** Where something lies under its key again, it comes to lie beside it, as another lesson. */
export async function putBackLesson(gone: KeptLesson): Promise<void> {
  try {
    if (await lessonsHere.get(gone.key)) await lay({ ...gone.lesson, id: freshLessonId(gone.lesson.id) })
    else await lessonsHere.putBack(gone)
  } catch (error) {
    if (!(error instanceof KeepError)) throw error
    hold({ kept: gone, why: error.reason, isAtRisk: true })
  }
}

export type LessonDraft = Draft<Lesson, KeptLesson>

/** A lesson that somebody works on. What cannot be saved of it stays in this window, on other pages too. */
export function openLessonDraft(opened: KeptLesson, wait?: number): LessonDraft {
  const saving = heldLessons.getState().all.get(opened.key)?.why ?? 'saved'
  const draft = draftOf<Lesson, KeptLesson>({ value: opened.lesson, kept: opened, saving }, putLesson, wait)
  draft.state.subscribe(({ value, kept, saving: now }, before) => {
    const { key } = kept
    if (key !== before.kept.key) {
      unsaved.delete(before.kept.key)
      letGo(before.kept.key)
    }
    if (now === 'saved') {
      unsaved.delete(key)
      letGo(key)
      return
    }
    unsaved.set(key, draft)
    if (now === 'unsaved') return
    const isWritten = value !== before.value || before.saving === 'unsaved'
    const wasAtRisk = heldLessons.getState().all.get(key)?.isAtRisk ?? false
    const changedAt = isWritten ? Date.now() : kept.changedAt
    hold({ kept: { ...kept, lesson: sameId(value, kept), changedAt }, why: now, isAtRisk: isWritten || wasAtRisk })
  })
  return draft
}
