import { entryText, refusalSays, saidText } from '#content/entrySays.ts'
import type { Ledger } from '#domain/scenario/ledger.ts'

/** A ledger with the sentences that the file format promises: `says`, and the reason of a refusal in words. */
export function ledgerWithWords(ledger: Ledger): object {
  const entries = ledger.entries.map((entry) => {
    // Where the person stands is the engine's own business; the file format speaks of it at the end only.
    const { refused, standing: _, ...rest } = entry
    const reason = refusalSays(entry)
    return {
      ...rest,
      ...(refused && reason ? { refused: { reason: refused, says: saidText(reason) } } : {}),
      says: entryText(entry, ledger.scenario),
    }
  })
  return { ...ledger, entries }
}
