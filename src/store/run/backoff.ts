const FIRST_MS = 1000
const LONGEST_MS = 60_000

export interface BackoffOptions {
  readonly firstMs?: number
  readonly longestMs?: number
  readonly random?: () => number
}

/**
 * How long to wait after so many failures in a row: twice as long each time, up to a minute, and somewhere in its second
 * half by chance, so that a room full of devices does not come back at once.
 */
export function backoffMs(failures: number, options: BackoffOptions = {}): number {
  const { firstMs = FIRST_MS, longestMs = LONGEST_MS, random = Math.random } = options
  const whole = Math.min(longestMs, firstMs * 2 ** Math.min(30, Math.max(0, failures - 1)))
  return whole * (0.5 + random() / 2)
}
