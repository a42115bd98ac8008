import { sentence, type MessageValues, type PlainId } from '#content/sentence.ts'

/** A word or sentence of the interface, or of the invented phone. A sentence that claims something does not compile here. */
export function say(id: PlainId, values?: MessageValues): string {
  return sentence(id, values)
}
