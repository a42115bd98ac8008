import { belief, words } from '#content/lessons/write.ts'

/** What rooms often believe, and what the record answers; each lesson takes those that come up in it. */
export const beliefs = {
  nothingSent: belief(
    'Wer den Schalter ausschaltete, beendete die Weitergabe.',
    words(
      'Er beendete den Zweck Werbung und Vorschläge. Nach der FAQ des Unternehmens blieben andere Zwecke: Infrastruktur, Verständnis der Nutzung, Sicherheit und der Kampf gegen Spam. Die Nummer gehörte auch nach dem Opt-out zu dem, was weitergegeben wurde, sagte die Pressestelle.',
      'F21',
      'F22',
      'F23',
      'FAQ-2016',
      'SEED-002',
    ),
  ),
  labelSaysNumber: belief(
    'Die Beschriftung sagte, dass die Nummer nicht weitergegeben wird.',
    words(
      'Sie sagte, dass Chats und Nummer nicht auf Facebook geteilt werden, wie der Schalter auch steht. Eine Anleitung von damals las das als „nicht gesendet“. Beides gilt: dort nicht gezeigt, und doch gesendet.',
      'F15',
      'F21',
      'F22',
      'TECHWEEZ-2016',
      'SEED-002',
    ),
  ),
  sold: belief(
    'Die Nummern wurden an Werbetreibende verkauft.',
    words(
      'Das Unternehmen sagte, dass Nummern nicht verkauft und nicht an Werbetreibende gegeben werden. Eine Zeitung ergänzte, dass sie dem Abgleich von Konten und Werbung dienen. Verkaufen und Abgleichen sind zweierlei.',
      'F24',
      'GUARDIAN-2016',
    ),
  ),
  everyoneCould: belief(
    'Alle konnten ablehnen.',
    words(
      'Nur wer schon vorher dabei war. Konten, die nach dem 25. August 2016 entstanden, bekamen kein Opt-out, weder am Anfang noch später.',
      'F20',
      'F48',
      'T27',
    ),
  ),
  oneDeadline: belief(
    'Es gab einen Stichtag für alle.',
    words(
      'Der Hinweis kam in Wellen, und jede Person hatte 30 Tage ab dem Tag, an dem sie ihn zuerst sah. Gedruckt stand darin der 25. September 2016 oder ein späterer Tag; auch der 19. Oktober wurde gesehen.',
      'F06',
      'F07',
      'F08',
    ),
  ),
  backOn: belief(
    'Wer ausgeschaltet hatte, konnte wieder einschalten.',
    words(
      'Der Dialog warnte, dass sich das später nicht ändern lässt; die Zeile wurde grau und war dann fort. Ein Artikel schreibt, 30 Tage lang sei beides möglich; er steht allein.',
      'F16',
      'F17',
      'NEXTGOV-2016',
    ),
  ),
  cutOff: belief(
    'Wer die neuen Bedingungen nicht akzeptierte, wurde ausgesperrt.',
    words(
      'Das war angekündigt. Am 15. Januar 2021 wurde der Tag verschoben; Ende Mai sagte WhatsApp, dass es keine Einschränkungen gibt. Eine Seite, Silicon Republic, schrieb im Juli, Menschen seien eingeschränkt worden; das widerspricht WhatsApp.',
      'P11',
      'T06',
      'T16',
      'T17',
    ),
  ),
  accountsDeleted: belief(
    'Die Konten sollten gelöscht werden.',
    words(
      'Das schrieben mehrere Zeitungen. Der Hinweis selbst verlangte, zu akzeptieren, um weiterzumachen, und bot das Löschen als Ausweg an. WhatsApp sagte, deswegen Konten zu löschen sei nie geplant gewesen.',
      'P11',
      'T06',
    ),
  ),
  readMessages: belief(
    'Mit der neuen Richtlinie konnte der Mutterkonzern Nachrichten lesen.',
    words(
      'WhatsApp sagte, dass es persönliche Nachrichten und Anrufe nicht sehen kann und dass die Neuerung daran nichts ändert. Die Ausnahme sind Chats mit einem Geschäft, das einen Dienstleister einsetzt: Die nennt es nicht Ende-zu-Ende-verschlüsselt.',
      'T04',
      'T05',
      'D08',
      'D09',
    ),
  ),
  begunIn2021: belief(
    'Die Weitergabe begann mit dem zweiten Hinweis, und mit ihm fiel das Opt-out weg.',
    words(
      'Schon der Text vom Juli 2020 nannte Vorschläge, Angebote und Werbung. Das Opt-out hatte 30 Tage nach dem Zustimmen im Jahr 2016 geendet; 2021 verschwand der Absatz darüber. Wer 2016 widersprochen hatte, für den galt das weiter, sagte das Unternehmen.',
      'D03',
      'D04',
      'F09',
      'T24',
    ),
  ),
  europeFree: belief(
    'In Europa wurde niemand um Zustimmung gebeten.',
    words(
      'Auch in Europa und im Vereinigten Königreich sollte man wie überall bis zum 8. Februar 2021 akzeptieren. Für diese Länder erklärte WhatsApp, dass es keine Daten an Facebook gibt, um dessen Produkte oder Werbung zu verbessern.',
      'P13',
      'D07',
    ),
  ),
  legalTerm: belief(
    '„Dark Pattern“ ist ein Rechtsbegriff, also waren die Bildschirme verboten.',
    words(
      'Es ist ein Wort der Forschung, und die Listen gehen auseinander: 64 Arten in der einen, 16 in den europäischen Leitlinien. Manche neueren Gesetze greifen solche Gedanken auf. Keine der Regeln, an denen unsere Notizen messen, galt schon, als der Hinweis von 2016 gezeigt wurde.',
      'GRAY-2024',
      'EDPB-03-2022',
      'LEXOLOGY-GDPR',
      'F05',
    ),
  ),
  fineMeansAll: belief(
    'Es gab Geldbußen, also war alles auf den Bildschirmen verboten.',
    words(
      'Jede Behörde entschied nach ihrem Recht und über ihre Frage. Italiens Wettbewerbsbehörde verhängte 2017 gegen WhatsApp eine Buße von 3 Millionen Euro; die britische Aufsicht schloss mit einer Verpflichtungserklärung und ohne Buße.',
      'F35',
      'F38',
      'AGCM-2017',
    ),
  ),
  allowedIsDone: belief(
    'Was der Text erlaubt, wurde auch getan.',
    words(
      'Ein Text sagt, was getan werden darf. Die französische Aufsicht sah nach: Laut ihrem Bescheid fand die Weitergabe zur Geschäftsanalyse statt, die für Werbung nie.',
      'F36',
    ),
  ),
  measureIsPeople: belief(
    'Viermal so oft tippen heißt, dass viermal weniger Menschen ablehnen.',
    words(
      'Wie oft man tippt, handelt vom Bildschirm. Wie viele Menschen ablehnen, findet nur heraus, wer sie fragt oder beobachtet.',
    ),
  ),
} as const
