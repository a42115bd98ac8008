import type { Texts } from '#content/de/texts.ts'
import type { playMessages } from '#content/en/play.ts'

export const playTexts = {
  'site.name': 'Consent Replay',
  'site.nav': 'Seiten im Überblick',
  'site.skip': 'Zum Inhalt',
  'site.device': 'Nichts, was Sie hier tun, verlässt dieses Gerät. <privacy>Wie das durchgesetzt wird</privacy>',
  'site.independent':
    'Unabhängig und nicht kommerziell. Nicht verbunden mit, unterstützt oder gefördert von {service} oder {parent}. <independence>Mehr dazu</independence>',
  'site.pages': 'Alle Seiten',
  'site.toLesson': 'Zurück zur Stunde',
  'site.other': 'English',
  'language.label': 'Sprache',
  'language.missing': 'Diese Seite ist noch nicht übersetzt. Sie steht hier auf Englisch.',
  'language.record': 'Fakten, Quellen und Zitate stehen in der Sprache, in der sie geprüft wurden: Englisch.',
  'nav.play': 'Nachspielen',
  'nav.mine': 'Mein Fall',
  'nav.paths': 'Wege',
  'nav.facts': 'Fakten',
  'nav.policies': 'Texte',
  'nav.timeline': 'Zeitleiste',
  'nav.compare': 'Vergleich',
  'nav.lab': 'Labor',
  'nav.teach': 'Unterricht',
  'nav.about': 'Über uns',
  'nav.home': 'Consent Replay, Startseite',
  'title.page': '{page}: Consent Replay',
  'title.home': 'Consent Replay: die Frage erleben und sehen, was die Antwort zulässt',
  'title.play': 'Nachspielen',
  'title.privacy': 'Datenschutz',
  'title.about': 'Über uns',
  'title.independence': 'Unabhängigkeit',
  'title.policies': 'Was der Text sagte',
  'title.study': 'Eine Studie anlegen',
  'title.run': 'Eine Studie durchführen',
  'title.results': 'Ergebnisse einer Studie',
  'title.timeline': 'Zeitleiste',
  'title.compare': 'Vergleich',
  'title.mine': 'Wozu habe ich zugestimmt?',
  'title.facts': 'Fakten',
  'title.fact': 'Fakt {id}',
  'title.sources': 'Quellen',
  'title.source': 'Quelle {id}',
  'title.patterns': 'Notizen zu Mustern',
  'title.claims': 'Was die Ausgangsartikel sagen',
  'title.handout': 'Arbeitsblatt zu einer Stunde',
  'title.answers': 'Lösungsblatt zu einer Stunde',
  'title.embed': 'Eine Ansicht von anderswo',
  'title.teach': 'Unterricht',
  'title.lessonEdit': 'Eine Stunde erstellen',
  'title.missing': 'Nicht gefunden',
  'description.home':
    'Das Telefon halten, das fragte, tun, was man getan hätte, der Uhr zusehen und bei jedem Schritt sehen, welche Daten für welchen Zweck und nach wessen Wort an den Mutterkonzern weitergegeben werden dürfen.',
  'description.play':
    'Das simulierte Telefon, die Daten, die fließen dürfen, das Protokoll dessen, was geschah, und die Uhr. Nichts verlässt Ihr Gerät.',
  'description.privacy':
    'Was diese Seite über Sie nicht erfahren kann, wie Ihr Browser das durchsetzt und wie man es prüft.',
  'description.about': 'Was Consent Replay ist, wie es gemacht wurde und wie sicher jeder seiner Sätze ist.',
  'description.independence': 'Wer hinter Consent Replay steht, und wer nicht.',
  'description.policies':
    'Sechs Texte einer Messenger-App, Klausel für Klausel in unseren Worten: was kam, was ging, und wann.',
  'description.study': 'Aus Entwürfen des Labors ohne Server ein kontrolliertes Experiment anlegen und einfrieren.',
  'description.results':
    'Wo Forschende die Aufzeichnungen einer Studie ablegen: Zahlen, Zielgrößen mit Intervallen, jede Sitzung nachgespielt und ein Datensatz zum Behalten. Nichts verlässt das Gerät.',
  'description.run': 'Wo man an einer Studie teilnimmt und wo eine Studiendatei ausprobiert wird.',
  'description.timeline':
    'Jedes belegte Ereignis: was geschah, wo, was es am Datenfluss änderte und wo das zu lesen war.',
  'description.mine':
    'Vier Fragen und eine Seite: was fließen darf, seit wann, nach wessen Wort, was Sie hätten tun können und was Sie heute tun können. Nichts wird gesendet.',
  'description.compare':
    'Zwei Verläufe nebeneinander an einer Uhr: Angekündigtes und Geschehenes, zwei Regionen, zwei Personen, zwei Lesarten. Was sich unterscheidet, steht zuerst, in Worten.',
  'description.facts':
    'Jeder Fakt hinter dieser Seite, mit seinen Tagen, Quellen und Zweifeln und mit den Stellen, an denen er gebraucht wird.',
  'description.fact': 'Fakt {id}: seine Tage, seine Quellen, was gegen ihn spricht und wo er gebraucht wird.',
  'description.sources':
    'Jede Veröffentlichung hinter dieser Seite, nach Art: wer sie herausgab, wann und wie sie gelesen wurde.',
  'description.source': 'Quelle {id}: was über sie festgehalten ist, wie sie gelesen wurde und was auf ihr beruht.',
  'description.patterns':
    'Was man in den beiden Abläufen sieht, wie drei Begriffssysteme es nennen, was für und gegen den Namen spricht, und das Recht als Maßstab.',
  'description.claims': 'Die Aussagen der fünf Artikel, mit denen das Projekt begann, und wie es um jede steht.',
  'description.embed': 'Eine Ansicht eines Verlaufs, um in einer anderen Seite gezeigt zu werden.',
  'description.teach':
    'Unterrichtsstunden über Einwilligung, für eine Klasse, eine Gruppe oder eine einzelne Person, mit allem, was dazu nötig ist; auch eigene.',
  'description.lessonEdit':
    'Eine eigene Stunde erstellen, ganz neu oder aus einer mitgelieferten, mit einer Vorschau jedes Schritts, die mitgeht.',
  'description.lesson':
    'Eine Stunde über Einwilligung: wofür sie ist, ihre Schritte und wie sie sich durchgehen lässt.',
  'description.missing': 'Unter dieser Adresse gibt es keine Seite.',
  'description.handout': 'Eine Stunde auf Papier, für alle, die teilnehmen: was gefragt wird, und Platz für Antworten.',
  'description.answers':
    'Eine Stunde auf Papier, für die Leitung: was richtig ist und warum, was zu sagen und was zu erwarten ist.',
  'play.heading': 'Der Verlauf, {day}',
  'play.state':
    '{day}. {shared} von {all} Paaren dürfen weitergegeben werden. {held, plural, =0 {} other {# zurückgehalten. }}{taps, plural, =0 {Noch kein Tippen.} one {Bisher # Mal getippt.} other {Bisher # Mal getippt.}}',
  'play.announce':
    '{title} {changed, plural, =0 {Kein Paar änderte sich.} one {# Paar änderte sich.} other {# Paare änderten sich.}} {shared} von {all} dürfen weitergegeben werden.',
  'play.announceLook': '{day}. {shared} von {all} Paaren dürfen weitergegeben werden.',
  'play.region.phone': 'Simuliertes Telefon',
  'play.region.flow': 'Wohin Daten gehen dürfen',
  'play.toChart': 'Diagramm',
  'play.panels': 'Ansichten dieses Zeitpunkts',
  'play.tab.ledger': 'Protokoll',
  'play.tab.flow': 'Daten',
  'play.tab.clock': 'Zeit',
  'play.tab.setup': 'Person',
  'play.sheet.close': 'Zurück zum Telefon',
  'play.note.close': 'Diesen Hinweis schließen',
  'play.link.newer':
    'Dieser Link stammt aus einer neueren Ausgabe des Werkzeugs. Was Sie geöffnet hatten, bleibt, wie es war.',
  'play.link.broken':
    'Dieser Link lässt sich nicht verwenden; was Sie geöffnet hatten, bleibt, wie es war. Was an ihm nicht stimmt:',
  'play.link.ignored': 'Ein Teil dieses Links wurde nicht verstanden und ist weggelassen: {parts}',
  'play.link.guessed':
    'Dieser Link sagt nicht, mit welcher Vorlage sein Entwurf begann. Er wird an der ähnlichsten gemessen: {preset}.',
  'play.link.tooLong':
    'Diese Geschichte ist zu lang für die Adresse. Hier ist sie vollständig; als Datei lässt sie sich behalten oder versenden.',
  'kept.what':
    '{kind, select, design {Ein Entwurf} lesson {Ihr Fortschritt in einer Stunde} other {Eine Geschichte}}, von Ihnen behalten: {name}',
  'kept.keep': 'Auf diesem Gerät behalten',
  'kept.name': 'Name',
  'kept.usualName': 'Meine Geschichte',
  'kept.done': 'Auf diesem Gerät behalten als „{name}“.',
  'kept.denied':
    'Dieser Browser erlaubt Seiten nicht, etwas zu speichern; daher wurde nichts behalten. Sichern Sie stattdessen eine Datei.',
  'kept.full':
    'Im Speicher dieses Browsers ist kein Platz mehr; daher wurde nichts behalten. Löschen Sie etwas, oder sichern Sie eine Datei.',
  'kept.list': 'Auf diesem Gerät behalten',
  'kept.open': '„{name}“ öffnen',
  'kept.delete': '„{name}“ löschen',
  'title.lesson':
    '{lesson, select, oneTap {Einmal tippen} thirtyDays {Die dreißig Tage} announcedAndHappened {Angekündigt und geschehen} redesignIt {Neu entwerfen} other {Eine eigene Stunde}}{part, select, step {, Schritt {step}} before {, vor der Stunde} after {, nach der Stunde} other {}}',
  'title.present': 'Das Fenster für das Publikum',
  'title.notes': 'Das Fenster für die Leitung',
  'description.present':
    'Eine Stunde für eine Gruppe: groß, ohne die übrige Website, im Gleichschritt mit dem Fenster für die Leitung.',
  'description.notes': 'Für alle, die eine Stunde leiten: was zu sagen ist, was kommt, die Zeit und die Stimmen.',
} as const satisfies Texts<typeof playMessages>
