import { CATEGORY_IDS, type CategoryId, type FlowColumn, type RegimeId } from '#domain/dataflow/ids.ts'
import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'

interface KnownLater {
  readonly since: IsoDay
  readonly regimes: readonly RegimeId[]
  readonly categories: readonly CategoryId[]
  readonly columns: readonly FlowColumn[]
}

const OF_2016: readonly RegimeId[] = ['on2016', 'optout2016', 'paused2016']
/** That nobody hosted business chats yet is known from the announcement that somebody will (reason u16-nohost). */
const NOT_HOSTED = CATEGORY_IDS.filter((id) => id !== 'messages' && id !== 'businessMessages' && id !== 'backups')

/**
 * The cells that no source of their regime's first day bears out: what is known of them came out later. It is a short
 * list, so a first view can mark them without the evidence; a test recomputes it from the sources. A source that gives
 * only a month or a year counts from its first day.
 */
const knownLater: readonly KnownLater[] = [
  {
    since: isoDay('2018-07-09'),
    regimes: OF_2016,
    categories: ['transactions'],
    columns: ['toFacebook', 'infra', 'metrics', 'safety'],
  },
  { since: isoDay('2020-07-20'), regimes: OF_2016, categories: ['transactions'], columns: ['integrations'] },
  {
    since: isoDay('2017-01-01'),
    regimes: ['paused2016'],
    categories: ['phone', 'presence', 'usage'],
    columns: ['metrics'],
  },
  { since: isoDay('2020-10-01'), regimes: [...OF_2016, 'eutext2018'], categories: NOT_HOSTED, columns: ['bizhost'] },
  { since: isoDay('2021-01-01'), regimes: ['eutext2018'], categories: ['device'], columns: ['toFacebook'] },
  { since: isoDay('2021-01-12'), regimes: ['eutext2018'], categories: ['network'], columns: ['toFacebook'] },
  {
    since: isoDay('2021-05-01'),
    regimes: ['row2021', 'row2021optout', 'deleted'],
    categories: ['transactions'],
    columns: ['safety'],
  },
  { since: isoDay('2021-05-01'), regimes: ['row2021'], categories: ['transactions'], columns: ['product'] },
  {
    since: isoDay('2021-05-01'),
    regimes: ['deleted'],
    categories: ['transactions'],
    columns: ['toFacebook', 'metrics'],
  },
]

/** The first day on which a source bears this cell out; null where one did from the regime's first day on. */
export function knownSince(regime: RegimeId, category: CategoryId, column: FlowColumn): IsoDay | null {
  const row = knownLater.find(
    ({ regimes, categories, columns }) =>
      columns.includes(column) && categories.includes(category) && regimes.includes(regime),
  )
  return row?.since ?? null
}
