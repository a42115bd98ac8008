import { row, type Finding, type ReadingTable } from '#domain/dataflow/readings/row.ts'
import type { NonEmpty } from '#domain/evidence/define.ts'
import type { SourceId } from '#domain/evidence/sources.ts'

/** No authority found anything about it: the record stands, with its own sources. */
const nothing = (...src: NonEmpty<SourceId>) => [row('record', 'authority.nothing', src)] as const

const cnil: Finding = { text: 'authority.cnil', src: ['CNIL-2017'] }
const ico: Finding = { text: 'authority.ico', src: ['ICO-2018'] }

/** While the British undertaking holds two regulators stand against each other; else the French finding, and the British beside it. */
const measured = [
  row('!', 'authority.ico', ['ICO-2018'], { found: 'uk2018', beside: cnil }),
  row('Y', 'authority.cnil', ['CNIL-2017'], { beside: ico }),
] as const
const ukRest = row('!', 'authority.ico', ['ICO-2018'], { found: 'uk2018', beside: cnil })
const ukServes = row('h', 'authority.icoProcessor', ['ICO-2018'], { found: 'uk2018' })
const hamburg2016 = row('-', 'authority.hamburg2016', ['REUTERS-2016', 'VGHH-2017', 'OVGHH-2018'], { found: 'de2016' })
const hamburg2021 = row('-', 'authority.hamburg2021', ['HMB-2021', 'EDPB-U-2021'], { found: 'de2021' })
/** The order is on the parent company's own purposes: work as a provider is not in it, and a linked product is not spoken of. */
const hamburgProvider = row('record', 'authority.hamburg2021Provider', ['HMB-2021'], { found: 'de2021' })
const hamburgUnsaid = row('?', 'authority.hamburg2021Unsaid', ['HMB-2021'], { found: 'de2021' })
const hamburgSafety = row('!', 'authority.hamburg2021', ['HMB-2021'], {
  found: 'de2021',
  beside: { text: 'authority.edpbSafety', src: ['EDPB-U-2021'] },
})
const ukForbids = row('-', 'authority.icoForbids', ['ICO-2018'], { found: 'uk2018' })

const ban: NonEmpty<SourceId> = ['CCI-2024', 'NIE-2024', 'FOXMANDAL-2024']
const stay: NonEmpty<SourceId> = ['NCLAT-2025-JAN', 'NCLAT-2025']
/** India forbade sharing for ads (R11) until the ban was stayed (R12); of other uses it asked for a choice, and forbade none. */
const indiaAds = [
  row('-', 'authority.india2024', ban, { found: 'in2024', columns: ['ads'] }),
  row('record', 'authority.india2025', stay, { found: 'in2025', columns: ['ads'] }),
] as const
const indiaAdsFollow = [
  row('-', 'authority.india2024', ban, { found: 'in2024', columns: ['ads'] }),
  row('follows', 'authority.india2025', stay, { found: 'in2025', columns: ['ads'] }),
] as const
const indiaChoice = [
  row('record', 'authority.indiaChoice', ban, { found: 'in2024' }),
  row('record', 'authority.indiaChoice', ['CCI-2024', 'NCLAT-2025-JAN'], { found: 'in2025' }),
] as const

/** What a regulator or a court found where one did, else the record. Rows of one country hold only while its act does. */
export const authority: ReadingTable = {
  reasons: {
    'dc-newfeat': nothing('FAQ-EFFECT', 'WA-2020'),
    'dc-none': nothing('FAQ-CONTACT'),
    'dc-open': nothing('WA-2020'),
    'dl-pay': nothing('WA-2021-PAY'),
    'f16-contacts': [hamburg2016, row('record', 'authority.contacts', ['REGISTER-2016', 'WP29-2016'])],
    'f16-open': [hamburg2016, row('record', 'authority.asked2016', ['WP29-2016'])],
    'f16-profile': [hamburg2016, row('record', 'authority.asked2016', ['ICO-2016', 'WP29-2016'])],
    'f21-catchall': nothing('FAQ-SHARE'),
    'f21-coarse': nothing('FAQ-SHARE'),
    'f21-contacts': nothing('FAQ-CONTACT'),
    'f21-cookies': nothing('FAQ-SHARE'),
    'f21-groups': nothing('YNW-2021', 'FAQ-SHARE'),
    'f21-loc': nothing('MINT-2021'),
    'f21-meta': nothing('ENGADGET-2021', 'FAQ-SHARE'),
    'f21-profile': nothing('FAQ-SHARE'),
    'fe-contacts': [row('record', 'authority.edpbHash', ['EDPB-B-2021'])],
    'fe-loc': nothing('WA-2021-EEA'),
    'host-16': [hamburg2016, ...nothing('CNBC-2017')],
    'oo-pay-open': [hamburg2016, ...indiaAds, ...nothing('WA-2018-PAY', 'FAQ-2016')],
    'p18-pay-open': [hamburg2016, ...indiaAds, ...nothing('WA-2018-PAY', 'WA-2016')],
    'pz-int': nothing('WA-2018-EU'),
    'pz-last': measured,
    'pz-metrics': [hamburg2016, hamburg2021, ...measured],
    'pz-phone': measured,
    'pz-unnamed': nothing('WA-2018-EU'),
    'pz-usage': measured,
    'rk-off': nothing('MEMEBURN-2021', 'WIRED-2021'),
    'rk-optional': [...indiaAds, ...nothing('MEMEBURN-2021')],
    'u-follows': [hamburg2016, ...indiaAdsFollow, row('follows', 'authority.follows', ['WP29-2016'])],
    'u21-ads': [...indiaAds, ...nothing('WA-2021-ROW')],
    'u21-bizads': nothing('FAQ-BIZ'),
    'u21-bizsafe': nothing('FAQ-BIZ'),
    'u21-host-phone': nothing('FB-2020'),
    'u21-product': [...indiaChoice, ...nothing('WA-2021-ROW')],
    'ue-ads': [hamburg2021, row('?', 'authority.edpbAds', ['EDPB-U-2021', 'EC-2023'])],
    'ue-int-phone': nothing('WA-2021-EEA'),
    'ue-metrics-open': nothing('WA-2021-EEA'),
    'ue-product': [
      hamburg2021,
      row('!', 'authority.edpbProduct', ['EDPB-U-2021'], {
        beside: { text: 'company.notInEurope', src: ['INSIGHT-2021', 'EC-2023'] },
      }),
    ],
    // Settled in the record, and spoken of by an authority of one country.
    'f16-phone': [hamburg2016, ukRest, ...nothing('FAQ-2016')],
    'f16-last': [hamburg2016, ukRest, ...nothing('FAQ-2016')],
    'f16-usage': [hamburg2016, ukRest, ...nothing('FAQ-2016')],
    'f16-device': [hamburg2016, ukServes, ...nothing('FAQ-2016')],
    'f16-network': [hamburg2016, ukServes, ...nothing('FAQ-2016')],
    'f16-pay': [hamburg2016, ...nothing('WA-2018-PAY')],
    'oo-still': [hamburg2016, ...nothing('FAQ-2016')],
    'oo-stays': [hamburg2016, ...nothing('FAQ-2016')],
    'u16-infra': [hamburg2016, ukServes, ...nothing('WA-2016')],
    'u16-metrics': [hamburg2016, ukServes, ...nothing('WA-2016')],
    'u16-safety': [hamburg2016, ukRest, ...nothing('WA-2016')],
    'u16-product': [hamburg2016, ...indiaChoice, ...nothing('WA-2016')],
    'u16-ads': [hamburg2016, ...indiaAds, ...nothing('WA-2016')],
    'p18-pay-infra': [hamburg2016, ukServes, ...nothing('WA-2018-PAY')],
    'p18-pay-metrics': [hamburg2016, ukServes, ...nothing('WA-2018-PAY')],
    'p18-pay-safety': [hamburg2016, ukServes, ...nothing('WA-2018-PAY')],
    'p20-pay-int': [
      hamburg2016,
      ukForbids,
      // The pause names ads and improving the parent company's service (F32, F33), and not this.
      row('?', 'authority.pauseUnsaid', ['ICO-2016', 'IRISHTIMES-2016'], { regimes: ['paused2016'] }),
      ...nothing('WA-2020'),
    ],
    'pz-infra': [ukServes, ...nothing('WA-2018-EU')],
    'pz-safety': [ukRest, hamburgSafety, row('record', 'authority.cnilSafety', ['CNIL-2017'])],
    'pz-device': [ukServes, ...nothing('BT-2021')],
    'pz-network': [ukServes, ...nothing('BT-2021')],
    'pz-metrics-prov': [ukServes, ...nothing('BT-2021')],
    'ue-safety': [hamburgSafety, row('record', 'authority.edpbSafety', ['EDPB-U-2021'])],
    'ue-infra': [hamburgProvider, ...nothing('WA-2021-EEA')],
    'ue-metrics': [hamburgProvider, ...nothing('WA-2021-EEA', 'BT-2021')],
    'ue-int-ip': [hamburgUnsaid, ...nothing('WA-2021-EEA')],
    'u21-shopads': [...indiaAds, ...nothing('ECD-2021')],
  },
  regimes: {
    row2021: { as: 'row2021', text: 'authority.row2021', src: ['CCI-2024', 'NCLAT-2025'] },
    row2021optout: { as: 'row2021optout', text: 'authority.row2021', src: ['CCI-2024', 'NCLAT-2025'] },
    eea2021: { as: 'eea2021', text: 'authority.eea2021', src: ['EDPB-U-2021', 'EC-2023'] },
    declined2021: { as: 'declined2021', text: 'authority.declined2021', src: ['HINDU-2021', 'IFF-2023'] },
  },
}
