import { Suspense, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { PATTERN_IDS, type PatternId } from '#domain/patterns/pattern.ts'
import { Button } from '#ui/Button.tsx'
import { Codebook } from './later.ts'
import styles from './Patterns.module.css'

const FORMATS = {
  jsonld: { name: 'consent-replay-pattern-notes.jsonld', type: 'application/ld+json' },
  csv: { name: 'consent-replay-pattern-notes.csv', type: 'text/csv' },
} as const
type Format = keyof typeof FORMATS

/** The file is written when it is asked for: reading the page does not wait for the writers. */
async function textOf(format: Format, ids: readonly PatternId[]): Promise<string> {
  if (format === 'csv') return (await import('./csvNotes.ts')).csvNotes(ids)
  return (await import('./jsonldNotes.ts')).jsonldNotes(ids)
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

/** The notes that are shown, as two files: one for machines that reason, one for those that count. */
export function SaveNotes({ ids }: { readonly ids: readonly PatternId[] }): ReactNode {
  const all = ids.length === PATTERN_IDS.length ? 'yes' : 'no'
  const [done, setDone] = useState('')

  function handle(format: Format): void {
    const count = ids.length
    void textOf(format, ids).then((text) =>
      setDone(say('patterns.save.done', { name: download(text, FORMATS[format]), count })),
    )
  }

  return (
    <div className={styles.save} role="group" aria-label={say('patterns.save')}>
      <p className={styles.quiet}>{say('patterns.save.text', { all, count: ids.length })}</p>
      <div className={styles.buttons}>
        <Button icon="download" disabled={ids.length === 0} onClick={() => handle('jsonld')}>
          {say('patterns.save.jsonld', { kind: 'JSON-LD' })}
        </Button>
        <Button icon="download" disabled={ids.length === 0} onClick={() => handle('csv')}>
          {say('patterns.save.csv', { kind: 'CSV' })}
        </Button>
      </div>
      <p role="status" className={styles.quiet}>
        {done}
      </p>
      <Suspense>
        <Codebook />
      </Suspense>
    </div>
  )
}
