import { DATAPIPE_URL } from '#domain/study/network.ts'
import {
  answerTo,
  ask,
  DELIVERED,
  later,
  refused,
  type Answer,
  type Collector,
} from '#store/run/collectors/collector.ts'

/** As a cloud function takes it, with room to spare. */
const BATCH_BYTES = 8 << 20

/** Codes that say that the service is out of order, not that the data is. What is taken in and not yet stored is a 202. */
const PASSING = new Set(['DATA_PERSIST_ERROR', 'TOKEN_RESOLUTION_ERROR', 'UPLOAD_EXCEPTION', 'UNKNOWN_ERROR'])

/**
 * DataPipe hands a file on to OSF. Written from its documentation and its source, tested against a server written from
 * the same, and not against the service. Each file counts as a session there, so a run goes out in one, at its end; its
 * own checks of the data (JSON, CSV, metadata) must be off, for a record is JSON Lines.
 */
export function datapipeCollector(experiment: string, url: string = DATAPIPE_URL): Collector {
  return {
    to: 'datapipe',
    cuts: 'atEnd',
    mostBytes: BATCH_BYTES,
    send: async ({ name, text }, sending) => {
      // A name there is one of a file, not a path.
      const body = JSON.stringify({ experimentID: experiment, filename: name.replaceAll('/', '_'), data: text })
      const headers = { 'content-type': 'application/json', accept: '*/*' }
      const response = await ask(url, { method: 'POST', body, headers }, sending)
      return response instanceof Response ? answerOf(response) : response
    },
  }
}

/** 201 stored, 202 taken in and stored later; else the body names the error, and 400 is also "this file is there". */
async function answerOf(response: Response): Promise<Answer> {
  if (response.status === 201 || response.status === 202) return DELIVERED
  const code = await errorOf(response)
  if (code === 'FILE_EXISTS') return DELIVERED
  if (code === null) return response.ok ? later(`http ${response.status}`) : answerTo(response.status)
  return response.status >= 500 || PASSING.has(code) ? later(`code ${code}`) : refused(`code ${code}`)
}

async function errorOf(response: Response): Promise<string | null> {
  try {
    const body: unknown = await response.json()
    if (typeof body !== 'object' || body === null || !('error' in body)) return null
    return typeof body.error === 'string' ? body.error : null
  } catch {
    return null
  }
}
