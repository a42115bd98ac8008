import { useEffect } from 'react'

/** Keeps the screen from going dark while a lesson lasts, where the browser can. Nobody is told when it cannot. */
export function useWakeLock(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !('wakeLock' in navigator)) return
    let isOver = false
    let held: WakeLockSentinel | null = null
    async function ask(): Promise<void> {
      if (document.visibilityState !== 'visible' || (held && !held.released)) return
      try {
        const lock = await navigator.wakeLock.request('screen')
        if (isOver) await lock.release()
        else held = lock
      } catch {
        // Low on power, or not allowed: the screen follows the machine's own rules.
      }
    }
    const askAgain = (): void => void ask()
    askAgain()
    // The browser takes it away from a window that is hidden.
    document.addEventListener('visibilitychange', askAgain)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', askAgain)
      void held?.release()
    }
  }, [isWanted])
}
