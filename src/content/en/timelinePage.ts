import { ui, type Messages } from '#content/message.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import type { SourceId } from '#domain/evidence/sources.ts'
import type { WorldEventId } from '#domain/evidence/events.ts'

/** What stands on the page of the plain timeline. */
export const timelinePageMessages = {
  'timelinePage.title': ui('Timeline'),
  'timelinePage.lede': ui(
    '{count} documented events, {first} to {last}: what happened, where, and what it did to the flow.',
  ),
  'timelinePage.how': ui(
    'The effect is our reading of the same sources. “None by itself” means that no data went or stopped because of it that day; a fine or a finding may still have led to something. A day is as precise as it is recorded.',
  ),
  'timelinePage.years': ui('Years'),
  'timelinePage.yearCount': ui('{count, plural, one {# event} other {# events}}'),
  'timelinePage.filters': ui('Show only'),
  'timelinePage.filter.region': ui('Where'),
  'timelinePage.filter.kind': ui('Who acted'),
  'timelinePage.filter.effect': ui('Effect on the flow'),
  'timelinePage.filter.all': ui('All'),
  'timelinePage.filter.option': ui('{name} ({count})'),
  'timelinePage.filter.clear': ui('Show all'),
  'timelinePage.shown': ui('{shown} of {all} events shown.'),
  'timelinePage.none': ui('No event is recorded for this choice. Choose less narrowly, or show all.'),
  'timelinePage.print': ui('Print'),
  'timelinePage.where': ui('Where'),
  'timelinePage.who': ui('Who acted'),
  'timelinePage.effect': ui('Effect on the flow'),
  'timelinePage.sources': ui('Sources'),
  'timelinePage.fact': ui('Fact {id}'),
  'timelinePage.against': ui('Against it, or beside it'),
  'timelinePage.permalink': ui('{day}: link to this event'),
  'timelinePage.sourceOut': ui('opens in a new tab'),
  'timelinePage.day.open': ui('from {start} on'),
  'timelinePage.day.span': ui('{start} to {end}'),
  'timelinePage.day.two': ui('{start}; also {also}'),
  'timelinePage.day.about': ui('about {day}'),
  'timelinePage.precision.month': ui('the month is recorded, not the day'),
  'timelinePage.precision.year': ui('the year is recorded, not the day'),
  'timelinePage.precision.recalled-day': ui('the day is recalled, not checked'),
  'timelinePage.precision.recalled-month': ui('the month is recalled, not checked'),
  'timelinePage.precision.about': ui('the day may be off by some days'),
  'timelinePage.otherDays': ui('Also recorded under {days}.'),
  'timelinePage.kind.company': ui('The company'),
  'timelinePage.kind.authority': ui('An authority'),
  'timelinePage.kind.court': ui('A court'),
  'timelinePage.kind.press': ui('Press, groups, people'),
  'timelinePage.region.world': ui('Everywhere'),
  'timelinePage.region.outside-eea-uk': ui('Outside Europe'),
  'timelinePage.region.eea-uk': ui('EEA and UK'),
  'timelinePage.region.eu': ui('European Union'),
  'timelinePage.region.uk': ui('United Kingdom'),
  'timelinePage.region.germany': ui('Germany'),
  'timelinePage.region.france': ui('France'),
  'timelinePage.region.italy': ui('Italy'),
  'timelinePage.region.spain': ui('Spain'),
  'timelinePage.region.india': ui('India'),
  'timelinePage.region.brazil': ui('Brazil'),
  'timelinePage.region.argentina': ui('Argentina'),
  'timelinePage.region.turkey': ui('Turkey'),
  'timelinePage.region.southAfrica': ui('South Africa'),
  'timelinePage.region.nigeria': ui('Nigeria'),
  'timelinePage.region.usa': ui('United States'),
  'timelinePage.region.europe': ui('Europe, with its countries'),
  'timelinePage.effect.none': ui('None by itself'),
  'timelinePage.effect.asking': ui('None on the flow: it is about the asking'),
  'timelinePage.effect.goesOn': ui('No change: what may flow goes on'),
  'timelinePage.effect.begins': ui('Sharing may begin, person by person'),
  'timelinePage.effect.wider': ui('The text allows more'),
  'timelinePage.effect.less': ui('Less may flow'),
  'timelinePage.effect.adsOff': ui('Use for ads and products off'),
  'timelinePage.effect.forbidden': ui('Uses forbidden'),
  'timelinePage.effect.kept': ui('What was held back stays held back'),
  'timelinePage.effect.lifted': ui('What was forbidden is no longer'),
  'timelinePage.effect.choice': ui('A way to choose opens or ends'),
  'timelinePage.effect.unknown': ui('Not recorded'),
} as const satisfies Messages

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
