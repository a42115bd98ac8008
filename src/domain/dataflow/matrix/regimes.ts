import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import type { RegimeId } from '#domain/dataflow/ids.ts'
import type { EvidenceRegion, NonEmpty } from '#domain/evidence/define.ts'
import type { SourceId } from '#domain/evidence/sources.ts'

export interface Regime {
  readonly from: IsoDay
  /** Last day; null where no end is recorded. */
  readonly to: IsoDay | null
  readonly region: EvidenceRegion
  readonly governingText: NonEmpty<SourceId>
}

/** Under which terms. Texts: `content/en/facts/regimes.ts`. */
export const regimes: Record<RegimeId, Regime> = {
  pre2016: { from: isoDay('2012-07-07'), to: isoDay('2016-08-25'), region: 'world', governingText: ['WA-2012'] },
  on2016: { from: isoDay('2016-08-25'), to: null, region: 'outside-eea-uk', governingText: ['WA-2016', 'WA-2020'] },
  optout2016: {
    from: isoDay('2016-08-25'),
    to: null,
    region: 'outside-eea-uk',
    governingText: ['WA-2016', 'FAQ-2016'],
  },
  paused2016: { from: isoDay('2016-11-07'), to: isoDay('2018-04-23'), region: 'eea-uk', governingText: ['WA-2016'] },
  eutext2018: { from: isoDay('2018-04-24'), to: null, region: 'eea-uk', governingText: ['WA-2018-EU'] },
  row2021: {
    from: isoDay('2021-01-04'),
    to: null,
    region: 'outside-eea-uk',
    governingText: ['WA-2021-ROW', 'FAQ-SHARE'],
  },
  row2021optout: {
    from: isoDay('2021-01-04'),
    to: null,
    region: 'outside-eea-uk',
    governingText: ['WA-2021-ROW', 'MEMEBURN-2021'],
  },
  eea2021: { from: isoDay('2021-01-04'), to: null, region: 'eea-uk', governingText: ['WA-2021-EEA'] },
  declined2021: { from: isoDay('2021-02-08'), to: null, region: 'outside-eea-uk', governingText: ['WA-2020'] },
  deleted: {
    from: isoDay('2012-07-07'),
    to: null,
    region: 'world',
    governingText: ['WA-2021-EEA', 'WA-2021-ROW', 'FAQ-DEL'],
  },
}
