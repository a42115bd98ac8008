import { useId, useRef, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { bibtexCitation, plainCitation } from './citation.ts'
import { copyText } from './copyText.ts'
import type { LedgerItem } from './ledgerItem.ts'
import styles from './CiteDialog.module.css'

interface CiteDialogProps {
  readonly item: LedgerItem
  readonly facts: readonly string[]
  readonly link: string
  readonly onClose: () => void
}

/** A moment and what it rests on, to be put into a text. */
export function CiteDialog({ item, facts, link, onClose }: CiteDialogProps): ReactNode {
  return (
    <Dialog title={say('ledger.cite.title')} closeLabel={say('ledger.cite.close')} onClose={onClose}>
      <CitationField label={say('ledger.cite.plain')} text={plainCitation(item, facts, link)} rows={5} />
      <CitationField label={say('ledger.cite.bibtex')} text={bibtexCitation(item, facts, link)} rows={8} />
    </Dialog>
  )
}

interface CitationFieldProps {
  readonly label: string
  readonly text: string
  readonly rows: number
}

function CitationField({ label, text, rows }: CitationFieldProps): ReactNode {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [isCopied, setCopied] = useState(false)

  async function copy() {
    const done = await copyText(text)
    setCopied(done)
    // Refused: the text is selected, and the person's own shortcut does the rest.
    if (!done) field.current?.select()
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={rows} value={text} className={styles.text} />
      <Button icon="copy" onClick={() => void copy()}>
        {say('ledger.cite.copy', { form: label })}
      </Button>
      <span role="status">{isCopied ? say('ledger.cite.copied') : null}</span>
    </div>
  )
}
