import { lazy, useMemo, type ReactNode } from 'react'
import { playAddress } from '#app/teach/playAddress.ts'
import { isExistingUser, startDay } from '#domain/consent/start.ts'
import type { LessonMoment } from '#domain/lesson/types.ts'
import { seen } from '#store/lessonMoment.ts'

interface StageLedgerProps {
  readonly moment: LessonMoment
  readonly onLive: ((moment: LessonMoment) => void) | undefined
}

/** What happened so far, and what each thing changed. The main screen brings its parts in one file with its own. */
export const StageLedger = lazy(async () => {
  const { JoinedCard, LedgerColumn, ledgerItems } = await import('#app/routes/PlayRoute.tsx')

  function Drawn({ moment, onLive }: StageLedgerProps): ReactNode {
    const { scenario, at } = moment
    const items = useMemo(
      () => ledgerItems(seen(moment).entries, scenario, startDay(scenario.person.joined), at.on),
      [moment, scenario, at],
    )
    return (
      <LedgerColumn
        items={items}
        ahead={0}
        hasActed
        opening={isExistingUser(scenario.person.joined) ? null : <JoinedCard scenario={scenario} />}
        linkTo={(cursor) => playAddress({ scenario, at: cursor })}
        onGoTo={onLive ? (cursor) => onLive({ scenario, at: cursor }) : undefined}
      />
    )
  }
  return { default: Drawn }
})
