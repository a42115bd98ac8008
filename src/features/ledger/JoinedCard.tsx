import type { ReactNode } from 'react'
import { Claim } from '#content/Claim.tsx'
import { dayShort } from '#content/format.ts'
import { say } from '#content/say.ts'
import { startStanding } from '#domain/consent/start.ts'
import { regimeOf } from '#domain/dataflow/regime.ts'
import { RECORD } from '#domain/dataflow/readings/lens.ts'
import { countStatus, statuses } from '#domain/dataflow/status.ts'
import { settingOf } from '#domain/scenario/replay.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { Icon } from '#ui/Icon.tsx'
import type { Known } from './ledgerItem.ts'
import styles from './Ledger.module.css'

interface JoinedCardProps {
  readonly scenario: Scenario
  readonly known?: Known | null
}

/**
 * The first card of who joined later: no notice was ever shown, so the file format has no entry for it, and yet it is
 * what their story begins with (F20).
 */
export function JoinedCard({ scenario, known = null }: JoinedCardProps): ReactNode {
  const { joined, parentAccount } = scenario.person
  const standing = startStanding(settingOf(scenario))
  const regime = regimeOf(standing)
  const all = statuses(regime, parentAccount)
  const shared = countStatus(known ? known(regime, all, RECORD) : all, 'shared')
  return (
    <article className={styles.joined}>
      <p className={styles.actor}>
        <Icon name="you" size={14} />
        <b>{say('ledger.actor.you')}</b>
        <time dateTime={joined}>{dayShort(joined)}</time>
      </p>
      <h3 className={styles.title}>{say('ledger.joined.title')}</h3>
      <p>
        <Claim id="ledger.joined.2016" />{' '}
        {standing.terms2021 === 'acceptedAtSignup' ? <Claim id="ledger.joined.2021" /> : null}
      </p>
      <p>{say('ledger.joined.shared', { count: shared })}</p>
    </article>
  )
}
