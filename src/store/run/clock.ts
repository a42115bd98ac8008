/** Milliseconds by the page's monotonic clock, as `event.timeStamp` gives them, and where that clock began. */
export interface PageClock {
  readonly origin: number
  now(): number
}

export function pageClock(): PageClock {
  return { origin: performance.timeOrigin, now: () => performance.now() }
}

const TRIES = 5
const LONGEST_LOOK = 20

/** The smallest step that the clock was seen to make, in milliseconds: browsers coarsen it, each in its way. */
export function measuredResolution(now: () => number = () => performance.now()): number {
  let finest = Infinity
  for (let count = 0; count < TRIES; count++) {
    const before = now()
    let after = now()
    while (after === before) after = now()
    finest = Math.min(finest, after - before)
    if (after - before > LONGEST_LOOK) break
  }
  return rounded(finest)
}

/** No clock is finer than a microsecond; the rest is noise of binary fractions. */
export function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000
}

/**
 * Calls back when what was just rendered has been handed over for painting: in the first task after the next frame.
 * A page out of sight paints nothing, and is not called back until it is seen. Returns how to call it off.
 */
export function onOnset(tell: (stamp: number) => void): () => void {
  let isOff = false
  const frame = requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      if (!isOff) tell(performance.now())
    })
    port1.start()
    port2.postMessage(null)
  })
  return () => {
    isOff = true
    cancelAnimationFrame(frame)
  }
}
