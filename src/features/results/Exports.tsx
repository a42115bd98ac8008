import { useState, type ReactNode } from 'react'
import { datasetWords } from '#content/resultsSays.ts'
import { say } from '#content/say.ts'
import type { Exported, ExportId } from '#domain/results/exportOf.ts'
import { STANDARD } from '#domain/results/psychDsNames.ts'
import { PSYCH_DS_RULES } from '#domain/results/psychDsRules.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { Part } from './Part.tsx'
import type { Found, ResultsWork } from './useResults.ts'
import styles from './Results.module.css'

interface ExportsProps {
  readonly frozen: FrozenStudy
  readonly results: ResultsWork
  readonly found: Found
}

const TABLES = [
  ['participants', ['participants.csv', 'participants.jsonl']],
  ['events', ['events.csv', 'events.jsonl']],
  ['codebook', ['codebook.csv']],
  ['exclusions', ['exclusions.csv']],
] as const satisfies readonly (readonly [string, readonly ExportId[]])[]

const KINDS: Readonly<Record<string, string>> = { csv: 'CSV', jsonl: 'JSON Lines' }

/** What was read, as files: for others, and for other programs. */
export function Exports({ frozen, results, found }: ExportsProps): ReactNode {
  const [withPanelIds, setWithPanelIds] = useState(false)
  const [saved, setSaved] = useState('')
  const { report, consort, sessions } = found.results

  async function write(what: ExportId): Promise<void> {
    setSaved('')
    const isSynthetic = sessions.some(({ kind }) => kind === 'synthetic')
    const words = datasetWords({ frozen, isSynthetic, withdrawn: report.withdrawn.length, withPanelIds })
    const order = { what, words, withPanelIds, issued: consort.issued }
    const told = await results.ask({ kind: 'export', order })
    if (told?.kind !== 'export') return
    const name = `${found.isDry ? 'synthetic-' : ''}${told.exported.name}`
    save({ ...told.exported, name })
    setSaved(say('resultsPage.saved', { name }))
  }
  const isBusy = results.work !== null

  return (
    <Part title={say('resultsPage.export')} text={say('resultsPage.export.text')}>
      <div className={styles.exportRow}>
        <div>
          <h3 className={styles.subName}>{say('resultsPage.export.dataset', { archive: STANDARD })}</h3>
          <p className={styles.text}>
            {say('resultsPage.export.dataset.text', { standard: STANDARD, rules: PSYCH_DS_RULES.length })}
          </p>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={withPanelIds}
              onChange={({ currentTarget }) => setWithPanelIds(currentTarget.checked)}
            />
            {say('resultsPage.export.panelIds')}
          </label>
          <p className={styles.quiet}>{say('resultsPage.export.panelIds.hint')}</p>
        </div>
        <div className={styles.buttons}>
          <Button icon="download" disabled={isBusy} onClick={() => void write('dataset.zip')}>
            {say('resultsPage.export.as', {
              what: say('resultsPage.export.dataset', { archive: STANDARD }),
              kind: '.zip',
            })}
          </Button>
        </div>
      </div>
      {TABLES.map(([id, files]) => (
        <div key={id} className={styles.exportRow}>
          <div>
            <h3 className={styles.subName}>{say(`resultsPage.export.${id}`)}</h3>
            <p className={styles.text}>{say(`resultsPage.export.${id}.text`)}</p>
          </div>
          <div className={styles.buttons}>
            {files.map((what) => (
              <Button
                key={what}
                icon="download"
                disabled={isBusy}
                aria-label={say('resultsPage.export.as', { what: say(`resultsPage.export.${id}`), kind: kindOf(what) })}
                onClick={() => void write(what)}
              >
                {kindOf(what)}
              </Button>
            ))}
          </div>
        </div>
      ))}
      <p role="status">{saved}</p>
    </Part>
  )
}

function kindOf(what: ExportId): string {
  const ending = what.slice(what.indexOf('.') + 1)
  return KINDS[ending] ?? ending
}

/** Hands the pieces of a file to the browser as a download. */
function save({ name, type, pieces }: Exported): void {
  const url = URL.createObjectURL(new Blob([...pieces], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun by the next task; the address may go.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
