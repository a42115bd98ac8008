import { clauseTexts } from '#content/en/facts/policyTexts.ts'
import { clauses, policyTexts, type ClauseId, type ClauseRow, type PolicyTextId } from '#domain/evidence/policies.ts'

export interface ClauseSays {
  /** Null: there is nothing more to say than its standing. */
  readonly text: string | null
  readonly ids: readonly [string, ...string[]]
}

/** What a text says on a clause. Where it stands unchanged, that is what the text before it says. */
export function clauseSays(clause: ClauseId, text: PolicyTextId): ClauseSays {
  const row: ClauseRow = clauses[clause]
  const { standing, ids } = row[text]
  const own = clauseTexts[clause].says[text]
  const before = policyTexts[text].before
  if (own === undefined && standing === 'same' && before !== null) return { ...clauseSays(clause, before), ids }
  return { text: own ?? null, ids }
}
