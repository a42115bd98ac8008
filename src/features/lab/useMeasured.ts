import { startTransition, useEffect, useState } from 'react'
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
  /** What the last turn of a knob changed; empty where no knob was turned. */
  readonly told: string
}

/** The measures of a design and of what stands beside it; those before them until the new ones are there. */
export function useMeasured(variant: Variant, beside: Subject, phone: Phone, turned: Variant | null): Known | null {
  const [latest, setLatest] = useState<Known | null>(null)
  useEffect(() => {
    let isWanted = true
    const subject = subjectOf(variant)
    // How one measures comes after the page is drawn.
    void import('./askMeasures.ts').then(async ({ askMeasures, askTold, askWords }) => {
      const [measures, onAndroid] = await Promise.all([
        askMeasures(subject, phone),
        askMeasures(subject, 'android'),
        askMeasures(beside, phone),
      ])
      await askWords(subject, phone)
      await askWords(beside, phone)
      const told = turned ? await askTold(subject, subjectOf(turned), phone) : ''
      // Drawn piece by piece: the next turn of a knob comes first.
      if (isWanted) startTransition(() => setLatest({ variant, subject, beside, phone, measures, onAndroid, told }))
    })
    return () => {
      isWanted = false
    }
  }, [variant, beside, phone, turned])
  return latest
}
