import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { CITATION_FORMS, citations, type Reference } from '#content/reference.ts'
import { say } from '#content/say.ts'
import { today } from '#store/realClock.ts'
import { copyText } from '#ui/copyText.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Facts.module.css'

interface CiteProps {
  /** The page itself; its address is known in the browser only. */
  readonly page: Reference
  /** The publications behind it. */
  readonly sources: readonly Reference[]
}

/** The page and what it rests on, to be put into a text. */
export function Cite({ page, sources }: CiteProps): ReactNode {
  const [seen, setSeen] = useState<Pick<Reference, 'url' | 'accessed'>>({ url: page.url })
  const path = page.url
  // Where a copy is served, and when it is read, is not known when the page is written.
  useEffect(() => setSeen({ url: path ?? location.origin + location.pathname, accessed: today() }), [path])
  const texts = citations({ own: { ...page, ...seen }, sources })
  return (
    <div className={styles.cite}>
      {CITATION_FORMS.map((form) => (
        <Field key={form} label={say(`facts.cite.${form}`)} text={texts[form]} />
      ))}
    </div>
  )
}

function Field({ label, text }: { readonly label: string; readonly text: string }): ReactNode {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [done, setDone] = useState<boolean | null>(null)

  async function copy() {
    const isCopied = await copyText(text)
    setDone(isCopied)
    // Refused: the text is selected, and the person's own shortcut does the rest.
    if (!isCopied) field.current?.select()
  }

  return (
    <details className={styles.form}>
      <summary>{label}</summary>
      <label className="visuallyHidden" htmlFor={id}>
        {label}
      </label>
      <textarea id={id} ref={field} readOnly rows={8} value={text} className={styles.citation} spellCheck={false} />
      <div className={styles.actions}>
        <Button icon="copy" aria-label={say('facts.cite.copyNamed', { form: label })} onClick={() => void copy()}>
          {say('facts.cite.copy')}
        </Button>
        <span role="status">{done === null ? null : say(done ? 'facts.cite.copied' : 'facts.cite.refused')}</span>
      </div>
    </details>
  )
}
