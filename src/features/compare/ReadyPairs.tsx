import type { ReactNode } from 'react'
import { Claim } from '#content/Claim.tsx'
import { say } from '#content/say.ts'
import { READY_PAIR_IDS, readyPairOf } from '#domain/compare/readyPairs.ts'
import type { CompareSlots } from './compareSlots.ts'
import { useComparison } from './useComparison.ts'
import styles from './Compare.module.css'

/** Years are no words of the interface. */
const YEARS = { first: '2016', second: '2021' }

/** The pairs that are ready to be looked at: plain links, so that each can be opened beside the others or sent on. */
export function ReadyPairs({ pairHash }: Pick<CompareSlots, 'pairHash'>): ReactNode {
  const { comparison } = useComparison()
  const ready = readyPairOf(comparison)
  return (
    <div className={styles.ready}>
      <nav aria-label={say('compare.ready')}>
        <ul className={styles.pairs}>
          {READY_PAIR_IDS.map((id) => (
            <li key={id}>
              <a href={pairHash(id)} aria-current={ready?.id === id ? 'true' : undefined}>
                {say(`compare.ready.${id}`, YEARS)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className={styles.why}>{ready ? <Claim id={`compare.why.${ready.id}`} /> : say('compare.own')}</p>
    </div>
  )
}
