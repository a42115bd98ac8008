import { use, type ReactNode } from 'react'
import { Assumption, Claim } from '#content/Claim.tsx'
import { entryLater, entryMeaning } from '#content/entrySays.ts'
import type { Said } from '#content/said.ts'
import { say } from '#content/say.ts'
import { Say } from '#content/Say.tsx'
import { evidenceOf, type PlainId } from '#content/sentence.ts'
import { WithheldContext } from '#ui/EvidenceMark.tsx'
import { ChangedRow } from './ChangedRow.tsx'
import { evidenceIds } from './citation.ts'
import { EffortRow } from './EffortRow.tsx'
import { EntryActions, type EntryActionsProps } from './EntryActions.tsx'
import styles from './Ledger.module.css'
import { SourcesRow } from './SourcesRow.tsx'
import { WindowRow } from './WindowRow.tsx'

/** A sentence, shown as its kind demands. */
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

function Sentences({ all }: { readonly all: readonly Said[] }): ReactNode {
  return all.map((said) => (
    <span key={said.id} className={styles.sentence}>
      <Sentence said={said} />{' '}
    </span>
  ))
}

function Row({ label, children }: { readonly label: PlainId; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.row}>
      <dt>{say(label)}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function citedBy(said: Said | null): readonly string[] {
  return said?.kind === 'claim' ? evidenceOf(said.id) : []
}

type EntryBodyProps = Omit<EntryActionsProps, 'facts'>

/** What an entry meant, what it changed, what is left, what it cost, and what it rests on. */
export function EntryBody(props: EntryBodyProps): ReactNode {
  const { item } = props
  const { entry, scenario } = item
  const isWithheld = use(WithheldContext)
  const isKnown = (said: Said): boolean => !isWithheld(citedBy(said))
  const all = entryMeaning(entry, scenario)
  const meaning = all.filter(isKnown)
  const hidden = all.length - meaning.length
  const came = entryLater(entry, scenario)
  const later = came && isKnown(came) ? came : null
  const assumed = meaning.filter(({ kind }) => kind === 'assumption')
  const facts = evidenceIds(item, [...meaning, later].flatMap(citedBy)).filter((id) => !isWithheld([id]))
  return (
    <>
      <p className={styles.meaning}>
        <Sentences all={meaning.filter(({ kind }) => kind !== 'assumption')} />
        {hidden > 0 ? say('cutoff.hidden.sentences', { count: hidden }) : null}
      </p>
      <dl className={styles.rows}>
        <Row label="ledger.row.changed">
          <ChangedRow item={item} />
        </Row>
        <Row label="ledger.row.window">
          <WindowRow item={item} />
        </Row>
        <Row label="ledger.row.effort">
          <EffortRow item={item} />
        </Row>
        {later ? (
          <Row label="ledger.row.later">
            <Sentence said={later} />
          </Row>
        ) : null}
        {assumed.length > 0 ? (
          <Row label="ledger.row.assumed">
            <Sentences all={assumed} />
          </Row>
        ) : null}
        {facts.length === 0 && scenario.design ? null : (
          <Row label="ledger.row.sources">
            <SourcesRow ids={facts} title={item.title} />
          </Row>
        )}
      </dl>
      <EntryActions {...props} facts={facts} />
    </>
  )
}
