import type { FlowColumn, RegimeId } from '#domain/dataflow/ids.ts'
import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import type { EvidenceRegion, NonEmpty } from '#domain/evidence/define.ts'
import type { SourceId } from '#domain/evidence/sources.ts'

export interface Overlay {
  readonly region: EvidenceRegion
  readonly from: IsoDay
  readonly to: IsoDay | null
  readonly affects: NonEmpty<RegimeId>
  /** Only these columns; all when absent. */
  readonly columns?: NonEmpty<FlowColumn>
  readonly src: NonEmpty<SourceId>
}

/** Acts of authorities in single countries that lie over the matrix. Texts: `content/en/facts/overlays.ts`. */
export const overlays = {
  de2016: {
    region: 'germany',
    from: isoDay('2016-09-23'),
    to: null,
    affects: ['paused2016', 'on2016'],
    src: ['REUTERS-2016', 'VGHH-2017', 'OVGHH-2018'],
  },
  in2016: {
    region: 'india',
    from: isoDay('2016-09-23'),
    to: null,
    affects: ['on2016', 'optout2016'],
    src: ['SFLC-2017'],
  },
  uk2018: {
    region: 'uk',
    from: isoDay('2018-03-14'),
    to: isoDay('2018-05-25'),
    affects: ['paused2016'],
    src: ['ICO-2018'],
  },
  fr2017: {
    region: 'france',
    from: isoDay('2017-12-18'),
    to: null,
    affects: ['paused2016'],
    columns: ['metrics'],
    src: ['CNIL-2017', 'TECHCRUNCH-2017'],
  },
  de2021: {
    region: 'germany',
    from: isoDay('2021-05-11'),
    to: isoDay('2021-08-10'),
    affects: ['eea2021'],
    src: ['HMB-2021', 'EDPB-U-2021'],
  },
  in2021: {
    region: 'india',
    from: isoDay('2021-07-09'),
    to: null,
    affects: ['declined2021'],
    src: ['HINDU-2021', 'IFF-2023'],
  },
  in2024: {
    region: 'india',
    from: isoDay('2024-11-18'),
    to: null,
    affects: ['row2021', 'row2021optout'],
    src: ['CCI-2024', 'NCLAT-2025'],
  },
} satisfies Record<string, Overlay>

export type OverlayId = keyof typeof overlays
