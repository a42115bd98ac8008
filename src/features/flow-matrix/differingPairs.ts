import { PAIRS } from '#domain/dataflow/pairs.ts'
import { lensOn } from '#domain/dataflow/readings/lens.ts'
import { hasReading } from '#domain/dataflow/readings/letters.ts'
import { statuses } from '#domain/dataflow/status.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { READINGS, type Reading, type Region } from '#domain/scenario/types.ts'

const NONE: ReadonlySet<string> = new Set()

/** The readings to compare with: from the record with all others, from another with the record. */
function others(reading: Reading): readonly Reading[] {
  return reading === 'record' ? READINGS.filter((one) => one !== 'record') : ['record']
}

/** Pairs, as `category purpose`, that another reading draws otherwise. None are known before a reading was asked for. */
export function differingPairs(
  { regime, on, lens }: Pick<Moment, 'regime' | 'on' | 'lens'>,
  region: Region,
  parentAccount: boolean,
): ReadonlySet<string> {
  if (!others(lens.reading).every(hasReading)) return NONE
  const shown = statuses(regime, parentAccount, lens)
  const compared = others(lens.reading).map((reading) =>
    statuses(regime, parentAccount, lensOn({ reading, region }, on)),
  )
  const differing = PAIRS.filter((_, pair) => compared.some((list) => list[pair] !== shown[pair]))
  return new Set(differing.map(({ category, purpose }) => `${category} ${purpose}`))
}
