import { useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Patterns.module.css'

const FORMATS = {
  jsonld: { name: 'consent-replay-pattern-notes.jsonld', type: 'application/ld+json' },
  csv: { name: 'consent-replay-pattern-notes.csv', type: 'text/csv' },
} as const
type Format = keyof typeof FORMATS

/** The file is written when it is asked for: reading the page does not wait for the writers. */
async function textOf(format: Format): Promise<string> {
  if (format === 'csv') return (await import('./csvNotes.ts')).csvNotes()
  return (await import('./jsonldNotes.ts')).jsonldNotes()
}

/** Hands a text to the browser as a download: made here, sent nowhere. */
function download(text: string, { name, type }: (typeof FORMATS)[Format]): string {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun by the next task; the address may go.
  setTimeout(() => URL.revokeObjectURL(url), 0)
  return name
}

/** The whole set as two files: one for machines that reason, one for those that count. */
export function SaveNotes(): ReactNode {
  const [done, setDone] = useState('')

  function handle(format: Format): void {
    void textOf(format).then((text) => setDone(say('patterns.save.done', { name: download(text, FORMATS[format]) })))
  }

  return (
    <section className={styles.save} aria-labelledby="save-name">
      <h2 id="save-name" className={styles.partName}>
        {say('patterns.save')}
      </h2>
      <p className={styles.partText}>{say('patterns.save.text')}</p>
      <div className={styles.buttons}>
        <Button icon="download" onClick={() => handle('jsonld')}>
          {say('patterns.save.jsonld', { kind: 'JSON-LD' })}
        </Button>
        <Button icon="download" onClick={() => handle('csv')}>
          {say('patterns.save.csv', { kind: 'CSV' })}
        </Button>
      </div>
      <p role="status" className={styles.found}>
        {done}
      </p>
    </section>
  )
}
