import type { Texts } from '#content/de/texts.ts'
import type { teachMessages } from '#content/en/teach.ts'

export const teachTexts = {
  'teach.view.phone': 'Das simulierte Telefon am {day}',
  'teach.view.flow': 'Datenarten und ihre Zwecke am {day}, als Tabelle',
  'teach.view.map': 'Der Weg der Daten am {day}, als Karte',
  'teach.view.ledger': 'Was bis zum {day} geschah',
  'teach.view.compare': 'Zwei Zeitpunkte nebeneinander',
  'teach.view.timeline': 'Belegte Ereignisse vom {from} bis zum {to}',
  'teach.view.measures': 'Was Entwürfe kosten, Maß für Maß',
  'teach.phone.still': 'Dieses Telefon steht still: Es zeigt einen einzigen Zeitpunkt.',
  'teach.phone.previous': 'Voriges Ereignis',
  'teach.phone.next': 'Nächstes Ereignis',
  'teach.phone.dayOn': 'Einen Tag weiter',
  'teach.phone.again': 'Neu beginnen',
  'teach.compare.side':
    '{hasTitle, select, yes {{title}, {day}} other {{day}{hasLast, select, yes {: {last}} other {}}}}',
  'teach.compare.shared': '{shared} von {all} Paaren dürfen weitergegeben werden',
  'teach.compare.same': 'Nichts unterscheidet sich.',
  'teach.compare.differences': 'Was sich unterscheidet',
  'teach.timeline.none': 'Zwischen diesen Tagen liegt kein belegtes Ereignis.',
} as const satisfies Texts<typeof teachMessages>
