import type { Texts } from '#content/de/texts.ts'
import type { mapMessages } from '#content/en/map.ts'

const WHEN =
  '{day}, {taps, plural, =0 {vor jedem Tippen} =1 {nach einem Tippen} =2 {nach zweimal Tippen} =3 {nach dreimal Tippen} =4 {nach viermal Tippen} =5 {nach fünfmal Tippen} =6 {nach sechsmal Tippen} =7 {nach siebenmal Tippen} =8 {nach achtmal Tippen} =9 {nach neunmal Tippen} =10 {nach zehnmal Tippen} other {nach # Mal Tippen}}'

const NOR = '{stops, plural, =0 {} other {, # nicht mehr}}'

export const mapTexts = {
  'map.head.step': `${WHEN}: Von nun an {starts, plural, =0 {{stops, plural, one {darf # Paar} other {dürfen # Paare}} nicht weitergegeben werden} one {darf # Paar mehr weitergegeben werden${NOR}} other {dürfen # Paare mehr weitergegeben werden${NOR}}}.`,
  'map.head.still': `${WHEN}: {shared, plural, =0 {Nichts darf weitergegeben werden} one {# Paar darf weitergegeben werden} other {# Paare dürfen weitergegeben werden}}{held, plural, =0 {} one {, # wird zurückgehalten} other {, # werden zurückgehalten}}.`,

  'map.phone': 'Ihr Telefon',
  'map.kinds': '{count} Datenarten',
  'map.service': 'Der Dienst',
  'map.holds':
    '{perhaps, plural, =0 {hat nichts} other {hat {stated}}}{more, plural, =0 {} other {, vielleicht {perhaps}}}',
  'map.parent': 'Der Mutterkonzern',
  'map.uses': '{count} Zwecke',
  'map.never': 'Nie',
  'map.never.stated': 'laut Angabe',
  'map.stopsHere': 'endet hier',
  'map.held': 'Zurückgehalten',
  'map.held.choice': 'durch Ihre Wahl',
  'map.held.region': 'durch die Regeln Ihrer Region',
  'map.held.authority': 'durch einen Behördenakt',
  'map.held.choice.since': 'durch Ihre Wahl, {day}',
  'map.held.region.since': 'durch die Regeln Ihrer Region, {day}',
  'map.held.authority.since': 'durch einen Behördenakt, {day}',

  'map.count.shared': '{count} Weitergabe',
  'map.count.hosted': '{count} gehostet',
  'map.count.held': '{count} zurückgehalten',
  'map.count.heldOpen': '{count} gehalten, war offen',
  'map.count.disputed': '{count} strittig',
  'map.count.open': '{count} offen',
  'map.count.nothing': 'nichts',

  'map.follow': 'Verfolgen',
  'map.follow.all': 'Alles',
  'map.follow.purposes': 'Ein Zweck',
  'map.follow.category': '{category}: {uses}.',
  'map.follow.purpose': '{purpose}: {counts}.',
  'map.follow.pair': '{kind, select, shared {darf weitergegeben werden} other {{status}}} {use}',
  'map.follow.nothing': 'nichts darf den Dienst verlassen',
  'map.follow.stop': 'Alles zeigen',

  'map.words': 'Dasselbe in Worten',
  'map.words.use': '{purpose}:',
  'map.words.stop': '.',
  'map.words.changed': '{count, plural, one {# geändert} other {# geändert}} durch diesen Schritt.',
  'map.words.holds': 'Der Dienst {holds}, von {count} Datenarten.',
  'map.words.never':
    '{count, plural, one {# Datenart hat} other {# Datenarten haben}} einen Zweck, von dem es heißt, dass er nie vorkommt.',
  'map.strand': '{category}, {purpose}: {status}',
  'map.strand.gone': '{category}, {purpose}: jetzt nichts; vorher {previous}',

  'map.note':
    'Ein Strang ist ein Paar aus Datenart und Zweck. Stränge sind gezählt; die Breite sagt nichts über Mengen.',
  'map.note.star': '* nur aus Texten bekannt, die später sind als dieser Tag.',
  'map.note.bar':
    'Wo Stränge den Dienst verlassen, ein voller Balken: darf ab diesem Schritt weitergegeben werden; ein hohler: nicht mehr; ein dünner: anders geändert.',
  'map.deed': 'Was dieser Schritt änderte',
  'map.deed.start': 'darf ab diesem Schritt weitergegeben werden',
  'map.deed.stop': 'darf es ab diesem Schritt nicht',
  'map.deed.other': 'anders geändert',
  'map.reading': 'Lesart: {reading}',

  'map.enlarge': 'Vergrößern',
  'map.enlarged': 'Karte des Datenflusses',
  'map.save': 'Das Bild sichern',
  'map.save.theme': 'Farben',
  'map.save.light': 'Hell',
  'map.save.dark': 'Dunkel',
  'map.save.shape': 'Format',
  'map.save.wide': 'Breit',
  'map.save.tall': 'Hoch',
  'map.save.svg': 'Als SVG sichern',
  'map.save.png': 'Als PNG sichern',
  'map.save.done': 'Gesichert als {name}.',
  'map.save.failed': 'Dieser Browser konnte das Bild nicht zeichnen. Sichern Sie es als SVG.',

  'map.caption.setting':
    '{account}, {region}, {phone}, {parent} Konto beim Mutterkonzern. Fassung: {telling}. Lesart: {reading}.',
  'map.caption.existing': 'Konto von vor dem Hinweis',
  'map.caption.later': 'Konto seit {day}',
  'map.caption.reconstruction': 'Rekonstruktion aus öffentlichen Texten, sinngemäß formuliert. Consent Replay.',
} as const satisfies Texts<typeof mapMessages>
