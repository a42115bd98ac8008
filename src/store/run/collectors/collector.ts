import type { Batch } from '#domain/record/batch.ts'
import type { CollectorKind } from '#domain/study/types.ts'

/** What came of sending a batch. Only `delivered` is an acknowledgement. */
export type Answer =
  | { readonly is: 'delivered' }
  /** Nothing is known, or the other side is out of order: try again. */
  | { readonly is: 'later'; readonly why: Trouble }
  /** The other side understood and does not want it: trying again is unlikely to help. */
  | { readonly is: 'refused'; readonly why: Trouble }

/** Why it did not work, as a value that content words: `http 503`, `EXPERIMENT_FINALIZED`. */
export type Trouble = 'unreachable' | 'noAnswer' | 'notHere' | `http ${number}` | `code ${string}`

export interface Sending {
  /** The page may be gone before the answer comes: the browser is asked to finish without it. */
  readonly keepalive: boolean
  readonly signal: AbortSignal
}

export interface Collector {
  readonly to: CollectorKind | 'device'
  /** Whether lines go out while the run goes on, or all at its end. */
  readonly cuts: 'asYouGo' | 'atEnd'
  /** Bytes of one batch. */
  readonly mostBytes: number
  send(batch: Batch, sending: Sending): Promise<Answer>
}

export const DELIVERED: Answer = { is: 'delivered' }

export function later(why: Trouble): Answer {
  return { is: 'later', why }
}

export function refused(why: Trouble): Answer {
  return { is: 'refused', why }
}

/** These say "not now": everything else from 400 to 499 says "not like this". */
const NOT_NOW = new Set([408, 409, 423, 425, 429])

export function answerTo(status: number): Answer {
  if (status >= 200 && status < 300) return DELIVERED
  return status < 400 || status >= 500 || NOT_NOW.has(status) ? later(`http ${status}`) : refused(`http ${status}`)
}

/** Sends nothing that identifies the participant: no cookies, no page they came from, and follows no redirect. */
export async function ask(url: string, init: RequestInit, sending: Sending): Promise<Response | Answer> {
  try {
    return await fetch(url, {
      ...init,
      ...sending,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    })
  } catch {
    return later(sending.signal.aborted ? 'noAnswer' : 'unreachable')
  }
}
