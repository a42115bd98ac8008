import type { AssumptionMessageId, ClaimId, MessageValues, PlainId } from '#content/sentence.ts'

/** One sentence of an explanation, with its kind, so that a view cannot show a claim without its sources. */
export type Said =
  | { readonly kind: 'claim'; readonly id: ClaimId; readonly values?: MessageValues }
  | { readonly kind: 'assumption'; readonly id: AssumptionMessageId; readonly values?: MessageValues }
  | { readonly kind: 'plain'; readonly id: PlainId; readonly values?: MessageValues }
