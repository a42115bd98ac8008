import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { RecordKind } from '#domain/record/types.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { FilePicker } from './FilePicker.tsx'
import { NumberField } from './NumberField.tsx'
import { Part } from './Part.tsx'
import { useDrop } from '#ui/useDrop.ts'
import type { ResultsWork } from './useResults.ts'
import { readCodes } from './withdrawalCodes.ts'
import styles from './Results.module.css'

interface RecordsProps {
  readonly frozen: FrozenStudy
  readonly waiting: readonly File[]
  readonly results: ResultsWork
  /** What can be done without any record. */
  readonly children: ReactNode
}

const OTHER_KINDS = ['preview', 'synthetic'] as const satisfies readonly RecordKind[]

/** The files, and what else is known of the study: all of it is read at once, and again with every file more. */
export function Records({ waiting, results, children }: RecordsProps): ReactNode {
  const [files, setFiles] = useState<readonly File[]>([])
  const [kinds, setKinds] = useState<readonly RecordKind[]>(['real'])
  const [issued, setIssued] = useState<number | null>(null)
  const [codes, setCodes] = useState('')
  const { withdrawn, strange } = readCodes(codes)
  const { takeIn, found } = results
  /** Those that were given when the files were last read. */
  const [given, setGiven] = useState<readonly string[]>([])
  const gone = new Set(found?.results.report.withdrawn.map(({ session }) => session))
  const unmet = found && !found.isDry ? given.filter((code) => !gone.has(code)).length : 0

  const read = useCallback(
    (all: readonly File[]) => {
      setFiles(all)
      setGiven(withdrawn)
      takeIn({ files: all, kinds, withdrawn, issued })
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what was typed counts when it is read again
    [kinds, codes, issued],
  )
  const add = useCallback((more: readonly File[]) => read(withNew(files, more)), [files, read])
  const isOver = useDrop(add)
  const first = useRef(waiting)
  useEffect(() => {
    if (first.current.length > 0) add(first.current)
    first.current = []
  }, [add])
  const names = { lines: '.jsonl', table: '.csv', archive: '.zip' }

  return (
    <Part title={say('resultsPage.files')} text={say('resultsPage.files.text', names)}>
      {isOver ? <div className={styles.drop}>{say('resultsPage.drop')}</div> : null}
      <div className={styles.buttons}>
        <FilePicker label={say('resultsPage.files.open')} accept=".jsonl,.ndjson,.csv,.zip" multiple onFiles={add} />
        <span>{say('resultsPage.files.laid', { count: files.length })}</span>
        {files.length > 0 ? (
          <Button look="quiet" onClick={() => read([])}>
            {say('resultsPage.files.away')}
          </Button>
        ) : null}
      </div>
      <details className={styles.more}>
        <summary>{say('resultsPage.options')}</summary>
        <div className={styles.options}>
          <fieldset>
            <legend>{say('resultsPage.kinds')}</legend>
            {OTHER_KINDS.map((kind) => (
              <label key={kind} className={styles.check}>
                <input
                  type="checkbox"
                  checked={kinds.includes(kind)}
                  onChange={({ currentTarget: { checked } }) =>
                    setKinds(checked ? [...kinds, kind] : kinds.filter((one) => one !== kind))
                  }
                />
                {say(`resultsPage.kinds.${kind}`)}
              </label>
            ))}
          </fieldset>
          <NumberField
            label={say('resultsPage.issued')}
            hint={say('resultsPage.issued.hint')}
            value={issued}
            least={0}
            onChange={setIssued}
          />
          <Codes codes={codes} strange={strange} unmet={unmet} onCodes={setCodes} />
          <Button disabled={files.length === 0} onClick={() => read(files)}>
            {say('resultsPage.readAgain')}
          </Button>
        </div>
      </details>
      {children}
    </Part>
  )
}

/** The same file laid down twice is one. */
function withNew(files: readonly File[], more: readonly File[]): readonly File[] {
  const key = ({ name, size, lastModified }: File): string => `${name} ${size} ${lastModified}`
  const known = new Set(files.map(key))
  return [...files, ...more.filter((file) => !known.has(key(file)))]
}

interface CodesProps {
  readonly codes: string
  readonly strange: readonly string[]
  /** So many belong to nobody in the files. */
  readonly unmet: number
  readonly onCodes: (codes: string) => void
}

function Codes({ codes, strange, unmet, onCodes }: CodesProps): ReactNode {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{say('resultsPage.codes')}</label>
      <textarea
        id={id}
        className={styles.codes}
        rows={3}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        value={codes}
        onChange={(event) => onCodes(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} className={styles.quiet}>
        {say('resultsPage.codes.hint')}
      </p>
      {unmet > 0 ? <p role="alert">{say('resultsPage.codes.unmet', { count: unmet })}</p> : null}
      {strange.length > 0 ? (
        <p role="alert">{say('resultsPage.codes.strange', { count: strange.length, lines: strange.join(', ') })}</p>
      ) : null}
    </div>
  )
}
