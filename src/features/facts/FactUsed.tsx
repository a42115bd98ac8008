import type { ReactNode } from 'react'
import { factNote } from '#content/en/facts/evidence.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import { Against } from './Against.tsx'
import type { Ways } from './links.tsx'
import { Uses } from './Uses.tsx'
import { usesOf } from './usesOf.ts'

/** What stands against a fact: its own row, and every row and contradiction that names it. */
export function FactAgainst({ id }: { readonly id: FactId }): ReactNode {
  return <Against fact={factNote(id)} uses={usesOf(id)} />
}

/** Where a fact is used, found by living through the story. */
export function FactUsed({ id, ways }: { readonly id: FactId; readonly ways: Ways }): ReactNode {
  return <Uses id={id} uses={usesOf(id)} ways={ways} />
}
