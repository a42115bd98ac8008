import type { Texts } from '#content/de/texts.ts'
import type { noteMessages } from '#content/en/notes.ts'

export const noteTexts = {
  'notes.simulation': 'Simulation',
  'notes.openClock': 'Die Uhr öffnen, {day}',
  'notes.role': 'simuliertes Telefon',
  'notes.caption': '{name}, {year}.',
  'notes.reconstruction': 'Rekonstruktion, in unseren eigenen, kürzeren Worten.',
  'notes.count': '{count, plural, one {# Notiz} other {# Notizen}}',
  'notes.title': 'Wie dieser Bildschirm rekonstruiert wurde',
  'notes.close': 'Schließen',

  'notes.sure.documented': 'Belegt',
  'notes.sure.press': 'Nach Beschreibungen der Presse',
  'notes.sure.inferred': 'Erschlossen',
  'notes.sure.simplified': 'Vereinfacht',
  'notes.sure.assumed': 'Unsere Annahme',

  'notes.screen.chats': 'Chatliste',
  'notes.screen.banner': 'Chatliste mit Banner',
  'notes.screen.notice2016': 'Hinweis auf die Änderung',
  'notes.screen.panel2016': 'Wichtigste Änderungen',
  'notes.screen.warning': 'Rückfrage',
  'notes.screen.menu': 'Menü',
  'notes.screen.settings': 'Einstellungen',
  'notes.screen.account': 'Konto',
  'notes.screen.delete': 'Konto löschen',
  'notes.screen.deleteReasons': 'Grund für das Löschen',
  'notes.screen.notice2021': 'Hinweis auf die Änderung',
  'notes.screen.reminder': 'Erinnerung',
  'notes.screen.help2021': 'Hilfeseite',
  'notes.screen.review2021': 'Seite zum Ansehen',
  'notes.screen.accept2021': 'Seite zum Akzeptieren',
  'notes.screen.blocked': 'Gesperrt',
  'notes.screen.callsOnly': 'Nur Anrufe',
  'notes.screen.noChatList': 'Keine Chatliste',
  'notes.screen.silent': 'Nichts kommt an',
  'notes.screen.gone': 'Nach dem Löschen',

  'notes.stamp.blocked2016': 'Angekündigt. Kein Beleg zeigt, dass es durchgesetzt wurde.',
  'notes.stamp.blocked2021': 'Angekündigt. Das trat nie in Kraft.',
  'notes.stamp.limited': 'Angekündigt. Das trat nie in Kraft.',

  'notes.ours':
    'Die Worte sind unsere und kürzer. Form und Farben sind neutral: Wir hatten Beschreibungen, keine Bilder.',
  'notes.usualRows': 'Die anderen Zeilen sind unsere und tun hier nichts.',

  'notes.chats.invented': 'Die Personen und ihre Nachrichten sind erfunden.',
  'notes.chats.silence':
    'Keine Quelle erzählt von einer Bestätigung oder Zusammenfassung nach der Antwort; also zeigen wir keine.',
  'notes.chats.wayAndroid': 'Auf Android begann der Weg zu den Einstellungen bei den drei Punkten.',
  'notes.chats.wayIphone': 'Auf dem iPhone war der Weg zu den Einstellungen ein Reiter.',
  'notes.chats.returns': 'Nach „Jetzt nicht“ kam der Hinweis wieder. Wie oft, sagen die Quellen nicht.',
  'notes.chats.returns2021':
    'Den Hinweis zu schließen änderte sonst nichts. Wie oft er im Januar 2021 wiederkam, ist nicht belegt.',
  'notes.assume.returnsNextDay': 'er kommt einmal am Tag wieder, vom nächsten Tag an.',
  'notes.banner.small': 'Ab dem 18. Februar 2021 lag ein kleines Banner über den Chats; nichts war gesperrt.',
  'notes.banner.taps': 'Vom Banner aus führte dreimal Tippen zum Akzeptieren: ansehen, weiter, akzeptieren.',
  'notes.banner.close': 'Ob das Banner eine eigene Schaltfläche zum Schließen hatte, ist unbekannt; unseres hat keine.',

  'notes.notice2016.button':
    'Eine große Schaltfläche, „Zustimmen“. Darunter, klein und grau mit einem Pfeil, der Weg zu den wichtigsten Änderungen. Ablehnen gab es nicht; ein Artikel nennt eine solche Schaltfläche, alle anderen keine.',
  'notes.notice2016.notNow':
    '„Jetzt nicht“ stand auf dem iPhone oben rechts; für Android ist die Ecke nicht angegeben.',
  'notes.assume.notNowOnBoth': 'auf beiden Telefonen ließ sich der Hinweis aufschieben.',
  'notes.notice2016.date':
    'Das gedruckte Datum war für jede Person ein eigenes: 30 Tage, nachdem sie den Hinweis zuerst sah. Die Presse sah den 25. September und den 19. Oktober 2016.',
  'notes.notice2016.silent':
    'Diese Seite erwähnte die Weitergabe an den Mutterkonzern nicht. Die kam hinter „Mehr lesen“.',
  'notes.blocked2016.announced':
    'Zustimmen oder gehen, so kündigte es das Unternehmen an; eine Behörde ergänzt, dass das Konto aufzulösen war.',
  'notes.assume.noRecordPastDate':
    'da über jene, die nie zustimmten, nichts festgehalten ist, kam der Hinweis in dem, was geschah, bloß immer wieder.',
  'notes.assume.deletionFromBlocked': 'von einer sperrenden Seite aus ließ sich das Konto noch löschen.',

  'notes.panel2016.default':
    'Der Schalter war von Anfang an an: Presse und die Entscheidung einer Behörde stimmen überein.',
  'notes.panel2016.displayed':
    'Sein zweiter Satz versprach, dass Chats und Nummer beim Dienst des Mutterkonzerns nicht angezeigt werden. „Dort angezeigt“ ist nicht „dorthin gesendet“; manche lasen es sofort so.',
  'notes.panel2016.place':
    'Er stand am Ende der wichtigsten Änderungen, über „Zustimmen“: auf dem iPhone ein Schalter, auf Android ein Kästchen.',
  'notes.panel2016.later': 'Der Text selbst nannte die Einstellungen, für 30 weitere Tage nach dem Zustimmen.',
  'notes.assume.switchBackInPanel': 'vor dem Zustimmen lässt sich der Schalter dort wieder einschalten.',
  'notes.assume.panelKeepsDay': 'der Schalter bleibt für den Tag, wo er ist, und ist am nächsten wieder an.',

  'notes.warning.oneWay':
    'Auf das Ausschalten folgte diese Frage, mit der Warnung, dass es sich nicht rückgängig machen lässt. Nach dem Anlassen wurde nie gefragt.',
  'notes.warning.cancel':
    '„Nicht weitergeben“ ist berichtet; das Wort auf der anderen Schaltfläche ist erinnert, nicht gelesen.',

  'notes.settings.wayAndroid': 'Drei Punkte, Einstellungen, Konto: der Weg, den Anleitungen für Android beschrieben.',
  'notes.settings.wayIphone': 'Einstellungen, Konto: der Weg, den Anleitungen für das iPhone beschrieben.',
  'notes.assume.usualScreens': 'diese Seiten sind Listen der üblichen Zeilen.',

  'notes.account.who':
    'Die Zeile „Meine Kontodaten weitergeben“ gab es nur für jene, die mit eingeschalteter Weitergabe zugestimmt hatten, und nur 30 Tage danach.',
  'notes.account.greyed': 'Ausgeschaltet wurde die Zeile grau; beim nächsten Besuch war sie weg.',
  'notes.account.new': 'Konten, die nach dem 25. August 2016 eröffnet wurden, hatten sie nie.',
  'notes.account.absentNow': 'Jahre später war der Schalter längst aus den Einstellungen verschwunden.',
  'notes.assume.inclusiveWindow': 'der dreißigste Tag zählt noch.',

  'notes.delete.stepsAndroid':
    'Nummer, Schaltfläche, eine Liste von Gründen, eine letzte Schaltfläche: die Schritte für Android, wie 2021 beschrieben.',
  'notes.delete.stepsIphone':
    'Nummer und Schaltfläche: die Schritte für das iPhone, wie 2021 beschrieben. Manche Anleitungen nennen auch hier einen Grund.',
  'notes.delete.lost':
    'Das Löschen lässt sich nicht rückgängig machen. Es dauert bis zu 90 Tage; Kopien, die andere haben, bleiben.',
  'notes.delete.app': 'Nur die App zu entfernen löscht die Daten des Kontos nicht.',
  'notes.assume.noReasonIn2016': '2016 wurde niemand nach einem Grund gefragt.',
  'notes.delete.private':
    'Was Sie eintippen, bleibt im Feld: Es wird nicht gelesen, behalten oder gesendet. Eine Taste genügt.',
  'notes.reasons.ours': 'Welche Gründe die Liste anbot, ist erinnert, nicht gelesen. Diese sind unsere.',

  'notes.notice2021.points':
    'Eine Seite über den ganzen Bildschirm mit drei Themen: Ihre Daten, Firmen und die anderen Produkte des Mutterkonzerns.',
  'notes.notice2021.europe':
    'In Europa fehlte das dritte Thema, die Forderung war dieselbe. Eine Quelle zählt dort einen Punkt; wir zeigen zwei.',
  'notes.notice2021.later': '„Jetzt nicht“ auf Android; ein × oben rechts auf dem iPhone. Beides schob nur auf.',
  'notes.notice2021.date':
    'Gedruckt war der 8. Februar 2021: Danach war Akzeptieren nötig, um die App weiter zu nutzen.',
  'notes.notice2021.noNo': 'Keine Quelle beschreibt ein Ablehnen oder etwas, das ein Nein festhielt.',
  'notes.reminder.returns':
    'Nach dem 15. Mai 2021 kam eine Erinnerung über den ganzen Bildschirm immer wieder, bei manchen täglich und jahrelang. Die App lief weiter.',
  'notes.reminder.layout': 'Wie die Erinnerung aussah, ist nicht beschrieben; wir zeigen wieder den ersten Hinweis.',

  'notes.help2021.explains': 'Die Seite führte zur Hilfe über das Löschen des Kontos; selbst löschte sie nichts.',
  'notes.help2021.ours': 'Was die Hilfeseite hier sagt, ist von uns.',

  'notes.review2021.way': 'Banner, eine Erklärung, „Weiter“, eine Seite mit „Akzeptieren“.',
  'notes.accept2021.word': 'Die Schaltfläche hieß nun „Akzeptieren“, nicht mehr „Zustimmen“.',

  'notes.blocked.announced':
    'Im Januar 2021 sagte der Hinweis, dass sich die App ab dem 8. Februar nur nach dem Akzeptieren nutzen lasse.',
  'notes.blocked.never': 'Am 15. Januar wurde der Termin verschoben. Am 8. Februar wurde niemand gesperrt.',
  'notes.blocked.look': 'Da sie nie kam, hat sie niemand beschrieben: Die Seite ist von uns.',
  'notes.assume.firstDayWithout': 'der 8. Februar ist der erste Tag ohne die App.',

  'notes.callsOnly.announced':
    'Im Februar 2021 kündigte das Unternehmen an: ab dem 15. Mai für kurze Zeit Anrufe und Mitteilungen, aber kein Lesen und kein Senden.',
  'notes.noChatList.announced':
    'Im Mai 2021 kündigte das Unternehmen eine erste Stufe ohne Chatliste an, mit eingehenden Anrufen und Antworten aus Mitteilungen.',
  'notes.silent.announced':
    'Die letzte angekündigte Stufe: keine Anrufe, keine Mitteilungen, nichts kommt auf dem Telefon an. Danach die Regel für inaktive Konten.',
  'notes.limited.never':
    'Es geschah nicht: Das Unternehmen sagte, niemand werde Funktionen verlieren. Ein Bericht sagt anderes.',
  'notes.assume.severalWeeks': '„mehrere Wochen“ sind 28 Tage und „einige Wochen“ 21: Eine Zahl nannte niemand.',
  'notes.assume.acceptRestores': 'das Akzeptieren gibt alles sofort zurück.',

  'notes.gone.erased':
    'Konto, Gruppen und Sicherungen gehen verloren; es dauert bis zu 90 Tage und lässt sich nicht rückgängig machen.',
  'notes.gone.inactive':
    'Konten werden in der Regel nach 120 Tagen ohne Verbindung gelöscht; was auf dem Telefon ist, bleibt dort.',
  'notes.gone.page': 'Was die App danach zeigte, ist nicht beschrieben; diese Seite ist von uns.',

  'pins.show': 'Nummern',
  'pins.showLong': 'Nummern neben den Bedienelementen',
  'pins.title': 'Anmerkungen zu den Bedienelementen',
  'pins.pin': 'Anmerkung {number}',
  'pins.see': 'Was Sie sehen',
  'pins.why': 'Warum es zählt',
  'pins.sure': 'Wie sicher',

  'pins.agree2016.see': 'Eine große, gefüllte Schaltfläche. Nichts von ihrer Größe sagt Nein.',
  'pins.agree2016.why':
    'Ein Gericht stellte fest, dass durchschnittlich verständige Menschen im Tippen keine Einwilligung in die Nutzung von Daten erkennen konnten.',
  'pins.more2016.see': 'Eine kleine graue Zeile unter der Schaltfläche, mit einem Pfeil.',
  'pins.more2016.why': 'Alles über den Mutterkonzern, und der Schalter, stand dahinter. Zustimmen ließ sich ohne sie.',
  'pins.notNow2016.see': 'Ein leichtes Wort in einer Ecke.',
  'pins.notNow2016.why': 'Es schob die Frage auf und beantwortete nichts: Der Hinweis kam wieder.',
  'pins.switch2016.see': 'Ein Schalter, der schon an ist, nach dem langen Text.',
  'pins.switch2016.why': 'Nichts zu tun ließ ihn an. Ihn auszuschalten hieß öffnen, scrollen, schalten und bestätigen.',
  'pins.displayed2016.see':
    'Ein Versprechen darüber, was dort angezeigt wird, nicht darüber, was dorthin gesendet wird.',
  'pins.displayed2016.why': 'Auch mit ausgeschaltetem Schalter gelangten Angaben an den Mutterkonzern.',
  'pins.dontShare2016.see': 'Eine zweite Frage, nur für jene, die ausschalten.',
  'pins.dontShare2016.why':
    'Sie spricht von einem Verlust und lässt sich nicht rückgängig machen. Die Weitergabe wurde nie hinterfragt.',
  'pins.row2016.see': 'Die letzte Zeile der Seite, mit einer kurzen Beschreibung.',
  'pins.row2016.why': 'Sie wirkte 30 Tage nach dem Zustimmen, einmal, und in eine Richtung.',
  'pins.agree2021.see': 'Eine gefüllte Schaltfläche, mit dem Datum, ab dem sich die App ohne sie nicht nutzen ließ.',
  'pins.agree2021.why': 'Zu wählen gab es nichts: keinen Schalter und keinen Weg, Nein zu sagen und zu bleiben.',
  'pins.later2021.see': '„Jetzt nicht“ auf Android, ein × auf dem iPhone.',
  'pins.later2021.why': 'Es schloss die Seite und hielt nichts fest. Die Forderung blieb.',
  'pins.help2021.see': 'Ein Link für jene, die lieber gehen.',
  'pins.help2021.why': 'Er erklärte, wie man das Konto löscht; der Weg dorthin begann anderswo.',
  'pins.banner2021.see': 'Ein schmales Banner über den Chats.',
  'pins.banner2021.why': 'Es sperrte nichts: Dreimal Tippen akzeptiert, es zu übergehen kostet keines.',
  'pins.deleteButton.see': 'Eine Schaltfläche, die auf die vollständige Telefonnummer wartet.',
  'pins.deleteButton.why':
    'Akzeptieren verlangte ein Tippen. Gehen verlangte einen Weg über Seiten, die Nummer und auf Android einen Grund.',
} as const satisfies Texts<typeof noteMessages>
