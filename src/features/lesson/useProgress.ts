import { useEffect, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { isProgressKept, lessonProgress, openProgress } from '#store/lessonProgress.ts'
import { NO_PROGRESS, type Progress } from '#store/progress.ts'
import { onKept } from '#store/kept.ts'

/** How far somebody is with a lesson. What was kept on this device comes once the page stands. */
export function useProgress(lesson: string): Progress {
  const progress = useStore(lessonProgress, ({ all }) => all[lesson])
  useEffect(() => void openProgress(lesson), [lesson])
  return progress ?? NO_PROGRESS
}

export function useIsKept(lesson: string): boolean {
  return useSyncExternalStore(
    onKept,
    () => isProgressKept(lesson),
    () => false,
  )
}
