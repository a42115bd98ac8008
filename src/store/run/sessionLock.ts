/** On a reload the page before may hold the lock for a moment longer. */
const PATIENCE_MS = 1500

/**
 * Makes this tab the only writer of a session: resolves to how to give it up, or to null when another tab has it. The
 * browser gives it up by itself when the tab goes, however it goes. Where there are no locks (a page that is no secure
 * context) nobody is kept out here, but the storage still takes each number only once.
 */
export function holdSession(
  session: string,
  locks: LockManager | undefined = navigator.locks,
): Promise<(() => void) | null> {
  if (!locks) return Promise.resolve(() => undefined)
  return new Promise((resolve) => {
    const patience = AbortSignal.timeout(PATIENCE_MS)
    const held = locks.request(`consent-replay-run:${session}`, { signal: patience }, () => {
      return new Promise<void>((release) => resolve(() => release()))
    })
    held.catch(() => resolve(null))
  })
}
