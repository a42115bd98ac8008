import { CATEGORY_IDS, type CategoryId, type RegimeId } from '#domain/dataflow/ids.ts'

/** Whether the service itself holds a kind of data: stated, contradicted or unsaid, or not. */
export type Collected = 'yes' | 'disputed' | 'no'

/**
 * The column “collected” of the evidence in one letter a category, in the order of `CATEGORY_IDS`: the map needs no more.
 * A test holds each letter against the full matrix.   y yes   n no   ? disputed
 */
const letters: Readonly<Record<RegimeId, string>> = {
  pre2016: 'yyyyyynn?yy?y?ynnyyn?y?n',
  on2016: 'yyyyyynnyy?yyyyy?yy?yy?n',
  optout2016: 'yyyyyynnyy?yyyyy?yy?yy?n',
  paused2016: 'yyyyyynnyy?yyyyy?yy?yy?n',
  eutext2018: 'yyyyyynnyyyyyyyyyy?yyy?n',
  row2021: 'yyyyyynnyyyyyyyyyyyyyyyn',
  row2021optout: 'yyyyyynnyyyyyyyyyyyyyyyn',
  eea2021: 'yyyyyynnyyyyyyyyyyyyyyyn',
  declined2021: 'yyyyyynnyy?yyyyy?yy?yy?n',
  deleted: 'nnnnnynn???????nn?y????n',
}

export function collected(regime: RegimeId, category: CategoryId): Collected {
  const letter = letters[regime][CATEGORY_IDS.indexOf(category)]
  if (letter === 'y') return 'yes'
  return letter === '?' ? 'disputed' : 'no'
}
