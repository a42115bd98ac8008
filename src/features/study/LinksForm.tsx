import { useId, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { linksCsv, runFileName } from '#domain/study/links.ts'
import type { Study } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { saveFile } from '#ui/saveFile.ts'
import styles from './Builder.module.css'

interface LinksFormProps {
  readonly study: Study
  readonly siteAddress: () => string
}

const MOST_LINKS = 20_000
const USUAL = 20
/** More than are wanted: some participants never come. */
const SPARE = 1.2

/** One link for each participant, as a table: which condition it leads to stands nowhere in it. */
export function LinksForm({ study, siteAddress }: LinksFormProps): ReactNode {
  const id = useId()
  const conditions = conditionsOf(study).length
  const { perCondition } = study.preregistration
  const wanted = perCondition === null ? USUAL : Math.min(MOST_LINKS, Math.ceil(perCondition * conditions * SPARE))
  const [count, setCount] = useState(String(wanted))
  const [base, setBase] = useState(() => `${siteAddress()}${runFileName(study)}`)
  const [note, setNote] = useState('')
  const number = /^\d+$/.test(count.trim()) ? Number(count) : NaN
  const isCount = number >= 1 && number <= MOST_LINKS
  const isBase = /^https?:\/\/[^\s#]+\.html$/.test(base.trim())

  function save(): void {
    if (!isCount || !isBase) return setNote(say('studyPage.links.faulty'))
    const text = linksCsv(study, number, base.trim())
    setNote(say('studyPage.savedAs', { name: saveFile(`links-${study.id}.csv`, 'text/csv', text) }))
  }

  return (
    <section aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`} className={styles.stepTitle}>
        {say('studyPage.links')}
      </h2>
      <p className={styles.hint}>{say('studyPage.links.hint')}</p>
      <div className={styles.field}>
        <label htmlFor={`${id}base`} className={styles.label}>
          {say('studyPage.links.base')}
        </label>
        <input
          id={`${id}base`}
          className={styles.input}
          type="text"
          inputMode="url"
          spellCheck={false}
          autoComplete="off"
          aria-invalid={!isBase || undefined}
          aria-describedby={isBase ? undefined : `${id}baseWrong`}
          value={base}
          onChange={({ currentTarget }) => setBase(currentTarget.value)}
        />
        {isBase ? null : (
          <p id={`${id}baseWrong`} className={styles.wrong}>
            {say('studyPage.links.baseWrong', { name: runFileName(study) })}
          </p>
        )}
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}count`} className={styles.label}>
          {say('studyPage.links.count')}
        </label>
        <input
          id={`${id}count`}
          className={styles.input}
          data-width="number"
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={!isCount || undefined}
          aria-describedby={isCount ? undefined : `${id}countWrong`}
          value={count}
          onChange={({ currentTarget }) => setCount(currentTarget.value)}
        />
        {isCount ? null : (
          <p id={`${id}countWrong`} className={styles.wrong}>
            {say('studyPage.number', { least: 1, most: MOST_LINKS })}
          </p>
        )}
      </div>
      <Button icon="download" onClick={save}>
        {say('studyPage.links.save')}
      </Button>
      <p role="status" className={styles.hint}>
        {note}
      </p>
    </section>
  )
}
