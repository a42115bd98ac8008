import type { Collector as CollectorChoice } from '#domain/study/types.ts'
import { watchAttention } from '#store/run/attention.ts'
import { collectorOf } from '#store/run/collectors/collectorOf.ts'
import { Delivery, type DeliveryOptions } from '#store/run/delivery.ts'
import { offPhone, openRun, type OpenedRun, type RunOptions } from '#store/run/openRun.ts'
import type { RunStorage } from '#store/run/storage.ts'
import type { StoredSession } from '#store/run/stored.ts'

export interface SessionOptions extends RunOptions {
  readonly collectors: readonly CollectorChoice[]
  readonly delivery?: Pick<DeliveryOptions, 'gatherMs' | 'patienceMs' | 'backoff'>
}

export type RunningSession =
  | (Extract<OpenedRun, { ok: true }> & { readonly delivery: Delivery; readonly stop: () => void })
  | Extract<OpenedRun, { ok: false }>

/** A run that records, watches and delivers: what the page of a participant opens first. */
export async function startSession(options: SessionOptions): Promise<RunningSession> {
  const opened = await openRun(options)
  if (!opened.ok) return opened
  const { recorder, storage, release } = opened
  const { head, collectors, logging } = options
  const collector = collectorOf(collectors, head.kind)
  const delivery = await Delivery.open({ storage, head, collector, ...options.delivery })
  const ends = [
    release,
    recorder.onStored((from, lines) => delivery.add(from, lines)),
    () => delivery.stop(),
    watchAttention({
      logging,
      // A line that cannot be written shows in the recorder's state.
      tell: (event, stamp) => void recorder.record(offPhone(event), stamp).catch(() => undefined),
      onHidden: () => delivery.flushHidden(),
    }),
    onLine(() => delivery.tryAgain()),
  ]
  return { ...opened, delivery, stop: () => ends.forEach((end) => end()) }
}

function onLine(tell: () => void): () => void {
  addEventListener('online', tell)
  return () => removeEventListener('online', tell)
}

/** What earlier sessions on this device still owe their collector, as on a device in a room that many sit down at. */
export async function deliverLeftovers(
  storage: RunStorage,
  collectors: readonly CollectorChoice[],
  isOwed: (session: StoredSession) => boolean,
): Promise<readonly Delivery[]> {
  const sessions = (await storage.sessions()).filter((session) => isOwed(session))
  return Promise.all(
    sessions.map(async (head) => {
      const delivery = await Delivery.open({ storage, head, collector: collectorOf(collectors, head.kind) })
      delivery.flush()
      return delivery
    }),
  )
}
