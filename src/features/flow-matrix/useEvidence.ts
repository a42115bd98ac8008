import { useEffect, useMemo, useState } from 'react'
import type { Moment } from '#domain/scenario/moment.ts'

type Evidence = typeof import('./evidence.ts') & typeof import('./readingsOfPair.ts')

/** The record with its sources: heavy, so it comes when it is needed, and stays. */
export function useEvidence(wanted: boolean): Evidence | null {
  const [evidence, setEvidence] = useState<Evidence | null>(null)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    void Promise.all([import('./evidence.ts'), import('./readingsOfPair.ts')]).then(([record, readings]) => {
      if (!gone) setEvidence({ ...record, ...readings })
    })
    return () => {
      gone = true
    }
  }, [wanted])
  return evidence
}

const NONE: ReadonlySet<string> = new Set()

/** Which pairs rest only on later sources. Known a moment after the picture stands: never in front of it. */
export function useLaterPairs(moment: Moment): ReadonlySet<string> {
  const evidence = useEvidence(useSettled(moment.entries.length > 1))
  const { regime, on, statuses, lens } = moment
  return useMemo(
    () => (evidence ? evidence.laterPairs(regime, on, statuses, lens) : NONE),
    [evidence, regime, on, statuses, lens],
  )
}

/** True once the browser has had time to draw what is more urgent. */
function useSettled(begun: boolean): boolean {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    if (!begun) return
    const timer = setTimeout(() => setSettled(true), 400)
    return () => clearTimeout(timer)
  }, [begun])
  return settled
}
