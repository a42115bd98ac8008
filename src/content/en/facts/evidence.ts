import { conflictTexts, type ConflictText } from '#content/en/facts/conflicts.ts'
import type { FactText } from '#content/en/facts/factText.ts'
import { fact2016Texts } from '#content/en/facts/facts2016.ts'
import { fact2021Texts } from '#content/en/facts/facts2021.ts'
import type { FactRow } from '#domain/evidence/fact.ts'
import { facts, isFactId } from '#domain/evidence/facts.ts'
import { CONFLICT_IDS, type ConflictId, type FactId } from '#domain/evidence/factIds.ts'
import { archiveUrl, type Source } from '#domain/evidence/source.ts'
import { isSourceId, sourceOf, type SourceId } from '#domain/evidence/sources.ts'

/** Everything there is to show behind a claim. Load it with `import()`: no first view needs it. */

export const factTexts: Readonly<Record<FactId, FactText>> = { ...fact2016Texts, ...fact2021Texts }

export interface SourceNote extends Source {
  readonly id: SourceId
  /** Where an archived copy can be read, when there is one. */
  readonly archive: string | null
}

export interface FactNote extends Omit<FactRow, 'sources'> {
  readonly id: FactId
  readonly text: string
  /** What other sources say against it, where that is recorded. */
  readonly against: string | null
  readonly registered: readonly (ConflictText & { readonly id: ConflictId })[]
  readonly sources: readonly SourceNote[]
}

export function sourceNote(id: SourceId): SourceNote {
  const source = sourceOf(id)
  return { ...source, id, archive: archiveUrl(source) }
}

function isConflictId(id: string): id is ConflictId {
  return (CONFLICT_IDS as readonly string[]).includes(id)
}

export function factNote(id: FactId): FactNote {
  const row = facts[id]
  const text = factTexts[id]
  const listed: readonly string[] = typeof row.conflicts === 'string' ? [] : (row.conflicts ?? [])
  return {
    ...row,
    id,
    text: text.fact,
    against: text.conflict ?? null,
    registered: listed.filter(isConflictId).map((conflict) => ({ ...conflictTexts[conflict], id: conflict })),
    sources: row.sources.map(sourceNote),
  }
}

export type Evidence = { readonly fact: FactNote } | { readonly source: SourceNote }

/** What a claim's id leads to: a fact with its sources, or a source. Null when there is no such id. */
export function evidenceOf(id: string): Evidence | null {
  if (isFactId(id)) return { fact: factNote(id) }
  if (isSourceId(id)) return { source: sourceNote(id) }
  return null
}
