import { useMemo } from 'react'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Reading } from '#domain/scenario/types.ts'
import { laterPairs } from './laterPairs.ts'
import { useEvidence } from './useEvidence.ts'

const NONE: ReadonlySet<string> = new Set()

/**
 * Which pairs rest only on sources later than the day shown. Of the record a light table knows it at once; another
 * reading rests on rows of its own, which come with the evidence, a moment after the picture stands.
 */
export function useLaterPairs(moment: Moment, reading: Reading): ReadonlySet<string> {
  const isRecord = reading === 'record'
  const evidence = useEvidence(!isRecord)
  return useMemo(() => {
    const { regime, on, statuses, lens } = moment
    if (isRecord) return laterPairs(regime, on, statuses)
    return evidence?.laterPairsRead(regime, on, statuses, lens) ?? NONE
  }, [evidence, isRecord, moment])
}
