import { useEffect, useState } from 'react'
import type { Measures } from '#domain/design/measure.ts'
import { shortDesign } from '#domain/design/readDesign.ts'
import type { Subject } from '#domain/design/subject.ts'
import type { Phone } from '#domain/scenario/types.ts'

const known = new Map<string, Promise<Measures>>()

function keyOf({ question, telling, design }: Subject, phone: Phone): string {
  return [question, telling, design ? shortDesign(design) : '', phone].join(' ')
}

/** What a subject costs: the engine is asked once, in a task of its own. */
export async function askMeasures(subject: Subject, phone: Phone): Promise<Measures> {
  const key = keyOf(subject, phone)
  const asked = known.get(key)
  if (asked) return asked
  const found = import('#domain/design/measure.ts').then(({ measure }) => measure(subject, phone))
  known.set(key, found)
  return found
}

interface Known {
  readonly subject: Subject
  readonly measures: Measures
}

/** The measures of a subject, with the subject that they are of; those before it until the new ones are there. */
export function useMeasures(subject: Subject, phone: Phone): Known | null {
  const [latest, setLatest] = useState<Known | null>(null)
  useEffect(() => {
    let isWanted = true
    // Whoever turns on at once has the engine asked for the last turn only.
    const timer = setTimeout(() => {
      void askMeasures(subject, phone).then((measures) => {
        if (isWanted) setLatest({ subject, measures })
      })
    }, 60)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [subject, phone])
  return latest
}
