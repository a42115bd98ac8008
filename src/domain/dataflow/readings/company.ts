import { row, type ReadingTable } from '#domain/dataflow/readings/row.ts'

const named = (says: 'Y' | '-') => [row(says, 'company.named', ['FAQ-SHARE', 'PRINT-2021'])] as const
const unnamed2016 = [row('-', 'company.unnamed2016', ['FAQ-2016', 'HUNTON-2016'])] as const
const unnamed2021 = [row('-', 'company.unnamed2021', ['FAQ-SHARE'])] as const
const optional = [row('-', 'company.optional', ['FAQ-OPTBIZ', 'FAQ-EFFECT'])] as const
const provider = [row('h', 'company.provider', ['WA-2018-EU', 'ICO-2018', 'INSIGHT-2021'])] as const
const providerToday = [row('h', 'company.provider', ['WA-2021-EEA', 'INSIGHT-2021'])] as const
const noContacts = [row('n', 'company.noContacts', ['FAQ-CONTACT', 'FAQ-APPLE-2020'])] as const
const noLocation = [row('n', 'company.noLocation', ['MINT-2021', 'GULF-2021'])] as const
const follows = [row('follows', 'company.follows', ['FAQ-SHARE', 'FAQ-2016'])] as const
const notInEurope = [row('-', 'company.notInEurope', ['INSIGHT-2021', 'EC-2023'])] as const

/** The companies' own statements, taken at their word. What they name is shared; what they do not name is not shown. */
export const company: ReadingTable = {
  reasons: {
    'dc-newfeat': optional,
    'dc-none': noContacts,
    'dc-open': unnamed2021,
    'dl-pay': [row('-', 'company.deleted', ['FAQ-DEL'])],
    'f16-contacts': [row('n', 'company.noContacts', ['REGISTER-2016', 'FAQ-APPLE-2020'])],
    'f16-open': unnamed2016,
    'f16-profile': unnamed2016,
    'f21-catchall': unnamed2021,
    'f21-coarse': unnamed2021,
    'f21-contacts': noContacts,
    'f21-cookies': unnamed2021,
    'f21-groups': [row('-', 'company.groups', ['YNW-2021', 'FAQ-SHARE'])],
    'f21-loc': noLocation,
    'f21-meta': [row('!', 'company.twoPages', ['ENGADGET-2021', 'GULF-2021', 'MINT-2021'])],
    'f21-profile': unnamed2021,
    'fe-contacts': noContacts,
    'fe-loc': noLocation,
    'host-16': [row('h', 'company.servers', ['WA-2021-ROW', 'WA-2021-EEA'])],
    'oo-pay-open': [row('-', 'company.honoured', ['FAQ-2016', 'MEMEBURN-2021'])],
    'p18-pay-open': [row('-', 'company.payments', ['WA-2018-PAY'])],
    'pz-int': [row('-', 'company.optional', ['WA-2018-EU'])],
    'pz-last': provider,
    'pz-metrics': provider,
    'pz-phone': provider,
    'pz-unnamed': [row('-', 'company.unnamedEurope', ['BT-2021', 'WA-2018-EU'])],
    'pz-usage': provider,
    'rk-off': [row('-', 'company.honoured', ['MEMEBURN-2021', 'WIRED-2021'])],
    'rk-optional': [row('-', 'company.honoured', ['MEMEBURN-2021'])],
    'u-follows': follows,
    'u21-ads': [row('Y', 'company.listedUse', ['WA-2021-ROW'])],
    'u21-bizads': [row('-', 'company.bizMessages', ['FAQ-BIZ', 'FB-2020'])],
    'u21-bizsafe': [row('-', 'company.bizMessages', ['FAQ-BIZ', 'FB-2020'])],
    'u21-host-phone': optional,
    'u21-product': [row('Y', 'company.listedUse', ['WA-2021-ROW'])],
    'ue-ads': notInEurope,
    'ue-int-phone': [row('-', 'company.optional', ['WA-2021-EEA'])],
    'ue-metrics-open': [row('-', 'company.unnamedEurope', ['BT-2021', 'WA-2021-EEA'])],
    'ue-product': notInEurope,
    // Settled in the record, and told otherwise by the company.
    'f21-list': named('Y'),
    'f21-bizmsg': optional,
    'fe-bizmsg': optional,
    'u21-int': optional,
    'u21-host-biz': optional,
    'u21-shopads': optional,
    'ue-host': optional,
    'ue-int-ip': [row('-', 'company.optional', ['WA-2021-EEA'])],
    'p20-pay-int': [row('-', 'company.optional', ['WA-2020'])],
    'ue-infra': providerToday,
    'ue-metrics': providerToday,
  },
  regimes: {
    // Which column the word of January 2021 describes: decision record 10.
    on2016: { as: 'row2021', text: 'company.noChange', src: ['PRINT-2021', 'FAQ-SHARE'] },
    optout2016: { as: 'row2021optout', text: 'company.noChangeOptOut', src: ['PRINT-2021', 'MEMEBURN-2021'] },
    paused2016: {
      as: 'row2021',
      holds: ['product', 'ads'],
      provides: ['infra', 'metrics'],
      text: 'company.paused',
      src: ['BI-2016', 'WAPPEN-2017', 'ICO-2018'],
    },
    eutext2018: { as: 'eea2021', text: 'company.noChangeEurope', src: ['INSIGHT-2021'] },
    row2021: { as: 'row2021', text: 'company.noChange', src: ['PRINT-2021', 'FAQ-SHARE'] },
    row2021optout: { as: 'row2021optout', text: 'company.noChangeOptOut', src: ['PRINT-2021', 'MEMEBURN-2021'] },
    eea2021: { as: 'eea2021', text: 'company.noChangeEurope', src: ['INSIGHT-2021'] },
    declined2021: { as: 'row2021', text: 'company.noChange', src: ['PRINT-2021', 'FAQ-EFFECT'] },
  },
}
