import { entryContexts, entryText, refusalSays, saidText } from '#content/entrySays.ts'
import type { Ledger } from '#domain/scenario/ledger.ts'

/** A ledger with the sentences that the file format promises: `says`, and the reason of a refusal in words. */
export function ledgerWithWords(ledger: Ledger): object {
  const contexts = entryContexts(ledger.entries, ledger.scenario)
  const entries = ledger.entries.map((entry, index) => {
    const context = contexts[index]
    const { refused, ...rest } = entry
    const reason = refusalSays(entry)
    return {
      ...rest,
      ...(refused && reason ? { refused: { reason: refused, says: saidText(reason) } } : {}),
      says: context ? entryText(entry, context) : '',
    }
  })
  return { ...ledger, entries }
}
