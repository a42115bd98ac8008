import { evidenceOf, type FactNote, type SourceNote } from '#content/en/facts/evidence.ts'
import { messagesOn, sentence } from '#content/sentence.ts'

export type EvidenceNote =
  | { readonly kind: 'fact'; readonly fact: FactNote }
  | { readonly kind: 'source'; readonly source: SourceNote }
  | { readonly kind: 'assumption'; readonly id: string; readonly text: string }
  | { readonly kind: 'unknown'; readonly id: string }

/** What an id behind a sentence leads to. An id that leads nowhere says so; it is never passed over. */
export function evidenceNote(id: string): EvidenceNote {
  const found = evidenceOf(id)
  if (found && 'fact' in found) return { kind: 'fact', fact: found.fact }
  if (found) return { kind: 'source', source: found.source }
  const text = assumptionText(id)
  return text === null ? { kind: 'unknown', id } : { kind: 'assumption', id, text }
}

/** An assumption is written down where it is used: in the message that bears its id. */
function assumptionText(id: string): string | null {
  const [message] = messagesOn(id)
  return message === undefined ? null : sentence(message)
}
