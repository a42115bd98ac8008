import { ui, type Messages } from '#content/message.ts'

/** Only what was public on a day: the option, and what it says in place of what came later. Days come in as arguments. */
export const cutoffMessages = {
  'cutoff.on': ui('Shown is only what was public on {day}. What came later is hidden.'),
  'cutoff.undated': ui('Sources without a recorded date stay in view and say so.'),
  'cutoff.showAll': ui('Show what came later'),
  'cutoff.hidden.sentences': ui(
    '{count, plural, one {# sentence is} other {# sentences are}} hidden: known only later.',
  ),
  'cutoff.hidden.notes': ui('{count, plural, one {# note is} other {# notes are}} hidden: known only later.'),
  'cutoff.hidden.sources': ui(
    '{count, plural, =0 {No source here is later.} one {# later source is hidden.} other {# later sources are hidden.}}',
  ),
  'cutoff.hidden.facts': ui('{count, plural, one {# later fact is} other {# later facts are}} hidden.'),
  'cutoff.hidden.readings': ui('What this reading says rests on later sources: hidden.'),
  'cutoff.showThem': ui('Show them all the same'),
  'cutoff.unknown': ui('{pair} Not known on that day.'),
  'cutoff.unknown.key': ui('* not known on that day: no source of it was public'),
  'cutoff.unknown.map': ui('* Not known on that day: no source of it was public.'),
  'cutoff.unknown.status': ui('Not known on that day'),
  'cutoff.unknown.means': ui('No source that was public on {day} bears this pair out, so it is left open.'),
  'cutoff.future': ui('What came later is hidden'),
  'cutoff.telling.none': ui('Not yet announced on that day'),
  'cutoff.stamp': ui('As announced, not as it happened.'),
} as const satisfies Messages
