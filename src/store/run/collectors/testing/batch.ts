import { batchOf } from '#domain/record/batch.ts'
import type { Collector } from '#store/run/collectors/collector.ts'

export const HEAD = { study: 'a-study', session: '01234567-89ab-4cde-8f01-23456789abcd' }
export const BATCH = batchOf(HEAD, 0, ['{"a":"ü"}', '{"b":1}'])
export const DELIVERED = { is: 'delivered' }

const never = new AbortController().signal

/** Sends a batch, or that of all tests here, and yields what became of it. */
export function send(collector: Collector, batch = BATCH, signal = never): ReturnType<Collector['send']> {
  return collector.send(batch, { keepalive: false, signal })
}
