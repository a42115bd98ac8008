import type { ReactNode } from 'react'
import type { FactNote } from '#content/en/facts/evidence.ts'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import { isFactId } from '#domain/evidence/facts.ts'
import type { ConflictId, FactId } from '#domain/evidence/factIds.ts'
import { isSourceId, type SourceId } from '#domain/evidence/sources.ts'
import { Group } from './Frame.tsx'
import { FactList } from './FactList.tsx'
import { Names } from './links.tsx'
import { Sides } from './Sides.tsx'
import type { FactUses } from './usesOf.ts'

/** Everything that stands against a fact, and every contradiction in which it takes a side. */
export function Against({ fact, uses }: { readonly fact: FactNote; readonly uses: FactUses }): ReactNode {
  const registered = conflictIds(fact, uses)
  const named = otherIds(fact)
  if (!fact.against && registered.length + named.length + uses.facts.length === 0) {
    return <p>{say('facts.conflicts.none')}</p>
  }
  return (
    <>
      {fact.against ? (
        <Group title={say('facts.conflicts.own')}>
          <p>
            <Recorded ids={[fact.id]}>{fact.against}</Recorded>
          </p>
        </Group>
      ) : null}
      {named.length > 0 ? (
        <Group title={say('facts.conflicts.also')}>
          <Names ids={named} />
        </Group>
      ) : null}
      {registered.map((id) => (
        <Sides key={id} id={id} />
      ))}
      {uses.facts.length > 0 ? (
        <Group title={say('facts.conflicts.namedBy')}>
          <FactList ids={uses.facts} />
        </Group>
      ) : null}
    </>
  )
}

function conflictIds(fact: FactNote, uses: FactUses): readonly ConflictId[] {
  return [...new Set([...fact.registered.map(({ id }) => id), ...uses.conflicts])]
}

function otherIds({ conflicts }: FactNote): readonly (FactId | SourceId)[] {
  if (!Array.isArray(conflicts)) return []
  return conflicts.filter((id): id is FactId | SourceId => isFactId(id) || isSourceId(id))
}
