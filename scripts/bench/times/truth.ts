// What really happened, for either page: when the compositor put a stimulus on the screen, and when the browser was told
// of the press. The page is cross-origin isolated: only there are presentation times given as exactly as they are known.
export interface Truth {
  /** By trial, in milliseconds of the page. */
  readonly shown: Record<string, number>
  readonly pressed: number[]
}
declare global {
  interface Window {
    truth?: Truth
    /** The response times as they were recorded, trial by trial. */
    recorded?: number[]
  }
}

export function watchTruth(): void {
  const truth: Truth = { shown: {}, pressed: [] }
  window.truth = truth
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { identifier: string; renderTime: number })[])
      truth.shown[entry.identifier] = entry.renderTime
  }).observe({ type: 'element', buffered: true })
  addEventListener('click', ({ timeStamp }) => truth.pressed.push(timeStamp), { capture: true })
}
