import { richParts } from '#content/rich.ts'
import { say } from '#content/say.ts'
import { sentence, type MessageId } from '#content/sentence.ts'

/** What a claim may leave open; a test holds it against the catalogue. */
export const OPEN_VALUES = ['day'] as const

/**
 * A sentence as a list quotes it beside the fact or the source that it rests on. Days are filled in where it is said;
 * here a word in brackets stands for them.
 */
export function plainText(id: MessageId): string {
  const blanks = Object.fromEntries(OPEN_VALUES.map((name) => [name, say('facts.used.blank')]))
  return richParts(sentence(id, blanks))
    .map(({ text }) => text)
    .join('')
}
