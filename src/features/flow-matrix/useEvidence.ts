import { useEffect, useState } from 'react'

type Evidence = typeof import('./evidence.ts') & typeof import('./readingsOfPair.ts') & typeof import('./publicPart.ts')

/** The record with its sources: heavy, so it comes when it is needed, and stays. */
export function useEvidence(wanted: boolean): Evidence | null {
  const [evidence, setEvidence] = useState<Evidence | null>(null)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    void Promise.all([import('./evidence.ts'), import('./readingsOfPair.ts'), import('./publicPart.ts')]).then(
      ([record, readings, part]) => {
        if (!gone) setEvidence({ ...record, ...readings, ...part })
      },
    )
    return () => {
      gone = true
    }
  }, [wanted])
  return evidence
}
