import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { Study } from '#domain/study/types.ts'
import type { ReturnLink } from '#store/run/collectors/returnLink.ts'
import type { Arrived } from './arrival.ts'
import { codeOf, hasProof, wayBack } from './ending.ts'
import styles from './Run.module.css'

interface CompletionProps {
  readonly study: Study
  readonly condition: string
  readonly isFinished: boolean
  readonly arrived: Arrived
  /** The result that goes back with the link; null: none does. */
  readonly result: ReturnLink | null
}

/** What a participant needs to finish: shown when nothing can be lost any more. Who left early goes back without a code. */
export function Completion({ study, condition, isFinished, arrived, result }: CompletionProps): ReactNode {
  const code = isFinished ? codeOf(study, condition) : null
  const back = result?.ok ? result.href : wayBack(study, arrived, isFinished)
  return (
    <>
      {code === null ? null : (
        <section className={styles.section}>
          <h2>{say('run.end.complete')}</h2>
          <p className={styles.code}>{code}</p>
        </section>
      )}
      {isFinished || !hasProof(study) ? null : (
        <section className={styles.section}>
          <p>{say('run.end.noCode')}</p>
        </section>
      )}
      {result?.ok ? (
        <section className={styles.section}>
          <p>{say('run.end.result')}</p>
          <p className={styles.address}>{result.result}</p>
        </section>
      ) : null}
      {result?.ok === false ? <p role="alert">{say('run.end.tooLong')}</p> : null}
      {back === null ? (
        <p>{say('run.end.close')}</p>
      ) : (
        <p>
          <a className={styles.back} href={back} rel="noreferrer">
            {say('run.end.back')}
          </a>
        </p>
      )}
    </>
  )
}
