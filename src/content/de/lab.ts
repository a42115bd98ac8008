import type { Texts } from '#content/de/texts.ts'
import type { labMessages } from '#content/en/lab.ts'

export const labTexts = {
  'lab.mark': 'Laborentwurf, nicht historisch',
  'lab.lane.question': 'Die Frage',
  'lab.clock.declined': 'Sie haben abgelehnt.',
  'lab.meaning': 'Ein Laborentwurf, nicht historisch. Es folgt daraus, {knobs}.',
  'lab.caption': 'Ein Laborentwurf, nicht historisch. Die Worte sind unsere.',
  'lab.caption.name': '{name}.',
  'lab.caption.about': 'Zu diesem Entwurf',
  'lab.caption.long':
    'Dieser Bildschirm folgt aus Einstellungen. Keine Quelle sagt, dass er jemandem gezeigt wurde; auch wo die Einstellungen die des Gebauten sind, sind seine Worte unsere. Die Seite „Einstellungen“, das Löschen und die Wege dazwischen sind die des simulierten Telefons.',
  'lab.refusal.choiceMissing': 'Noch ist nichts gewählt, und dieser Entwurf geht nur mit einer Wahl weiter.',
  'lab.refusal.notInThisDesign': 'Dieser Entwurf hat kein solches Bedienelement.',
  'lab.step.decline': 'ablehnen',
  'lab.step.share': '„weitergeben“ bestätigen',
  'lab.step.hold': 'zurückhalten: {use}',
  'lab.step.allow': 'erlauben: {use}',

  'lab.title.agree':
    '{answer, select, accepted {{sharing, select, off {Sie haben zugestimmt; zurückgehalten ist, was der Schalter beendet.} other {Sie haben zugestimmt, die Weitergabe ist an.}}} other {Sie haben zugestimmt. Es kommt noch eine Frage.}}',
  'lab.title.share': 'Sie haben bestätigt: weitergeben.',
  'lab.title.decline':
    '{answer, select, declined {Sie haben abgelehnt.} other {Sie haben das Nein angetippt. Es kommt noch eine Frage.}}',
  'lab.title.notNow': 'Sie haben den Hinweis aufgeschoben.',
  'lab.title.readMore': 'Sie haben die wichtigsten Änderungen geöffnet.',
  'lab.title.closePanel': 'Sie haben die wichtigsten Änderungen geschlossen.',
  'lab.title.switchOff': 'Sie haben den Schalter auf Aus gestellt.',
  'lab.title.switchOn': 'Sie haben den Schalter auf An gestellt.',
  'lab.title.hold': 'Sie haben einen Schalter auf Aus gestellt: {use}.',
  'lab.title.allow': 'Sie haben einen Schalter auf An gestellt: {use}.',
  'lab.title.dontShare': 'Sie haben bestätigt: nicht weitergeben.',
  'lab.title.cancel': 'Sie haben abgebrochen. Nichts hat sich geändert.',
  'lab.title.continue': 'Sie sind zum Hinweis weitergegangen.',
  'lab.title.back': 'Sie sind zurückgegangen.',
  'lab.title.openDeleteAccount': 'Sie haben die Seite geöffnet, die das Konto löscht.',
  'lab.title.noticeShown2016': 'Die Frage wurde gestellt.',
  'lab.title.noticeShown2021': 'Die Frage wurde gestellt.',
  'lab.title.noticeReturned':
    '{times, plural, one {Der Hinweis kam wieder.} other {Der Hinweis kam an # Tagen wieder.}}',
  'lab.title.windowClosed': 'Die Frist zum Ändern ist zu Ende.',
  'lab.title.accountBlocked': 'Die App blieb stehen, bis Sie zustimmen.',
  'lab.title.accountLimited': 'Nur Anrufe und Mitteilungen bleiben.',
  'lab.title.accountDeleted': 'Das Konto wurde gelöscht, weil nichts akzeptiert wurde.',

  // Clauses: they stand after “Es folgt daraus,” and after “Einstellung:”.
  'lab.knob.question': 'welche Frage es ist',
  'lab.knob.switchDefault': 'wie der Schalter zu Beginn steht',
  'lab.knob.switchPlace': 'wo der Schalter steht',
  'lab.knob.control': 'wo er nach der Antwort steht',
  'lab.knob.audience': 'wer gefragt wird',
  'lab.knob.windowDays': 'wie lange es sich ändern lässt',
  'lab.knob.revocable': 'ob es sich ändern lässt',
  'lab.knob.putOff': 'ob es sich aufschieben lässt',
  'lab.knob.decline': 'ob es ein Nein gibt',
  'lab.knob.buttons': 'wie die Schaltflächen aussehen',
  'lab.knob.confirmation': 'bei wem nachgefragt wird',
  'lab.knob.refusalCosts': 'was es kostet, nicht zu akzeptieren',
  'lab.knob.costAfterDays': 'wann das fällig wird',
  'lab.knob.remindEveryDays': 'wie oft erinnert wird',
  'lab.knob.decisions': 'ob eine Entscheidung für alles gilt oder je Zweck eine',
  'lab.knob.stops': 'was der Schalter wirklich beendet',
  'lab.knob.wording': 'wie es formuliert ist',

  'lab.preset.2016': '{when}, wie gebaut',
  'lab.preset.2021': '{when}, wie geschehen',
  'lab.preset.2021-january': 'Wie im {when} angekündigt',
  'lab.preset.2021-february': 'Wie im {when} angekündigt',
  'lab.preset.2021-may': 'Wie im {when} angekündigt',
  'lab.preset.ongoing-control': 'Dauerhafte Kontrolle, verlangt {when}',
  'lab.preset.commitments-2023': 'Zusagen von {when}',
  'lab.preset.neutral-minimum': 'Neutrales Minimum, von uns',

  'lab.contradiction.windowWithoutControl':
    'Die Frist schließt einen Schalter, den es nicht gibt: Nach der Antwort lässt sich ohnehin nichts ändern.',
  'lab.contradiction.revocableWithoutSwitch':
    'Eine Antwort darf geändert werden, aber nirgends steht ein Schalter dafür.',
  'lab.contradiction.defaultWithoutSwitch':
    'Das Zustimmen erlaubt keine Weitergabe, und nirgends steht ein Schalter, der sie je erlauben könnte: Die Frage bittet um nichts.',
  'lab.contradiction.mustChooseHidden':
    'Eine Wahl ist Pflicht, steht aber hinter einem Link: Die Schaltfläche auf dem ersten Bildschirm kann nicht wirken.',
  'lab.contradiction.mustChooseOfOne': 'Eine Wahl ist Pflicht, aber der Hinweis bietet nur eine Antwort an.',
  'lab.contradiction.buttonsWithoutDecline':
    'Das Aussehen der beiden Schaltflächen ist eingestellt, aber keine Schaltfläche sagt Nein.',
  'lab.contradiction.costWithoutRefusal':
    'Nicht zu akzeptieren kostet etwas, aber der Hinweis lässt sich weder aufschieben noch ablehnen: Es kostet nur jene etwas, die ihn stehen lassen.',
  'lab.contradiction.remindsNever': 'Ablehnen soll Erinnerungen kosten, aber nie kommt eine.',
  'lab.contradiction.stopsNothing': 'Es gibt einen Schalter, und er beendet nichts.',
  'lab.contradiction.perPurposeOfOne': 'Jeder Zweck soll einen eigenen Schalter haben, aber es gibt keine zwei Zwecke.',
  'lab.contradiction.confirmsNothing': 'Ein Ablehnen soll bestätigt werden, aber ablehnen lässt sich nicht.',
  'lab.contradiction.freeButPressed':
    'Aus einem Nein soll nichts folgen, aber der Hinweis lässt sich weder aufschieben noch ablehnen, und so bleibt er stehen.',

  'lab.phone.title': 'Eine Frage an Sie',
  'lab.phone.neutral': 'Darf der Mutterkonzern Ihre Kontodaten nutzen?',
  'lab.phone.gain':
    'Lassen Sie den Mutterkonzern Ihre Kontodaten nutzen und erhalten Sie Vorschläge, die besser zu Ihnen passen.',
  'lab.phone.loss': 'Ohne Ihre Einwilligung entgehen Ihnen vielleicht Vorschläge und Teile des Dienstes.',
  'lab.phone.uses': 'Für: {uses}.',
  'lab.phone.acceptBy': 'Akzeptieren Sie bis zum {day}.',
  'lab.phone.more': 'Mehr dazu',
  'lab.phone.switch': 'Meine Kontodaten an den Mutterkonzern weitergeben',
  'lab.phone.useSwitch': 'Weitergeben für: {use}',
  'lab.phone.choose': 'Wählen Sie eines',
  'lab.phone.chooseShare': 'Weitergeben',
  'lab.phone.chooseHold': 'Nicht weitergeben',
  'lab.phone.decline': 'Ablehnen',
  'lab.phone.share': 'Weitergeben',
  'lab.phone.missing': 'Wählen Sie zuerst.',
  'lab.phone.warning.title': 'Sind Sie sicher?',
  'lab.phone.warning.neutral': 'Sie können das bestätigen oder zurückgehen.',
  'lab.phone.warning.gain': 'Sie würden auf Vorschläge verzichten, die besser zu Ihnen passen.',
  'lab.phone.warning.loss': 'Sie verlieren vielleicht Teile des Dienstes.',
  'lab.phone.warning.oneWay': 'Das lässt sich später nicht ändern.',
  'lab.phone.limited': 'Manches ist ausgeschaltet, bis Sie akzeptieren.',
  'lab.phone.toNotice': 'Die Frage öffnen',
  'lab.phone.greyed': 'Ausgeschaltet. Das lässt sich nicht wieder einschalten.',
} as const satisfies Texts<typeof labMessages>
