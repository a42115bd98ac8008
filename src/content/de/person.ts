import type { Texts } from '#content/de/texts.ts'
import type { personMessages } from '#content/en/person.ts'

const START = 'Ich habe ein <account>bestehendes Konto</account>'
const LATER = 'Ich habe ein <account>späteres Konto</account>, eröffnet am <joined>{joined}</joined>'
const WHO =
  'Region <region>{region}</region>, <phone>{phone}</phone>, <parent>{parent}</parent> Konto beim Mutterkonzern'

export const personTexts = {
  'person.heading': 'Wer bin ich?',
  'person.existing': `${START}, ${WHO}, zuerst gefragt am <firstAsked>{firstAsked}</firstAsked>.`,
  'person.existingAgain': `${START}, ${WHO}, zuerst gefragt am <firstAsked>{firstAsked}</firstAsked> und wieder am <askedAgain>{askedAgain}</askedAgain>.`,
  'person.later': `${LATER}, ${WHO}.`,
  'person.laterAgain': `${LATER}, ${WHO}, zuerst gefragt am <askedAgain>{askedAgain}</askedAgain>.`,
  'person.slot.account': 'Konto',
  'person.slot.region': 'Region',
  'person.slot.phone': 'Telefon',
  'person.slot.parent': 'Konto beim Mutterkonzern',
  'person.slot.first2016': 'Zuerst gefragt am',
  'person.slot.first2021': 'Wieder gefragt am',
  'person.slot.joined': 'Eröffnet am',
  'person.slot.change': '{slot}: {value}. Ändern',
  'person.account.existing': 'bestehendes Konto',
  'person.account.later': 'späteres Konto',
  'person.account.existing.option': 'bestehendes Konto: durch den Hinweis gefragt',
  'person.account.later.option': 'späteres Konto: mit der Anmeldung akzeptiert',
  'person.region.world': 'übrige Welt',
  'person.region.uk': 'Vereinigtes Königreich',
  'person.region.eu': 'Europäische Union',
  'person.region.germany': 'Deutschland',
  'person.region.france': 'Frankreich',
  'person.region.india': 'Indien',
  'person.phone.android': 'Android-Telefon',
  'person.phone.iphone': 'iPhone',
  'person.parent.with': 'mit',
  'person.parent.without': 'ohne',
  'person.firstRun.notice': 'Es ist der {day}. Ihre App zeigt Ihnen das. Tun Sie, was Sie getan hätten.',
  'person.firstRun.chats':
    'Es ist der {day}. Noch fragt Sie niemand. Lassen Sie Tage vergehen, oder gehen Sie zum nächsten Ereignis.',
  'person.beSomeoneElse': 'Jemand anders sein',
  'person.replayed':
    '{steps, plural, =0 {Nichts bleibt nachzuspielen} one {# Schritt nachgespielt} other {# Schritte nachgespielt}} ({under}): {pairs, plural, =0 {kein Paar weicht ab} one {# Paar weicht ab} other {# Paare weichen ab}}{refused, plural, =0 {} one {; # Schritt war nicht möglich} other {; # Schritte waren nicht möglich}}.',
  'person.begun': 'Jetzt: {under}. Die Geschichte beginnt neu.',
  'person.left':
    '{left, plural, one {# Schritt liegt vor jenem Tag und wurde weggelassen; „Rückgängig“ bringt ihn zurück.} other {# Schritte liegen vor jenem Tag und wurden weggelassen; „Rückgängig“ bringt sie zurück.}}',
  'person.notFitting': 'Das passt nicht zum Rest der Geschichte. Nichts wurde geändert.',
  'person.under.region': 'Region {region}',
  'person.under.phone': '{phone}',
  'person.under.parent': '{parent} Konto beim Mutterkonzern',
  'person.under.account': '{account}',
  'person.under.day': 'ab {day}',
  'telling.legend': 'Fassung',
  'telling.announced': 'Wie angekündigt',
  'telling.happened': 'Wie geschehen',
  'telling.under.announced': 'wie angekündigt',
  'telling.under.happened': 'wie geschehen',
  'telling.edition': 'Angekündigt im',
  'telling.both': 'Beide vergleichen',
  'telling.close': 'Diese Erklärung schließen',
  'telling.same': 'An diesem Tag sind beide Fassungen für Sie gleich.',
  'telling.same.accepted': 'Sie haben akzeptiert: Was anderen angekündigt wurde, betrifft Sie nicht.',
  'telling.2016.announced':
    'Wie angekündigt: Wer nicht binnen 30 Tagen akzeptierte, sollte die App nicht mehr nutzen können.',
  'telling.2016.happened':
    'Wie geschehen: Dass es durchgesetzt wurde, war nirgends zu finden. Der Hinweis kam immer wieder.',
  'telling.january.ahead': 'Wie angekündigt: Am 8. Februar sollte die App ohne Akzeptieren stehen bleiben.',
  'telling.january.here': 'Wie angekündigt: Hier sollte die App stehen bleiben.',
  'telling.january.moved': 'Wie geschehen: Am 15. Januar wurde der Termin verschoben.',
  'telling.january.hadMoved': 'Wie geschehen: Der Termin war am 15. Januar verschoben worden.',
  'telling.february.ahead':
    'Wie im Februar angekündigt: ab dem 15. Mai nur Anrufe und Mitteilungen, nach einigen Wochen nichts mehr.',
  'telling.february.here': 'Wie im Februar angekündigt: Inzwischen blieben nur Anrufe und Mitteilungen.',
  'telling.may.ahead':
    'Wie im Mai angekündigt: eine Erinnerung, die sich nach mehreren Wochen nicht mehr schließen lässt, dann keine Chatliste, dann nichts.',
  'telling.may.here': 'Wie im Mai angekündigt: Inzwischen wäre die Chatliste weg, und dann alles.',
  'telling.limits.happened': 'Wie geschehen: Keine Einschränkung trat je in Kraft; die Erinnerungen gingen weiter.',
} as const satisfies Texts<typeof personMessages>
