import type { ReactNode } from 'react'
import { Claim } from '#content/Claim.tsx'
import { say } from '#content/say.ts'
import { patterns } from '#domain/patterns/elements.ts'
import { COUNTER_VOICES, isSaidAgainst, type PatternId } from '#domain/patterns/pattern.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { SourceLinks } from './SourceLinks.tsx'
import styles from './Patterns.module.css'

/** What speaks against a note, each argument with whose it is. */
export function CounterOf({ id }: { readonly id: PatternId }): ReactNode {
  const { against } = patterns[id]
  return (
    <>
      <p>
        <b>{say('patterns.counter.ours')}</b> <Claim id={`patterns.${id}.counter`} />
      </p>
      {isSaidAgainst(id) ? (
        <>
          <p className={styles.second}>
            <b>{say(`patterns.counter.${COUNTER_VOICES[id]}`)}</b> <SourceLinks ids={against.map(({ by }) => by)} />:{' '}
            <Claim id={`patterns.${id}.said`} />
          </p>
          <EvidenceList evidence={against} />
        </>
      ) : null}
    </>
  )
}
