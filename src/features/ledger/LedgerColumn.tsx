import { useId, useState, type ReactNode } from 'react'
import { dayShort } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import { Icon } from '#ui/Icon.tsx'
import { EntryBody } from './EntryBody.tsx'
import { LEDGER_FILTERS, passes, type LedgerFilter, type LedgerItem } from './ledgerItem.ts'
import styles from './Ledger.module.css'

/** So many entries are drawn at once: a story of a thousand steps stays quick. */
const AT_ONCE = 50

interface LedgerColumnProps {
  /** Oldest first. */
  readonly items: readonly LedgerItem[]
  /** How many entries of the story lie after the moment shown. */
  readonly ahead: number
  readonly hasActed: boolean
  /** What the story began with, where no entry tells it. */
  readonly opening?: ReactNode
  readonly linkTo: (cursor: Cursor) => string
  readonly onGoTo?: ((cursor: Cursor) => void) | undefined
}

/** The receipt: the newest entry in full, the older ones as lines that open. Newest first; no live region. */
export function LedgerColumn({ items, ahead, hasActed, opening = null, linkTo, onGoTo }: LedgerColumnProps): ReactNode {
  const [filter, setFilter] = useState<LedgerFilter>('all')
  const [most, setMost] = useState(AT_ONCE)
  const heading = useId()
  const newest = items.at(-1)
  const passing = items.filter((item) => passes(item, filter)).toReversed()
  const shown = passing.slice(0, most)
  return (
    <section className={styles.ledger} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{say('ledger.heading')}</h2>
        {items.length > 1 ? <Filter value={filter} onChange={setFilter} /> : null}
      </div>
      {shown.length === 0 ? (
        items.length === 0 && opening ? null : (
          <p className={styles.empty}>{say(items.length === 0 ? 'ledger.empty' : 'ledger.noneShown')}</p>
        )
      ) : (
        <ol reversed className={styles.entries}>
          {shown.map((item, index) => {
            const props = { item, linkTo, onGoTo, isShown: item === newest && item.asOf === item.at.on }
            // The key carries the place: an entry that becomes an older one closes.
            return index === 0 ? (
              <li key={`${item.entry.n} newest`} value={item.entry.n} className={styles.newest}>
                <NewestEntry {...props} />
              </li>
            ) : (
              <li key={item.entry.n} value={item.entry.n} className={styles.older}>
                <OlderEntry {...props} />
              </li>
            )
          })}
        </ol>
      )}
      {passing.length > most ? (
        <button type="button" className={styles.action} onClick={() => setMost(most + AT_ONCE)}>
          {say('ledger.earlier', { count: Math.min(AT_ONCE, passing.length - most) })}
        </button>
      ) : (
        opening
      )}
      {ahead > 0 ? <p className={styles.note}>{say('ledger.ahead', { count: ahead })}</p> : null}
      {hasActed ? null : <p className={styles.note}>{say('ledger.goBack')}</p>}
    </section>
  )
}

interface FilterProps {
  readonly value: LedgerFilter
  readonly onChange: (filter: LedgerFilter) => void
}

function Filter({ value, onChange }: FilterProps): ReactNode {
  return (
    <label className={styles.filter}>
      <span className="visuallyHidden">{say('ledger.filter')}</span>
      <span aria-hidden="true">{say(`ledger.filter.${value}`)}</span>
      <Icon name="chevronDown" size={10} />
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as LedgerFilter)}>
        {LEDGER_FILTERS.map((filter) => (
          <option key={filter} value={filter}>
            {say(`ledger.filter.${filter}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

interface EntryProps {
  readonly item: LedgerItem
  readonly linkTo: (cursor: Cursor) => string
  readonly onGoTo?: ((cursor: Cursor) => void) | undefined
  readonly isShown: boolean
}

function Number({ item }: { readonly item: LedgerItem }): ReactNode {
  return (
    <span className={styles.number}>
      <span aria-hidden="true">{item.entry.n}</span>
      <span className="visuallyHidden">{say('ledger.number', { n: item.entry.n })}</span>
    </span>
  )
}

function NewestEntry(props: EntryProps): ReactNode {
  const { entry, title } = props.item
  return (
    <article>
      <p className={styles.actor}>
        <Icon name={entry.by} size={14} />
        <b>{say(`ledger.actor.${entry.by}`)}</b>
        <time dateTime={entry.on}>{dayShort(entry.on)}</time>
        <Number item={props.item} />
      </p>
      <h3 className={styles.title}>{title}</h3>
      <EntryBody {...props} />
    </article>
  )
}

function OlderEntry(props: EntryProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const { entry, title } = props.item
  return (
    <article>
      <h3>
        <button
          type="button"
          className={styles.olderHead}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={entry.by} size={14} />
          <span>
            <span className="visuallyHidden">{say(`ledger.actor.${entry.by}`)}, </span>
            {title.replace(/\.$/, '')}
          </span>
          <Number item={props.item} />
        </button>
      </h3>
      <div id={id} hidden={!isOpen} className={styles.olderBody}>
        {isOpen ? (
          <>
            <p className={styles.actor}>
              <b>{say(`ledger.actor.${entry.by}`)}</b>
              <time dateTime={entry.on}>{dayShort(entry.on)}</time>
            </p>
            <EntryBody {...props} />
          </>
        ) : null}
      </div>
    </article>
  )
}
