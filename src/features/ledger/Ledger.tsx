import { useMemo, type ReactNode } from 'react'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { useActions, useKnown, useMoment, useScenario, useStory } from '#store/hooks.ts'
import { isExistingUser } from '#domain/consent/start.ts'
import { JoinedCard } from './JoinedCard.tsx'
import { LedgerColumn } from './LedgerColumn.tsx'
import { ledgerItems } from './ledgerItem.ts'

interface LedgerProps {
  /** Addresses are the application's: it knows where it is served. */
  readonly linkFor: (scenario: Scenario, cursor: Cursor) => string
}

/** What just happened, and what changed. */
export function Ledger({ linkFor }: LedgerProps): ReactNode {
  const { entries, on } = useMoment()
  const scenario = useScenario()
  const { all, firstDay, hasActed } = useStory()
  const known = useKnown()
  const { goTo } = useActions()
  const items = useMemo(
    () => ledgerItems(entries, scenario, firstDay, on, known),
    [entries, scenario, firstDay, on, known],
  )
  return (
    <LedgerColumn
      items={items}
      ahead={known ? 0 : Math.max(0, all.length - entries.length)}
      hasActed={hasActed}
      opening={isExistingUser(scenario.person.joined) ? null : <JoinedCard scenario={scenario} known={known} />}
      linkTo={(cursor) => linkFor(scenario, cursor)}
      onGoTo={goTo}
    />
  )
}
