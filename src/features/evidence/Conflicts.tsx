import type { ReactNode } from 'react'
import { evidenceOf, type FactNote } from '#content/en/facts/evidence.ts'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import { recordLanguage } from '#content/sentence.ts'
import { conflicts, type ConflictSide } from '#domain/evidence/conflicts.ts'
import styles from './Evidence.module.css'

type Registered = FactNote['registered'][number]

/** What stands against a fact: in its own row, in the register with every side, and by single ids. */
export function Conflicts({ fact }: { readonly fact: FactNote }): ReactNode {
  const registered = new Set<string>(fact.registered.map(({ id }) => id))
  const others = Array.isArray(fact.conflicts) ? fact.conflicts.filter((id) => !registered.has(id)) : []
  if (!fact.against && fact.registered.length === 0 && others.length === 0) return say('evidence.none')
  return (
    <>
      {fact.against ? (
        <p>
          <Recorded ids={[fact.id]}>{fact.against}</Recorded>
        </p>
      ) : null}
      {others.length > 0 ? <p className={styles.aside}>{namesOf(others)}</p> : null}
      {fact.registered.map((conflict) => (
        <Conflict key={conflict.id} conflict={conflict} />
      ))}
    </>
  )
}

function Conflict({ conflict }: { readonly conflict: Registered }): ReactNode {
  return (
    <div className={styles.conflict}>
      <p className={styles.topic} lang={recordLanguage()}>
        {conflict.topic}
      </p>
      <ul className={styles.sides}>
        {conflict.sides.map((side, index) => (
          <li key={side}>
            <Recorded ids={conflicts[conflict.id][index] ?? []}>{side}</Recorded>{' '}
            <span className={styles.aside}>{namesOf(conflicts[conflict.id][index] ?? [])}</span>
          </li>
        ))}
      </ul>
      <p>
        {say('evidence.shown')} <Recorded ids={conflicts[conflict.id].flat()}>{conflict.shown}</Recorded>
      </p>
    </div>
  )
}

/** Who stands there: publishers of sources by name, facts by their id. */
function namesOf(ids: ConflictSide | readonly string[]): string {
  const names = ids.map((id) => {
    const found = evidenceOf(id)
    return found && 'source' in found ? found.source.publisher : say('evidence.fact', { id })
  })
  return [...new Set(names)].join(', ')
}
