import type { WorldEventId } from '#domain/evidence/events.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import type { SourceId } from '#domain/evidence/sources.ts'

interface EventNote {
  readonly text: string
  readonly ids: readonly [FactId | SourceId, ...(FactId | SourceId)[]]
}

/** Where one of the common effects says too little. These state facts, and are loaded with the page only. */
export const effectNotes: Readonly<Partial<Record<WorldEventId, EventNote>>> = {
  '2016-e2ee': { text: 'Neither company can read the content of messages.', ids: ['WA-2016'] },
  '2016-policy': { text: 'For each person from the day of accepting.', ids: ['F05', 'FAQ-2016'] },
  '2016-spokes': { text: 'Opting out stops two uses, not the transfer.', ids: ['F23', 'F21'] },
  '2016-delhi': { text: 'Data up to 25 September 2016 is not to be shared; later data may be.', ids: ['F39'] },
  '2016-window': { text: 'For those who accepted at once, switching off ends.', ids: ['F09', 'WA-2016'] },
  '2016-hamburg': { text: 'In Germany: collecting by Facebook, without valid consent.', ids: ['F29'] },
  '2016-ico': { text: 'In the United Kingdom. Fighting spam goes on.', ids: ['F32', 'ICO-2016'] },
  '2016-eu': { text: 'In the EU. How far it went is disputed.', ids: ['F33', 'BI-2016'] },
  '2017-vg': { text: 'The ban stays in force; the order to delete does not.', ids: ['VGHH-2017'] },
  '2017-cnil': {
    text: 'Counting and measuring lack a legal basis. Use for ads had never happened in France.',
    ids: ['F36'],
  },
  '2018-ico': { text: 'Only as a processor, which by the same assurance it had always been.', ids: ['F38'] },
  '2018-eutext': { text: 'Account information is not currently used for ads.', ids: ['F43'] },
  '2020-hosting': { text: 'Announced for the year after.', ids: ['FB-2020'] },
  '2021-policy': {
    text: 'Outside Europe: a fifth use, a wider fourth. By the word of the company nothing changes in the sharing.',
    ids: ['D02', 'D03', 'T04'],
  },
  '2021-turkey': { text: 'In Turkey: the new terms on use for other services.', ids: ['R01'] },
  '2021-hamburg': { text: "In Germany, for three months: processing for Facebook's own purposes.", ids: ['R22'] },
  '2021-argentina': { text: 'In Argentina, for 180 days: any exchange, even of those who accepted.', ids: ['R20'] },
  '2021-edpb': { text: 'The order of Hamburg is not made final.', ids: ['R23', 'R22'] },
  '2022-argentina': { text: 'Until the investigation ends.', ids: ['R21'] },
  '2024-brazil': { text: "In Brazil: sharing for the parent company's own purposes.", ids: ['R18'] },
  '2024-cci': {
    text: 'In India: sharing for ads, for five years; for other purposes an opt-out.',
    ids: ['R11'],
  },
  '2025-nclat-stay': { text: 'The ban of five years is stayed; the rest is not.', ids: ['R12'] },
  '2025-nigeria': { text: 'In Nigeria: sharing without consent.', ids: ['R32'] },
  '2025-nclat': { text: 'The ban on sharing for ads goes; the penalty stays.', ids: ['R13'] },
  '2025-nclat-december': { text: 'For all purposes outside the app, ads included.', ids: ['R14'] },
  '2026-sc': { text: 'Promised by 16 March 2026. What people are shown since is not recorded.', ids: ['R15'] },
}

/** Why the day is what it is, where sources differ. */
export const dayNotes: Readonly<Partial<Record<WorldEventId, EventNote>>> = {
  '2016-eu': {
    text: 'Reports run from 8 November to the middle of the month; we show the first.',
    ids: ['F33', 'BI-2016', 'VERGE-2016'],
  },
  '2016-hamburg': { text: 'The order is dated 23 September.', ids: ['F29'] },
  '2017-cnil': { text: 'Decided on 27 November.', ids: ['F36'] },
  '2018-aepd': { text: 'Decided on 2 March.', ids: ['F37'] },
  '2021-cathcart': {
    text: 'One newspaper tells of it on 9 January; reports of the tweets themselves give the day before.',
    ids: ['T04', 'PRINT-2021'],
  },
}
