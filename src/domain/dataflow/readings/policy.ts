import { row, type ReadingTable } from '#domain/dataflow/readings/row.ts'

const noLimit2016 = [row('Y', 'policy.noLimit2016', ['WA-2016'])] as const
const catchAll2021 = [row('Y', 'policy.catchAll2021', ['WA-2021-ROW'])] as const
const europe2018 = [row('Y', 'policy.europe2018', ['WA-2018-EU'])] as const
const europe2021 = [row('Y', 'policy.europe2021', ['WA-2021-EEA'])] as const
const earlierText = [row('Y', 'policy.earlierText', ['WA-2020'])] as const
const payments = [row('Y', 'policy.payments', ['WA-2018-PAY', 'WA-2016'])] as const
const pause = [row('follows', 'policy.pause', ['WA-2016'])] as const
const notInEurope = [row('-', 'policy.notInEurope', ['WA-2021-EEA'])] as const
const business = [row('-', 'policy.business', ['WA-2021-ROW', 'WA-2021-EEA'])] as const

// Lying there is not all that the texts permit: infrastructure is a listed use. Messages only ever wait there, encrypted.
const servers = [
  row('record', 'policy.encrypted', ['WA-2021-ROW', 'WA-2021-EEA'], { categories: ['messages'] }),
  row('follows', 'policy.servers', ['WA-2021-ROW', 'WA-2021-EEA', 'WA-2018-EU']),
] as const

/** Everything that the text in force permits, whatever was said beside it. */
export const policy: ReadingTable = {
  reasons: {
    'dc-newfeat': [row('-', 'policy.notYetAccepted', ['WA-2020'])],
    'dc-none': earlierText,
    'dc-open': earlierText,
    'dl-pay': [row('Y', 'policy.afterDeletion', ['WA-2021-PAY'])],
    'f16-contacts': noLimit2016,
    'f16-open': noLimit2016,
    'f16-profile': noLimit2016,
    'f21-catchall': catchAll2021,
    'f21-coarse': catchAll2021,
    'f21-contacts': catchAll2021,
    'f21-cookies': catchAll2021,
    'f21-groups': catchAll2021,
    'f21-loc': catchAll2021,
    'f21-meta': catchAll2021,
    'f21-profile': catchAll2021,
    'fe-contacts': europe2021,
    'fe-loc': europe2021,
    // Messages may lie there to run the service, and for nothing else: so the text itself.
    'host-16': [
      row('h', 'policy.messages2016', ['WA-2016'], { categories: ['messages'] }),
      row('Y', 'policy.infra2016', ['WA-2016']),
    ],
    'oo-pay-open': payments,
    'p18-pay-open': payments,
    'pz-int': [row('Y', 'policy.connect2018', ['WA-2018-EU'])],
    'pz-last': europe2018,
    'pz-metrics': europe2018,
    'pz-phone': europe2018,
    'pz-unnamed': europe2018,
    'pz-usage': europe2018,
    'rk-off': [row('Y', 'policy.noOptOut2021', ['WA-2021-ROW'])],
    'rk-optional': [row('Y', 'policy.noOptOut2021', ['WA-2021-ROW'])],
    'u-follows': [row('follows', 'policy.follows', ['WA-2016', 'WA-2018-EU', 'WA-2021-ROW'])],
    'u21-ads': [row('Y', 'policy.listed2021', ['WA-2021-ROW'])],
    'u21-bizads': business,
    'u21-bizsafe': business,
    'u21-host-phone': [row('Y', 'policy.hostPhone', ['WA-2021-ROW', 'WA-2021-EEA'])],
    'u21-product': [row('Y', 'policy.listed2021', ['WA-2021-ROW'])],
    'ue-ads': notInEurope,
    'ue-int-phone': [row('Y', 'policy.linked', ['WA-2021-EEA'])],
    'ue-metrics-open': europe2021,
    'ue-product': notInEurope,
    // Settled in the record by what was said or agreed beside the text.
    'pz16-product': pause,
    'pz16-ads': pause,
    'f21-noncontacts': catchAll2021,
    // Only what the company, and not the text, says is kept back: never what is in a message.
    'u-notshared': [
      row('follows', 'policy.follows', ['WA-2021-ROW', 'WA-2021-EEA'], {
        categories: ['contacts', 'noncontacts', 'geoPrecise'],
        columns: ['metrics', 'safety', 'product', 'ads', 'integrations'],
      }),
    ],
    'host-21': servers,
    'host-18': servers,
    'host-declined': servers,
    'u21-groups-ads': [row('follows', 'policy.follows', ['WA-2021-ROW'])],
  },
  regimes: {
    row2021: { as: 'row2021', text: 'policy.row2021', src: ['WA-2021-ROW'] },
    row2021optout: { as: 'row2021optout', text: 'policy.row2021optout', src: ['WA-2021-ROW'] },
    eea2021: { as: 'eea2021', text: 'policy.eea2021', src: ['WA-2021-EEA'] },
    declined2021: { as: 'declined2021', text: 'policy.declined2021', src: ['WA-2020', 'WA-2016'] },
  },
}
