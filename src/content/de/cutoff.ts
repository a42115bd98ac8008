import type { Texts } from '#content/de/texts.ts'
import type { cutoffMessages } from '#content/en/cutoff.ts'

export const cutoffTexts = {
  'cutoff.on': 'Gezeigt wird nur, was am {day} öffentlich war. Was später kam, ist verborgen.',
  'cutoff.undated': 'Quellen ohne festgehaltenes Datum bleiben sichtbar und sagen das.',
  'cutoff.showAll': 'Zeigen, was später kam',
  'cutoff.hidden.sentences': '{count, plural, one {# Satz ist} other {# Sätze sind}} verborgen: erst später bekannt.',
  'cutoff.hidden.notes':
    '{count, plural, one {# Anmerkung ist} other {# Anmerkungen sind}} verborgen: erst später bekannt.',
  'cutoff.hidden.sources':
    '{count, plural, =0 {Keine Quelle hier ist später.} one {# spätere Quelle ist verborgen.} other {# spätere Quellen sind verborgen.}}',
  'cutoff.hidden.facts': '{count, plural, one {# späterer Fakt ist} other {# spätere Fakten sind}} verborgen.',
  'cutoff.hidden.readings': 'Was diese Lesart sagt, beruht auf späteren Quellen: verborgen.',
  'cutoff.showThem': 'Trotzdem zeigen',
  'cutoff.unknown': '{pair} An jenem Tag nicht bekannt.',
  'cutoff.unknown.key': '* an jenem Tag nicht bekannt: Keine Quelle dazu war öffentlich',
  'cutoff.unknown.map': '* An jenem Tag nicht bekannt: Keine Quelle dazu war öffentlich.',
  'cutoff.unknown.status': 'An jenem Tag nicht bekannt',
  'cutoff.unknown.means': 'Keine Quelle, die am {day} öffentlich war, belegt dieses Paar; deshalb bleibt es offen.',
  'cutoff.future': 'Was später kam, ist verborgen',
  'cutoff.telling.none': 'An jenem Tag noch nicht angekündigt',
  'cutoff.stamp': 'Wie angekündigt, nicht wie geschehen.',
} as const satisfies Texts<typeof cutoffMessages>
