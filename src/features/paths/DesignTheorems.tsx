import type { ReactNode } from 'react'
import { count } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { Design } from '#domain/design/design.ts'
import { theoremsOf } from '#domain/paths/designTheorems.ts'
import { Button } from '#ui/Button.tsx'
import type { Proofs, Search } from './usePaths.ts'
import styles from './Paths.module.css'

interface DesignTheoremsProps {
  readonly design: Design
  readonly search: Search<Proofs>
  readonly onProve: () => void
  readonly onCancel: () => void
}

/** What the settings of a design say of every path, and its proof when somebody wants it. */
export function DesignTheorems({ design, search, onProve, onCancel }: DesignTheoremsProps): ReactNode {
  const theorems = theoremsOf(design)
  if (theorems.length === 0) return <p className={styles.text}>{say('lab.paths.theorems.none')}</p>
  const isWorking = search.kind === 'working'
  return (
    <>
      <p className={styles.text}>{say('lab.paths.theorems.text')}</p>
      <ol className={styles.theorems} data-design="">
        {theorems.map(({ id }) => (
          <li key={id} id={id} className={styles.theorem}>
            <h3 className={styles.theoremText}>{say(`lab.paths.theorem.${id}`)}</h3>
            <p className={styles.proof}>
              {proofWords(search, id)} <span className={styles.id}>{say('paths.theorem.id', { id })}</span>
            </p>
          </li>
        ))}
      </ol>
      <div className={styles.prove}>
        <Button onClick={isWorking ? onCancel : onProve}>{say(isWorking ? 'paths.cancel' : 'lab.paths.prove')}</Button>
        <p role="status">{searchWords(search)}</p>
      </div>
      {isWorking ? (
        <progress className={styles.progress} aria-hidden="true" max={search.of} value={search.done} />
      ) : null}
    </>
  )
}

function proofWords(search: Search<Proofs>, id: string): string {
  const proof = search.kind === 'found' ? search.found.find((one) => one.id === id) : undefined
  if (!proof) return say('lab.paths.notProvedYet')
  if (!proof.holds) return say('paths.notProved')
  const { standings, days, people } = proof
  return say('lab.paths.proved', { standings: count(standings), days: count(days), people: count(people) })
}

function searchWords(search: Search<Proofs>): string {
  if (search.kind === 'idle') return ''
  if (search.kind === 'stopped') return say('paths.proveStopped')
  if (search.kind === 'failed') return say('paths.failed')
  if (search.kind === 'working')
    return say('lab.paths.proving', { done: count(search.done - (search.done % 100)), of: count(search.of) })
  if (!search.found.every(({ holds }) => holds)) return say('lab.paths.notAll')
  return say('lab.paths.provedAll', { standings: count(search.found.reduce((sum, one) => sum + one.standings, 0)) })
}
