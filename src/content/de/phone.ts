import type { Texts } from '#content/de/texts.ts'
import type { phoneMessages } from '#content/en/phone.ts'

export const phoneTexts = {
  'phone.notNow': 'Jetzt nicht',
  'phone.close': 'Schließen',
  'phone.back': 'Zurück',
  'phone.agree': 'Zustimmen',
  'phone.accept': 'Akzeptieren',

  'phone.chats.title': 'Chats',
  'phone.chats.calls': 'Anrufe',
  'phone.chats.settings': 'Einstellungen',
  'phone.chats.more': 'Weitere Optionen',
  'phone.chats.yesterday': 'Gestern',
  'phone.chats.noor.name': 'Noor',
  'phone.chats.noor.initial': 'N',
  'phone.chats.noor.last': 'Bis um sechs',
  'phone.chats.club.name': 'Lesekreis',
  'phone.chats.club.initial': 'L',
  'phone.chats.club.last': 'Sam: Kapitel vier!',
  'phone.chats.ines.name': 'Ines',
  'phone.chats.ines.initial': 'I',
  'phone.chats.ines.last': 'Der Zug ist wieder zu spät',
  'phone.chats.banner': 'Unsere Bedingungen ändern sich.',
  'phone.chats.bannerAction': 'Zum Ansehen tippen',

  'phone.notice2016.text':
    'Wir haben Bedingungen und Datenschutzrichtlinie für neue Funktionen wie Anrufe aufgefrischt. <read>Lesen</read> Sie, was Sie wählen können.',
  'phone.notice2016.acceptBy': 'Akzeptieren Sie bis zum {day}, um die App weiter zu nutzen.',
  'phone.notice2016.more': 'Mehr zu den Änderungen',
  'phone.notice2016.delete': 'Stattdessen mein Konto löschen',

  'phone.panel2016.title': 'Wichtigste Änderungen',
  'phone.panel2016.close': 'Die wichtigsten Änderungen schließen',
  'phone.panel2016.plain.head': 'Leichter zu lesen',
  'phone.panel2016.plain.text':
    'Beide Texte sind klarer gefasst und handeln nun auch von neueren Funktionen, etwa Anrufen.',
  'phone.panel2016.company.head': 'Zusammenarbeit mit dem Mutterkonzern',
  'phone.panel2016.company.text':
    'Wir gehören zu einem größeren Unternehmen und tun mehr gemeinsam: Spam bekämpfen, Ihnen vorschlagen, was Ihnen gefallen könnte, und Ihnen dort Angebote und Werbung zeigen, die besser passen. Was Sie hier schreiben, wird dort anderen nicht gezeigt.',
  'phone.panel2016.messages.head': 'Ihre Nachrichten bleiben Ihre',
  'phone.panel2016.messages.text':
    'Sie sind von Ende zu Ende verschlüsselt. Weder wir noch irgendwer dazwischen kann sie lesen.',
  'phone.panel2016.banners.head': 'Weiter keine Werbebanner',
  'phone.panel2016.banners.text': 'Wir setzen keine Banner anderer Firmen in die App.',
  'phone.panel2016.business.head': 'Nachrichten von Firmen',
  'phone.panel2016.business.text':
    'Wir probieren aus, wie Firmen Ihnen schreiben können: eine Quittung, ein verspäteter Flug, vielleicht ein Angebot.',
  'phone.panel2016.options.head': 'Was Sie wählen können',
  'phone.panel2016.options.text':
    'Wenn Sie schon ein Konto haben, können Sie wählen, dass Ihre Kontodaten dort nicht dazu dienen, Werbung und Vorschläge für Sie zu verbessern. Wählen Sie unten oder, eine Weile nach dem Zustimmen, in den Einstellungen.',
  'phone.panel2016.switch':
    'Der Mutterkonzern darf meine Kontodaten nutzen, um Werbung und Vorschläge dort auf mich zuzuschneiden.',
  'phone.panel2016.switchNote': 'So oder so werden Ihre Chats und Ihre Nummer dort nicht angezeigt.',

  'phone.warning.title': 'Sind Sie sicher?',
  'phone.warning.text':
    'Werbung und Nutzungserlebnis beim Mutterkonzern nicht mehr verbessern? Das lässt sich später nicht ändern.',
  'phone.warning.cancel': 'Abbrechen',
  'phone.warning.dontShare': 'Nicht weitergeben',

  'phone.menu.newGroup': 'Neue Gruppe',
  'phone.menu.starred': 'Markierte Nachrichten',
  'phone.menu.settings': 'Einstellungen',
  'phone.menu.close': 'Das Menü schließen',

  'phone.settings.title': 'Einstellungen',
  'phone.settings.profile': 'Ihr Name',
  'phone.settings.profileInitial': 'I',
  'phone.settings.profileStatus': 'Bei der Arbeit',
  'phone.settings.account': 'Konto',
  'phone.settings.chats': 'Chats',
  'phone.settings.notifications': 'Mitteilungen',
  'phone.settings.data': 'Datennutzung',
  'phone.settings.help': 'Hilfe',

  'phone.account.title': 'Konto',
  'phone.account.privacy': 'Datenschutz',
  'phone.account.security': 'Sicherheit',
  'phone.account.changeNumber': 'Nummer ändern',
  'phone.account.delete': 'Mein Konto löschen',
  'phone.account.share': 'Meine Kontodaten weitergeben',
  'phone.account.shareNote':
    'Für Werbung und Vorschläge beim Mutterkonzern. Chats und Nummer werden dort nicht angezeigt.',
  'phone.account.greyed': 'Ausgeschaltet. Das lässt sich nicht wieder einschalten.',

  'phone.delete.title': 'Mein Konto löschen',
  'phone.delete.lead': 'Wenn Sie Ihr Konto löschen:',
  'phone.delete.lost.account': 'gehen Konto, Name und Bild verloren',
  'phone.delete.lost.chats': 'werden Chats und Sicherungen gelöscht',
  'phone.delete.lost.groups': 'verlassen Sie alle Gruppen',
  'phone.delete.field': 'Ihre vollständige Telefonnummer',
  'phone.delete.fill': 'Eine erfundene Nummer einsetzen',
  'phone.delete.button': 'Mein Konto löschen',
  'phone.delete.first': 'Geben Sie zuerst Ihre Nummer ein.',

  'phone.reasons.title': 'Mein Konto löschen',
  'phone.reasons.lead': 'Schade, dass Sie gehen. Warum löschen Sie Ihr Konto?',
  'phone.reasons.choose': 'Einen Grund wählen',
  'phone.reasons.list': 'Gründe',
  'phone.reasons.chosen': 'Ein Grund ist gewählt',
  'phone.reasons.device': 'Ich habe ein neues Telefon',
  'phone.reasons.number': 'Ich habe eine neue Nummer',
  'phone.reasons.pause': 'Ich möchte eine Pause',
  'phone.reasons.feature': 'Mir fehlt eine Funktion',
  'phone.reasons.broken': 'Es funktioniert nicht gut',
  'phone.reasons.other': 'Ein anderer Grund',
  'phone.reasons.button': 'Mein Konto löschen',
  'phone.reasons.first': 'Wählen Sie zuerst einen Grund.',

  'phone.notice2021.title': 'Die Bedingungen ändern sich',
  'phone.notice2021.data': 'Was wir mit Ihren Daten tun',
  'phone.notice2021.shops': 'Wie Geschäfte ihre Chats mit Ihnen beim Mutterkonzern aufbewahren können',
  'phone.notice2021.products': 'Wie wir mit seinen anderen Produkten verbunden sind',
  'phone.notice2021.demand':
    'Tippen Sie auf „Zustimmen“, um zu akzeptieren. Ab dem {day} müssen Sie akzeptieren, um die App weiter zu nutzen. Möchten Sie lieber gehen? Die <help>Hilfeseiten</help> erklären, wie Sie Ihr Konto löschen.',
  'phone.notice2021.reminder':
    'Sie haben die neuen Bedingungen noch nicht akzeptiert. Tippen Sie dafür auf „Akzeptieren“. Möchten Sie lieber gehen? Die <help>Hilfeseiten</help> erklären, wie Sie Ihr Konto löschen.',

  'phone.help2021.title': 'So löschen Sie Ihr Konto',
  'phone.help2021.lead': 'Ihr Konto löschen Sie in der App selbst. Diese Seite sagt nur, wie.',
  'phone.help2021.android.open': 'Gehen Sie zu Ihren Chats, tippen Sie auf die drei Punkte, dann auf „Einstellungen“',
  'phone.help2021.iphone.open': 'Gehen Sie zu Ihren Chats, tippen Sie auf „Einstellungen“',
  'phone.help2021.account': 'Tippen Sie auf „Konto“, dann auf „Mein Konto löschen“',
  'phone.help2021.number': 'Geben Sie Ihre vollständige Nummer ein und tippen Sie auf die Schaltfläche',
  'phone.help2021.after': 'Die App vom Telefon zu entfernen löscht Ihr Konto nicht.',

  'phone.review2021.title': 'Was sich ändert',
  'phone.review2021.same': 'Was bleibt: Niemand außer Ihnen und Ihren Kontakten kann Ihre Nachrichten lesen.',
  'phone.review2021.new':
    'Was neu ist: Geschäfte können Ihnen mit Werkzeugen des Mutterkonzerns antworten, und Sie können wählen, ob Sie ihnen schreiben.',
  'phone.review2021.terms': 'Auf der nächsten Seite bitten wir Sie, die neuen Bedingungen zu akzeptieren.',
  'phone.review2021.continue': 'Weiter',

  'phone.accept2021.title': 'Die neuen Bedingungen akzeptieren',
  'phone.accept2021.text':
    'Bitte akzeptieren Sie die neuen Bedingungen und die Datenschutzrichtlinie, um die App weiter zu nutzen.',

  'phone.blocked.title': 'Akzeptieren, um die App weiter zu nutzen',
  'phone.blocked.text':
    'Unsere neuen Bedingungen gelten jetzt. Ihre Chats öffnen sich wieder, wenn Sie sie akzeptiert haben.',
  'phone.blocked.help': 'Möchten Sie lieber gehen? Die <help>Hilfeseiten</help> erklären, wie Sie Ihr Konto löschen.',
  'phone.blocked.delete': 'Mein Konto löschen',

  'phone.limited.title': 'Sie haben unsere Bedingungen nicht akzeptiert',
  'phone.limited.callsOnly':
    'Anrufe und Mitteilungen erreichen Sie noch. Um wieder Nachrichten zu lesen und zu senden, akzeptieren Sie.',
  'phone.limited.noChatList':
    'Ihre Chatliste ist geschlossen. Sie können noch Anrufe annehmen und antworten, wenn eine Mitteilung kommt. Um Ihre Chats zu öffnen, akzeptieren Sie.',
  'phone.limited.silent':
    'Anrufe und Nachrichten erreichen dieses Telefon nicht mehr. Um die App wieder zu nutzen, akzeptieren Sie.',

  'phone.gone.title': 'Hier ist kein Konto',
  'phone.gone.text': 'Zu dieser Nummer gibt es kein Konto mehr.',
} as const satisfies Texts<typeof phoneMessages>
