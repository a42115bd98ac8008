import { useMemo, type ReactNode } from 'react'
import { count, dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { LAST_EXISTING_DAY } from '#domain/consent/calendar.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import type { Proof } from '#domain/paths/prove.ts'
import { Button } from '#ui/Button.tsx'
import { Example, type PlayAt } from './Example.tsx'
import { announcedIn } from '#content/pathsWords.ts'
import type { Proofs, Search } from './usePaths.ts'
import styles from './Paths.module.css'

interface TheoremsProps {
  /** As they were proved when the page was built. */
  readonly built: readonly Proof[]
  readonly search: Search<Proofs>
  readonly onProve: () => void
  readonly onCancel: () => void
  readonly playAt: PlayAt
}

/** What the sentences need to know of days; the days themselves stand in the rules. */
const VALUES = {
  lastExisting: dayLong(LAST_EXISTING_DAY),
  month: announcedIn('announced-january'),
  second: announcedIn('announced-february'),
  without: dayLong(isoDay('2021-02-08')),
}

/** What holds on every path, how it was proved, and where its opposite can be lived. */
export function Theorems({ built, search, onProve, onCancel, playAt }: TheoremsProps): ReactNode {
  const isWorking = search.kind === 'working'
  const entries = useMemo(
    () => built.map((proof, index) => <TheoremEntry key={proof.id} number={index + 1} {...{ proof, playAt }} />),
    [built, playAt],
  )
  return (
    <>
      <p className={styles.text}>{say('paths.theorems.text')}</p>
      <ol className={styles.theorems}>{entries}</ol>
      <div className={styles.prove}>
        <Button onClick={isWorking ? onCancel : onProve}>{say(isWorking ? 'paths.cancel' : 'paths.prove')}</Button>
        <p role="status">{proveWords(search, built)}</p>
      </div>
      {isWorking ? (
        <progress className={styles.progress} aria-hidden="true" max={search.of} value={search.done} />
      ) : null}
    </>
  )
}

function proveWords(search: Search<Proofs>, built: readonly Proof[]): string {
  if (search.kind === 'idle') return ''
  if (search.kind === 'stopped') return say('paths.proveStopped')
  if (search.kind === 'failed') return say('paths.failed')
  // The numbers follow in steps that a voice can keep up with.
  if (search.kind === 'working')
    return say('paths.proving', { done: count(search.done - (search.done % 100)), of: count(search.of) })
  const isSame = JSON.stringify(search.found) === JSON.stringify(built)
  if (!isSame) return say('paths.provedOtherwise')
  return say('paths.provedAgain', { standings: count(search.found.reduce((sum, one) => sum + one.standings, 0)) })
}

interface TheoremEntryProps {
  readonly number: number
  readonly proof: Proof
  readonly playAt: PlayAt
}

function TheoremEntry({ number, proof, playAt }: TheoremEntryProps): ReactNode {
  const { id, holds, people, standings, days, opposite } = proof
  return (
    <li id={id} className={styles.theorem}>
      <h3 className={styles.theoremText}>{say(`paths.theorem.${id}`, VALUES)}</h3>
      <p className={styles.proof}>
        {holds
          ? say('paths.proved', { standings: count(standings), days: count(days), people: count(people) })
          : say('paths.notProved')}{' '}
        <span className={styles.id}>{say('paths.theorem.number', { number })}</span>
      </p>
      {opposite === null || id === 'offNeverOn' ? (
        <p className={styles.proof}>{say('paths.opposite.none')}</p>
      ) : (
        <div className={styles.opposite}>
          <p>{say(`paths.opposite.${id}`, VALUES)}</p>
          <Example scenario={opposite.question.scenario} end={opposite.end} playAt={playAt} />
        </div>
      )}
    </li>
  )
}
