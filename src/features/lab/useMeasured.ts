import { useEffect, useState } from 'react'
import type { Measures } from '#domain/design/measure.ts'
import type { Subject } from '#domain/design/subject.ts'
import type { Phone } from '#domain/scenario/types.ts'

/** What the engine has found, and of what. */
export interface Known {
  readonly subject: Subject
  readonly beside: Subject
  readonly phone: Phone
  readonly measures: Measures
}

/** The measures of a design and of what stands beside it; those before them until the new ones are there. */
export function useMeasured(subject: Subject, beside: Subject, phone: Phone): Known | null {
  const [latest, setLatest] = useState<Known | null>(null)
  useEffect(() => {
    let isWanted = true
    // How one measures comes after the page is drawn.
    void import('./askMeasures.ts').then(async ({ askMeasures }) => {
      const [measures] = await Promise.all([askMeasures(subject, phone), askMeasures(beside, phone)])
      if (isWanted) setLatest({ subject, beside, phone, measures })
    })
    return () => {
      isWanted = false
    }
  }, [subject, beside, phone])
  return latest
}
