import { ui, type Messages } from '#content/message.ts'

/** What stands around any page once it is printed. */
export const paperMessages = {
  'paper.what': ui('A reconstruction from public texts. Wording paraphrased.'),
  'paper.running': ui('{page} · Consent Replay'),
  'paper.brackets': ui('In brackets: facts and sources. Each has a page: {facts}, {sources}'),
  'paper.printed': ui('Printed on {day} from {address}'),
} as const satisfies Messages
