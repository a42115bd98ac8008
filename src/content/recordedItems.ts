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
export function recordedIn({ logging, assignment }: Pick<Study, 'logging' | 'assignment'>): readonly RecordedItem[] {
  return RECORDED_ITEMS.filter((item) => {
    if (item === 'linkNumber') return assignment.by === 'links'
    return ASKED[item]?.some((field) => logging.includes(field)) ?? true
  })
}

/** Where the record goes, and what of it is an address to be named: each place, or the device alone. */
export function destinationsOf({
  collectors,
}: Pick<Study, 'collectors'>): readonly { readonly to: Collector['to'] | 'device'; readonly host: string }[] {
  const places = collectors.map((one) => {
    if (one.to === 'dropbox' || one.to === 'return') return { to: one.to, host: hostOf(one.url) }
    return { to: one.to, host: one.to === 'frame' ? hostOf(one.origin) : '' }
  })
  // A result that goes back in a link takes no lines along.
  return places.some(({ to }) => to !== 'return') ? places : [{ to: 'device', host: '' }, ...places]
}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? address
}
