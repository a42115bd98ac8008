import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import type { Basis } from '#domain/consent/row.ts'
import type { WorldEventType } from '#domain/consent/events.ts'
import type { Actor, Region } from '#domain/scenario/types.ts'

export const OVERLAY_IDS = ['de2016', 'in2016', 'uk2018', 'fr2017', 'de2021', 'in2021', 'in2024'] as const
export type OverlayId = (typeof OVERLAY_IDS)[number]

type Overlay = {
  readonly id: OverlayId
  readonly region: Region
  readonly from: IsoDay
  /** The last day on which it held; null while it holds. */
  readonly to: IsoDay | null
  /** From this day on a court has stayed what it forbids, or set it aside: the act stays in the record, and forbids nothing. */
  readonly stayed?: IsoDay
} & Basis

/** What authorities of one country decided, beside the regime. It is shown, and changes no verdict by itself. */
export const overlays: readonly Overlay[] = [
  { id: 'de2016', region: 'germany', from: isoDay('2016-09-23'), to: null, cites: ['F29', 'F28', 'F30'] },
  { id: 'in2016', region: 'india', from: isoDay('2016-09-23'), to: null, cites: ['F39', 'F40'] },
  { id: 'uk2018', region: 'uk', from: isoDay('2018-03-14'), to: isoDay('2018-05-25'), cites: ['F38'] },
  { id: 'fr2017', region: 'france', from: isoDay('2017-12-18'), to: null, cites: ['F36'] },
  { id: 'de2021', region: 'germany', from: isoDay('2021-05-11'), to: isoDay('2021-08-10'), cites: ['R22', 'R23'] },
  { id: 'in2021', region: 'india', from: isoDay('2021-07-09'), to: null, cites: ['R08', 'R10'] },
  {
    id: 'in2024',
    region: 'india',
    from: isoDay('2024-11-18'),
    to: null,
    stayed: isoDay('2025-01-23'),
    cites: ['R11', 'R12', 'R13', 'R14'],
  },
]

/** What courts made of such an act. It is told on its day; the days of the act itself stay as the record has them. */
export const LATER_RULING_IDS = ['in2025stay', 'in2025', 'in2025choice', 'in2026'] as const
export type LaterRulingId = (typeof LATER_RULING_IDS)[number]

type LaterRuling = { readonly id: LaterRulingId; readonly region: Region; readonly from: IsoDay } & Basis

const laterRulings: readonly LaterRuling[] = [
  { id: 'in2025stay', region: 'india', from: isoDay('2025-01-23'), cites: ['R12'] },
  { id: 'in2025', region: 'india', from: isoDay('2025-11-04'), cites: ['R13'] },
  { id: 'in2025choice', region: 'india', from: isoDay('2025-12-15'), cites: ['R14'] },
  { id: 'in2026', region: 'india', from: isoDay('2026-02-23'), cites: ['R15'] },
]

/** The overlays that hold for a region on a day, both ends inclusive, sorted. */
export function overlaysOn(region: Region, on: IsoDay): OverlayId[] {
  return overlays
    .filter((overlay) => overlay.region === region && overlay.from <= on && (overlay.to === null || on <= overlay.to))
    .map((overlay) => overlay.id)
    .sort()
}

/** The first day of each overlay, and of what became of it, as a row of the calendar. */
export const overlayRulings = [...overlays, ...laterRulings].map(({ id, region, from, cites, assumes }) => ({
  on: from,
  event: 'overlayBegan' as WorldEventType,
  by: 'authority' as Actor,
  regions: [region],
  id,
  ...({ cites, ...(assumes ? { assumes } : {}) } as Basis),
}))
