import type { ResultsJob, ResultsNews } from '#workers/resultsWorker.ts'

type WithoutId<Job> = Job extends unknown ? Omit<Job, 'id'> : never
export type Asked = WithoutId<Exclude<ResultsJob, { kind: 'cancel' }>>
export type Told = Exclude<ResultsNews, { kind: 'progress' }>
export type Progress = Extract<ResultsNews, { kind: 'progress' }>

interface Waiting {
  readonly isShort: boolean
  readonly onProgress: (progress: Progress) => void
  readonly end: (told: Told | null) => void
}

/** The thread that reads, counts and writes. One long job at a time: a new one ends the one before. */
export class ResultsThread {
  #worker: Worker | null = null
  #jobs = 0
  readonly #waiting = new Map<number, Waiting>()

  /** Null: it was stopped, by somebody or by the next job. */
  ask(asked: Asked, onProgress: (progress: Progress) => void = () => undefined): Promise<Told | null> {
    const id = ++this.#jobs
    const isShort = asked.kind === 'session'
    if (!isShort) this.#stopLong()
    return new Promise((resolve) => {
      this.#waiting.set(id, { isShort, onProgress, end: resolve })
      try {
        this.#worker ??= this.#begin()
        this.#worker.postMessage({ ...asked, id } satisfies ResultsJob)
      } catch {
        this.#end(id, { id, kind: 'failed', why: 'unexpected' })
      }
    })
  }

  cancel(): void {
    this.#stopLong()
    this.#worker?.postMessage({ id: ++this.#jobs, kind: 'cancel' } satisfies ResultsJob)
  }

  close(): void {
    for (const id of this.#waiting.keys()) this.#end(id, null)
    this.#worker?.terminate()
    this.#worker = null
  }

  #begin(): Worker {
    const worker = new Worker(new URL('../../workers/resultsWorker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<ResultsNews>) => this.#hear(data))
    worker.addEventListener('error', () => {
      for (const id of this.#waiting.keys()) this.#end(id, { id, kind: 'failed', why: 'unexpected' })
    })
    return worker
  }

  #hear(news: ResultsNews): void {
    if (news.kind === 'progress') this.#waiting.get(news.id)?.onProgress(news)
    else this.#end(news.id, news)
  }

  #stopLong(): void {
    for (const [id, { isShort }] of this.#waiting) if (!isShort) this.#end(id, null)
  }

  #end(id: number, told: Told | null): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    waiting?.end(told)
  }
}
