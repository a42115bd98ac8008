import type { Texts } from '#content/de/texts.ts'
import type { runMessages } from '#content/en/run.ts'

const SENDER = 'kann sehen, dass dieses Gerät etwas gesendet hat, und von welcher Adresse im Netz.'

export const runTexts = {
  'run.plain.title': 'An einer Studie teilnehmen',
  'run.plain.lede': 'Hier nimmt man an Studien teil. Auf dieser Seite ist keine Studie.',
  'run.plain.participant':
    'Wenn jemand Sie zu einer Studie eingeladen hat, öffnen Sie den Link, den Sie bekommen haben. Hier wird nichts aufgezeichnet.',
  'run.plain.researcher':
    'Wenn Sie eine Studie vorbereiten: Öffnen Sie hier ihre Datei und gehen Sie sie durch, wie es Ihre Teilnehmenden tun werden. Ein Probelauf liegt auf diesem Gerät an einem eigenen Ort, ist als solcher gekennzeichnet und wird nie gesendet.',
  'run.plain.file': 'Studiendatei',
  'run.plain.open': 'Eine Studiendatei öffnen',
  'run.plain.home': 'Zur Startseite',
  'run.plain.make': 'Eine Studie anlegen',
  'run.preview': 'Probelauf',
  'run.preview.says': 'Nichts davon wird gesendet, und es mischt sich nie mit dem, was Teilnehmende tun.',
  'run.preview.condition': 'Welche Bedingung?',
  'run.preview.begin': 'Den Probelauf beginnen',
  'run.preview.end': 'Den Probelauf beenden',
  'run.broken.title': 'Diese Studie lässt sich nicht öffnen',
  'run.broken.text':
    'Was in dieser Seite steht, ist nicht die Studie, die eingefroren wurde: Sie wurde verändert, oder sie stammt aus einer anderen Version dieser App. Bitte sagen Sie es der Person, die Sie eingeladen hat.',
  'run.opening': 'Die Studie wird geöffnet.',
  'run.part': 'Teil {number} von {all}',
  'run.untitled': 'Studie',
  'run.leave': 'Die Studie verlassen',
  'run.continue': 'Weiter',

  'run.obstacle.otherTab.title': 'Diese Studie ist in einem anderen Tab offen',
  'run.obstacle.otherTab.text':
    'Dort sind Sie mitten darin. Bitte machen Sie in jenem Tab weiter; dieser hält sich heraus, damit nichts doppelt aufgezeichnet wird. Wenn Sie den anderen Tab geschlossen haben, versuchen Sie es noch einmal.',
  'run.obstacle.needsLink.title': 'Diese Studie braucht Ihren eigenen Link',
  'run.obstacle.needsLink.text':
    'Alle, die teilnehmen, haben einen eigenen Link. Bitte öffnen Sie ihn so, wie Sie ihn bekommen haben. Wenn Sie keinen haben, fragen Sie die Person, die Sie eingeladen hat.',
  'run.obstacle.foreignLink.title': 'Dieser Link gehört nicht zu dieser Studie',
  'run.obstacle.foreignLink.text':
    'Vielleicht wurde er beim Kopieren abgeschnitten. Bitte öffnen Sie ihn so, wie Sie ihn bekommen haben, oder fragen Sie die Person, die Sie eingeladen hat.',
  'run.obstacle.noStorage.title': 'Dieser Browser kann Ihre Antworten nicht behalten',
  'run.obstacle.noStorage.text':
    'Die Studie muss zuerst auf diesem Gerät aufschreiben, was Sie tun, damit nichts verloren geht. Dieser Browser erlaubt das nicht, wie manche privaten Fenster. Bitte öffnen Sie den Link in einem anderen Fenster oder Browser.',
  'run.tryAgain': 'Noch einmal versuchen',
  'run.used.title': '{by, select, links {Dieser Link wurde benutzt} other {Diese Nummer wurde benutzt}}',
  'run.used.text':
    'Damit hat auf diesem Gerät schon jemand teilgenommen, und es reicht für eine Teilnahme. Wenn Sie das waren, ist nichts weiter zu tun. Wenn nicht, bitten Sie die Person, die Sie eingeladen hat, um Ihren eigenen Zugang.',
  'run.used.show': 'Das war ich: zeigen, wie es endete',
  'run.contact': 'Wen Sie fragen können: {contact}',

  'run.number.title': 'Ihre Teilnahmenummer',
  'run.number.text': 'Sie haben sie von der Person bekommen, die Sie eingeladen hat.',
  'run.number.label': 'Teilnahmenummer',
  'run.number.missing': 'Bitte schreiben Sie Ihre Teilnahmenummer.',
  'run.takeUp.title': 'Auf diesem Gerät ist ein Durchlauf offen',
  'run.takeUp.text':
    'Ist es Ihrer? Dann machen Sie weiter, wo Sie aufgehört haben. Wenn nicht, beginnen Sie einen neuen.',
  'run.takeUp.goOn': 'Damit weitermachen',
  'run.takeUp.anew': 'Einen neuen beginnen',

  'run.information.approval': 'Genehmigung: {approval}',
  'run.recorded.title': 'Was aufgezeichnet wird',
  'run.recorded.before': 'Bevor Sie der Teilnahme zustimmen, wird nichts aufgezeichnet.',
  'run.recorded.sessionNumber': 'eine zufällige Nummer für Ihre Teilnahme, dieselbe wie Ihr Widerrufscode',
  'run.recorded.studyAndCondition': 'welche Studie das ist und welche Version der App Sie gesehen haben',
  'run.recorded.times': 'wann was geschah, gezählt vom Beginn Ihrer Teilnahme',
  'run.recorded.timeResolution': 'wie fein Ihr Browser die Zeit misst',
  'run.recorded.simulatedPhone': 'was das simulierte Telefon zeigt: seinen Tag, seinen Bildschirm, seine Einstellungen',
  'run.recorded.steps': 'was Sie auf dem simulierten Telefon antippen und wie viele Tage Sie vergehen lassen',
  'run.recorded.pagesAndScreens': 'welche Seiten und Bildschirme Ihnen gezeigt wurden',
  'run.recorded.consentGiven': 'dass Sie zugestimmt haben und welche Zeilen Sie angekreuzt haben',
  'run.recorded.answers': 'Ihre Antworten auf die Fragen',
  'run.recorded.timeAway':
    'wie lange Sie auf eine andere Seite oder ein anderes Fenster sahen, aber nicht, auf welches',
  'run.recorded.interruptions': 'dass die Seite geschlossen und wieder geöffnet wurde',
  'run.recorded.deviceClass': 'ob Sie Touchscreen oder Maus benutzen und ob Ihr Fenster schmal, mittel oder breit ist',
  'run.recorded.panelIds': 'die Nummer, unter der Ihr Panel Sie kennt',
  'run.recorded.linkNumber': 'die Nummer Ihres Links, die zeigt, ob er zweimal benutzt wurde',
  'run.recorded.leaving': 'ob Sie es zu Ende bringen, ob Sie gehen und ob wir Ihre Daten behalten dürfen',
  'run.recorded.checksums': 'Prüfsummen, die zeigen, ob etwas verloren ging oder verändert wurde',
  'run.never.title': 'Was nie aufgezeichnet wird',
  'run.never.address': 'Ihre Adresse im Netz',
  'run.never.userAgent': 'welchen Browser oder welches Gerät Sie haben',
  'run.never.location': 'wo Sie sind',
  'run.never.exactSize': 'die genaue Größe Ihres Bildschirms',
  'run.never.pointerPath': 'wie Sie den Mauszeiger bewegen',
  'run.never.keystrokes': 'welche Tasten Sie drücken',
  'run.goes.title': 'Wohin es geht',
  'run.goes.device': 'Es bleibt auf diesem Gerät, bis die Menschen, die die Studie durchführen, es von dort holen.',
  'run.goes.dropbox': `Es wird auf diesem Gerät behalten und an {host} gesendet. Wer diesen Host betreibt, ${SENDER}`,
  'run.goes.datapipe': `Es wird auf diesem Gerät behalten und an DataPipe gesendet, das es im Speicher der Forschenden ablegt. Wer diesen Dienst betreibt, ${SENDER}`,
  'run.goes.jatos':
    'Es wird auf diesem Gerät behalten und an den Server gesendet, von dem diese Seite kommt; er kann sehen, von welcher Adresse im Netz es gesendet wurde.',
  'run.goes.return':
    'Am Ende geht ein kurzes Ergebnis in der Adresse eines Links an {host} zurück. Sie sehen es, bevor Sie dem Link folgen.',
  'run.goes.frame': 'Es wird auf diesem Gerät behalten und an die Umfrage um diese Seite herum übergeben, bei {host}.',

  'run.consent.title': 'Möchten Sie teilnehmen?',
  'run.consent.missing':
    '{count, plural, one {Um teilzunehmen, müssen Sie die markierte Zeile ankreuzen.} other {Um teilzunehmen, müssen Sie die # markierten Zeilen ankreuzen.}}',
  'run.consent.required': 'muss angekreuzt sein, um teilzunehmen',
  'run.consent.sure': 'Drücken Sie noch einmal, wenn Sie sicher sind.',
  'run.declined.title': 'Sie nehmen nicht teil',
  'run.declined.text': 'Nichts wurde aufgezeichnet, und nichts wird behalten. Sie können diese Seite schließen.',

  'run.person.title': 'Wem das Telefon gehört',
  'run.person.text': 'Das simulierte Telefon wird nach dem eingerichtet, was Sie hier angeben.',
  'run.person.region': 'Wo leben Sie?',
  'run.region.world': 'Übrige Welt',
  'run.region.uk': 'Vereinigtes Königreich',
  'run.region.eu': 'Anderswo in der Europäischen Union',
  'run.region.germany': 'Deutschland',
  'run.region.france': 'Frankreich',
  'run.region.india': 'Indien',
  'run.phone.android': 'Ein Android-Telefon',
  'run.phone.iphone': 'Ein iPhone',
  'run.person.phone': 'Welches Telefon haben Sie?',
  'run.person.account': 'Haben Sie ein Konto beim Mutterkonzern?',
  'run.person.yes': 'Ja',
  'run.person.no': 'Nein',

  'run.questions.before': 'Fragen vorher',
  'run.questions.after': 'Fragen nachher',
  'run.questions.missing':
    '{count, plural, one {Eine Frage ist noch nicht beantwortet. Sie ist markiert.} other {# Fragen sind noch nicht beantwortet. Sie sind markiert.}}',
  'run.question.missing': 'Bitte beantworten Sie das.',
  'run.question.optional': 'Sie müssen das nicht beantworten.',
  'run.question.range': 'Eine ganze Zahl von {least} bis {most}.',
  'run.question.none': 'Nichts davon',
  'run.question.several': 'Kreuzen Sie alles an, was zutrifft.',
  'run.question.sus': 'Wie weit stimmen Sie diesen Aussagen über die App auf dem Telefon jeweils zu?',

  'run.task.title': 'Auf dem Telefon',
  'run.task.clock': 'Zeit auf dem Telefon',
  'run.task.day': 'Tag {day} von {all}',
  'run.task.next': 'Weiter zu dem, was als Nächstes geschieht',
  'run.task.dayOn': 'Einen Tag weiter',
  'run.task.notOver':
    '{count, plural, one {Ein Tag ist noch übrig. Lassen Sie ihn vergehen, und gehen Sie dann weiter.} other {# Tage sind noch übrig. Lassen Sie sie vergehen, und gehen Sie dann weiter.}}',
  'run.task.notAnswered':
    'Das Telefon fragt Sie noch etwas. Antworten Sie, oder lassen Sie die Tage vergehen; gehen Sie dann weiter.',
  'run.task.over': 'Das war der letzte Tag. Sie können weitergehen.',
  'run.task.answered': 'Sie haben geantwortet.',
  'run.task.answeredEnd': 'Sie haben geantwortet. Sie können weitergehen.',

  'run.debrief.title': 'Worum es in dieser Studie ging',
  'run.debrief.left': 'Sie haben die Studie verlassen.',
  'run.debrief.choice': 'Dürfen wir Ihre Daten behalten?',
  'run.debrief.choiceText':
    'Wenn Sie sie zurückziehen, werden sie auf diesem Gerät gelöscht, und wer sie erhalten hat, wird angewiesen, sie zu löschen. Gezählt wird dann nur noch, dass eine Teilnahme zurückgezogen wurde.',
  'run.debrief.keep': 'Meine Daten behalten',
  'run.debrief.withdraw': 'Meine Daten zurückziehen',
  'run.debrief.later':
    'Unter dieser Adresse können Sie jederzeit wieder lesen, worum es in dieser Studie ging, und auf diesem Gerät Ihre Daten zurückziehen:',
  'run.debrief.code':
    'Wenn Sie möchten, dass Ihre Daten entfernt werden, senden Sie Ihren Widerrufscode an die hier genannten Personen. Er steht auch in der Adresse, die Sie geöffnet haben: {code}',
  'run.code.title': 'Ihr Widerrufscode',
  'run.code.text':
    'Schreiben Sie ihn auf. Wenn Sie es sich später anders überlegen, senden Sie ihn an die hier genannten Personen, und Ihre Daten werden entfernt.',
  'run.end.kept': 'Danke',
  'run.end.withdrawn': 'Ihre Daten sind zurückgezogen',
  'run.end.erasing':
    'Hier werden sie gelöscht, sobald dort, wohin sie gesendet wurden, bekannt ist, dass sie zurückgezogen sind.',
  'run.end.erased': 'Sie sind auf diesem Gerät gelöscht.',
  'run.end.wait':
    'Bitte lassen Sie diese Seite offen, bis Ihre Daten angekommen sind. Dann erhalten Sie, was Sie zum Abschließen brauchen.',
  'run.end.noCode':
    'Sie sind vor dem Ende gegangen; deshalb gibt es keinen Abschlusscode: Er steht für eine ganze Teilnahme. Sie müssen nicht sagen, warum Sie gegangen sind. Wenn ein Panel Sie geschickt hat, geben Sie Ihren Platz dort zurück.',
  'run.end.complete': 'Ihr Abschlusscode',
  'run.end.back': 'Zurückgehen',
  'run.end.result': 'Das nimmt der Link mit:',
  'run.end.tooLong':
    'Das Ergebnis ist zu lang für einen Link. Bitte sichern Sie die Datei und geben Sie sie der Person, die Sie eingeladen hat.',
  'run.end.close': 'Sie können diese Seite schließen.',
  'run.end.survey': 'Sie können in der Umfrage um diese Seite herum weitermachen.',
  'run.end.next': 'Nächste Person',

  'run.saved.saving': 'Wird auf diesem Gerät aufgeschrieben …',
  'run.saved.saved': 'Auf diesem Gerät gespeichert.',
  'run.saved.unwritten':
    'Dieses Gerät kann gerade nichts aufschreiben. Es wird immer wieder versucht; bitte lassen Sie diese Seite offen.',
  'run.saved.otherWriter':
    'In einem anderen Tab macht jemand mit dieser Studie weiter. Hier wird nichts mehr aufgezeichnet.',
  'run.sent.waiting': '{left, plural, one {# Eintrag ist} other {# Einträge sind}} noch zu senden.',
  'run.sent.sending': 'Wird gesendet: {left, plural, one {# Eintrag} other {# Einträge}} …',
  'run.sent.safe': 'Alles ist angekommen.',
  'run.sent.stuck':
    'Es konnte noch nicht gesendet werden. Es wird immer wieder versucht, solange diese Seite offen ist und wenn sie wieder geöffnet wird.',
  'run.sent.rescue': 'Sie können es auch als Datei sichern und der Person geben, die Sie eingeladen hat.',
  'run.sent.file': 'Meine Daten als Datei sichern',
  'run.sent.fileSaved': 'Die Datei ist gesichert.',
} as const satisfies Texts<typeof runMessages>
