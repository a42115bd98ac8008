import { lazy, Suspense, useRef, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import { copyText } from '#ui/copyText.ts'
import type { LedgerItem } from './ledgerItem.ts'
import styles from './Ledger.module.css'
import { withWords } from '#content/sentence.ts'

const CiteDialog = lazy(async () => ({ default: (await withWords(import('./CiteDialog.tsx'), 'asked')).CiteDialog }))

export interface EntryActionsProps {
  readonly item: LedgerItem
  readonly facts: readonly string[]
  /** The address of a moment of this story. */
  readonly linkTo: (cursor: Cursor) => string
  /** Without it the moment shown is the only one. */
  readonly onGoTo?: ((cursor: Cursor) => void) | undefined
  /** The moment shown is that of this entry: there is nothing to go to. */
  readonly isShown: boolean
}

/** Go, link, cite. */
export function EntryActions({ item, facts, linkTo, onGoTo, isShown }: EntryActionsProps): ReactNode {
  const [isCiting, setCiting] = useState(false)
  const { justBefore, at } = item
  const link = linkTo(at)
  return (
    <div className={styles.actions}>
      {justBefore && onGoTo ? (
        <button type="button" className={styles.action} onClick={() => onGoTo(justBefore)}>
          {say('ledger.justBefore')}
        </button>
      ) : null}
      {isShown || !onGoTo ? null : (
        <button type="button" className={styles.action} onClick={() => onGoTo(at)}>
          {say('ledger.thisMoment')}
        </button>
      )}
      <CopyLink link={link} />
      <button type="button" className={styles.action} onClick={() => setCiting(true)}>
        {say('ledger.cite')}
      </button>
      {isCiting ? (
        <Suspense fallback={null}>
          <CiteDialog item={item} facts={facts} link={link} onClose={() => setCiting(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}

function CopyLink({ link }: { readonly link: string }): ReactNode {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const field = useRef<HTMLInputElement>(null)

  async function copy() {
    setOutcome((await copyText(link)) ? 'copied' : 'refused')
  }

  return (
    <>
      <button type="button" className={styles.action} onClick={() => void copy()}>
        {say('ledger.link')}
      </button>
      <span role="status" className={outcome === null ? 'visuallyHidden' : styles.outcome}>
        {outcome === 'copied' ? say('ledger.linkCopied') : null}
        {outcome === 'refused' ? say('ledger.linkByHand') : null}
      </span>
      {outcome === 'refused' ? (
        <input
          ref={field}
          className={styles.byHand}
          aria-label={say('ledger.linkLabel')}
          readOnly
          value={link}
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : null}
    </>
  )
}
