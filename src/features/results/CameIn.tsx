import { useState, type ReactNode } from 'react'
import { count } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { ImportReport } from '#domain/results/importRecords.ts'
import type { SessionRow } from '#domain/results/sessionRows.ts'
import type { Study } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { copyText } from '#ui/copyText.ts'
import { saveFile } from '#ui/saveFile.ts'
import { flagsOf, type Flag } from './flags.ts'
import { plain } from './numbers.ts'
import { Part } from './Part.tsx'
import styles from './Results.module.css'

interface CameInProps {
  readonly study: Study
  readonly report: ImportReport
  readonly sessions: readonly SessionRow[]
  readonly misassigned: readonly string[]
}

const MEGABYTE = 1_000_000
const SHOWN = 50

/** What the files held, and all that is odd about it. */
export function CameIn({ study, report, sessions, misassigned }: CameInProps): ReactNode {
  const flags = flagsOf(report, sessions, misassigned)
  const facts = [
    ['files', count(report.files)],
    ['sessions', count(sessions.length)],
    ['events', count(report.lines)],
    ['size', say('resultsPage.came.megabytes', { size: plain(report.bytes / MEGABYTE) })],
  ] as const
  return (
    <Part title={say('resultsPage.came')}>
      <dl className={styles.facts}>
        {facts.map(([id, value]) => (
          <div key={id}>
            <dt>{say(`resultsPage.came.${id}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {flags.length === 0 ? (
        <p className={styles.text}>{say('resultsPage.came.clean')}</p>
      ) : (
        <>
          <h3 className={styles.subName}>{say('resultsPage.came.look')}</h3>
          <ul className={styles.flags}>
            {flags.map((flag) => (
              <FlagRow key={flag.id} {...flag} />
            ))}
          </ul>
        </>
      )}
      {report.withdrawn.length > 0 ? <Withdrawn study={study} report={report} /> : null}
    </Part>
  )
}

function FlagRow({ id, count: times, which }: Flag): ReactNode {
  return (
    <li className={styles.flag}>
      <span className={styles.flagCount}>{count(times)}</span>
      <div>
        <p>
          <b>{say(`resultsPage.flag.${id}`)}</b>
        </p>
        <p className={styles.quiet}>{say(`resultsPage.flag.${id}.means`)}</p>
        {which.length > 0 ? (
          <details>
            <summary>{say('resultsPage.flag.which')}</summary>
            <ul className={styles.which}>
              {which.slice(0, SHOWN).map((one) => (
                <li key={one}>{one}</li>
              ))}
              {which.length > SHOWN ? (
                <li>{say('resultsPage.flag.more', { count: count(which.length - SHOWN) })}</li>
              ) : null}
            </ul>
          </details>
        ) : null}
      </div>
    </li>
  )
}

/** What is to be erased where the records are collected: a line a file, and whose lines where it holds others too. */
export function eraseList({ withdrawn }: Pick<ImportReport, 'withdrawn'>): readonly string[] {
  return withdrawn.flatMap(({ session, files }) =>
    files.map((file) =>
      file.includes(session) ? file : `${file}: ${say('resultsPage.withdrawn.shared', { session })}`,
    ),
  )
}

function Withdrawn({ study, report }: Pick<CameInProps, 'study' | 'report'>): ReactNode {
  const [note, setNote] = useState('')
  const files = eraseList(report)
  const text = `${files.join('\n')}\n`
  const name = `${study.id}-${say('resultsPage.withdrawn.file').replaceAll(' ', '-')}.txt`
  return (
    <div className={styles.withdrawn}>
      <h3 className={styles.subName}>{say('resultsPage.withdrawn')}</h3>
      <p className={styles.text}>
        {say('resultsPage.withdrawn.text', { count: report.withdrawn.length, files: files.length })}
      </p>
      <ul className={styles.which}>
        {files.slice(0, SHOWN).map((file) => (
          <li key={file}>{file}</li>
        ))}
        {files.length > SHOWN ? <li>{say('resultsPage.flag.more', { count: count(files.length - SHOWN) })}</li> : null}
      </ul>
      <div className={styles.buttons}>
        <Button
          icon="copy"
          onClick={() =>
            void copyText(text).then((isCopied) => setNote(isCopied ? say('resultsPage.withdrawn.copied') : ''))
          }
        >
          {say('resultsPage.withdrawn.copy')}
        </Button>
        <Button
          icon="download"
          onClick={() => setNote(say('resultsPage.saved', { name: saveFile(name, 'text/plain', text) }))}
        >
          {say('resultsPage.withdrawn.save')}
        </Button>
        <span role="status">{note}</span>
      </div>
    </div>
  )
}
