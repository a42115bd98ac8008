import { useEffect, useState } from 'react'

type Evidence = typeof import('./evidence.ts')

/** The record with its sources: heavy, so it comes when it is needed, and stays. */
export function useEvidence(wanted: boolean): Evidence | null {
  const [evidence, setEvidence] = useState<Evidence | null>(null)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    void import('./evidence.ts').then((module) => {
      if (!gone) setEvidence(module)
    })
    return () => {
      gone = true
    }
  }, [wanted])
  return evidence
}
