import { ui, type Messages } from '#content/message.ts'

/** Words that several lenses use. */
export const labelMessages = {
  'claim.sources': ui('{count, plural, one {Show its source} other {Show its # sources}}'),
  'claim.assumption': ui('Assumed:'),
} as const satisfies Messages
