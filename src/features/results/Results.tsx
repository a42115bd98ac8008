import { lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { withWords } from '#content/sentence.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import { ReadPage } from '#ui/ReadPage.tsx'
import { ChooseStudy } from './ChooseStudy.tsx'
import type { ResultsSlots } from './resultsSlots.ts'
import type { StudyRefused } from './readStudyFile.ts'
import { useDrop } from '#ui/useDrop.ts'
import styles from './Results.module.css'

const OpenedStudy = lazy(async () => ({
  default: (await withWords(import('./OpenedStudy.tsx'), 'study', 'questions', 'results', 'story', 'lab')).OpenedStudy,
}))

/** From the files of participants to figures, sessions and datasets: first of all, of which study. */
export function Results(slots: ResultsSlots): ReactNode {
  const { keptStudies, named, onStudy } = slots
  const [frozen, setFrozen] = useState<FrozenStudy | null>(null)
  const [kept, setKept] = useState<readonly FrozenStudy[] | null>(null)
  const [refused, setRefused] = useState<StudyRefused | null>(null)
  const [isReading, setReading] = useState(false)
  /** Records that came before their study was opened. */
  const [waiting, setWaiting] = useState<readonly File[]>([])

  useEffect(() => {
    let isHere = true
    void keptStudies().then((all) => {
      if (!isHere) return
      setKept(all)
      // The newest of those that bear the name.
      setFrozen((open) => open ?? all.find(({ study }) => study.id === named) ?? null)
    })
    return () => {
      isHere = false
    }
  }, [keptStudies, named])

  const choose = useCallback(
    (chosen: FrozenStudy | null) => {
      setFrozen(chosen)
      setRefused(null)
      onStudy(chosen?.study.id ?? null)
    },
    [onStudy],
  )

  const open = useCallback(
    (files: readonly File[]) => {
      if (frozen || files.length === 0) return
      setReading(true)
      void findStudy(files, kept ?? []).then((found) => {
        setReading(false)
        setWaiting(found.records)
        if (found.frozen) choose(found.frozen)
        else setRefused(found.refused)
      })
    },
    [frozen, kept, choose],
  )
  const isOver = useDrop(open)

  return (
    <ReadPage title={say('resultsPage.title')} lede={say('resultsPage.lede')} className={styles.page}>
      {isOver && !frozen ? <div className={styles.drop}>{say('resultsPage.drop')}</div> : null}
      {frozen ? (
        <Suspense fallback={<p role="status">{say('resultsPage.study.reading')}</p>}>
          <OpenedStudy
            key={frozen.hash}
            frozen={frozen}
            waiting={waiting}
            slots={slots}
            onOther={() => {
              setWaiting([])
              choose(null)
            }}
          />
        </Suspense>
      ) : (
        <ChooseStudy
          kept={kept ?? []}
          named={kept ? named : null}
          {...{ refused, isReading }}
          onFiles={open}
          onChoose={choose}
        />
      )}
    </ReadPage>
  )
}

interface StudyFound {
  readonly frozen: FrozenStudy | null
  readonly refused: StudyRefused | null
  readonly records: readonly File[]
}

/** Whatever was laid down: a study among it, or records that name one which is kept here. */
async function findStudy(files: readonly File[], kept: readonly FrozenStudy[]): Promise<StudyFound> {
  const [{ readStudyFile }, { loadDesignTools }] = await Promise.all([
    import('./readStudyFile.ts'),
    import('./loadDesignTools.ts'),
  ])
  loadDesignTools()
  const records: File[] = []
  let frozen: FrozenStudy | null = null
  let refused: StudyRefused | null = null
  for (const file of files) {
    const isPlain = /\.(jsonl|ndjson|csv)$/i.test(file.name)
    if (isPlain && (frozen || refused?.why === 'records')) {
      records.push(file)
      continue
    }
    const read = await readStudyFile(file)
    if (read.ok) frozen ??= read.frozen
    else {
      if (read.why === 'records') frozen ??= kept.find(({ hash }) => hash === read.hash) ?? null
      refused ??= read
    }
    if (isPlain || /\.zip$/i.test(file.name)) records.push(file)
  }
  return { frozen, refused: frozen ? null : refused, records }
}
