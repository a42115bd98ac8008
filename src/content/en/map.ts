import { ui, type Messages } from '#content/message.ts'

const WHEN =
  '{day}, {taps, plural, =0 {before any tap} =1 {after one tap} =2 {after two taps} =3 {after three taps} =4 {after four taps} =5 {after five taps} =6 {after six taps} =7 {after seven taps} =8 {after eight taps} =9 {after nine taps} =10 {after ten taps} other {after # taps}}'

const NOR = '{stops, plural, =0 {} other {, # may not}}'

/** The flow map, its words beside it, and the picture that is saved of it. */
export const mapMessages = {
  'map.head.step': ui(
    `${WHEN}: from now on {starts, plural, =0 {{stops, plural, one {# pair} other {# pairs}} may not be shared} one {# more pair may be shared${NOR}} other {# more pairs may be shared${NOR}}}.`,
  ),
  'map.head.still': ui(
    `${WHEN}: {shared, plural, =0 {nothing may be shared} one {# pair may be shared} other {# pairs may be shared}}{held, plural, =0 {} one {, # is held back} other {, # are held back}}.`,
  ),

  'map.phone': ui('Your phone'),
  'map.kinds': ui('{count} kinds of data'),
  'map.service': ui('The service'),
  'map.holds': ui(
    '{perhaps, plural, =0 {holds nothing} other {holds {stated}}}{more, plural, =0 {} other {, perhaps {perhaps}}}',
  ),
  'map.parent': ui('The parent company'),
  'map.uses': ui('{count} uses'),
  'map.never': ui('Never'),
  'map.never.stated': ui('as stated'),
  'map.stopsHere': ui('stops here'),
  'map.held': ui('Held back'),
  'map.held.choice': ui('by your choice'),
  'map.held.region': ui('by your region’s rules'),
  'map.held.authority': ui('by an authority’s act'),
  'map.held.choice.since': ui('by your choice, {day}'),
  'map.held.region.since': ui('by your region’s rules, {day}'),
  'map.held.authority.since': ui('by an authority’s act, {day}'),

  'map.count.shared': ui('{count} shared'),
  'map.count.hosted': ui('{count} hosted'),
  'map.count.held': ui('{count} held back'),
  'map.count.heldOpen': ui('{count} held, was open'),
  'map.count.disputed': ui('{count} disputed'),
  'map.count.open': ui('{count} open'),
  'map.count.nothing': ui('nothing'),

  'map.follow': ui('Follow'),
  'map.follow.all': ui('Everything'),
  'map.follow.purposes': ui('A use'),
  'map.follow.category': ui('{category}: {uses}.'),
  'map.follow.purpose': ui('{purpose}: {counts}.'),
  'map.follow.pair': ui('{kind, select, shared {may be shared} other {{status}}} {use}'),
  'map.follow.nothing': ui('nothing may leave the service'),
  'map.follow.stop': ui('Show everything'),

  'map.words': ui('The same in words'),
  'map.words.use': ui('{purpose}:'),
  'map.words.stop': ui('.'),
  'map.words.changed': ui('{count, plural, one {# changed} other {# changed}} by this step.'),
  'map.words.holds': ui('The service {holds}, of {count} kinds of data.'),
  'map.words.never': ui(
    '{count, plural, one {# kind of data has} other {# kinds of data have}} a use that is stated never to happen.',
  ),
  'map.strand': ui('{category}, {purpose}: {status}'),
  'map.strand.gone': ui('{category}, {purpose}: nothing now; it was {previous}'),

  'map.note': ui('One strand is one pair of data and use. Strands are counted; width says nothing about volume.'),
  'map.note.star': ui('* known only from texts later than this day.'),
  'map.note.bar': ui(
    'Where strands leave the service, a solid bar: may be shared from this step on; a hollow one: may not; a thin one: changed in another way.',
  ),
  'map.deed': ui('What this step changed'),
  'map.deed.start': ui('may be shared from this step on'),
  'map.deed.stop': ui('may not, from this step on'),
  'map.deed.other': ui('changed in another way'),
  'map.reading': ui('Reading: {reading}'),

  'map.enlarge': ui('Enlarge'),
  'map.enlarged': ui('Flow map'),
  'map.save': ui('Save the picture'),
  'map.save.theme': ui('Colours'),
  'map.save.light': ui('Light'),
  'map.save.dark': ui('Dark'),
  'map.save.shape': ui('Shape'),
  'map.save.wide': ui('Wide'),
  'map.save.tall': ui('Tall'),
  'map.save.svg': ui('Save as SVG'),
  'map.save.png': ui('Save as PNG'),
  'map.save.done': ui('Saved as {name}.'),
  'map.save.failed': ui('This browser could not draw the picture. Save it as SVG.'),

  'map.caption.setting': ui(
    '{account}, in {region}, on {phone}, {parent} a parent-company account. Telling: {telling}. Reading: {reading}.',
  ),
  'map.caption.existing': ui('Joined before the notice'),
  'map.caption.later': ui('Joined on {day}'),
  'map.caption.reconstruction': ui('Reconstruction from public texts, wording paraphrased. Consent Replay.'),
} as const satisfies Messages
