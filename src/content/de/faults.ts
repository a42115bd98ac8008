import type { Texts } from '#content/de/texts.ts'
import type { faultMessages } from '#content/en/faults.ts'

export const faultTexts = {
  'fault.cannotRead': 'lässt sich nicht lesen: {found}',
  'fault.notJson': 'das ist kein JSON: {found}',
  'fault.newer': '{found} ist neuer als diese Ausgabe des Werkzeugs, die {wanted} liest',
  'fault.missing': 'hier steht nichts{hasWanted, select, yes {; gebraucht wird {wanted}} other {}}',
  'fault.unknownField': '{found} steht in einem Feld, das nicht bekannt ist; bekannt sind {wanted}',
  'fault.notObject': '{found} ist kein Objekt',
  'fault.notList': '{found} ist keine Liste',
  'fault.notText': '{found} ist kein Text',
  'fault.notBoolean': '{found} ist weder true noch false',
  'fault.tooLong': '{found} ist länger als {wanted} Zeichen',
  'fault.notOneOf': '{found} gehört nicht zu {wanted}',
  'fault.notAStep': '{found} ist kein Schritt; möglich sind {wanted}',
  'fault.notADay': '{found} ist kein Tag, den es gibt, geschrieben als Jahr-Monat-Tag',
  'fault.notANumber': '{found} ist keine ganze Zahl',
  'fault.twice': '{found} steht hier ein zweites Mal',
  'fault.outOfRange': '{found} liegt nicht zwischen {first} und {last}',
  'fault.goesBack': '{found} geht hinter den Schritt davor zurück, am {wanted}',
  'fault.beforeStart': '{found} liegt vor dem Beginn des Verlaufs, am {wanted}',
  'fault.beforeLastStep': '{found} liegt vor dem letzten Schritt, am {wanted}',
  'fault.notBeforeFirstSeen': '{found} liegt nicht vor dem Tag, an dem der Hinweis zuerst erscheint, {wanted}',
  'fault.notAnId': '{found} ist kein Name aus Buchstaben, Ziffern und Bindestrichen',
  'fault.reserved': '{found} kann keine Kennung sein: Programme halten es für etwas Eigenes',
  'fault.notAnAddress':
    '{found} ist keine Adresse, die hier stehen darf: verschlüsselt, mit Host, Port und Pfad, die Browser unverändert nehmen, und ohne Leerzeichen oder Zeichen, die eine Richtlinie beenden',
  'fault.tooFew': '{found} sind zu wenige; gebraucht werden {wanted}',
  'fault.tooMany': '{found} sind zu viele; höchstens {wanted}',
  'fault.leastAboveMost': '{found} ist weniger als das Mindeste, {wanted}',
  'fault.notAmong':
    '{found} gibt es nicht, sodass man es nennen könnte{hasWanted, select, yes {; es gibt {wanted}} other {}}',
  'fault.sameDesign': '{found} ist derselbe Entwurf wie {wanted}',
  'fault.severalDiffer':
    '{found} Dinge unterscheiden sich zugleich, und es ist keine Kreuzung: Eine Wirkung lässt sich keinem davon zuschreiben. Es sind {wanted}',
  'fault.contradicts': '{found} enthält Einstellungen, die nicht zusammenpassen: {wanted}',
  'fault.notEqual': '{found}: Die beiden Schaltflächen sind nicht gleich; gebraucht wird {wanted}',
  'fault.preTicked': '{found}: angekreuzt, bevor jemand es berührt; gebraucht wird {wanted}',
  'fault.harderToLeave': '{found}: Zu gehen verlangt mehr als weiterzumachen; gebraucht wird {wanted}',
  'fault.notAsked': '{found} zählt eine Frage, die nicht gestellt wird; gebraucht wird {wanted}',
  'fault.notLogged': '{found} braucht, was nicht aufgezeichnet wird: {wanted}',
  'fault.notMultiple': '{found} ist kein Vielfaches der Zahl der Bedingungen, {wanted}',
  'fault.severalAddresses': '{found}: mehr als eine Adresse im Netz; höchstens eine',
  'fault.unbalanced':
    '{found}: Allein durch Zufall werden die Bedingungen ungleich groß; Links in Blöcken halten sie gleich',
  'fault.uncertain':
    '{found} hat in {wanted} keine sichere Antwort, weil Quellen sie bestreiten oder offenlassen; dort zählt sie nicht',
  'fault.guessable': '{found}: Bei nur einer Blockgröße kennt, wer die anderen eines Blocks kennt, auch dessen letzten',
  'fault.nothingToUndo': 'es gibt nichts rückgängig zu machen',
} as const satisfies Texts<typeof faultMessages>
