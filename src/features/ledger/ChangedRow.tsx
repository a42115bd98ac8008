import { useId, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Say } from '#content/Say.tsx'
import type { PlainId } from '#content/sentence.ts'
import type { FlowStatus } from '#domain/dataflow/ids.ts'
import { Icon } from '#ui/Icon.tsx'
import { changeCount, knownLater, statusChanges, type StatusChange } from './changes.ts'
import type { LedgerItem } from './ledgerItem.ts'
import styles from './Ledger.module.css'

/** Lines of their own: what a person came to see. The rest follows in one. */
const LINES: Partial<Record<FlowStatus, PlainId>> = {
  shared: 'ledger.changed.shared',
  hosted: 'ledger.changed.hosted',
  held: 'ledger.changed.held',
}
const REST: Partial<Record<FlowStatus, PlainId>> = {
  heldOpen: 'ledger.changed.rest.heldOpen',
  disputed: 'ledger.changed.rest.disputed',
  open: 'ledger.changed.rest.open',
  never: 'ledger.changed.rest.never',
  blank: 'ledger.changed.rest.blank',
}
const INKS: Partial<Record<FlowStatus, string | undefined>> = {
  shared: styles.shared,
  hosted: styles.hosted,
  held: styles.held,
}

/** Which pairs are drawn differently now, by status; and where the file counts otherwise, both numbers. */
export function ChangedRow({ item }: { readonly item: LedgerItem }): ReactNode {
  const changes = statusChanges(item.before, item.after)
  const byStatus = changeCount(changes)
  // Where what came later is hidden, these pairs stand as open, and no year is named.
  const isCut = item.publicBy !== null
  const later = isCut
    ? new Map<string, number>()
    : knownLater(item.before, item.after, item.entry.regime, item.entry.on)
  const byVerdict = item.entry.changed.filter(({ purpose }) => purpose !== 'toFacebook').length
  return (
    <>
      {byStatus === 0 ? (
        <Say id="ledger.changed.none" values={{ count: 0 }} tags={{ n: (text) => <b>{text}</b> }} />
      ) : (
        <ChangedLines changes={changes} />
      )}
      {byStatus === byVerdict || isCut ? null : (
        <span className={styles.both}>{say('ledger.changed.both', { byStatus, byVerdict })}</span>
      )}
      {[...later].map(([since, count]) => (
        <span key={since} className={styles.both}>
          {say('ledger.changed.knownSince', { count, since })}
        </span>
      ))}
      {byStatus === 0 ? null : <ChangedList changes={changes} />}
    </>
  )
}

function ChangedLines({ changes }: { readonly changes: readonly StatusChange[] }): ReactNode {
  const rest = changes.flatMap(({ status, count }) => {
    const id = REST[status]
    return id ? [say(id, { count })] : []
  })
  return (
    <>
      {changes.map(({ status, count }) => {
        const id = LINES[status]
        return id ? (
          <span key={status} className={styles.line}>
            <Say id={id} values={{ count }} tags={{ n: (text) => <b className={INKS[status]}>{text}</b> }} />
          </span>
        ) : null
      })}
      {rest.length > 0 ? <span className={styles.rest}>{rest.join(', ')}</span> : null}
    </>
  )
}

function ChangedList({ changes }: { readonly changes: readonly StatusChange[] }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={styles.disclose}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={isOpen ? 'chevronUp' : 'chevronDown'} size={10} />
        {say('ledger.changed.list')}
      </button>
      <div id={id} hidden={!isOpen} className={styles.pairs}>
        {isOpen ? changes.map((change) => <PairsOfStatus key={change.status} change={change} />) : null}
      </div>
    </>
  )
}

function PairsOfStatus({ change }: { readonly change: StatusChange }): ReactNode {
  const id = useId()
  return (
    <>
      <h4 id={id} className={INKS[change.status] ?? styles.quiet}>
        {say(`status.${change.status}`)}
      </h4>
      <ul aria-labelledby={id}>
        {change.groups.map(({ purposes, categories }) => (
          <li key={purposes.join()}>
            <Say
              id="ledger.changed.pairs"
              values={{
                purposes: purposes.map((purpose) => say(`purpose.${purpose}`)).join(', '),
                categories: categories.map((category) => say(`category.${category}`)).join(', '),
              }}
              tags={{ n: (text) => <span className={styles.purposes}>{text}</span> }}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
