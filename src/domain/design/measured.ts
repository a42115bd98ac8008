import { measure, type Measures } from '#domain/design/measure.ts'
import { shortDesign } from '#domain/design/readDesign.ts'
import type { Subject } from '#domain/design/subject.ts'
import type { Phone } from '#domain/scenario/types.ts'

/** The same subject on the same phone costs the same: the engine is asked once. */
const known = new Map<string, Measures>()

function keyOf({ question, telling, design }: Subject, phone: Phone): string {
  return [question, telling, design ? shortDesign(design) : '', phone].join(' ')
}

export function measured(subject: Subject, phone: Phone): Measures {
  const key = keyOf(subject, phone)
  const found = known.get(key) ?? measure(subject, phone)
  known.set(key, found)
  return found
}

/** What was found elsewhere, in a thread of its own. */
export function rememberMeasures(subject: Subject, phone: Phone, found: Measures): void {
  known.set(keyOf(subject, phone), found)
}

export function isMeasured(subject: Subject, phone: Phone): boolean {
  return known.has(keyOf(subject, phone))
}
