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

/** The notes that are shown, as two files: one for machines that reason, one for those that count. */
export function SaveNotes({ ids }: { readonly ids: readonly PatternId[] }): ReactNode {
  const all = ids.length === PATTERN_IDS.length ? 'yes' : 'no'
  const [done, setDone] = useState('')

  function handle(format: Format): void {
    const count = ids.length
    const { name, type } = FORMATS[format]
    void Promise.all([textOf(format, ids), import('#ui/saveFile.ts')]).then(([text, { saveFile }]) =>
      setDone(say('patterns.save.done', { name: saveFile(name, type, text), count })),
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
