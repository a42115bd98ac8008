import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
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

/** One search at a time: what it says, and how one stops it. */
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

interface PathsWorker {
  readonly post: (asked: Asked) => void
  readonly end: () => void
}

/** The worker, made when it is first asked; only what it says of the newest job is heard. Who leaves the page ends it. */
function useWorker(hear: (news: PathsNews) => void, fail: () => void): PathsWorker {
  const worker = useRef<Worker | null>(null)
  const job = useRef(0)

  const post = useCallback(
    (asked: Asked) => {
      const id = ++job.current
      // Making a worker takes its time on this thread, too: it is a task of its own.
      setTimeout(() => {
        if (id !== job.current) return
        try {
          worker.current ??= newWorker((news) => {
            // An ended search may still have something to say.
            if (news.id === job.current) hear(news)
          }, fail)
          worker.current.postMessage({ id, ...asked } satisfies PathsJob)
        } catch {
          fail()
        }
      }, 0)
    },
    [hear, fail],
  )

  const end = useCallback(() => {
    const id = ++job.current
    worker.current?.postMessage({ id, kind: 'cancel' } satisfies PathsJob)
  }, [])

  useEffect(
    () => () => {
      job.current += 1
      worker.current?.terminate()
      worker.current = null
    },
    [],
  )
  return { post, end }
}

/** Searches in a worker, so that the page stays free. A new question ends the one before it. */
export function usePaths(): PathsSearch {
  const [answer, setAnswer] = useState<Search<Answer>>({ kind: 'idle' })
  const [proofs, setProofs] = useState<Search<Proofs>>({ kind: 'idle' })
  const [known, setKnown] = useState<Answer | null>(null)
  /** What the search under way is about, and the design that was asked about last. */
  const asking = useRef<Asked | null>(null)
  const design = useRef<Design | undefined>(undefined)

  const settle = useCallback((end: Search<never>) => {
    setAnswer(whileWorking<Answer>(end))
    setProofs(whileWorking<Proofs>(end))
  }, [])
  const fail = useCallback(() => settle({ kind: 'failed' }), [settle])

  const hear = useCallback(
    (news: PathsNews): void => {
      const asked = asking.current
      // A whole page of ends is drawn piece by piece, so that it never holds up the next tap.
      startTransition(() => {
        if (news.kind === 'progress') settle({ kind: 'working', done: news.done, of: news.of })
        else if (news.kind === 'proofs') setProofs({ kind: 'found', found: news.proofs })
        else if (asked?.kind === 'answer') {
          const found = { ...news.answer, question: asked.question }
          setAnswer({ kind: 'found', found })
          setKnown(found)
        }
      })
    },
    [settle],
  )
  const { post, end } = useWorker(hear, fail)

  const begin = useCallback(
    (asked: Asked) => {
      asking.current = asked
      const isOther = asked.kind === 'answer' && asked.question.scenario.design !== design.current
      if (isOther) design.current = asked.question.scenario.design
      // Who pressed is answered at once; that something is searched is drawn piece by piece after it.
      startTransition(() => {
        settle({ kind: 'stopped' })
        if (isOther) setProofs({ kind: 'idle' })
        const working = { kind: 'working', done: 0, of: 1 } as const
        if (asked.kind === 'answer') setAnswer(working)
        else setProofs(working)
      })
      post(asked)
    },
    [post, settle],
  )

  const cancel = useCallback(() => {
    end()
    settle({ kind: 'stopped' })
  }, [end, settle])

  return { answer, known, proofs, cancel, ...useAsking(begin) }
}

/** The three things that can be searched for. */
function useAsking(begin: (asked: Asked) => void): Pick<PathsSearch, 'ask' | 'prove' | 'proveDesign'> {
  const ask = useCallback((question: Question) => begin({ kind: 'answer', question }), [begin])
  const prove = useCallback(() => begin({ kind: 'prove' }), [begin])
  const proveDesign = useCallback((design: Design) => begin({ kind: 'proveDesign', design }), [begin])
  return { ask, prove, proveDesign }
}
