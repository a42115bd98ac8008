import type { SessionRow } from '#domain/results/sessionRows.ts'

export const SHOWS = ['all', 'analysed', 'excluded', 'unfinished', 'broken'] as const
export const SORTS = ['files', 'condition', 'time', 'taps', 'events'] as const

export interface ListWish {
  readonly show: (typeof SHOWS)[number]
  /** Empty: any. */
  readonly condition: string
  readonly number: string
  readonly sort: (typeof SORTS)[number]
}

export const USUAL_WISH: ListWish = { show: 'all', condition: '', number: '', sort: 'files' }

const HOLDS: Readonly<Record<ListWish['show'], (row: SessionRow) => boolean>> = {
  all: () => true,
  analysed: ({ isAnalysed }) => isAnalysed,
  excluded: ({ excludedBy }) => excludedBy.length > 0,
  unfinished: ({ end }) => end !== 'completed',
  broken: ({ faults }) => faults.length > 0,
}

/** What is not known comes last. */
function upwards(of: (row: SessionRow) => number | null): (a: SessionRow, b: SessionRow) => number {
  return (a, b) => (of(a) ?? Infinity) - (of(b) ?? Infinity) || 0
}

const ORDERS: Readonly<Record<ListWish['sort'], ((a: SessionRow, b: SessionRow) => number) | null>> = {
  files: null,
  condition: (a, b) => (a.condition < b.condition ? -1 : a.condition > b.condition ? 1 : 0),
  time: upwards(({ decisionMs }) => decisionMs),
  taps: upwards(({ taps }) => taps),
  events: upwards(({ events }) => events),
}

/** Those that are asked for, in the order that is asked for; equals stay in the order of the files. */
export function listed(rows: readonly SessionRow[], wish: ListWish): readonly SessionRow[] {
  const number = wish.number.trim().toLowerCase()
  const found = rows.filter(
    (row) =>
      HOLDS[wish.show](row) &&
      (wish.condition === '' || row.condition === wish.condition) &&
      row.session.startsWith(number),
  )
  const order = ORDERS[wish.sort]
  return order ? [...found].sort(order) : found
}
