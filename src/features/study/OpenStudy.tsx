import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { say } from '#content/say.ts'
import type { KeptStudy } from '#store/studies/shelf.ts'
import { KeepError } from '#store/shelf/keeping.ts'
import { duplicateOf, getStudy, listStudies, putDraft, studyIn } from '#store/studies/studies.ts'
import { beginReading } from './beginReading.ts'
import { Builder } from './Builder.tsx'
import { Published } from './Published.tsx'
import { printStudyAddress, type StudyPlace } from './studyAddress.ts'
import type { StepId } from './stepIds.ts'
import type { StudySlots } from './studySlots.ts'
import styles from './Builder.module.css'

interface OpenStudyProps {
  readonly place: StudyPlace
  readonly slots: StudySlots
}

interface Opened {
  /** Its key, and the one that it got because both of two versions were kept. */
  readonly keys: readonly string[]
  /** Null: there is none on this device. */
  readonly kept: KeptStudy | null
}

/** The study that the address names: to be built on, or frozen. */
export function OpenStudy({ place, slots }: OpenStudyProps): ReactNode {
  const navigate = useNavigate()
  const [opened, setOpened] = useState<Opened | null>(null)
  const { key } = place
  const isHere = opened?.keys.includes(key) ?? false

  const load = useCallback(
    () =>
      getStudy(key)
        .catch((error: unknown) => {
          if (error instanceof KeepError) return undefined
          throw error
        })
        .then((kept) => setOpened({ keys: [key], kept: kept ?? null })),
    [key],
  )
  useEffect(() => {
    if (!isHere) void load()
  }, [isHere, load])

  // A draft, and the frozen study that it becomes.
  const shown = opened?.kept ? `${opened.kept.key} ${opened.kept.state}` : null
  useEffect(() => {
    if (shown !== null) beginReading()
  }, [shown])

  const go = useCallback(
    (to: string, step: StepId, isQuiet = false): void => {
      if (isQuiet) setOpened((now) => now && { ...now, keys: [...now.keys, to] })
      void navigate({ hash: printStudyAddress({ key: to, step }) }, { replace: isQuiet })
    },
    [navigate],
  )

  /** Under the key of its draft; or under another, where the same one lay frozen already. */
  function frozen(to: string): void {
    if (to === key) void load()
    else go(to, 'purpose')
  }

  async function duplicate(kept: KeptStudy): Promise<void> {
    const study = studyIn(kept)
    const taken = (await listStudies()).map((one) => studyIn(one).id)
    const copy = duplicateOf(study, taken, say('studyPage.copyOf', { title: study.title }))
    const laid = await putDraft(copy)
    void navigate({ hash: printStudyAddress({ key: laid.kept.key, step: 'purpose' }) })
  }

  if (!opened || !isHere) return <main id="main" tabIndex={-1} className={styles.page} />
  const { kept } = opened
  if (!kept) return <Missing />
  if (kept.state === 'frozen')
    return <Published key={kept.key} kept={kept} onDuplicate={() => void duplicate(kept)} {...slots} />
  return <Builder key={kept.key} kept={kept} step={place.step} onGo={go} onFrozen={frozen} {...slots} />
}

function Missing(): ReactNode {
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1 className={styles.title}>{say('studyPage.missing.title')}</h1>
      <p>{say('studyPage.missing.text')}</p>
      <p>
        <Link to="/study/">{say('studyPage.all')}</Link>
      </p>
    </main>
  )
}
