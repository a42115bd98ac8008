import type { EvidenceRegion, NonEmpty } from '#domain/evidence/define.ts'
import type { PartialDay } from '#domain/evidence/source.ts'
import type { SourceId } from '#domain/evidence/sources.ts'

export type Precision = 'day' | 'month' | 'year' | 'recalled-day' | 'recalled-month'

export interface TimelineEvent {
  readonly date: PartialDay
  readonly precision: Precision
  readonly region: EvidenceRegion
  readonly src: NonEmpty<SourceId>
}

/** What happened in the world. Texts: `content/en/facts/timeline.ts`. */
export const timeline = {
  '2012-policy': { date: '2012-07-07', precision: 'day', region: 'world', src: ['WA-2012'] },
  '2014-purchase': { date: '2014', precision: 'year', region: 'world', src: ['WA-2016', 'REUTERS-2016'] },
  '2016-e2ee': { date: '2016-04', precision: 'month', region: 'world', src: ['WA-2016'] },
  '2016-policy': { date: '2016-08-25', precision: 'day', region: 'world', src: ['WA-2016', 'HUNTON-2016'] },
  '2016-spokes': { date: '2016-08-29', precision: 'day', region: 'world', src: ['SEED-002'] },
  '2016-ico-open': { date: '2016-08', precision: 'month', region: 'uk', src: ['ICO-2018', 'SEED-000'] },
  '2016-window': { date: '2016-09-25', precision: 'day', region: 'world', src: ['HACKERNEWS-2016', 'WA-2016'] },
  '2016-hamburg': { date: '2016-09-27', precision: 'day', region: 'germany', src: ['REUTERS-2016', 'VGHH-2017'] },
  '2016-wp29': { date: '2016-10-27', precision: 'day', region: 'eu', src: ['WP29-2016'] },
  '2016-ico': { date: '2016-11-07', precision: 'day', region: 'uk', src: ['ICO-2016', 'SEED-000'] },
  '2016-eu': { date: '2016-11', precision: 'month', region: 'eu', src: ['BI-2016', 'TRUSTED-2016'] },
  '2017-vg': { date: '2017-04-24', precision: 'day', region: 'germany', src: ['VGHH-2017'] },
  '2017-ec': { date: '2017-05-18', precision: 'day', region: 'eu', src: ['EC-2017'] },
  '2017-wp29': { date: '2017-10-24', precision: 'day', region: 'eu', src: ['WP29-2017'] },
  '2017-cnil': { date: '2017-12-18', precision: 'day', region: 'france', src: ['CNIL-2017'] },
  '2018-ovg': { date: '2018-02-26', precision: 'day', region: 'germany', src: ['OVGHH-2018'] },
  '2018-ico': { date: '2018-03-14', precision: 'day', region: 'uk', src: ['ICO-2018'] },
  '2018-eutext': { date: '2018-04-24', precision: 'day', region: 'eu', src: ['WA-2018-EU'] },
  '2020-summer': { date: '2020-07-20', precision: 'day', region: 'outside-eea-uk', src: ['WA-2020'] },
  '2020-hosting': { date: '2020-10', precision: 'month', region: 'world', src: ['FB-2020'] },
  '2020-apple': { date: '2020-12', precision: 'month', region: 'world', src: ['FAQ-APPLE-2020'] },
  '2021-policy': {
    date: '2021-01-04',
    precision: 'day',
    region: 'world',
    src: ['WA-2021-ROW', 'WA-2021-EEA', 'MYNEWS-2021', 'SEED-004'],
  },
  '2021-european-statement': { date: '2021-01-07', precision: 'recalled-day', region: 'eea-uk', src: ['INSIGHT-2021'] },
  '2021-cathcart': { date: '2021-01-09', precision: 'day', region: 'world', src: ['PRINT-2021'] },
  '2021-faq': { date: '2021-01-12', precision: 'day', region: 'world', src: ['GULF-2021'] },
  '2021-delay': { date: '2021-01-15', precision: 'day', region: 'world', src: ['BOOM-2021', 'HBL-2021'] },
  '2021-notnow': { date: '2021-01', precision: 'month', region: 'world', src: ['RTL-2021', 'INDIATODAY-2021'] },
  '2021-effect': { date: '2021', precision: 'year', region: 'world', src: ['FAQ-EFFECT', 'TGR-2021'] },
  '2021-heise': { date: '2021-07', precision: 'month', region: 'eu', src: ['HEISE-2021'] },
  '2021-limits': { date: '2021-02', precision: 'month', region: 'world', src: ['HBL-2021'] },
  '2021-may15': { date: '2021-05-15', precision: 'day', region: 'world', src: ['AIN-2021'] },
  '2021-hamburg': { date: '2021-05-11', precision: 'day', region: 'germany', src: ['HMB-2021'] },
  '2021-nolimits': { date: '2021-05', precision: 'recalled-month', region: 'world', src: ['TGR-2021'] },
  '2021-delhi': { date: '2021-07-09', precision: 'day', region: 'india', src: ['HINDU-2021'] },
  '2021-beuc': { date: '2021-07-12', precision: 'day', region: 'eu', src: ['BEUC-2021'] },
  '2021-edpb': { date: '2021-07-12', precision: 'day', region: 'eu', src: ['EDPB-U-2021'] },
  '2021-dpc': { date: '2021-09-02', precision: 'day', region: 'eu', src: ['EDPB-B-2021'] },
  '2023-sc': { date: '2023-02', precision: 'month', region: 'india', src: ['IFF-2023'] },
  '2023-ec': { date: '2023-03-06', precision: 'day', region: 'eu', src: ['EC-2023'] },
  '2024-cci': { date: '2024-11-18', precision: 'day', region: 'india', src: ['CCI-2024'] },
  '2025-nclat': { date: '2025-11-04', precision: 'day', region: 'india', src: ['NCLAT-2025'] },
} satisfies Record<string, TimelineEvent>

export type TimelineId = keyof typeof timeline
