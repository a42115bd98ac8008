import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { bibtexReference, cslReferences, plainReference, type Reference } from '#content/reference.ts'
import { say } from '#content/say.ts'
import { copyText } from '#ui/copyText.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Facts.module.css'

const FORMS = ['plain', 'bibtex', 'csl'] as const
type Form = (typeof FORMS)[number]

interface CiteProps {
  /** The page itself; its address is known in the browser only. */
  readonly page: Reference
  /** The publications behind it. */
  readonly sources: readonly Reference[]
}

/** The page and what it rests on, to be put into a text. */
export function Cite({ page, sources }: CiteProps): ReactNode {
  const [url, setUrl] = useState(page.url)
  const path = page.url
  // Where a copy is served is not known when the page is written.
  useEffect(() => setUrl(path === null ? location.origin + location.pathname : path), [path])
  const all = [{ ...page, url }, ...sources]
  const texts: Readonly<Record<Form, string>> = {
    plain: all.map(plainReference).join('\n'),
    bibtex: all.map(bibtexReference).join('\n\n'),
    csl: cslReferences(all),
  }
  return (
    <div className={styles.cite}>
      {FORMS.map((form) => (
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
