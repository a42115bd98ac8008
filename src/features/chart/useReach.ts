import { useEffect, useState } from 'react'
import { reachFrom, reachKey, type Place, type StateKey } from '#domain/consent/chartReach.ts'
import type { Setting } from '#domain/consent/standing.ts'

type Reach = ReadonlySet<StateKey>

/** How long one slice may hold the page, in milliseconds. */
const SLICE = 12
const MOST_KEPT = 40
const kept = new Map<string, Reach>()

function keep(key: string, reach: Reach): void {
  kept.set(key, reach)
  const oldest = kept.keys().next().value
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
}

/** Looks through every way from here, after the page is drawn and a slice at a time. Returns how to stop. */
export function searchInSlices(place: Place, setting: Setting, found: (reach: Reach) => void): () => void {
  const run = reachFrom(place, setting)
  let timer = setTimeout(slice, 0)
  function slice(): void {
    const until = performance.now() + SLICE
    while (performance.now() < until) {
      const turn = run.next()
      if (turn.done) return found(turn.value)
    }
    timer = setTimeout(slice, 0)
  }
  return () => clearTimeout(timer)
}

/** Every state that some way leads to from here; null while that is looked for. */
export function useReach(place: Place, setting: Setting): Reach | null {
  const key = reachKey(place, setting)
  const [found, setFound] = useState<{ readonly key: string; readonly reach: Reach } | null>(null)
  useEffect(() => {
    if (kept.has(key)) return
    return searchInSlices(place, setting, (reach) => {
      keep(key, reach)
      setFound({ key, reach })
    })
    // oxlint-disable-next-line react/exhaustive-deps -- the key says all that the search depends on
  }, [key])
  return found?.key === key ? found.reach : (kept.get(key) ?? null)
}
