import type { Lesson } from '#domain/lesson/types.ts'
import { draftOf, type Draft, type Saved } from '#store/shelf/draft.ts'
import { keeping, newKey } from '#store/shelf/keeping.ts'
import type { Kept } from '#store/shelf/shelf.ts'

/** A lesson of one's own, on this device. */
export interface KeptLesson extends Kept {
  readonly lesson: Lesson
}

export const LESSONS_BASE = 'consent-replay-lessons'

export const lessonsHere = keeping<KeptLesson>(LESSONS_BASE, 'lessons')

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
    saved = { ...opened, lesson, version: opened.version + 1, changedAt: Date.now() }
    return saved
  })
  return saved ? { kept: saved, beside: null } : { kept: await lay(lesson), beside: other }
}

async function lay(lesson: Lesson): Promise<KeptLesson> {
  const kept: KeptLesson = { key: newKey(), lesson, version: 1, changedAt: Date.now() }
  await lessonsHere.change(kept.key, () => kept)
  return kept
}

export type LessonDraft = Draft<Lesson, KeptLesson>

/** A lesson that somebody works on. */
export function openLessonDraft(opened: KeptLesson, wait?: number): LessonDraft {
  return draftOf<Lesson, KeptLesson>({ value: opened.lesson, kept: opened }, putLesson, wait)
}
