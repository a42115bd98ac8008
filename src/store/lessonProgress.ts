import { createStore } from 'zustand/vanilla'
import type { LessonMoment } from '#domain/lesson/types.ts'
import { deleteKept, keep, keptItems, keyOfKept, type KeepResult, type KeptItem } from '#store/kept.ts'
import { NO_PROGRESS, type Progress } from '#store/progress.ts'

interface State {
  /** By the name of the lesson on this device. */
  readonly all: Readonly<Record<string, Progress>>
}

/** In memory only, until somebody asks to keep it. */
export const lessonProgress = createStore<State>(() => ({ all: {} }))

/** Lessons of which it is known what the device keeps. */
const opened = new Set<string>()

export function changeProgress(lesson: string, change: (progress: Progress) => Progress): void {
  const { all } = lessonProgress.getState()
  const before = all[lesson] ?? NO_PROGRESS
  const progress = change(before)
  if (progress === before) return
  lessonProgress.setState({ all: { ...all, [lesson]: progress } })
  // Before what is kept was read, nothing is written over it.
  if (opened.has(lesson) && isProgressKept(lesson)) keepProgress(lesson)
}

/** Whether the device holds it: it may have been taken away on another page, or in another window. */
export function isProgressKept(lesson: string): boolean {
  return keptProgress(lesson) !== undefined
}

function keptProgress(lesson: string): KeptItem | undefined {
  return keptItems().find(({ kind, name }) => kind === 'lesson' && name === lesson)
}

/** From now on every change is kept on this device, too. */
export function keepProgress(lesson: string): KeepResult {
  opened.add(lesson)
  const { all } = lessonProgress.getState()
  return keep(lesson, JSON.stringify(all[lesson] ?? NO_PROGRESS), 'lesson')
}

/** Takes away what is kept; on this page it goes on. */
export function stopKeeping(lesson: string): void {
  deleteKept(keyOfKept(lesson, 'lesson'))
}

/** Everything anew, on the device too. */
export function forgetProgress(lesson: string): void {
  changeProgress(lesson, () => NO_PROGRESS)
}

/** Takes up what was kept. What was done on this page meanwhile stays. */
export async function openProgress(lesson: string): Promise<void> {
  if (opened.has(lesson)) return
  const item = keptProgress(lesson)
  if (item) {
    const { readProgress } = await import('#store/readProgress.ts')
    const kept = await readProgress(item.link)
    if (opened.has(lesson)) return
    lessonProgress.setState(({ all }) => ({ all: { ...all, [lesson]: together(kept, all[lesson] ?? NO_PROGRESS) } }))
  }
  opened.add(lesson)
}

/** What was kept, and on top of it what came since. */
function together(kept: Progress, since: Progress): Progress {
  return {
    votes: { ...kept.votes, ...since.votes },
    answers: { ...kept.answers, ...since.answers },
    exit: { ...kept.exit, ...since.exit },
    lived: { ...kept.lived, ...since.lived },
    revealed: [...new Set([...kept.revealed, ...since.revealed])],
    checked: [...new Set([...kept.checked, ...since.checked])],
    at: since.at ?? kept.at,
  }
}

/** A choice that is made anew takes the place of the one before. */
export function choose(lesson: string, field: 'votes' | 'answers' | 'exit', name: string, value: string): void {
  changeProgress(lesson, (now) => ({
    ...now,
    [field]: { ...now[field], [name]: value },
    // Another answer was not told yet.
    checked: field === 'answers' ? now.checked.filter((one) => one !== name) : now.checked,
  }))
}

export function toggle(lesson: string, field: 'revealed' | 'checked', name: string, isOn: boolean): void {
  changeProgress(lesson, (now) => ({
    ...now,
    [field]: [...now[field].filter((one) => one !== name), ...(isOn ? [name] : [])],
  }))
}

export function live(lesson: string, place: string, moment: LessonMoment | null): void {
  changeProgress(lesson, (now) => ({
    ...now,
    lived: Object.fromEntries([
      ...Object.entries(now.lived).filter(([name]) => name !== place),
      ...(moment ? [[place, moment] as const] : []),
    ]),
  }))
}
