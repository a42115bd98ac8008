import { isMeasured, measured, rememberMeasures } from '#domain/design/measured.ts'
import type { Measures } from '#domain/design/measure.ts'
import type { Subject } from '#domain/design/subject.ts'
import type { Phone } from '#domain/scenario/types.ts'
import type { MeasureJob, MeasureNews } from '#workers/measureWorker.ts'

/** Asked and not answered yet: the same is not asked twice. */
const asked = new Map<string, Promise<Measures>>()
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

function ask(subject: Subject, phone: Phone): Promise<Measures> {
  return new Promise((resolve) => {
    jobs += 1
    waiting.set(jobs, (measures) => {
      rememberMeasures(subject, phone, measures)
      resolve(measures)
    })
    thread().postMessage({ id: jobs, subject, phone } satisfies MeasureJob)
  })
}

/** What a subject costs: found in a thread of its own, so that the page stays free; here where there are no threads. */
export async function askMeasures(subject: Subject, phone: Phone): Promise<Measures> {
  if (isMeasured(subject, phone) || typeof Worker === 'undefined') return measured(subject, phone)
  const key = `${JSON.stringify(subject)} ${phone}`
  const found = asked.get(key) ?? ask(subject, phone)
  asked.set(key, found)
  return found
}
