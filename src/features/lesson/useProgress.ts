import { useEffect, useState, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { isProgressKept, lessonProgress, NO_PROGRESS, openProgress, type Progress } from '#store/lessonProgress.ts'
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

/** False as the page is written, and until it is taken over. */
export function useIsHere(): boolean {
  const [isHere, setHere] = useState(false)
  useEffect(() => setHere(true), [])
  return isHere
}
