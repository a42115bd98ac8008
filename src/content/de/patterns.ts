import type { Texts } from '#content/de/texts.ts'
import type { patternMessages } from '#content/en/patterns.ts'

export const patternTexts = {
  'patterns.E1.title': 'Ein Kästchen, das schon angekreuzt ist',
  'patterns.E1.sees': 'Der Schalter für die Weitergabe ist an, bevor ihn jemand berührt hat.',
  'patterns.E1.evidence':
    'Die italienische Wettbewerbsbehörde nennt die vorab gewählte Option zur Weitergabe als eines von vier Elementen dieses Ablaufs. Eine juristische Zeitschrift über den Brief der europäischen Behörden wurde aus zweiter Hand gelesen.',
  'patterns.E1.counter':
    'Das Kreuz ließ sich vor dem Zustimmen entfernen, und die Einstellungen gaben bestehenden Konten 30 weitere Tage.',
  'patterns.E1.remedy': 'Nicht angekreuzt, oder zwei gleiche Schaltflächen.',

  'patterns.E2.title': 'Eine Wahl hinter „Mehr lesen“, ganz unten',
  'patterns.E2.sees':
    'Die erste Ebene bittet um Zustimmung und erwähnt keine Weitergabe an Facebook. Eine kleine graue Zeile führt weiter.',
  'patterns.E2.evidence':
    'Drei Seiten aus jener Zeit, aus zweiter Hand gelesen, beschreiben den Weg; die niederländische Behörde merkte ihn an. Die kalifornische Regel hat dasselbe Paar als Beispiel: „Alle akzeptieren“ neben „Mehr Informationen“ ist nicht symmetrisch.',
  'patterns.E2.counter': 'Der Weg dorthin stand auf dem ersten Bildschirm.',
  'patterns.E2.said': 'Die Leitlinien setzen keine größte Zahl von Ebenen fest (Absatz 80).',
  'patterns.E2.remedy': 'Das Ablehnen steht auf der ersten Ebene.',

  'patterns.E3.title': 'Eine große Schaltfläche, eine kleine Textzeile',
  'patterns.E3.sees':
    'Eine große Schaltfläche „Zustimmen“; darunter eine kleine graue Zeile; „Jetzt nicht“ oben rechts.',
  'patterns.E3.evidence':
    'Eine Seite aus jener Zeit schreibt von einer großen, einladenden Schaltfläche; aus zweiter Hand gelesen.',
  'patterns.E3.counter': '„Jetzt nicht“ stand auf demselben Bildschirm.',
  'patterns.E3.said':
    'Ein Feldexperiment von 2024 bis 2025 fand, wie die Notizen seine Zusammenfassung wiedergeben, dass rein optische Beeinflussung mäßig wirkt; am stärksten ist, Optionen hinter einem weiteren Klick zu verbergen.',
  'patterns.E3.remedy':
    'Gleiche Größe, gleicher Kontrast, gleiche Art von Bedienelement. Wird eine Option hervorgehoben, dann die schützendere.',

  'patterns.E4.title': 'Bedingungen und Weitergabe in einer Schaltfläche',
  'patterns.E4.sees':
    'Ein einziges „Zustimmen“ gilt für die Bedingungen und für die Weitergabe, die die erste Ebene nicht nennt.',
  'patterns.E4.evidence':
    'Die italienische Wettbewerbsbehörde beschreibt Bedingungen, die im Ganzen akzeptiert wurden. Der zweite Brief der europäischen Behörden, vom 24. Oktober 2017, hält die Einwilligung weder für spezifisch noch für freiwillig.',
  'patterns.E4.counter':
    'Beides ließ sich trennen: Mit dem Schalter konnten bestehende Konten einen Zweck zurückhalten und die Bedingungen akzeptieren.',
  'patterns.E4.said': 'Die indische Wettbewerbsbehörde berücksichtigte das Opt-out, als sie ein Verfahren einstellte.',
  'patterns.E4.remedy': 'Für jeden Zweck eine eigene Entscheidung.',

  'patterns.E5.title': 'Bis zu einem Tag akzeptieren, oder den Dienst nicht mehr nutzen',
  'patterns.E5.sees':
    'Der Hinweis druckt einen Tag, bis zu dem zu akzeptieren ist: 30 Tage, nachdem man ihn zuerst sieht.',
  'patterns.E5.evidence':
    'Die italienische Wettbewerbsbehörde: übermäßiger Nachdruck darauf, binnen 30 Tagen zu akzeptieren oder den Dienst zu verlieren.',
  'patterns.E5.counter': '„Jetzt nicht“ schloss den Hinweis, der später wiederkam.',
  'patterns.E5.remedy': 'Kein Termin; die alten Bedingungen gelten weiter.',

  'patterns.E6.title': 'Eine Frist, und danach kein Schalter',
  'patterns.E6.sees':
    'Bestehende Konten haben 30 weitere Tage, um die Weitergabe in den Einstellungen auszuschalten. Dann ist die Zeile weg.',
  'patterns.E6.evidence':
    'Die britische Datenschutzbeauftragte verlangte dauerhafte Kontrolle, nicht bloß eine Frist von 30 Tagen. Die italienische Wettbewerbsbehörde: schwer zu aktivierendes Opt-out, sobald die Bedingungen im Ganzen akzeptiert waren.',
  'patterns.E6.counter': 'Die Frist kam zur Wahl beim Hinweis hinzu, und was in ihr gewählt wurde, gilt weiter.',
  'patterns.E6.remedy': 'Eine Einstellung, die bleibt. Wenn etwas endet, dann mit einem Hinweis davor.',

  'patterns.E7.title': 'Ablehnen ist endgültig, Akzeptieren nicht',
  'patterns.E7.sees':
    'Eine Rückfrage warnt, dass sich das Ausschalten später nicht ändern lässt. Danach ist die Zeile grau, und später ist sie weg.',
  'patterns.E7.evidence':
    'Drei Seiten aus jener Zeit, aus zweiter Hand gelesen. Eine vierte sagt, die Wahl habe sich 30 Tage lang ändern lassen: Ob sie sich zurücknehmen ließ, darin gehen die Quellen auseinander.',
  'patterns.E7.counter':
    'Dass sich eine Ablehnung nicht aus Versehen zurücknehmen lässt, schützt sie, und die Opt-outs von 2016 wurden geachtet.',
  'patterns.E7.said': 'Die Wahl ließ sich 30 Tage lang ändern.',
  'patterns.E7.remedy': 'Beide Richtungen lassen sich rückgängig machen.',

  'patterns.E8.title': 'Nur beim Ablehnen wird zweimal gefragt',
  'patterns.E8.sees': 'Ausschalten öffnet eine Rückfrage mit einer Warnung; Anlassen öffnet nichts.',
  'patterns.E8.evidence':
    'Drei Seiten aus jener Zeit, aus zweiter Hand gelesen: Die Rückfrage spricht davon, das Erlebnis mit Werbung und Produkten zu verbessern.',
  'patterns.E8.counter':
    'Vor einem Schritt zu fragen, der sich nicht zurücknehmen lässt, gehört sich, und die Worte beschämen niemanden offen.',
  'patterns.E8.remedy': 'Neutrale Worte, und eine Rückfrage auf beiden Seiten oder auf keiner.',

  'patterns.E9.title': 'Ein Opt-out, das nur einen Teil beendet',
  'patterns.E9.sees':
    'Nach dem Opt-out laufen andere Zwecke weiter, und die Beschriftung sagt nur, dass nichts auf Facebook geteilt wird.',
  'patterns.E9.evidence':
    'Die Pressestelle in einem Artikel von 2016: Die Nummer wird auch nach dem Opt-out weitergegeben. Ein Ratgeber sagt, dass andere Zwecke weiterlaufen; die Übernahme einer Anleitung wurde aus zweiter Hand gelesen.',
  'patterns.E9.counter': 'Der Text nannte die Zwecke, die bleiben, sodass man es beim Lesen wissen konnte.',
  'patterns.E9.remedy':
    'Die Beschriftung sagt, was weiterläuft; ein Schalter für jeden Zweck; daneben eine Tabelle, was jeder beendet.',

  'patterns.E10.title': 'Zwecke in weiten Worten',
  'patterns.E10.sees':
    'Die Zwecke des Textes außerhalb Europas reichen von Infrastruktur und Verständnis der Nutzung bis zur Verbesserung von Diensten und zu Verbindungen zwischen Produkten.',
  'patterns.E10.evidence':
    'Ein Artikel vom Januar 2021 zitiert die Verben; der europäische Verbraucherverband nennt die Änderungen undurchsichtig. Eine Zeitung gibt etwa 53 Minuten Lesezeit für die Richtlinie und 29 für die Bedingungen an, aus zweiter Hand gelesen.',
  'patterns.E10.counter':
    'Neben der Richtlinie veröffentlichte der Dienst eine einfache Liste dessen, was er nicht weitergibt.',
  'patterns.E10.remedy': 'Zeilen, die die Daten, den Zweck und die Empfänger nennen.',

  'patterns.E11.title': 'Wer neu kommt, wird nicht gefragt',
  'patterns.E11.sees': 'Konten, die nach dem 25. August 2016 eröffnet wurden, bekommen kein Opt-out.',
  'patterns.E11.evidence':
    'Die italienische Wettbewerbsbehörde: Nur wer am 25. August 2016 schon dabei war, hatte überhaupt die teilweise Ablehnung.',
  'patterns.E11.counter':
    'Wer neu kam, hatte nichts anderes versprochen bekommen: Die Anmeldung geschah unter den neuen Bedingungen, und man konnte fernbleiben.',
  'patterns.E11.remedy': 'Dieselbe Wahl für alle.',

  'patterns.E12.title': 'Bis zu einem Tag akzeptieren, oder die App nicht mehr nutzen können',
  'patterns.E12.sees':
    'Um nach dem 8. Februar 2021 weiterzumachen, muss man akzeptieren; wer lieber das Konto löschen will, wird zu den Hilfeseiten geschickt.',
  'patterns.E12.evidence':
    'Zwei Artikel vom Januar 2021; und, wie berichtet, die indische Wettbewerbsbehörde und das Tribunal über ihr, das „take it or leave it“ Zwang nennt.',
  'patterns.E12.counter':
    'Angekündigt ist nicht getan: Der Tag wurde verschoben, und dann sollte niemand das Konto verlieren.',
  'patterns.E12.said':
    'Deswegen Konten zu löschen war nie geplant, und die Neuerung ändert nichts an der privaten Kommunikation.',
  'patterns.E12.remedy': 'Der Dienst läuft ohne die Weitergabe weiter.',

  'patterns.E13.title': 'Ein Versprechen, das aus dem Text verschwindet',
  'patterns.E13.sees':
    'Der Text von 2020 druckt die Wahl noch; der von 2021 nicht mehr, und auch nicht, dass nichts so auf Facebook geteilt wird, dass andere es sehen.',
  'patterns.E13.evidence': 'Zwei der Ausgangsartikel: einer über die Texte bis 2021, einer über das Opt-out von 2016.',
  'patterns.E13.counter': 'Schon der Text davor nannte Angebote und Werbung.',
  'patterns.E13.said': 'Wer 2016 ausgeschaltet hat, behält das, auch nach dem Zustimmen zur Neuerung.',
  'patterns.E13.remedy':
    'Ein Verzeichnis der Änderungen mit beiden Texten, eine neue Frage, und frühere Ablehnungen, die geachtet bleiben.',

  'patterns.E14.title': 'Ein letzter Tag, der sich verschiebt',
  'patterns.E14.sees': '8. Februar 2021, dann 15. Mai, dann kein Tag.',
  'patterns.E14.evidence': 'Die bestehende Hilfeseite des Dienstes und zwei Berichte, unmittelbar gelesen.',
  'patterns.E14.counter': 'Jedes Verschieben gab mehr Zeit, und das letzte nahm die Folge weg.',
  'patterns.E14.remedy': 'Kein Countdown für eine Einwilligung.',

  'patterns.E15.title': 'Zustimmen, oder jetzt nicht, immer wieder',
  'patterns.E15.sees':
    'Neben „Zustimmen“ steht „Jetzt nicht“ oder ein Kreuz. Nichts sagt Nein, und der Hinweis kommt wieder.',
  'patterns.E15.evidence':
    'Der europäische Verbraucherverband, Juli 2021: beharrlich, wiederkehrend und aufdringlich. Die kalifornische Regel hat dasselbe Paar als Beispiel: „Ja“ neben „Später fragen“ ist nicht symmetrisch.',
  'patterns.E15.counter':
    'Wer nie akzeptierte, verlor durch das Schließen nichts, und wie oft der Hinweis im Januar wiederkam, ist nicht belegt.',
  'patterns.E15.remedy': 'Ein echtes Nein, das behalten wird, und höchstens eine Aufforderung im Jahr.',

  'patterns.E16.title': 'Funktionen, die verloren gehen sollen',
  'patterns.E16.sees':
    'Angekündigt für Mai 2021: zuerst keine Chatliste, nach einigen Wochen auch keine Anrufe und Mitteilungen.',
  'patterns.E16.evidence':
    'Zwei Berichte vom Mai 2021, unmittelbar gelesen; die bestehende Hilfeseite zeigt, dass es zurückgenommen wurde.',
  'patterns.E16.counter': 'Angekündigt ist nicht getan: Ende des Monats wurde der Plan aufgegeben.',
  'patterns.E16.said':
    'Am neuen Tag beginnt keine Einschränkung, und es gibt keine für jene, die nicht akzeptiert haben.',
  'patterns.E16.remedy': 'Das Ablehnen bringt keinen Nachteil.',

  'patterns.E17.title': 'Der einzige Ausweg ist, das Konto zu löschen',
  'patterns.E17.sees': 'Der Weg zum Widerruf ist, das Konto zu löschen, und mit ihm Verlauf, Gruppen und Sicherungen.',
  'patterns.E17.evidence': 'Die Hilfeseite des Dienstes, unmittelbar gelesen.',
  'patterns.E17.counter':
    'Ein Konto, das sich löschen lässt, ist nicht unsterblich, und Chats und ein Bericht lassen sich vorher exportieren.',
  'patterns.E17.remedy': 'Die Daten mitnehmen, und gehen, ohne zu verlieren, was versprochen war.',

  'patterns.row.acceptByPassed': 'Der Hinweis druckt einen Tag, bis zu dem zu akzeptieren ist.',
  'patterns.row.blockedFor2021': 'Angekündigt: nach dem 8. Februar 2021 keine Nutzung mehr ohne Akzeptieren.',
  'patterns.row.callsOnlyBegan': 'Angekündigt im Februar 2021: für kurze Zeit Anrufe, aber keine Nachrichten.',
  'patterns.row.chatListHidden': 'Angekündigt im Mai 2021: zuerst keine Chatliste.',
  'patterns.row.dateMoved': 'Am 15. Januar 2021 wird der Tag auf den 15. Mai verschoben.',
  'patterns.fact.D02': 'Der Text außerhalb Europas nennt seine Zwecke in weiten Worten.',
  'patterns.fact.P06': 'Der Hinweis sagt, dass man nach dem 8. Februar 2021 akzeptieren muss, um weiterzumachen.',
  'patterns.fact.D04': 'Der Text von 2021 lässt den Absatz über das Opt-out weg.',
  'patterns.fact.T14': 'Angekündigt im Mai 2021, und Ende desselben Monats aufgegeben.',
  'patterns.fact.D07': 'Was für Europa und das Vereinigte Königreich gesagt wird, wird für andere Länder nicht gesagt.',

  'patterns.E18.title': 'Andere Regeln anderswo',
  'patterns.E18.sees':
    'In Europa und im Vereinigten Königreich wird dasselbe Akzeptieren verlangt, aber die Weitergabe für Werbung und Produkte wird nicht ausgedehnt.',
  'patterns.E18.evidence': 'Zwei Berichte, aus zweiter Hand gelesen.',
  'patterns.E18.counter':
    'Wo Regeln verschieden sind, sind Dienste verschieden; was Europa bekam, kam von seinen Behörden, nicht von einem Entwurf.',
  'patterns.E18.remedy': 'Überall dasselbe Mindestmaß.',
} as const satisfies Texts<typeof patternMessages>
