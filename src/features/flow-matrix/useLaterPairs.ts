import { useEffect, useMemo, useState } from 'react'
import { laterPairs } from '#domain/dataflow/laterPairs.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Reading } from '#domain/scenario/types.ts'

type FindLater = (typeof import('#domain/scenario/knownThen.ts'))['laterPairsRead']

/** Heavy, as it needs every source: it comes when another reading is chosen. */
function useFinder(wanted: boolean): FindLater | null {
  const [finder, setFinder] = useState<{ readonly find: FindLater } | null>(null)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    void import('#domain/scenario/knownThen.ts').then(({ laterPairsRead }) => {
      if (!gone) setFinder({ find: laterPairsRead })
    })
    return () => {
      gone = true
    }
  }, [wanted])
  return finder?.find ?? null
}

const NONE: ReadonlySet<string> = new Set()

/**
 * Which pairs rest only on sources later than the day shown. Of the record a light table knows it at once; another
 * reading rests on rows of its own, which come with the sources, a moment after the picture stands.
 */
export function useLaterPairs(moment: Moment, reading: Reading): ReadonlySet<string> {
  const isRecord = reading === 'record'
  const find = useFinder(!isRecord)
  return useMemo(() => {
    const { regime, on, statuses, lens } = moment
    if (isRecord) return laterPairs(regime, on, statuses)
    return find?.(regime, on, statuses, lens) ?? NONE
  }, [find, isRecord, moment])
}
