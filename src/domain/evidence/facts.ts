import type { Certainty } from '#domain/evidence/certainty.ts'
import type { FactRow } from '#domain/evidence/fact.ts'
import { facts2016 } from '#domain/evidence/facts2016.ts'
import { facts2021 } from '#domain/evidence/facts2021.ts'
import type { FactId } from '#domain/evidence/factIds.ts'

/** Both fact tables. */
export const facts: Readonly<Record<FactId, FactRow>> = { ...facts2016, ...facts2021 }

export function isFactId(id: string): id is FactId {
  return Object.hasOwn(facts, id)
}

/** How certain a fact is, on the one scale of certainty.ts. */
export function strengthOf(id: FactId): Certainty {
  return facts[id].certainty
}
