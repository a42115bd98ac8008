import { startTransition, useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { Answer } from '#domain/paths/answer.ts'
import type { Design } from '#domain/design/design.ts'
import type { DesignTheoremId } from '#domain/paths/designTheorems.ts'
import type { Proof } from '#domain/paths/prove.ts'
import type { Question } from '#domain/paths/question.ts'
import type { TheoremId } from '#domain/paths/theorems.ts'
import type { PathsJob, PathsNews } from '#workers/pathsWorker.ts'

/** How a search stands. */
export type Search<Found> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' }

/** What holds, of what was shipped or of a design. */
export type Proofs = readonly Proof<TheoremId | DesignTheoremId>[]

type Asked =
  | { readonly kind: 'answer'; readonly question: Question }
  | { readonly kind: 'prove' }
  | { readonly kind: 'proveDesign'; readonly design: Design }

interface PathsSearch {
  readonly answer: Search<Answer>
  /** The last answer that was found; null before the first. */
  readonly known: Answer | null
  readonly proofs: Search<Proofs>
  readonly ask: (question: Question) => void
  readonly prove: () => void
  readonly proveDesign: (design: Design) => void
  readonly cancel: () => void
}

/** At most one search is under way: what it says, and its end, concern that one only. */
function whileWorking<Found>(next: Search<Found>): (now: Search<Found>) => Search<Found> {
  return (now) => (now.kind === 'working' ? next : now)
}

function newWorker(hear: (news: PathsNews) => void, fail: () => void): Worker {
  const worker = new Worker(new URL('../../workers/pathsWorker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<PathsNews>) => hear(data))
  worker.addEventListener('error', fail)
  return worker
}

/** Who leaves the page ends what is searched for it. */
function useEndOf(worker: RefObject<Worker | null>): void {
  useEffect(
    () => () => {
      worker.current?.terminate()
      worker.current = null
    },
    [worker],
  )
}

/** Searches in a worker, so that the page stays free. A new question ends the one before it. */
export function usePaths(): PathsSearch {
  const [answer, setAnswer] = useState<Search<Answer>>({ kind: 'idle' })
  const [proofs, setProofs] = useState<Search<Proofs>>({ kind: 'idle' })
  const [known, setKnown] = useState<Answer | null>(null)
  const worker = useRef<Worker | null>(null)
  const job = useRef(0)
  /** What the search under way is about, and the design that was asked about last. */
  const asking = useRef<Asked | null>(null)
  const design = useRef<Design | undefined>(undefined)

  const settle = useCallback((end: { readonly kind: 'stopped' | 'failed' }) => {
    setAnswer(whileWorking<Answer>(end))
    setProofs(whileWorking<Proofs>(end))
  }, [])

  const begin = useCallback(
    (asked: Asked) => {
      const id = ++job.current
      asking.current = asked
      settle({ kind: 'stopped' })
      if (asked.kind === 'answer' && asked.question.scenario.design !== design.current) {
        design.current = asked.question.scenario.design
        setProofs({ kind: 'idle' })
      }
      const working = { kind: 'working', done: 0, of: 1 } as const
      if (asked.kind === 'answer') setAnswer(working)
      else setProofs(working)

      function know(told: Omit<Answer, 'question'>): void {
        if (asking.current?.kind !== 'answer') return
        const found = { ...told, question: asking.current.question }
        setAnswer({ kind: 'found', found })
        setKnown(found)
      }

      function hear(news: PathsNews): void {
        // An ended search may still have something to say.
        if (news.id !== job.current) return
        // A whole page of ends is drawn piece by piece, so that it never holds up the next tap.
        if (news.kind === 'answer') return startTransition(() => know(news.answer))
        if (news.kind === 'proofs') return startTransition(() => setProofs({ kind: 'found', found: news.proofs }))
        const { done, of } = news
        startTransition(() => {
          setAnswer(whileWorking<Answer>({ kind: 'working', done, of }))
          setProofs(whileWorking<Proofs>({ kind: 'working', done, of }))
        })
      }

      try {
        worker.current ??= newWorker(hear, () => settle({ kind: 'failed' }))
        worker.current.postMessage({ id, ...asked } satisfies PathsJob)
      } catch {
        settle({ kind: 'failed' })
      }
    },
    [settle],
  )

  const cancel = useCallback(() => {
    const id = ++job.current
    worker.current?.postMessage({ id, kind: 'cancel' } satisfies PathsJob)
    settle({ kind: 'stopped' })
  }, [settle])

  useEndOf(worker)
  const ask = useCallback((question: Question) => begin({ kind: 'answer', question }), [begin])
  const prove = useCallback(() => begin({ kind: 'prove' }), [begin])
  const proveDesign = useCallback((design: Design) => begin({ kind: 'proveDesign', design }), [begin])
  return { answer, known, proofs, ask, prove, proveDesign, cancel }
}
