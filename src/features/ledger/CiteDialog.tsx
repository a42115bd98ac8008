import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { CITATION_FORMS, type Reference } from '#content/reference.ts'
import { say } from '#content/say.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { today } from '#store/realClock.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { copyText } from '#ui/copyText.ts'
import { momentCitations } from './citation.ts'
import type { LedgerItem } from './ledgerItem.ts'
import styles from './CiteDialog.module.css'

interface CiteDialogProps {
  readonly item: LedgerItem
  readonly facts: readonly string[]
  readonly link: string
  readonly onClose: () => void
}

/** The publications behind some facts, each once. Their tables are wanted only here: no view waits for them. */
function useSources(facts: readonly string[], publicBy: IsoDay | null): readonly Reference[] {
  const [sources, setSources] = useState<readonly Reference[]>([])
  const key = facts.join(' ')
  useEffect(() => {
    let isWanted = true
    void Promise.all([import('#content/en/facts/evidence.ts'), import('#domain/evidence/publicOn.ts')]).then(
      ([{ evidenceOf }, { isPublicOn }]) => {
        const found = key.split(' ').flatMap((id) => {
          const evidence = evidenceOf(id)
          if (!evidence) return []
          return 'fact' in evidence ? evidence.fact.sources : [evidence.source]
        })
        const shown = found.filter((source) => publicBy === null || isPublicOn(source, publicBy) !== false)
        if (isWanted) setSources([...new Map(shown.map((source) => [source.id, source])).values()])
      },
    )
    return () => {
      isWanted = false
    }
  }, [key, publicBy])
  return sources
}

/** A moment and what it rests on, to be put into a text. */
export function CiteDialog({ item, facts, link, onClose }: CiteDialogProps): ReactNode {
  const sources = useSources(facts, item.publicBy)
  const [on] = useState(today)
  const texts = momentCitations({ item, link, on, sources })
  return (
    <Dialog title={say('ledger.cite.title')} closeLabel={say('ledger.cite.close')} onClose={onClose}>
      {CITATION_FORMS.map((form) => (
        <CitationField
          key={form}
          label={say(`ledger.cite.${form}`)}
          action={say(`ledger.cite.copy.${form}`)}
          text={texts[form]}
        />
      ))}
    </Dialog>
  )
}

interface CitationFieldProps {
  readonly label: string
  readonly action: string
  readonly text: string
}

function CitationField({ label, action, text }: CitationFieldProps): ReactNode {
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
      <textarea id={id} ref={field} readOnly rows={9} value={text} className={styles.text} />
      <Button icon="copy" onClick={() => void copy()}>
        {action}
      </Button>
      <span role="status">{isCopied ? say('ledger.cite.copied') : null}</span>
    </div>
  )
}
