import { compileMessage } from '@lingui/message-utils/compileMessage'
import { catalogue } from '#content/en/catalogue.ts'
import type { Message, Messages } from '#content/message.ts'

/**
 * The catalogue, compiled as it is loaded: in development, in tests and on the command line.
 * The build replaces this module by the finished result, so the message parser never ships.
 */
export const compiled = Object.fromEntries(
  Object.entries(catalogue).map(([id, message]) => [id, compileMessage(message.text)]),
)

/** Which facts, and which assumption, stand behind a sentence; a sentence that rests on nothing has no entry. */
export const evidence: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(catalogue as Messages).flatMap(([id, message]) => {
    const ids = evidenceFor(message)
    return ids.length > 0 ? [[id, ids]] : []
  }),
)

function evidenceFor(message: Message): readonly string[] {
  if (message.kind === 'claim') return message.facts
  return message.kind === 'assumption' ? [message.assumption] : []
}
