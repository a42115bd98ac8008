import type { Texts } from '#content/de/texts.ts'
import type { pageMessages } from '#content/en/pages.ts'

export const pageTexts = {
  'privacy.title': 'Datenschutz',
  'privacy.lede': 'Nichts, was Sie hier tun, verlässt dieses Gerät. Sie müssen uns das nicht glauben.',
  'privacy.enforced.title': 'Was durchgesetzt wird',
  'privacy.enforced.text':
    'Diese Seite trägt eine Content-Security-Policy. Sie lässt Ihren Browser jede Verbindung von dieser Seite zu irgendeinem Server verweigern, auch zu unserem, und nichts von anderswo laden: kein Skript, keine Schrift, kein Bild, keinen Zähler.',
  'privacy.enforced.where':
    'Die Regel steht in der Seite selbst und gilt deshalb, wo immer diese Kopie liegt. Der entscheidende Teil ist <code>{rule}</code>.',
  'privacy.policy.title': 'Die Regeln dieser Seite',
  'privacy.policy.missing': 'Diese Kopie trägt keine Regeln. Das ist nur so, während sie entwickelt wird.',
  'privacy.prove.title': 'Sehen Sie selbst',
  'privacy.prove.text':
    'Fünf Wege, auf denen eine Seite etwas hinaussenden kann. Die Schaltfläche versucht jeden davon, zu Namen unter <code>{host}</code>, die niemandem gehören und nirgends bestehen.',
  'privacy.prove.button': 'Beweisen',
  'privacy.prove.again': 'Noch einmal versuchen',
  'privacy.prove.running': 'Wird versucht …',
  'privacy.prove.needsScript': 'Die Schaltfläche braucht JavaScript. Ohne es kann diese Seite auch nichts senden.',
  'privacy.prove.summary': '{refused} von {tried, plural, one {# Versuch} other {# Versuchen}} verweigert.',
  'privacy.prove.table': 'Versuche, etwas hinauszusenden',
  'privacy.prove.attempt': 'Versuch',
  'privacy.prove.outcome': 'Was Ihr Browser tat',
  'privacy.outcome.untried': 'Noch nicht versucht',
  'privacy.outcome.refused': 'Hat es verweigert',
  'privacy.outcome.notRefused': 'Hat es nicht verweigert. Es erreichte niemanden: Die Adresse gibt es nicht.',
  'privacy.outcome.absent': 'Kennt diesen Weg nicht',
  'privacy.channel.fetch': 'Fetch',
  'privacy.channel.fetch.what': 'fragt bei einem Server an',
  'privacy.channel.beacon': 'Beacon',
  'privacy.channel.beacon.what': 'zum Senden von Statistiken gemacht',
  'privacy.channel.socket': 'WebSocket',
  'privacy.channel.socket.what': 'eine Leitung, die in beide Richtungen offen bleibt',
  'privacy.channel.events': 'EventSource',
  'privacy.channel.events.what': 'eine Leitung, auf der ein Server spricht',
  'privacy.channel.image': 'Bild',
  'privacy.channel.image.what': 'der älteste Weg, Besuche zu zählen',
  'privacy.cannot.title': 'Was Regeln nicht verhindern',
  'privacy.cannot.link':
    '<b>Einem Link folgen.</b> Ein Link zu einer Quelle öffnet eine fremde Seite, die Ihren Besuch sieht. Woher Sie kamen, erfährt sie nicht: Ein Referrer wird nicht gesendet.',
  'privacy.cannot.log':
    '<b>Das Protokoll des Hosts.</b> Wer diese Dateien bereitstellt, kann sehen, dass Ihr Gerät nach dieser Seite fragte, wann und von welcher Adresse. Was Sie darin tun, steht hinter dem # der Adresse, und diesen Teil senden Browser nicht.',
  'privacy.cannot.share':
    '<b>Teilen.</b> Wer einen Link von Ihnen bekommt, kann den Zeitpunkt öffnen, den Sie gesendet haben.',
  'privacy.cannot.extensions':
    '<b>Ihr Browser.</b> Erweiterungen und der Browser selbst sind an die Regeln einer Seite nicht gebunden.',
  'privacy.offline.title': 'Ohne Netz',
  'privacy.offline.text':
    'Beim ersten Besuch holt Ihr Browser diese ganze Website und behält sie auf diesem Gerät. Von da an funktionieren alle Seiten ohne Netz, außer denen für die Teilnehmenden einer Studie. Eine Spur von Ihnen enthält sie nicht: Sie ist für alle gleich.',
  'privacy.offline.worker':
    'Das tut ein zweites Skript dieser Website, <code>{worker}</code>, ein Service Worker. Die Regel <code>{rule}</code> bindet die Seiten; dieses Skript bindet sie nicht, so ist das Web gebaut. Was das Skript bindet: Es enthält eine Liste {known, plural, =0 {der Dateien dieser Website} other {von {files} Dateien dieser Website}}, jede mit dem Hash ihrer Bytes, und fragt nach nichts anderem. Es erfährt, nach welchen Adressen dieser Website Ihr Browser fragt, notiert sie nicht und sendet nichts hinaus. Es ist kurz, und sein Quelltext liegt offen wie der übrige.',
  'privacy.offline.newer':
    'Bei jeder Seite, die Sie aus dem Netz öffnen, sieht Ihr Browser nach, ob sich das Skript geändert hat. Eine neuere Ausgabe wird neben der geholt, die Sie haben, am Fuß der Seiten angekündigt und verwendet, sobald Sie das möchten oder sobald keine Seite dieser Website mehr offen ist. Eine offene Seite wird dafür nie neu geladen.',
  'privacy.offline.openNewer': 'Die neuere Ausgabe öffnen',
  'privacy.offline.refuse': 'Nicht behalten',
  'privacy.offline.allow': 'Von nun an behalten',
  'privacy.offline.noWish': 'Der Browser hat das nicht gespeichert oder nicht gelöscht.',
  'privacy.offline.is.unknown': 'Noch nicht bekannt.',
  'privacy.offline.is.impossible':
    'Hier lässt sich die Website nicht behalten: Der Browser erlaubt es nicht, oder die Adresse beginnt nicht mit https. Sie funktioniert, braucht aber das Netz.',
  'privacy.offline.is.unwanted':
    'Nicht behalten, wie Sie es wünschten. Dieser Wunsch ist alles, was davon gespeichert ist.',
  'privacy.offline.is.coming': 'Wird geholt. Bleiben Sie einen Moment, bevor Sie das Netz verlassen.',
  'privacy.offline.is.ready': 'Diese Website funktioniert jetzt auch ohne Netz.',
  'privacy.offline.is.newer': 'Diese Website funktioniert auch ohne Netz. Eine neuere Ausgabe ist bereit.',
  'privacy.offline.is.failed':
    'Nicht alles ließ sich holen oder behalten: Das Netz brach ab, oder das Gerät ist voll. Der nächste Besuch versucht es wieder. Die Website funktioniert, braucht aber das Netz.',
  'privacy.offline.is.gone': 'Jetzt nicht behalten. Sie kommt mit der nächsten Seite wieder, die Sie laden.',
  'privacy.stored.title': 'Was gespeichert wird',
  'privacy.stored.text':
    'Keine Cookies. Solange Sie sich umsehen, wird nichts gespeichert. Geschichten und Entwürfe werden gespeichert, wenn Sie sie behalten, eine Studie, die Sie anlegen, während Sie sie schreiben, und was Sie als Teilnehmende einer Studie oder beim Ausprobieren einer Studie tun, ab ihrem Beginn.',
  'privacy.stored.study':
    'Eine von Ihnen angelegte Studie, {state, select, frozen {eingefroren} other {ein Entwurf}}: {title}',
  'privacy.stored.records':
    '{kind, select, real {Aufzeichnungen von Teilnehmenden} preview {Aufzeichnungen vom Ausprobieren} other {Erfundene Aufzeichnungen}} der Studie {study}: {sessions, plural, one {# Sitzung} other {# Sitzungen}}, {lines, plural, one {# Zeile} other {# Zeilen}}{undelivered, plural, =0 {} other {, # nicht vollständig übergeben}}',
  'privacy.stored.program': 'Das Programm selbst, zur Nutzung ohne Netz; eine Spur von Ihnen ist nicht darin',
  'privacy.stored.wish':
    'Ihr Wunsch, dass das Programm nicht behalten wird. Ohne ihn behält der nächste Besuch es wieder',
  'privacy.stored.lesson': 'Eine von Ihnen erstellte Stunde: {title}',
  'privacy.stored.title.one': '{key} löschen?',
  'privacy.stored.title.all': 'Alles löschen, was hier gespeichert ist?',
  'privacy.stored.lost':
    '{what}. {undelivered, plural, =0 {Das lässt sich nicht rückgängig machen.} one {Die Sitzung, die nicht vollständig übergeben ist, geht der Studie verloren: Sie liegt nirgends sonst. Das lässt sich nicht rückgängig machen.} other {Die # Sitzungen, die nicht vollständig übergeben sind, gehen der Studie verloren: Sie liegen nirgends sonst. Das lässt sich nicht rückgängig machen.}}',
  'privacy.stored.keep': 'Behalten',
  'privacy.stored.running':
    '{count, plural, one {Eine Sitzung bleibt: Sie läuft} other {# Sitzungen bleiben: Sie laufen}} gerade in einem anderen Tab.',
  'privacy.stored.failed': 'Der Browser hat es nicht gelöscht. Es ist noch gespeichert.',
  'privacy.stored.none': 'Jetzt ist nichts gespeichert.',
  'privacy.stored.table': 'Was auf diesem Gerät gespeichert ist',
  'privacy.stored.key': 'Schlüssel',
  'privacy.stored.bytes': '{what}, {bytes} Bytes',
  'privacy.stored.delete': 'Löschen',
  'privacy.stored.deleteKey': '{key} löschen',
  'privacy.stored.deleteAll': 'Alles löschen',
  'privacy.stored.deleted': 'Gelöscht: {key}',
  'privacy.stored.deletedAll': 'Alles, was gespeichert war, ist gelöscht.',

  'about.title': 'Über uns',
  'about.lede':
    'Die Belege zu einer Frage, die eine App den Menschen stellte, die sie nutzten, in einer Form, die sich erleben lässt.',
  'about.what.title': 'Was das ist',
  'about.what.2016':
    'Am 25. August 2016 veröffentlichte WhatsApp neue Nutzungsbedingungen und eine neue Datenschutzrichtlinie. Ein Hinweis in der App bat um Zustimmung.',
  'about.what.2021':
    'Im Januar 2021 fragte es wieder, mit dem 8. Februar als angekündigtem Termin. Am 15. Januar wurde er auf den 15. Mai verschoben.',
  'about.what.tool':
    'Hier halten Sie das Telefon an jenen Tagen. Sie tun, was Sie getan hätten, und sehen nach jedem Schritt, was sich änderte, nach wessen Wort, und bis wann es sich rückgängig machen lässt. Gleiche Schritte führen immer zum gleichen Protokoll.',
  'about.made.title': 'Wie es gemacht wurde',
  'about.made.sources':
    'Aus Texten: den Bedingungen und Richtlinien in den Fassungen jener Jahre, Entscheidungen von Behörden und Gerichten, Aussagen des Unternehmens und dem, was Zeitungen und Anleitungen schrieben, als der Hinweis neu war.',
  'about.made.screens':
    'Die Bildschirme haben wir nicht gesehen. Jede Angabe, wo etwas stand und wie groß es war, kommt aus Worten über den Bildschirm. Der Wortlaut im Telefon ist von uns.',
  'about.made.rules':
    'Was das Werkzeug tut, ist in Tabellen geschrieben: wozu ein Tippen führt, was ein Tag bringt, was ein Text erlaubt. Jede Zeile nennt die Fakten, auf denen sie beruht, oder sagt, dass sie eine Annahme ist.',
  'about.made.paths': 'Was diese Regeln zulassen und wohin kein Weg führt, steht unter <paths>jeder Weg</paths>.',
  'about.status.title': 'Was die Wörter bedeuten',
  'about.status.text':
    'Ein Paar ist eine Datenart mit einem Zweck. Jedes Paar hat an jedem Tag einen Status. „Darf“ heißt, dass ein Text oder eine Aussage es erlaubt; es heißt nicht, dass es beobachtet wurde.',
  'about.status.shared': 'Weitergabe',
  'about.status.shared.text': 'darf für diesen Zweck an den Mutterkonzern weitergegeben werden',
  'about.status.hosted': 'Gehostet, keine Weitergabe',
  'about.status.hosted.text': 'liegt auf seinen Servern, im Auftrag des Dienstes',
  'about.status.held': 'Zurückgehalten',
  'about.status.held.text': 'dürfte weitergegeben werden, wären da nicht Ihre Wahl, eine Regel oder eine Entscheidung',
  'about.status.disputed': 'Strittig',
  'about.status.disputed.text': 'die Quellen widersprechen einander',
  'about.status.open': 'Offen',
  'about.status.open.text': 'die Texte sagen es nicht, und niemand widerspricht jemandem',
  'about.status.never': 'Nie (laut Angabe)',
  'about.status.never.text': 'das Unternehmen gibt an, dass es das nicht kann oder nicht tut',
  'about.status.reading':
    'Zuerst wird die Quellenlage gezeigt: das Urteil, das die Quellen am besten stützen, wobei Strittiges strittig bleibt. Der Schalter über dem Datenfluss zeigt ihn nach dem Wort des Unternehmens, als alles, was der Text erlaubt, oder wie Behörden ihn feststellten.',
  'about.certainty.title': 'Wie sicher ein Fakt ist',
  'about.certainty.text': 'Jeder Fakt sagt, woher er bekannt ist, vom stärksten zum schwächsten:',
  'about.certainty.assumed':
    'Was keine Quelle sagt und das Werkzeug entscheiden muss, beginnt mit „Angenommen“. Ein Feld, das die Quellen nicht füllen, sagt „nicht festgehalten“ und wird nie ergänzt.',
  'about.licence.title': 'Lizenzen',
  'about.licence.text': 'Der Code steht unter {codeLicence}, die Worte und die Fakten unter {wordsLicence}.',

  'independence.title': 'Unabhängigkeit',
  'independence.lede': 'Unabhängig, nicht kommerziell, zum Lernen gemacht.',
  'independence.who.title': 'Nicht verbunden',
  'independence.who.text': 'Nicht verbunden mit, unterstützt oder gefördert von {service} oder {parent}.',
  'independence.who.money': 'Keine Werbung, kein Konto, nichts zu kaufen.',
  'independence.names.title': 'Namen',
  'independence.names.text':
    'Namen von Unternehmen, Produkten und Behörden stehen hier nur, um zu sagen, von wem ein Fakt handelt. Kein Logo, kein Schriftzug, kein Symbol und keine Farbe von ihnen wird verwendet.',
  'independence.phone.title': 'Das simulierte Telefon',
  'independence.phone.text':
    'Das Telefon ist unsere eigene Zeichnung, mit unseren eigenen Worten. Es enthält kein Bildschirmfoto und übernimmt keinen Wortlaut. Reihenfolge, Voreinstellungen, Größen und die Zahl der Schritte folgen den Quellen; wo sie schweigen, sagt es eine Anmerkung.',
  'independence.phone.label':
    'In jedem Rahmen steht das Wort „Simulation“, damit ein Bild davon nicht für das Original gehalten wird. Chats und Namen darin sind erfunden.',
  'independence.fair.title': 'Feststellungen und Rechtsmittel',
  'independence.fair.text':
    'Was eine Behörde oder ein Gericht feststellte, wird als deren Feststellung erzählt, mit dem, was daraus wurde. Wo das Unternehmen widerspricht, steht seine Seite daneben.',
  'independence.corrections.title': 'Berichtigungen',
  'independence.corrections.text':
    'Wenn hier etwas falsch ist, sagen Sie es dort, wo Sie diese Kopie bekommen haben, und nennen Sie den Fakt und eine Quelle. Eine Berichtigung ändert den Fakt selbst und damit jeden Satz, der auf ihm beruht.',
  'independence.law.title': 'Keine Rechtsberatung',
  'independence.law.text': 'Hier steht, was Texte sagten und was geschah. Was Sie tun sollen, steht hier nicht.',

  'notFound.title': 'Diese Seite gibt es nicht',
  'notFound.asked': 'Sie haben nach <path>{path}</path> gefragt.',
  'notFound.text':
    'Vielleicht wurde die Adresse abgeschnitten oder vertippt. Nichts ist verloren. Das sind alle Seiten:',
  'notFound.routes': 'Alle Seiten',

  'evidence.title': 'Worauf das beruht',
  'evidence.close': 'Schließen',
  'evidence.loading': 'Die Quellen werden geöffnet …',
  'evidence.failed': 'Die Quellen ließen sich nicht öffnen. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'evidence.fact': 'Fakt {id}',
  'evidence.source': 'Quelle {id}',
  'evidence.page': 'Alles, was auf {id} beruht',
  'evidence.assumption': 'Annahme {id}',
  'evidence.assumption.text': 'Keine Quelle sagt das. Wir nehmen es an:',
  'evidence.day': 'Tag',
  'evidence.day.open': 'ab {start}',
  'evidence.day.span': '{start} bis {end}',
  'evidence.day.two': '{start}; auch {also}',
  'evidence.certainty': 'Sicherheit',
  'evidence.conflicts': 'Dagegen',
  'evidence.shown': 'Wie es hier gezeigt wird:',
  'evidence.sources': '{count, plural, one {Seine Quelle} other {Seine # Quellen}}',
  'evidence.publisher': 'Herausgeber',
  'evidence.published': 'Datum',
  'evidence.checked': 'Geprüft',
  'evidence.address': 'Adresse',
  'evidence.archive': 'Archivierte Kopie',
  'evidence.undated': 'die Seite trägt kein Datum',
  'evidence.open': '{title} in einem neuen Tab öffnen',
  'evidence.notRecorded': 'nicht festgehalten',
  'evidence.untitled': '{publisher}, Titel nicht festgehalten',
  'evidence.none': 'nichts festgehalten',
  'evidence.unknown': 'In dieser Kopie gibt es keinen Eintrag mit der Kennung {id}.',
} as const satisfies Texts<typeof pageMessages>
