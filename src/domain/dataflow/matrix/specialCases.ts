import type { Verdict } from '#domain/dataflow/ids.ts'
import type { NonEmpty } from '#domain/evidence/define.ts'
import type { SourceId } from '#domain/evidence/sources.ts'

export interface SpecialPoint {
  readonly v: Verdict
  readonly src: NonEmpty<SourceId>
  /** Sources that say otherwise. */
  readonly vs?: NonEmpty<SourceId>
}

/** What cuts across the matrix, point by point. Texts, in the same order: `content/en/facts/specialCases.ts`. */
export const specialCases = {
  hashing: [
    { v: 'yes', src: ['WA-2012', 'OPC-2013'] },
    { v: 'yes', src: ['FAQ-CONTACT', 'WA-NONUSERS-2021'] },
    { v: 'yes', src: ['EDPB-B-2021'] },
    { v: 'yes', src: ['FAQ-SHARE', 'SEED-002'] },
    { v: 'yes', src: ['EC-2017'] },
    { v: 'yes', src: ['PTI-2016'] },
  ],
  'no-facebook-account': [
    { v: 'disputed', src: ['SEED-003'], vs: ['WP29-2016', 'WA-2016'] },
    { v: 'yes', src: ['WA-2016', 'WA-2021-ROW'] },
    { v: 'yes', src: ['WABLOG-2016'] },
    { v: 'yes', src: ['WP29-2016'] },
  ],
  'business-hosting': [
    { v: 'yes', src: ['FB-2020'] },
    { v: 'yes', src: ['FB-2020', 'FAQ-BIZ'] },
    { v: 'yes', src: ['FAQ-OPTBIZ'] },
    { v: 'yes', src: ['FAQ-BIZ'] },
    { v: 'yes', src: ['FAQ-OPTBIZ'] },
  ],
  backups: [
    { v: 'yes', src: ['WA-2021-ROW', 'WA-2021-EEA'] },
    { v: 'yes', src: ['BACKUP-2018', 'BACKUP-2021'] },
    { v: 'yes', src: ['BACKUP-2021'] },
    { v: 'yes', src: ['WA-2016', 'WA-2021-ROW'] },
  ],
  retention: [
    { v: 'yes', src: ['WA-2021-EEA', 'FAQ-DEL'] },
    { v: 'yes', src: ['WA-2016', 'WA-2021-ROW', 'WA-2021-EEA'] },
    { v: 'yes', src: ['WA-2021-EEA', 'FAQ-DEL'] },
    { v: 'yes', src: ['WA-2021-EEA'] },
    { v: 'yes', src: ['WA-2016', 'WA-2021-ROW'] },
    { v: 'disputed', src: ['ENT-2021', 'WA-2021-PAY'] },
    { v: 'yes', src: ['WA-2016', 'WA-2021-ROW'] },
    { v: 'yes', src: ['HBL-2021'] },
  ],
  'numbers-public': [
    { v: 'yes', src: ['WABLOG-2016', 'WA-2016'] },
    { v: 'yes', src: ['WABLOG-2016'] },
    { v: 'yes', src: ['WA-2016', 'WA-2021-ROW'] },
  ],
  'optout-kept': [
    { v: 'yes', src: ['WA-2020'] },
    { v: 'yes', src: ['WA-2021-ROW', 'WA-2021-EEA'] },
    { v: 'yes', src: ['MEMEBURN-2021', 'WIRED-2021'] },
    { v: 'yes', src: ['WA-AC-2025'] },
  ],
} satisfies Record<string, NonEmpty<SpecialPoint>>

export type SpecialCaseId = keyof typeof specialCases
