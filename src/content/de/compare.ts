import type { Texts } from '#content/de/texts.ts'
import type { compareMessages } from '#content/en/compare.ts'

export const compareTexts = {
  'compare.begun.notYet': 'Es gibt noch kein Konto. Es beginnt am {day}.',
  'compare.begun.has': 'Es gibt ein Konto.',

  'compare.account.active': 'Die App läuft.',
  'compare.account.blocked2016': 'Die App steht still, bis Sie zustimmen.',
  'compare.account.blocked2021': 'Die App steht still, bis Sie zustimmen.',
  'compare.account.callsOnly': 'Nur Anrufe und Mitteilungen bleiben, bis Sie zustimmen.',
  'compare.account.noChatList': 'Die Chatliste ist weg, bis Sie zustimmen.',
  'compare.account.silent': 'Nichts kommt mehr an, bis Sie zustimmen.',
  'compare.account.deleted': 'Das Konto ist gelöscht.',

  'compare.terms2021.notAsked': 'Die Bedingungen von {year} wurden noch nicht gezeigt.',
  'compare.terms2021.asked': 'Nach den Bedingungen von {year} ist gefragt; eine Antwort fehlt.',
  'compare.terms2021.deferred': 'Die Bedingungen von {year} sind für heute aufgeschoben.',
  'compare.terms2021.postponed': 'Der Hinweis von {year} ist vorerst zurückgezogen. Nichts wird gefragt.',
  'compare.terms2021.bannered': 'Ein Banner fragt nach den Bedingungen von {year}. Es sperrt nichts.',
  'compare.terms2021.reminded': 'Eine Erinnerung fragt nach den Bedingungen von {year}. Sie lässt sich aufschieben.',
  'compare.terms2021.declined': 'Die Bedingungen von {year} sind abgelehnt.',
  'compare.terms2021.accepted': 'Die Bedingungen von {year} sind akzeptiert.',
  'compare.terms2021.acceptedAtSignup': 'Die Bedingungen von {year} wurden mit der Anmeldung akzeptiert.',

  'compare.terms2016.notAsked': 'Die Bedingungen von {year} wurden noch nicht gezeigt.',
  'compare.terms2016.asked': 'Nach den Bedingungen von {year} ist gefragt; eine Antwort fehlt.',
  'compare.terms2016.deferred': 'Die Bedingungen von {year} sind für heute aufgeschoben.',
  'compare.terms2016.declined': 'Die Bedingungen von {year} sind abgelehnt.',
  'compare.terms2016.accepted': 'Die Bedingungen von {year} sind akzeptiert.',
  'compare.terms2016.acceptedAtSignup': 'Die Bedingungen von {year} wurden mit der Anmeldung akzeptiert.',

  'compare.sharing.none': 'Über die Weitergabe wurde keine Wahl getroffen.',
  'compare.sharing.on': 'Der Schalter für die Weitergabe blieb an.',
  'compare.sharing.off': 'Der Schalter für die Weitergabe wurde ausgeschaltet.',
  'compare.sharing.noChoice': 'Einen Schalter für die Weitergabe gab es hier nie.',

  'compare.choice.open': 'Der Schalter in den Einstellungen wirkt noch, bis zum {day}.',
  'compare.choice.forGood': 'Der Schalter wirkt, und ein Ende ist ihm nicht gesetzt.',
  'compare.choice.none': 'Kein Schalter kann es an diesem Tag ändern.',

  'compare.decision.changed':
    '{count, plural, =0 {Die letzte Entscheidung änderte kein Paar.} one {Die letzte Entscheidung änderte # Paar.} other {Die letzte Entscheidung änderte # Paare.}}',

  'compare.authority.noPause': 'In dieser Region gilt keine Pause.',
  'compare.authority.noText': 'Hier gilt derselbe Text wie anderswo.',
  'compare.authority.paused': 'In dieser Region gilt eine Pause.',
  'compare.authority.text2018': 'In dieser Region gilt ein eigener Text.',

  'compare.rulings.count':
    '{count, plural, =0 {Hier gilt kein Behördenakt.} one {Hier gilt # Behördenakt.} other {Hier gelten # Behördenakte.}}',

  'compare.pairs.is':
    '{kind, select, blank {Zu {count, plural, one {# Paar} other {# Paaren}} ist nichts gesagt.} shared {{count, plural, one {# Paar darf} other {# Paare dürfen}} weitergegeben werden.} other {{count, plural, one {# Paar ist} other {# Paare sind}} {status}.}}',
  'compare.pairs.same':
    '{kind, select, blank {Zu {count, plural, one {diesem Paar} other {denselben Paaren}} ist nichts gesagt.} shared {{count, plural, one {Dasselbe Paar darf} other {Dieselben Paare dürfen}} weitergegeben werden.} other {{count, plural, one {Dasselbe Paar ist} other {Dieselben Paare sind}} {status}.}}',
  'compare.pairs.shared': 'zur Weitergabe erlaubt',
  'compare.pairs.hosted': 'gehostet, keine Weitergabe',
  'compare.pairs.held': 'zurückgehalten',
  'compare.pairs.heldOpen': 'zurückgehalten (war offen)',
  'compare.pairs.disputed': 'strittig',
  'compare.pairs.open': 'offen',
  'compare.pairs.never': 'nie Teil der Weitergabe, wie das Unternehmen angibt',
  'compare.pairs.blank': 'nichts gesagt',
  'compare.pairs.by': '{status}, Grund: {cause}',

  'compare.screen.on': 'Das Telefon zeigt: {screen}.',
  'compare.taps.count':
    '{count, plural, =0 {Bisher kein Tippen.} one {Bisher # Mal getippt.} other {Bisher # Mal getippt.}}',

  'compare.label.begun': 'Das Konto',
  'compare.label.account': 'Die App',
  'compare.label.terms': 'Bedingungen von {year}',
  'compare.label.sharing': 'Die Wahl',
  'compare.label.choice': 'Was noch zu wählen ist',
  'compare.label.decision': 'Was die letzte Entscheidung bewirkte',
  'compare.label.authority': 'Die Region',
  'compare.label.rulings': 'Behörden',
  'compare.label.pairs': 'Wohin Daten gehen dürfen',
  'compare.label.screen': 'Auf dem Bildschirm',
  'compare.label.taps': 'Aufwand',

  'compare.intent.share': 'Zustimmen, Weitergabe bleibt an',
  'compare.intent.holdBack': 'Zustimmen, Weitergabe ausgeschaltet',
  'compare.intent.later': 'Jetzt nicht',
  'compare.intent.holdBackInSettings': 'Die Weitergabe in den Einstellungen ausschalten',
  'compare.intent.accept2021': 'Die Bedingungen von {year} akzeptieren',
  'compare.intent.deleteAccount': 'Das Konto löschen',

  'compare.who': 'Wer handelt',
  'compare.who.both': 'Beide gleich',
  'compare.who.one': '{side} allein',
  'compare.acts': 'An diesem Tag etwas tun',
  'compare.acts.text':
    'Nach Absicht, nicht nach Schaltfläche: Jede Seite geht ihren eigenen kürzesten Weg. Auf einem Telefon können Sie auch selbst tippen; was dort entscheidet, geschieht auch auf der anderen Seite, wenn beide gleich handeln.',
  'compare.taps': '{side}: {count, plural, one {# Mal tippen} other {# Mal tippen}}',
  'compare.cannot': '{side}: nicht möglich. {reason}',
  'compare.impossible':
    '{count, plural, one {# weitere Absicht, heute nicht möglich} other {# weitere Absichten, heute nicht möglich}}',
  'compare.impossible.one': '{intent}.',
  'compare.report': '{intent}. {outcome}',

  'compare.reason.notBegun': 'Das Konto gibt es noch nicht.',
  'compare.reason.accountGone': 'Das Konto ist gelöscht.',
  'compare.reason.notAskedYet': 'Noch ist nichts gefragt worden.',
  'compare.reason.neverAsked': 'Dieses Konto wurde nie gefragt: Es hat mit der Anmeldung akzeptiert.',
  'compare.reason.alreadyAgreed': 'Es ist schon akzeptiert.',
  'compare.reason.putOffToday': 'Der Hinweis ist für heute aufgeschoben und kommt morgen wieder.',
  'compare.reason.replaced': 'Ein neuerer Hinweis ist an seine Stelle getreten.',
  'compare.reason.withdrawn': 'Der Hinweis ist vorerst zurückgezogen.',
  'compare.reason.cannotBePutOff': 'Der Hinweis lässt sich nicht mehr aufschieben.',
  'compare.reason.nothingToPutOff': 'Kein Hinweis ist offen.',
  'compare.reason.notAgreedYet': 'Der Schalter kommt erst mit dem Zustimmen in die Einstellungen.',
  'compare.reason.windowClosed': 'Der Schalter in den Einstellungen ist weg: Seine Tage sind vorbei.',
  'compare.reason.alreadyOff': 'Die Weitergabe ist schon aus.',
  'compare.reason.noWayFromHere': 'Von diesem Bildschirm führt kein Weg dorthin.',

  'compare.title': 'Vergleich',
  'compare.lede': 'Zwei Verläufe, eine Uhr. Was sich unterscheidet, steht zuerst, in Worten.',
  'compare.ready': 'Fertige Vergleiche',
  'compare.ready.announced': 'Angekündigt und geschehen',
  'compare.ready.region': 'Übrige Welt und Vereinigtes Königreich',
  'compare.ready.joined': 'Bestehendes und neues Konto',
  'compare.ready.choice': 'Ausgeschaltet und nicht',
  'compare.ready.reading': 'Wort des Unternehmens und Text',
  'compare.ready.minimum': '{first} wie gebaut und das neutrale Minimum',
  'compare.ready.commitments': '{second} wie geschehen und die Zusagen',
  'compare.own': 'Ein eigener Vergleich.',

  'compare.why.announced':
    'Im Januar 2021 sagte der Hinweis, dass die App ab dem 8. Februar das Akzeptieren verlangt. Am 15. Januar wurde dieser Tag verschoben; an ihm werde niemand gesperrt, schrieb das Unternehmen.',
  'compare.why.region':
    'Ab dem 7. November 2016 ist im Vereinigten Königreich die Nutzung für Werbung und zur Verbesserung von Produkten ausgesetzt. Die dortige Aufsicht hatte die Information, die Einwilligung und die Grenze von 30 Tagen kritisiert.',
  'compare.why.joined':
    'Wer bis zum 25. August 2016 ein Konto hatte, bekam einen Schalter. Spätere Konten bekamen keinen.',
  'compare.why.choice':
    'Nach dem Akzeptieren ließ sich der Schalter 30 Tage lang ausschalten. Er betraf einige Zwecke; andere liefen so oder so weiter.',
  'compare.why.minimum':
    'Beide haben zugestimmt, als sie den Hinweis zuerst sahen. 2016, wie gebaut, blieben danach 30 Tage, um die Weitergabe in den Einstellungen auszuschalten; dies ist der Tag danach. Das neutrale Minimum ist nicht Geschichte: Diese Website hat es entworfen, mit einem Schalter, der bleibt und in beide Richtungen wirkt.',
  'compare.why.commitments':
    'Keine der beiden Seiten hat akzeptiert. Wie geschehen gab es Erinnerungen und keine Einschränkungen; eine Person, die nie akzeptierte, schloss den Hinweis jeden Tag. Die Zusagen in der EU nennen ein Ablehnen, das ebenso hervortritt wie das Akzeptieren, und keine wiederkehrenden Hinweise; sie vermerken auch, dass nach dem Ablehnen der Dienst möglicherweise nicht nutzbar ist. Auf die Frage von 2021 übertragen, sind sie ein Entwurf aus dem Labor, in dem das Ablehnen nichts kostet: Das ist angenommen.',
  'compare.why.reading':
    'Der Leiter des Dienstes schrieb, dass die Neuerung von 2021 an der Weitergabe von Daten nichts ändert. Ihr Text ließ den Absatz über das Opt-out und zwei Versprechen weg.',

  'compare.side': '{letter}: {name}',
  'compare.letter.a': 'A',
  'compare.letter.b': 'B',
  'compare.name.announced': 'Wie im {month} angekündigt',
  'compare.name.design': 'Ein Entwurf aus dem Labor',
  'compare.name.shipped': 'Wie ausgeliefert',
  'compare.name.happened': 'Wie geschehen',
  'compare.name.region': 'Region {region}',
  'compare.name.existing': 'Bestehendes Konto',
  'compare.name.joined': 'Eröffnet am {day}',
  'compare.name.phone': 'Mit {phone}',
  'compare.name.parent.with': 'Mit Konto beim Mutterkonzern',
  'compare.name.parent.without': 'Ohne Konto beim Mutterkonzern',
  'compare.name.firstSeen': 'Zuerst gefragt am {day}',
  'compare.name.sharing.on': 'An gelassen',
  'compare.name.sharing.off': 'Ausgeschaltet',
  'compare.name.sharing.none': 'Nicht beantwortet',
  'compare.name.sharing.noChoice': 'Ohne Wahl',
  'compare.name.accepted': '{year} akzeptiert',
  'compare.name.notAccepted': '{year} nicht akzeptiert',
  'compare.name.same': 'Die eine Geschichte',
  'compare.name.other': 'Die andere Geschichte',

  'compare.clock': 'Eine Uhr für beide',
  'compare.clock.stops': 'Tage, an denen etwas geschieht',
  'compare.differences': 'Was sich unterscheidet',
  'compare.count':
    '{count, plural, =0 {An diesem Tag unterscheidet sich nichts.} one {# Unterschied an diesem Tag.} other {# Unterschiede an diesem Tag.}}',
  'compare.announce': '{day}: {count, plural, =0 {kein Unterschied} one {# Unterschied} other {# Unterschiede}}.',
  'compare.none':
    'An diesem Tag sind beide gleich. Gehen Sie zu einem anderen Tag, tun Sie auf einer Seite etwas, oder machen Sie aus einer von beiden jemand anderen.',
  'compare.nextDifference': 'Zu dem Tag gehen, an dem sie sich trennen',

  'compare.shown': 'Gezeigtes Telefon',
  'compare.sentence.lab': '{mark}.',
  'compare.sentence.how': 'Fassung: {telling}. Nach wessen Wort: {reading}.',
  'compare.telling.happened': 'wie geschehen',
  'compare.telling.announced': 'wie im {month} angekündigt',
  'compare.set': 'Ändern, wer das ist',
  'compare.set.account': 'Konto',
  'compare.set.existing': 'bestehendes Konto',
  'compare.set.later': 'späteres Konto',
  'compare.set.telling': 'Fassung',
  'compare.set.with': 'mit',
  'compare.set.without': 'ohne',
  'compare.set.notFitting': 'Das passt nicht zum Rest dieser Geschichte. Nichts wurde geändert.',
  'compare.refused':
    '{count, plural, one {# ihrer Schritte ist hier nicht möglich und bewirkt nichts.} other {# ihrer Schritte sind hier nicht möglich und bewirken nichts.}}',
  'compare.notBegun': 'Noch kein Konto. Es beginnt am {day}.',
  'compare.goBegin': 'Zu diesem Tag gehen',
  'compare.onlyHere': 'Nur auf dieser Seite',
  'compare.onlyHere.none': 'Hier geschah nichts, was nicht auch dort geschah.',
  'compare.word': 'Nach wessen Wort diese Seite erzählt ist',
  'compare.onlyHere.day': '{day}. {title}',
  'compare.play': 'Diese Geschichte auf dem Hauptbildschirm öffnen',

  'compare.table': 'Paare, die sich unterscheiden',
  'compare.table.count':
    '{count, plural, one {# Paar von {all} unterscheidet sich} other {# Paare von {all} unterscheiden sich}}',
  'compare.table.none':
    'An diesem Tag unterscheidet sich kein Paar: Wohin Daten gehen dürfen, ist auf beiden Seiten gleich.',
  'compare.table.use': 'Zweck',
  'compare.table.data': 'Datenarten',

  'compare.take': 'Mitnehmen',
  'compare.take.text':
    'Der Link enthält beide Geschichten und den Tag; kein Server erfährt von ihnen. Jede Geschichte ist auch eine Datei, die diese App und die Kommandozeile öffnen.',
  'compare.take.copy': 'Link kopieren',
  'compare.take.copied': 'Link kopiert.',
  'compare.take.byHand': 'Der Browser erlaubte das Kopieren nicht. In der Adresszeile steht derselbe Link.',
  'compare.take.story': '{side} als Datei sichern',
  'compare.take.markdown': 'Die Unterschiede als Text sichern',
  'compare.take.json': 'Die Unterschiede als JSON sichern',
  'compare.take.saved': 'Gesichert als {name}.',
  'compare.facts': 'Fakten hinter den Unterschieden',
  'compare.fact': 'Fakt {id}',
  'compare.reconstruction':
    'Rekonstruktion, sinngemäß formuliert. Wo ein Text etwas erlaubt, ist nicht gesagt, dass es geschah.',
  'compare.md.link': 'Link: {link}',
  'compare.md.facts': 'Fakten: {ids}',
  'compare.take.embed': 'In Ihre Seite einbinden',
} as const satisfies Texts<typeof compareMessages>
