import type { Texts } from '#content/de/texts.ts'
import type { labPathsMessages } from '#content/en/labPaths.ts'

// What the slots say stands between commas, so that no case has to be agreed with.
const WHERE = 'Region <region>{region}</region>, <phone>{phone}</phone>'
const WHAT =
  'Entwurf <design>{design}</design>, am <on>{on}</on>, <held>{held}</held>, <answer>{answer}</answer>, <account>{account}</account>{more}:'

export const labPathsTexts = {
  'lab.paths.existing': `Für ein <who>bestehendes Konto</who>, ${WHERE}, zuerst gefragt am <asked>{asked}</asked>, ${WHAT}`,
  'lab.paths.later': `Für ein <who>späteres Konto</who>, eröffnet am <joined>{joined}</joined>, ${WHERE}, ${WHAT}`,
  'lab.paths.slot.held': 'Was zurückgehalten ist',
  'lab.paths.slot.answer': 'Die Antwort',
  'lab.paths.slot.asked': 'Zuerst gefragt am',
  'lab.paths.held.any': 'zurückgehalten oder nicht',
  'lab.paths.held.none': 'nichts zurückgehalten',
  'lab.paths.held.all': 'alles zurückgehalten, was sich zurückhalten lässt',
  'lab.paths.held.use': 'Daten zurückgehalten für „{use}“',
  'lab.paths.answer.any': 'beantwortet oder nicht',
  'lab.paths.answer.open': 'ohne Antwort',
  'lab.paths.answer.accepted': 'akzeptiert',
  'lab.paths.answer.declined': 'abgelehnt',
  'lab.paths.class.open': 'ohne Antwort, {account}',
  'lab.paths.class.declined': 'abgelehnt, alles zurückgehalten, {account}',
  'lab.paths.class.none': 'akzeptiert, nichts zurückgehalten, {account}',
  'lab.paths.class.some': 'akzeptiert, ein Teil zurückgehalten, {account}',
  'lab.paths.class.all': 'akzeptiert, alles zurückgehalten, was sich zurückhalten lässt, {account}',
  'lab.paths.end':
    'Frage: {declined, select, yes {abgelehnt} again {abgelehnt und wieder gefragt} other {{terms}}}{window, select, none {} open {, der Schalter wirkt} used {, der Schalter ist verbraucht} other {, der Schalter ist weg}}{count, plural, =0 {} other {, zurückgehalten: {uses}}}{authority, select, none {} other {; {authorityName}: {authorityWord}}}',
  'lab.paths.knobs': 'Ein Laborentwurf, nicht historisch. Es folgt daraus, {knobs}.',
  'lab.paths.theorems': 'Was auf jedem Weg dieses Entwurfs gilt',
  'lab.paths.theorems.text':
    'Welche Sätze gelten, folgt aus seinen Einstellungen. Jeder wird an allem geprüft, was man in diesem Entwurf tun kann: in jeder Region, auf beiden Telefonen, mit Anmeldung und erster Frage an Tagen jeder Art.',
  'lab.paths.theorems.none': 'Seine Einstellungen versprechen nichts, was auf jedem Weg gelten würde.',
  'lab.paths.prove': 'Hier beweisen',
  'lab.paths.proved':
    'Bewiesen, indem alle {standings} Lagen an {days} Tagen durchgegangen wurden, für {people} Arten von Personen.',
  'lab.paths.notProvedYet': 'Noch nicht durchgegangen.',
  'lab.paths.provedAll': 'In diesem Browser bewiesen: {standings} Lagen, nichts dagegen.',
  'lab.paths.notAll': 'Ein Weg gegen einen der Sätze wurde gefunden.',
  'lab.paths.proving': 'Beweis läuft: {done} von {of} Arten von Personen',
  'lab.paths.theorem.bothWaysEveryDay':
    'An jedem Tag gibt es für alle, die akzeptiert haben, einen Weg dieses Tages zum Zurückhalten und einen zum Weitergeben.',
  'lab.paths.theorem.oneTapEachWay':
    'Nach der Antwort genügt einmal Tippen in den Chats, um sie zu ändern: in beide Richtungen, in jeder Lage.',
  'lab.paths.theorem.changesWhileOpen': 'Ist die Frist zu Ende, ändert kein Weg, was zurückgehalten ist.',
  'lab.paths.theorem.offNeverOnAgain':
    'Aus wird nie wieder an: Wer zurückgehalten hat, auf welchem Weg auch immer, hat für immer zurückgehalten.',
  'lab.paths.theorem.answerIsFinal': 'Kein Weg ändert, was mit dem Akzeptieren zurückgehalten oder gegeben wurde.',
  'lab.paths.theorem.nothingToHoldBack': 'Kein Weg hält etwas zurück: Es gibt nichts, womit das ginge.',
  'lab.paths.theorem.notAskedNoChoice': 'Wer vor der Frage nicht da war, hat keinen Weg zu einer Antwort.',
  'lab.paths.theorem.noIsNotAskedAgain': 'Nach einem Nein wird die Frage auf keinem Weg wieder gestellt.',
  'lab.paths.theorem.nothingTaken': 'Kein Weg außer dem Löschen beendet das Konto oder nimmt ihm etwas.',
} as const satisfies Texts<typeof labPathsMessages>
