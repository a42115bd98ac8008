import { useRef, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { say } from '#content/say.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import type { Condition, FrozenStudy } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { ChoiceOf } from './fields.tsx'
import type { RunSlots, StudyRefusal } from './runSlots.ts'
import styles from './Run.module.css'

interface PlainPageProps extends Pick<RunSlots, 'faults'> {
  readonly onPreview: (frozen: FrozenStudy, condition: Condition) => void
}

/** The page without a study: what it is for, and a way to look at one. */
export function PlainPage({ faults, onPreview }: PlainPageProps): ReactNode {
  const [opened, setOpened] = useState<FrozenStudy | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<StudyRefusal | null>(null)
  async function open([file]: readonly File[]): Promise<void> {
    if (!file) return
    const read = await readStudy(file)
    if ('frozen' in read) setOpened(read.frozen)
    else setRefusal(read)
  }
  const conditions = opened ? conditionsOf(opened.study) : []
  const condition = conditions.find(({ id }) => id === chosen) ?? conditions[0]
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1 className={styles.title}>{say('run.plain.title')}</h1>
      <p className={styles.goal}>{say('run.plain.lede')}</p>
      <p>{say('run.plain.participant')}</p>
      <p>{say('run.plain.researcher')}</p>
      <OpenStudy onFiles={(files) => void open(files)} />
      {opened && condition ? (
        <section className={styles.section} aria-label={say('run.preview')}>
          <h2>{opened.study.title}</h2>
          <ChoiceOf
            name="condition"
            legend={say('run.preview.condition')}
            options={conditions.map(({ id, name }) => ({ id, text: name }))}
            value={condition.id}
            onChange={setChosen}
          />
          <p>
            <Button onClick={() => onPreview(opened, condition)}>{say('run.preview.begin')}</Button>
          </p>
        </section>
      ) : null}
      {refusal ? faults(refusal, () => setRefusal(null)) : null}
      <p>
        <Link className={styles.home} to="/study/">
          {say('run.plain.make')}
        </Link>
        <Link className={styles.home} to="/">
          {say('run.plain.home')}
        </Link>
      </p>
    </main>
  )
}

/** The system's own file picker, behind a button of ours. */
function OpenStudy({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  return (
    <p>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        className="visuallyHidden"
        tabIndex={-1}
        aria-label={say('run.plain.file')}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          // The same file may be chosen again, after it was mended.
          currentTarget.value = ''
        }}
      />
      <Button icon="document" onClick={() => field.current?.click()}>
        {say('run.plain.open')}
      </Button>
    </p>
  )
}

/** A study from a file, as if it were frozen; or all that stands in the way. */
async function readStudy(file: File): Promise<{ readonly frozen: FrozenStudy } | StudyRefusal> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    const { reviewStudy } = await import('#domain/study/review.ts')
    const { frozen, faults } = reviewStudy(text)
    return frozen ? { frozen } : { name: file.name, faults }
  } catch {
    return { name: file.name, faults: null }
  }
}
