import { useCallback, useEffect, useRef, useState } from 'react'
import type { PolicyPlan } from '#domain/results/dryRun/policy.ts'
import type { RecordKind } from '#domain/record/types.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import type { Results, Stage } from '#workers/resultsWorker.ts'
import { ResultsThread, type Asked, type Progress, type Told } from './resultsThread.ts'

export interface Work {
  readonly stage: Stage
  readonly done: number
}

type FailedWhy = Extract<Told, { kind: 'failed' }>['why']

/** What the page stands at. */
export interface Found {
  readonly results: Results
  /** Nobody took part. */
  readonly isDry: boolean
  /** Of several imports, which: what is drawn of one begins anew with the next. */
  readonly number: number
}

export interface ImportOrder {
  readonly files: readonly File[]
  readonly kinds: readonly RecordKind[]
  readonly withdrawn: readonly string[]
  readonly issued: number | null
}

export interface DryOrder {
  readonly seed: string
  readonly count: number
  readonly policies: PolicyPlan
}

export interface ResultsWork {
  readonly found: Found | null
  readonly work: Work | null
  /** What came of the last job where nothing came of it. */
  readonly trouble: FailedWhy | 'stopped' | null
  readonly takeIn: (order: ImportOrder) => void
  readonly runDry: (order: DryOrder) => void
  /** Any other job, with its progress shown; null: stopped or failed. */
  readonly ask: (asked: Asked) => Promise<Told | null>
  readonly cancel: () => void
}

const FIRST_STAGE: Readonly<Record<Asked['kind'], Stage | null>> = {
  import: 'looking',
  dryRun: 'inventing',
  power: 'simulating',
  export: 'writing',
  session: null,
}

/** What is found of a study, and the thread that finds it. Another study begins with another one of these. */
export function useResults({ text, hash }: Pick<FrozenStudy, 'text' | 'hash'>): ResultsWork {
  const thread = useRef<ResultsThread | null>(null)
  const [found, setFound] = useState<Found | null>(null)
  const [work, setWork] = useState<Work | null>(null)
  const [trouble, setTrouble] = useState<ResultsWork['trouble']>(null)
  const number = useRef(0)

  useEffect(
    () => () => {
      thread.current?.close()
      thread.current = null
    },
    [],
  )

  const ask = useCallback(async (asked: Asked): Promise<Told | null> => {
    thread.current ??= new ResultsThread()
    const stage = FIRST_STAGE[asked.kind]
    if (stage === null) return thread.current.ask(asked)
    const own = ++number.current
    setTrouble(null)
    setWork({ stage, done: 0 })
    const told = await thread.current.ask(asked, (progress: Progress) => {
      if (own === number.current) setWork({ stage: progress.stage, done: progress.done })
    })
    // Another job has begun: the bar is its own.
    if (own !== number.current) return null
    setWork(null)
    if (told === null) setTrouble('stopped')
    if (told?.kind === 'failed') setTrouble(told.why)
    return told
  }, [])

  const find = useCallback(
    async (asked: Asked): Promise<void> => {
      const told = await ask(asked)
      if (told?.kind === 'results')
        setFound({ results: told.results, isDry: asked.kind === 'dryRun', number: number.current })
    },
    [ask],
  )

  const study = { text, hash }
  return {
    found,
    work,
    trouble,
    ask,
    takeIn: (order) => void find({ kind: 'import', study, ...order }),
    runDry: (order) => void find({ kind: 'dryRun', study, ...order }),
    cancel: () => thread.current?.cancel(),
  }
}
