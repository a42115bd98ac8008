import type { RecordEvent } from '#domain/record/types.ts'
import type { LogField } from '#domain/study/types.ts'
import { rounded } from '#store/run/clock.ts'

export interface AttentionOptions {
  readonly logging: readonly LogField[]
  /** Called with what is to be recorded, and when it was. */
  readonly tell: (event: RecordEvent, stamp: number) => void
  /** The page goes out of sight, perhaps for good: whatever is to leave the device leaves now. */
  readonly onHidden: () => void
}

/**
 * Watches whether the page is seen and has the keyboard. Only durations are recorded, once they are over; going away is
 * a line of its own, so that a resumed session can tell a closed tab from a crash. Returns how to stop watching.
 */
export function watchAttention({ logging, tell, onHidden }: AttentionOptions): () => void {
  let hiddenAt: number | null = document.hidden ? performance.now() : null
  let blurredAt: number | null = null
  const back = (how: 'hidden' | 'blurred', since: number | null, stamp: number): void => {
    const isAsked = logging.includes(how === 'hidden' ? 'visibility' : 'focus')
    if (since !== null && isAsked) tell({ type: 'away', how, ms: rounded(stamp - since) }, stamp)
  }
  const seen = (event: Event): void => {
    if (document.hidden) {
      hiddenAt ??= event.timeStamp
      onHidden()
      return
    }
    back('hidden', hiddenAt, event.timeStamp)
    hiddenAt = null
  }
  const blurred = (event: Event): void => {
    blurredAt ??= event.timeStamp
  }
  const focused = (event: Event): void => {
    back('blurred', blurredAt, event.timeStamp)
    blurredAt = null
  }
  const gone = (event: Event): void => {
    tell({ type: 'paused' }, event.timeStamp)
    onHidden()
  }
  document.addEventListener('visibilitychange', seen)
  window.addEventListener('blur', blurred)
  window.addEventListener('focus', focused)
  window.addEventListener('pagehide', gone)
  return () => {
    document.removeEventListener('visibilitychange', seen)
    window.removeEventListener('blur', blurred)
    window.removeEventListener('focus', focused)
    window.removeEventListener('pagehide', gone)
  }
}
