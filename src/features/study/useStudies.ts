import { useEffect, useState } from 'react'
import type { KeptStudy } from '#store/studies/shelf.ts'
import { listStudies, onStudies, StudyError, type StudyTrouble } from '#store/studies/studies.ts'

export interface Studies {
  /** Null: not known yet. */
  readonly all: readonly KeptStudy[] | null
  readonly trouble: StudyTrouble | null
}

/** All studies of this device, as they are now: changes in other tabs show here, too. */
export function useStudies(): Studies {
  const [studies, setStudies] = useState<Studies>({ all: null, trouble: null })
  useEffect(() => {
    let isHere = true
    async function look(): Promise<void> {
      try {
        const all = await listStudies()
        if (isHere) setStudies({ all, trouble: null })
      } catch (error) {
        if (!(error instanceof StudyError)) throw error
        if (isHere) setStudies({ all: [], trouble: error.reason })
      }
    }
    void look()
    const stop = onStudies(() => void look())
    return () => {
      isHere = false
      stop()
    }
  }, [])
  return studies
}
