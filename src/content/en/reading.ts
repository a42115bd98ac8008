import { claim, ui, type Messages } from '#content/message.ts'

/** By whose word the flows are told: the switch, and what it says when it is used. */
export const readingMessages = {
  'reading.publicOnly': ui('Only what was public on this day'),
  'reading.publicOnly.record': ui('Only what was public on this day: by the record alone'),
  'reading.legend': ui('By whose word'),
  'reading.record': ui('The record'),
  'reading.company': ui('The company’s word'),
  'reading.policy': ui('Everything the text permits'),
  'reading.authority': ui('What authorities found'),

  'reading.means.record': ui(
    'The record: the verdict that the sources support best. What is disputed stays disputed, and what is open stays open.',
  ),
  'reading.means.company': ui(
    'The company’s word: its own statements, taken at their word. What it does not name is left blank.',
  ),
  'reading.means.policy': ui(
    'Everything the text permits: what the terms in force allow, whatever was said or promised beside them.',
  ),
  'reading.means.authority': ui(
    'What authorities found: what a regulator or a court of this region found where one did. Elsewhere the record stands.',
  ),
  'reading.differs': ui(
    'What changes: {count, plural, =0 {no pair differs} one {# pair differs} other {# pairs differ}} from the record at this moment.',
  ),
  'reading.back': ui('This is what the others are compared with.'),
  'reading.missing': ui('This reading could not be loaded. The one before stays in force.'),
  'reading.close': ui('Close what is said about this reading'),

  /** In the drawer of a pair. */
  'reading.drawer': ui('By each reading'),
  'reading.drawer.inForce': ui('{reading} (shown)'),
  'reading.drawer.beside': ui('Beside it'),

  'reading.agree2021.company': claim(
    'By the company’s word of 8 January this acceptance changes the contract, not the flow: it says that the update changes nothing about what is shared. 0 pairs changed.',
    ['T04', 'T05'],
  ),
  'reading.agree2021.first': claim(
    'By the company’s word sharing starts once terms that allow it are accepted; those before were never accepted here.',
    ['FAQ-2016'],
  ),
} as const satisfies Messages
