import type { Texts } from '#content/de/texts.ts'
import type { embedMessages } from '#content/en/embed.ts'

export const embedTexts = {
  'embed.heading.phone': '{day}: das simulierte Telefon',
  'embed.heading.flow': '{day}: wohin Daten gehen dürfen',
  'embed.heading.map': '{day}: wohin Daten gehen dürfen, als Karte',
  'embed.heading.timeline': '{day} auf der Zeitleiste',
  'embed.heading.compare': 'Zwei Zeitpunkte im Vergleich',
  'embed.heading.metric': 'Was ein Entwurf kostet: {name}',
  'embed.design': 'ein Entwurf, begonnen mit „{preset}“',
  'embed.map': 'Karte',
  'embed.what':
    '{view, select, phone {Simulation. Bildschirme rekonstruiert, sinngemäß formuliert.} compare {Simulation. Bildschirme rekonstruiert, sinngemäß formuliert.} metric {An einem Modell gezählt, nicht an Menschen gemessen.} other {Eine Rekonstruktion aus datierten Quellen.}}',
  'embed.open': 'Das auf {site} öffnen',
  'embed.open.name': 'Das auf {site} öffnen, in einem neuen Tab',
  'embed.independent': 'Unabhängig: nicht verbunden mit, unterstützt oder gefördert von {service} oder {parent}.',
  'embed.told': 'Die Seite, die diese hier einbettet ({origin}), erfährt, was Sie hier tun. Sonst niemand.',
  'embed.again': 'Neu beginnen',
  'embed.working': 'Wird berechnet …',
  'embed.measures': 'Maße',
} as const satisfies Texts<typeof embedMessages>
