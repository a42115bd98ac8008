import { isMeasured, measured, rememberMeasures } from '#domain/design/measured.ts'
import type { Measures } from '#domain/design/measure.ts'
import type { Subject } from '#domain/design/subject.ts'
import type { Phone } from '#domain/scenario/types.ts'
import type { MeasureJob, MeasureNews } from '#workers/measureWorker.ts'

const waiting = new Map<number, (measures: Measures) => void>()
let worker: Worker | null = null
let jobs = 0

/** One thread for all that is measured: it begins with the first question. */
function thread(): Worker {
  if (worker) return worker
  worker = new Worker(new URL('../../workers/measureWorker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data: { id, measures } }: MessageEvent<MeasureNews>) => {
    waiting.get(id)?.(measures)
    waiting.delete(id)
  })
  return worker
}

/** What a subject costs: found in a thread of its own, so that the page stays free; here where there are no threads. */
export async function askMeasures(subject: Subject, phone: Phone): Promise<Measures> {
  if (isMeasured(subject, phone) || typeof Worker === 'undefined') return measured(subject, phone)
  const measures = await new Promise<Measures>((resolve) => {
    jobs += 1
    waiting.set(jobs, resolve)
    thread().postMessage({ id: jobs, subject, phone } satisfies MeasureJob)
  })
  rememberMeasures(subject, phone, measures)
  return measures
}
