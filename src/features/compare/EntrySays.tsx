import type { ReactNode } from 'react'
import { Assumption, Claim } from '#content/Claim.tsx'
import { entryMeaning, entryTitle } from '#content/entrySays.ts'
import { dayLong } from '#content/format.ts'
import type { Said } from '#content/said.ts'
import { say } from '#content/say.ts'
import { Say } from '#content/Say.tsx'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import styles from './Compare.module.css'

interface EntrySaysProps {
  readonly entry: LedgerEntry
  readonly scenario: Scenario
}

/** An entry of one story's ledger: what happened, and what it meant, with its sources. */
export function EntrySays({ entry, scenario }: EntrySaysProps): ReactNode {
  return (
    <div className={styles.entry}>
      <p>
        <b>{say('compare.onlyHere.day', { day: dayLong(entry.on), title: entryTitle(entry, scenario) })}</b>
      </p>
      {entryMeaning(entry, scenario).map((said) => (
        <p key={said.id}>
          <Sentence said={said} />
        </p>
      ))}
    </div>
  )
}

function Sentence({ said }: { readonly said: Said }): ReactNode {
  const values = said.values ? { values: said.values } : {}
  switch (said.kind) {
    case 'claim':
      return <Claim id={said.id} {...values} />
    case 'assumption':
      return <Assumption id={said.id} {...values} />
    case 'plain':
      return <Say id={said.id} {...values} />
  }
}
