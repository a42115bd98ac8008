import type { Texts } from '#content/de/texts.ts'
import type { pathsMessages } from '#content/en/paths.ts'

// What the slots say stands between commas, so that no case has to be agreed with.
const WHERE = 'Region <region>{region}</region>, <phone>{phone}</phone>'
const WHAT =
  '<design>{design}</design> und <telling>{telling}</telling>, am <on>{on}</on>, <sharing>{sharing}</sharing>, <account>{account}</account>{more}:'

const question = {
  'paths.title': 'Jeder Weg',
  'paths.lede':
    'Eine Geschichte ist ein Beispiel. Hier werden alle durchgegangen: jeder Schritt, den das Telefon annehmen würde, an jedem Tag, auf den es ankommt.',
  'paths.question': 'Die Frage',
  'paths.existing': `Für ein <who>bestehendes Konto</who>, ${WHERE}, zuerst gefragt am <asked>{asked}</asked>, ${WHAT}`,
  'paths.later': `Für ein <who>späteres Konto</who>, eröffnet am <joined>{joined}</joined>, ${WHERE}, ${WHAT}`,
  'paths.more': ', {region} „{state}“',
  'paths.slot.who': 'Wer',
  'paths.slot.design': 'Der Entwurf',
  'paths.design.shipped': 'wie ausgeliefert',
  'paths.design.ongoing-control': 'dauerhafte Kontrolle',
  'paths.design.commitments-2023': 'Zusagen zum Verbraucherschutz',
  'paths.design.neutral-minimum': 'neutrales Minimum',
  'paths.design.own': 'von Ihnen',
  'paths.slot.telling': 'Fassung',
  'paths.slot.on': 'Am Tag',
  'paths.slot.sharing': 'Weitergabe',
  'paths.slot.account': 'Konto',
  'paths.who.existing': 'bestehendes Konto',
  'paths.who.later': 'späteres Konto',
  'paths.telling.happened': 'wie geschehen',
  'paths.telling.announced-january': 'wie im {month} angekündigt',
  'paths.telling.announced-february': 'wie im {month} angekündigt',
  'paths.telling.announced-may': 'wie im {month} angekündigt',
  'paths.sharing.any': 'Schalter für die Weitergabe an oder aus',
  'paths.sharing.on': 'Daten für Werbung nicht zurückgehalten',
  'paths.sharing.off': 'Daten für Werbung zurückgehalten',
  'paths.sharing.none': 'keine Antwort zur Werbung',
  'paths.sharing.noChoice': 'keine Wahl zur Werbung',
  'paths.account.any': 'Konto in beliebigem Zustand',
  'paths.account.active': 'Konto nutzbar',
  'paths.account.blocked': 'App steht still',
  'paths.account.callsOnly': 'nur noch Anrufe',
  'paths.account.noChatList': 'Chatliste weg',
  'paths.account.silent': 'Konto stumm',
  'paths.account.deleted': 'Konto gelöscht',
} as const

const result = {
  'paths.answer': '{count} von {ends, plural, one {# Ende} other {# Enden}}',
  'paths.answer.detail':
    '{paths} {many, plural, one {Weg führt} other {Wege führen}} zu {ends, plural, one {diesem Ende} other {diesen # Enden}}. Durchgegangen: {standings, plural, one {# Lage} other {# Lagen}} an {days, plural, one {# Tag, auf den es ankommt} other {# Tagen, auf die es ankommt}}.',
  'paths.answer.countless': 'Mehr als {most}',
  'paths.searching': 'Wird gesucht …',
  'paths.working': 'Jeder Weg wird durchgegangen: {done} von {of}',
  'paths.cancel': 'Abbrechen',
  'paths.stopped': 'Angehalten. Zu dieser Frage ist noch nichts bekannt.',
  'paths.failed':
    'Dieser Browser konnte nicht suchen. Die Antwort auf die erste Frage steht in der Seite, wie sie gebaut wurde.',
  'paths.again': 'Noch einmal suchen',
  'paths.example': 'Das kleinste Beispiel',
  'paths.example.none':
    'Dorthin kommt niemand: Kein Weg endet an diesem Tag so. Was an jedem Tag gilt, steht weiter unten, als Sätze.',
  'paths.example.cost':
    '{taps, plural, =0 {Kein Tippen} one {# Mal tippen} other {# Mal tippen}}{screens, plural, =0 {} one {, auf # Bildschirm} other {, auf # Bildschirmen}}{days, plural, =0 {} one {, an # Tag} other {, an # Tagen}}',
  'paths.example.end': 'Es endet so: {end}',
  'paths.example.nothing': 'Nichts wird getan. Die Tage vergehen bis zum {day}.',
  'paths.example.then': 'Dann vergehen die Tage bis zum {day}.',
  'paths.play': 'Nachspielen',
  'paths.playNamed': 'Nachspielen: {end}',
  'paths.ends': 'Die Enden',
  'paths.ends.like':
    '{count, plural, one {Das Ende, nach dem gefragt ist} other {Die # Enden, nach denen gefragt ist}}',
  'paths.ends.all': '{count, plural, one {Das einzige Ende} other {Alle # Enden}}',
  'paths.showAll': 'Alle {count} zeigen',
  'paths.col.outcome': 'Ausgang',
  'paths.col.taps': 'Tippen',
  'paths.col.screens': 'Bildschirme',
  'paths.col.days': 'Genutzte Tage',
  'paths.col.reversible': 'Umkehrbar bis',
  'paths.reversible.no': 'gar nicht',
  'paths.reversible.nothingAnswered': 'nichts beantwortet',
  'paths.reversible.throughout': 'zum Ende des Verlaufs',
  'paths.col.paths': 'Wege',
  'paths.col.sources': 'Quellen',
  'paths.col.play': 'Beispiel',
  'paths.class': '{sharing}, {account}',
  'paths.isLike': 'Wie gefragt:',
  'paths.end':
    'Bedingungen von {first}: {terms2016}{switched, select, notice {, beim Hinweis ausgeschaltet} used {, in der Frist ausgeschaltet} open {, die Frist läuft} closed {, die Frist zu Ende} other {}}; Bedingungen von {second}: {terms2021}{authority, select, none {} other {; {authorityName}: {authorityWord}}}',
  'paths.sources': '{count, plural, one {# Quelle} other {# Quellen}} zu: {end}',
  'paths.take.link': 'Link kopieren',
  'paths.take.link.done': 'Link kopiert',
  'paths.take.cite': 'Als Zitat kopieren',
  'paths.take.cite.done': 'Zitat kopiert',
  'paths.take.cite.text':
    'Consent Replay. Jeder Weg: {answer} am {day}, zur Frage im Link. Rekonstruktion, an ihren Regeln gezählt. {link}',
  'paths.take.byHand': 'Der Browser erlaubte das Kopieren nicht. Kopieren Sie von Hand: {text}',
  'paths.link.broken': 'Dieser Link ließ sich nicht lesen; deshalb steht hier die erste Frage.',
  'paths.link.newer': 'Dieser Link stammt aus einer neueren Ausgabe des Werkzeugs; deshalb steht hier die erste Frage.',
  'paths.link.ignored': 'Teile dieses Links sind nicht bekannt und wurden weggelassen: {parts}',
  'paths.link.close': 'Diesen Hinweis schließen',
} as const

const theorems = {
  'paths.theorems': 'Was auf jedem Weg gilt',
  'paths.theorems.text':
    'Jeder Satz wird an allem geprüft, was man beim Nachspielen tun kann: in jeder Region, auf beiden Telefonen, in jeder Fassung, von der er handelt, mit Anmeldung und erster Frage an Tagen jeder Art. Ein einziger Weg dagegen würde ihn falsch machen, und die Tests dieser Website schlügen fehl.',
  'paths.theorem.newUserNeverOff':
    'Wer nach dem {lastExisting} dazukam, hat keinen Weg, Daten für Werbung zurückzuhalten.',
  'paths.theorem.afterWindowNoWayBack': 'Ist die Frist zu Ende, führt kein Weg von der Weitergabe zum Zurückhalten.',
  'paths.theorem.offNeverOn':
    'Aus wird nie an: Wer Daten zurückgehalten hat, auf welchem Weg auch immer, hat sie für immer zurückgehalten.',
  'paths.theorem.onlyDeletionEnds':
    'Wie es geschah, beendet kein Weg außer dem Löschen das Konto oder nimmt ihm etwas.',
  'paths.theorem.januaryAccepted':
    'Wie im {month} angekündigt: Ab dem {without} hat jedes Konto akzeptiert, das sich nutzen lässt.',
  'paths.proved':
    'Bewiesen, indem alle {standings} Lagen an {days} Tagen durchgegangen wurden, für {people} Arten von Personen und Fassungen.',
  'paths.notProved': 'Das gilt nicht: Ein Weg dagegen wurde gefunden.',
  'paths.opposite.newUserNeverOff': 'Nicht so für ein bestehendes Konto:',
  'paths.opposite.afterWindowNoWayBack': 'Nicht so, solange die Frist läuft:',
  'paths.opposite.onlyDeletionEnds': 'Nicht so in der Fassung vom {second}:',
  'paths.opposite.januaryAccepted': 'Nicht so in der Fassung „wie geschehen“, am selben Tag:',
  'paths.opposite.none': 'Es gibt keine Person und keine Fassung, für die es nicht so ist.',
  'paths.theorem.number': 'Satz {number}',
  'paths.prove': 'Alle hier noch einmal beweisen',
  'paths.proving': 'Beweis läuft: {done} von {of} Arten von Personen und Fassungen',
  'paths.provedAgain': 'In diesem Browser noch einmal bewiesen: {standings} Lagen, nichts dagegen.',
  'paths.provedOtherwise': 'Dieser Browser kam zu einem anderen Ergebnis als dem, mit dem die Seite gebaut wurde.',
  'paths.proveStopped': 'Vor dem Ende angehalten: Damit ist nichts bewiesen.',
} as const

const definitions = {
  'paths.words': 'Was gezählt wird',
  'paths.word.end': 'Ein Ende',
  'paths.word.end.text':
    'Was bleibt, wenn der Tag vorbei ist: wozu zugestimmt wurde und wann gefragt war, wo der Schalter steht, ob seine Frist läuft, ob sich das Konto nutzen lässt, was eine Behörde änderte. Auf welchen Bildschirm jemand gerade sieht, macht kein anderes Ende.',
  'paths.word.path': 'Ein Weg',
  'paths.word.path.text':
    'Schritte und die Tage, an denen sie getan werden, ohne Umweg: an jedem Tag, auf den es ankommt, die wenigsten Schritte von der Lage, in der der Tag beginnt, zu der, in der der nächste beginnt. Nachsehen und Zurückgehen ist kein anderer Weg.',
  'paths.word.day': 'Ein Tag, auf den es ankommt',
  'paths.word.day.text':
    'Ein Tag, neben dem etwas fällig wird, für alle oder wegen dessen, was getan wurde. Jeder andere Tag ist wie sein Nachbar: Was auch immer man an ihm tut, kann man an einem tun, auf den es ankommt, vor und nach denselben Dingen. Die Tests erleben jeden einzelnen Tag und finden dasselbe.',
  'paths.word.standing': 'Eine Lage',
  'paths.word.standing.text':
    'Wo jemand in jedem Teil der Regeln zugleich steht, der Bildschirm eingeschlossen. Was eine Seite vergisst, wenn man sie verlässt, ist nicht mitgezählt.',
  'paths.word.shortest': 'Das kleinste Beispiel',
  'paths.word.shortest.text':
    'Der Weg mit den wenigsten Schritten; unter diesen der an den wenigsten Tagen; unter diesen der früheste. Bevor er gezeigt wird, wurde er nachgespielt und endete, wo er sollte.',
  'paths.word.reversible': 'Umkehrbar bis',
  'paths.word.reversible.text':
    'Der letzte Tag, an dem Schritte dieses Tages die Antwort des kürzesten Weges umkehren, von gegeben zu zurückgehalten oder von zurückgehalten zu gegeben, wenn inzwischen sonst nichts getan wird. Das Konto zu löschen kehrt nichts um.',
  'paths.word.rules': 'Worauf es beruht',
  'paths.word.rules.text':
    'Auf den Regeln des Nachspielens, jede mit ihren Quellen oder als angenommen gekennzeichnet. Was hier bewiesen ist, ist von diesen Regeln bewiesen. Dass etwas erreichbar ist, sagt nicht, dass es jemand getan hat.',
} as const

export const pathsTexts = {
  'title.paths': 'Jeder Weg',
  'description.paths':
    'Jedes Ende, das sich erreichen lässt, mit wie wenig Tippen, und wohin kein Weg führt: der Ablauf der Einwilligung, vollständig durchgegangen.',
  ...question,
  ...result,
  ...theorems,
  ...definitions,
} as const satisfies Texts<typeof pathsMessages>
