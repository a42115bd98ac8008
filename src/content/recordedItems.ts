import { RECORDED_ITEMS, type RecordedItem } from '#domain/record/inventory.ts'
import type { Collector, LogField, Study } from '#domain/study/types.ts'

/** What is recorded only where the study asks for one of these. */
const ASKED: Readonly<Partial<Record<RecordedItem, readonly LogField[]>>> = {
  times: ['times'],
  timeResolution: ['times'],
  timeAway: ['visibility', 'focus'],
  deviceClass: ['deviceClass'],
  panelIds: ['panelIds'],
}

/** What this study records, as its participants read it before they consent. */
export function recordedIn({ logging }: Pick<Study, 'logging'>): readonly RecordedItem[] {
  return RECORDED_ITEMS.filter((item) => ASKED[item]?.some((field) => logging.includes(field)) ?? true)
}

/** Where the record goes, and what of it is an address to be named. */
export function destinationOf({ collectors }: Pick<Study, 'collectors'>): {
  readonly to: Collector['to'] | 'device'
  readonly host: string
} {
  const first = collectors.find(({ to }) => to !== 'return') ?? collectors[0]
  if (!first) return { to: 'device', host: '' }
  if (first.to === 'dropbox' || first.to === 'return') return { to: first.to, host: hostOf(first.url) }
  return { to: first.to, host: first.to === 'frame' ? hostOf(first.origin) : '' }
}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? address
}
