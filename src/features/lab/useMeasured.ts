import { useEffect, useState } from 'react'
import type { Measures } from '#domain/design/measure.ts'
import type { Subject } from '#domain/design/subject.ts'
import type { Phone } from '#domain/scenario/types.ts'
import { subjectOf, type Variant } from '#store/labWork.ts'

/** What the engine has found, and of what. */
export interface Known {
  readonly variant: Variant
  readonly subject: Subject
  readonly beside: Subject
  readonly phone: Phone
  readonly measures: Measures
  /** The rules are held against the design on this phone, whatever is looked at. */
  readonly onAndroid: Measures
}

/** The measures of a design and of what stands beside it; those before them until the new ones are there. */
export function useMeasured(variant: Variant, beside: Subject, phone: Phone): Known | null {
  const [latest, setLatest] = useState<Known | null>(null)
  useEffect(() => {
    let isWanted = true
    const subject = subjectOf(variant)
    // How one measures comes after the page is drawn.
    void import('./askMeasures.ts').then(async ({ askMeasures }) => {
      const [measures, onAndroid] = await Promise.all([
        askMeasures(subject, phone),
        askMeasures(subject, 'android'),
        askMeasures(beside, phone),
      ])
      if (isWanted) setLatest({ variant, subject, beside, phone, measures, onAndroid })
    })
    return () => {
      isWanted = false
    }
  }, [variant, beside, phone])
  return latest
}
