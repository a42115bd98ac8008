import type { Texts } from '#content/de/texts.ts'
import type { mineMessages } from '#content/en/mine.ts'

export const mineTexts = {
  'mine.title': 'Wozu habe ich zugestimmt?',
  'mine.lede':
    'Vier Fragen, dann eine Seite: was fließen darf, seit wann, nach wessen Wort, und was Sie noch tun können.',
  'mine.private':
    'Ihre Antworten bleiben in diesem Fenster. Sie werden nicht gesendet, nicht gespeichert und nicht in die Adresse geschrieben. Andere Seiten hier lassen sie, wie sie sind; wer das Fenster schließt oder neu lädt, löscht sie.',
  'mine.unknown.counts':
    '„Ich weiß es nicht“ ist eine vollwertige Antwort: Die Seite sagt dann, was in jedem Fall gilt.',
  'mine.noScript':
    'Ihr eigener Browser berechnet die Antwort; deshalb braucht sie Skripte. Lesen Sie ohne sie, was die <policies>Texte</policies> sagten und was <timeline>wann geschah</timeline>.',
  'mine.form': 'Vier Fragen',
  'mine.question': 'Frage {number} von {all}',
  'mine.ask.joined': 'Wann haben Sie das Konto eröffnet?',
  'mine.ask.region': 'Wo leben Sie?',
  'mine.ask.found': 'Haben Sie {year} den Schalter gefunden?',
  'mine.ask.accepted': 'Haben Sie {year} akzeptiert?',
  'mine.why.joined': 'Wann die Nummer angemeldet wurde, die Sie jetzt nutzen, soweit Sie sich erinnern.',
  'mine.why.region': 'Wo Sie seit {year} die meiste Zeit gelebt haben. Davon hängt ab, welcher Text gilt.',
  'mine.why.found':
    'Der Hinweis von 2016 enthielt hinter seinem ersten Bildschirm einen Schalter. Auch in den Einstellungen gab es ihn, 30 Tage nach dem Zustimmen.',
  'mine.why.accepted': 'Im Januar 2021 bat ein zweiter Hinweis alle, neue Bedingungen zu akzeptieren.',
  'mine.joined.before': 'Bis zum {last}',
  'mine.joined.between': 'Vom {first} bis zum {last}',
  'mine.joined.after': '{year} oder später: ab dem {first}',
  'mine.joined.unknown': 'Ich weiß es nicht',
  'mine.region.uk': 'Vereinigtes Königreich',
  'mine.region.germany': 'Deutschland',
  'mine.region.france': 'Frankreich',
  'mine.region.eu': 'Anderswo in der Europäischen Union oder im Europäischen Wirtschaftsraum',
  'mine.region.india': 'Indien',
  'mine.region.world': 'Irgendwo sonst',
  'mine.region.unknown': 'Ich weiß es nicht, oder ich bin umgezogen',
  'mine.found.notice': 'Ja, im Hinweis: Ich habe ihn ausgeschaltet, bevor ich zustimmte',
  'mine.found.settings': 'Ja, in den Einstellungen, nachdem ich zugestimmt hatte',
  'mine.found.left': 'Nein: Ich habe zugestimmt und ihn gelassen, wie er war',
  'mine.found.notAsked': 'Ich wurde nie gefragt, oder ich habe nie geantwortet',
  'mine.found.unknown': 'Ich weiß es nicht',
  'mine.accepted.yes': 'Ja',
  'mine.accepted.no': 'Nein, nie',
  'mine.accepted.unknown': 'Ich weiß es nicht',
  'mine.moot.found': 'Nach Ihrer ersten Antwort hat Sie das niemand gefragt. Sie können es offen lassen.',
  'mine.moot.accepted':
    'Nach Ihrer ersten Antwort haben Sie jene Bedingungen mit der Anmeldung akzeptiert. Sie können das offen lassen.',
  'mine.show': 'Zeigen, wozu ich zugestimmt habe',
  'mine.choose': 'Bitte wählen Sie eine Antwort, oder „Ich weiß es nicht“.',
  'mine.missing':
    '{count, plural, one {# Frage ist noch offen.} other {# Fragen sind noch offen.}} Auch „Ich weiß es nicht“ ist eine Antwort.',
  'mine.clear': 'Neu beginnen',
  'mine.live':
    'Die Seite unten hat sich geändert. {count, plural, =0 {Nichts darauf hängt an dem, was Sie nicht wissen.} one {# Punkt hängt an dem, was Sie nicht wissen.} other {# Punkte hängen an dem, was Sie nicht wissen.}}',

  'mine.result': 'Wozu Sie zugestimmt haben',
  'mine.result.asOf':
    'Stand: {day}, der letzte belegte Tag. Eine Rekonstruktion aus öffentlichen Quellen; keine Rechtsberatung.',
  'mine.save': 'Als Datei sichern',
  'mine.saved': 'Gesichert als {name}. Die Datei wurde hier erstellt und nirgendwohin gesendet.',
  'mine.print': 'Drucken',
  'mine.live.story': 'Diese Geschichte auf dem Hauptbildschirm erleben',
  'mine.live.story.note':
    'Damit kommt die Geschichte in die Adresse jener Seite: in den Teil, den Browser nie an einen Server senden.',
  'mine.live.story.first': 'Ihre Antworten passen zu mehr als einer Geschichte; hier öffnet sich die erste davon.',
  'mine.contradiction.found':
    'Zwei Ihrer Antworten passen nicht zusammen: Wer damals dazukam, bekam nach den Belegen den Schalter nie zu sehen. Was folgt, richtet sich danach, wann Sie das Konto eröffneten.',
  'mine.contradiction.accepted':
    'Zwei Ihrer Antworten passen nicht zusammen: Wer damals dazukam, akzeptierte jene Bedingungen nach den Belegen mit der Anmeldung. Was folgt, richtet sich danach, wann Sie das Konto eröffneten.',
  'mine.either': 'Entweder',
  'mine.or': 'Oder',
  'mine.part.short': 'Kurz',
  'mine.part.flow': 'Was fließen darf',
  'mine.part.depends': 'Was an dem hängt, was Sie nicht wissen',
  'mine.part.word': 'Nach wessen Wort',
  'mine.part.could': 'Was ich hätte tun können, und bis wann',
  'mine.part.today': 'Was ich heute tun kann',
  'mine.part.assumed': 'Was diese Seite annimmt',
  'mine.part.sources': 'Quellen',

  'mine.told.left':
    '2016 haben Sie zugestimmt, und der Schalter blieb an: So stand er von Anfang an, hinter dem ersten Bildschirm.',
  'mine.told.off':
    '2016 haben Sie die Nutzung für Werbung und Produktvorschläge ausgeschaltet. Die anderen Zwecke standen nicht zur Wahl.',
  'mine.told.joined2021':
    'Mit der Anmeldung waren die Bedingungen von 2021 akzeptiert. Ihr Text bietet keinen Schalter für Werbung.',
  'mine.told.unanswered':
    '2016 haben Sie nicht zugestimmt. Nach der Seite des Unternehmens aus jenem Jahr beginnt die Weitergabe erst, wenn die neuen Bedingungen akzeptiert sind.',
  'mine.told.unanswered.against':
    'Ein Bericht von 2021 sagt anderes: Die Daten derer, die nicht reagierten, wurden die ganze Zeit weitergegeben.',
  'mine.told.accepted':
    '2021 haben Sie akzeptiert. Der Hinweis hatte keinen Schalter; neben „Zustimmen“ ließ er sich nur aufschieben.',
  'mine.told.declined':
    '2021 haben Sie nicht akzeptiert. Nach der Seite des Unternehmens verliert deswegen niemand das Konto oder eine Funktion.',
  'mine.told.declined.world':
    'Außerhalb Europas sagen die Bedingungen selbst etwas anderes: Wer die App weiter nutzt, bestätigt das Akzeptieren.',
  'mine.told.declined.europe':
    'In Europa sagen die Bedingungen, dass gebunden ist, wer nach ihrem Inkrafttreten weitermacht.',
  'mine.told.optOutKept':
    'Wer die Weitergabe 2016 ausgeschaltet hat, behält das, sagte die Pressestelle. Die neuen Bedingungen sagen es nicht.',
  'mine.told.messages':
    'Was Sie Freunden schreiben und sagen: Das Unternehmen gibt an, dass es das nicht sehen kann und nicht weitergibt.',

  'mine.flow.none': 'Nichts, was in jedem Fall gilt.',
  'mine.flow.none.shared': 'Hier darf nichts davon an den Mutterkonzern gehen.',
  'mine.flow.how':
    'Das ist, was die für Sie geltenden Bedingungen erlauben oder zurückhalten. Erlaubt heißt nicht, dass es gesendet wurde.',
  'mine.flow.shared': 'Darf an den Mutterkonzern gehen',
  'mine.flow.hosted': 'Liegt auf Servern des Mutterkonzerns, im Auftrag des Dienstes',
  'mine.flow.held': 'Zurückgehalten; heutiger Grund: {cause}',
  'mine.flow.heldOpen': 'Zurückgehalten, sonst offen; heutiger Grund: {cause}',
  'mine.flow.disputed': 'Strittig: Quellen widersprechen einander',
  'mine.flow.open': 'Offen: Der Text nennt es nicht und schließt es nicht aus',
  'mine.flow.never': 'Nie, gibt das Unternehmen an',
  'mine.uses.all': 'für jeden Zweck',
  'mine.uses.allBut': 'für jeden Zweck, nur nicht {use}',
  'mine.flow.was': 'Vorher war es eine Zeit lang erlaubt.',
  'mine.flow.wasPerhaps': 'Vorher war es vielleicht eine Zeit lang erlaubt.',
  'mine.since.joined': 'seit Sie das Konto eröffneten',
  'mine.since.agreed2016': 'seit Sie zustimmten, frühestens am {day}',
  'mine.since.switchedOff': 'seit Sie es ausschalteten',
  'mine.since.paused': 'seit der Pause vom {day}',
  'mine.since.newText': 'seit dem europäischen Text vom {day}',
  'mine.since.accepted2021': 'seit Sie akzeptierten, frühestens am {day}',

  'mine.since.known': 'erst seit {since} bekannt',
  'mine.flow.ifPaid': 'nur, wenn Sie über die App gezahlt oder gekauft haben',
  'mine.flow.both': '{first}; {second}',

  'mine.if.pre2016': 'Wenn Sie weder {first} noch {second} zugestimmt haben',
  'mine.if.on2016':
    'Wenn für Sie noch die Bedingungen von {first} gelten und der Schalter an blieb oder nie angeboten wurde',
  'mine.if.optout2016': 'Wenn Sie {first} ausgeschaltet und {second} nie akzeptiert haben',
  'mine.if.paused2016': 'Wenn für Sie in Europa die Bedingungen von {first} gelten, mit der Pause',
  'mine.if.eutext2018': 'Wenn Sie in Europa leben und {second} nicht akzeptiert haben',
  'mine.if.row2021':
    'Wenn Sie außerhalb Europas die Bedingungen von {second} akzeptiert haben, ohne vorher auszuschalten',
  'mine.if.row2021optout':
    'Wenn Sie {first} ausgeschaltet und außerhalb Europas die Bedingungen von {second} akzeptiert haben',
  'mine.if.eea2021': 'Wenn Sie in Europa die Bedingungen von {second} akzeptiert haben',
  'mine.depends.how': 'Was oben steht, gilt so oder so. Was folgt, hängt an dem, was Sie nicht wissen.',
  'mine.depends.rest': 'Was in diesen Fällen offen, strittig oder nur gehostet ist, ist hier weggelassen.',

  'mine.word.how':
    'Dasselbe Tippen sieht je nachdem, wessen Wort gilt, anders aus. Hier gezählt: Jede Datenart bildet mit jedem Zweck ein Paar.',
  'mine.word.loading': 'Die vier Lesarten werden berechnet …',
  'mine.word.failed': 'Die Lesarten konnten nicht geladen werden.',
  'mine.word.reading': 'Nach wessen Wort',
  'mine.word.named': 'Ihre Nummer, Ihre Nutzung der App, Ihr Telefon: dürfen heute weitergegeben werden',
  'mine.word.openClause': 'Adressbuch, Profil, Gruppen, Standort und dergleichen: dürfen heute weitergegeben werden',
  'mine.word.notShared': 'Nachrichten, auch die an Firmen, und Sicherungen: dürfen heute weitergegeben werden',
  'mine.word.changed': 'Geändert durch das Akzeptieren {year}',
  'mine.word.pairs': '{count, plural, one {# Paar} other {# Paare}}',
  'mine.word.range': '{least} bis {most} Paare',
  'mine.word.notAsked': 'nicht gefragt',
  'mine.word.notAccepted': 'Sie haben nicht akzeptiert',
  'mine.word.messages':
    'Ihre Nachrichten an Freunde und Ihre Anrufe bei ihnen dürfen nach keiner Lesart weitergegeben werden.',

  'mine.could.2016': '{year}, wenn Sie gefragt wurden',
  'mine.could.2016.sure': 'Im Jahr {year}',
  'mine.could.later': 'Wenn Sie später dazukamen',
  'mine.could.later.sure': 'Als Sie dazukamen',
  'mine.could.switch':
    'Es gab einen Schalter: vor dem Zustimmen hinter dem Hinweis, und danach noch 30 Tage in den Einstellungen.',
  'mine.could.counted':
    'Der Hinweis kam in Wellen, und Ihr eigener Tag ist hier nicht bekannt. Diese Tage zählen ab dem {day}.',
  'mine.could.acceptBy': 'Der Tag, bis zu dem zuzustimmen war, wie im Hinweis gedruckt, war der {day}.',
  'mine.could.until': 'Wer am ersten Tag zustimmte, konnte den Schalter in den Einstellungen bis zum {day} umstellen.',
  'mine.could.latest': 'Wer am letzten Tag zustimmte, konnte ihn bis zum {day} umstellen.',
  'mine.could.agreeTaps': 'Zustimmen verlangte ein Tippen, auf die einzige große Schaltfläche.',
  'mine.could.offTaps': 'Ausschalten verlangte vier, und eine Warnung sagte, dass es sich später nicht ändern lässt.',
  'mine.could.decline2016':
    'Eine Schaltfläche zum Ablehnen gab es nicht: Man konnte zustimmen oder „Jetzt nicht“ sagen, und der Hinweis kam wieder.',
  'mine.could.threat2016':
    'Nach dem {day} sollte sich die App ohne Zustimmung nicht mehr nutzen lassen. Ein Bericht, dass es durchgesetzt wurde, fand sich nicht.',
  'mine.could.covered':
    'Ausgeschaltet hielt er Werbung und Produktvorschläge zurück. Die Telefonnummer ging trotzdem hinaus.',
  'mine.could.none':
    'Mit der Anmeldung waren die Bedingungen samt Weitergabe akzeptiert. Wer nach dem 25. August 2016 dazukam, bekam den Schalter nie angeboten.',
  'mine.could.noneLater':
    'Mit der Anmeldung waren die Bedingungen von 2021 akzeptiert. Der Absatz über das Opt-out steht nicht mehr darin.',
  'mine.could.2021': 'Im Jahr {year}',
  'mine.could.notice2021':
    'Es gab keinen Schalter und keine Schaltfläche zum Ablehnen: Man konnte akzeptieren oder den Hinweis aufschieben.',
  'mine.could.threat2021':
    'Der genannte Tag war der 8. Februar 2021: danach keine Nutzung der App, bis man akzeptiert.',
  'mine.could.moved2021':
    'Dazu kam es nicht. Am 15. Januar wurde der Tag auf den 15. Mai verschoben, und am Ende fielen die Einschränkungen weg.',
  'mine.could.never2021':
    'Wer nie akzeptierte, behielt die App und wurde wieder gefragt. Eine Person schloss den Hinweis im März 2023 noch jeden Tag.',

  'mine.today.report': 'Den Kontobericht anfordern',
  'mine.today.report.way':
    'In der App: Einstellungen, Konto, Kontoinformationen anfordern, Bericht anfordern. Es dauert etwa drei Tage; Nachrichten enthält er nicht.',
  'mine.today.report.switch':
    'Er kann zeigen, ob für Sie eine Wahl von 2016 vermerkt ist. Wie der Eintrag heißt, ist nur erinnert.',
  'mine.today.report.first':
    'Fordern Sie ihn an, bevor Sie löschen: Das Löschen des Kontos bricht einen angeforderten Bericht ab.',
  'mine.today.object': 'Widersprechen oder wählen',
  'mine.today.object.europe':
    'Europa: Wo der andere Text das Löschen des Kontos nennt, nennt der von 2021 Einstellungen und den Widerspruch.',
  'mine.today.object.basis':
    'Europa: Seit 2023 stützt das Unternehmen Verbesserung und Sicherheit auf berechtigte Interessen.',
  'mine.today.object.how': 'Wie man widerspricht, und wozu das bei irgendjemandem führte, ist nicht festgehalten.',
  'mine.today.object.uk':
    'Vereinigtes Königreich: Die Aufsicht sagte im Januar 2021, dass die Änderung für Menschen dort nicht gilt.',
  'mine.today.object.uk.later': 'Spätere Texte allein für dieses Land sind nicht festgehalten.',
  'mine.today.object.germany':
    'Deutschland: Die Hamburger Behörde ordnete 2016 an, dass der Mutterkonzern aufhört und löscht; Gerichte bestätigten den Stopp.',
  'mine.today.object.germany2021':
    'Deutschland: Im Mai 2021 untersagte sie für drei Monate die Nutzung zu eigenen Zwecken des Mutterkonzerns.',
  'mine.today.object.france':
    'Frankreich: Die Aufsicht stellte 2017 fest, dass die Übermittlung zum Messen keine Rechtsgrundlage hatte.',
  'mine.today.object.india':
    'Indien: Ein Tribunal entschied im Dezember 2025, dass man sich dafür und dagegen entscheiden können muss, auch bei Werbung.',
  'mine.today.object.india2026':
    'Indien: Das Unternehmen sagte zu, sich bis zum 16. März 2026 daran zu halten. Was Menschen dort seither gezeigt wird: keine Quelle gefunden.',
  'mine.today.object.world': 'Außerhalb Europas enthält der Text von 2021 keinen Weg mehr zum Opt-out.',
  'mine.today.object.brazil':
    'Brasilien: Ein Richter ordnete 2024 einen Weg zum Opt-out an; ein Berufungsgericht setzte die Anordnung aus.',
  'mine.today.object.argentina':
    'Argentinien: 2021 wurde angeordnet, den Austausch von Daten zu beenden, selbst für jene, die akzeptiert hatten; 2022 wurde das verlängert.',
  'mine.today.object.nigeria':
    'Nigeria: Ein Tribunal bestätigte 2025, dass die Weitergabe ohne Einwilligung zu beenden ist.',
  'mine.today.object.turkey':
    'Türkei: Die Wettbewerbsbehörde stoppte die neuen Bedingungen im Januar 2021 und verhängte später eine Geldbuße gegen den Mutterkonzern.',
  'mine.today.object.elsewhere': 'Für andere Länder ist kein Weg zum Widerspruch festgehalten.',
  'mine.today.keep': 'Behalten, was Sie ausgeschaltet haben',
  'mine.today.keep.center': 'Einem Accounts Center beizutreten gilt als Rücknahme des Opt-outs.',
  'mine.today.keep.brazil':
    'Brasilien: Der dortige Hinweis des Unternehmens nimmt bei der Weitergabe für Werbung aus, wer sie 2016 ausgeschaltet hat.',
  'mine.today.wait': 'Weitermachen, ohne zu akzeptieren',
  'mine.today.wait.text':
    'Nach der Seite des Unternehmens geht das. Es legt die Bedingungen wieder vor, zum Beispiel bei einer neuen Anmeldung.',
  'mine.today.wait.eu':
    'Europäische Union: Nach den Bedingungen vom April 2024 gilt das weitere Nutzen der App als Akzeptieren.',
  'mine.today.delete': 'Das Konto löschen',
  'mine.today.delete.way':
    'In der App: Einstellungen, Konto, Mein Konto löschen. Es lässt sich nicht rückgängig machen und dauert bis zu 90 Tage.',
  'mine.today.delete.taps':
    'In diesem Verlauf heißt das {taps, plural, one {# Mal tippen} other {# Mal tippen}} ({phone}) und die Nummer eintippen.',
  'mine.today.delete.revokes': 'Außerhalb Europas nennt der Text das als Weg, die Einwilligung zu widerrufen.',
  'mine.today.delete.app': 'Nur die App zu entfernen genügt nicht.',
  'mine.today.delete.parent':
    'Kopien beim Mutterkonzern: Ein Bericht sagt, dass auch sie gelöscht werden; der Text über Zahlungen sagt, dass der Mutterkonzern seiner eigenen Richtlinie folgt.',
  'mine.today.delete.others': 'Kopien, die andere haben, bleiben, etwa Nachrichten auf den Telefonen Ihrer Freunde.',

  'mine.assumed.days':
    'Die Tage: Sie sahen die Hinweise am {first} und am {second}. Wo „frühestens“ steht, ist der erste Tag gemeint, an dem überhaupt jemand sie sah. Andere Tage verschieben die Daten oben und ändern sonst nichts.',
  'mine.assumed.day':
    'Der Tag: Sie sahen den Hinweis am {day}. Wo „frühestens“ steht, ist der erste Tag gemeint, an dem überhaupt jemand ihn sah. Ein anderer Tag verschiebt die Daten oben und ändert sonst nichts.',
  'mine.assumed.stay': 'Ein Ort: Sie lebten die ganze Zeit in einer Region.',
  'mine.assumed.switched': 'In den Einstellungen stellten Sie den Schalter am letzten Tag um, der zählt: am {day}.',
  'mine.assumed.parent':
    'Sie haben ein Konto beim Mutterkonzern. Ohne eines erreichen Werbung und Vorschläge dort niemanden, und zum Übrigen sagen Quellen Verschiedenes.',
  'mine.assumed.number': 'Ein Konto: Nummer und Konto sind dieselben, seit Sie dazukamen.',

  'mine.file.made':
    'Erstellt mit {site}, im Browser der Person, die geantwortet hat. Eine Rekonstruktion: unabhängig, aus öffentlichen Quellen, keine Rechtsberatung.',
  'mine.file.answers': 'Was geantwortet wurde',
  'mine.file.answer': '{question} {answer}',
  'mine.file.open': 'offen gelassen',
  'mine.file.noAddress': 'Adresse nicht festgehalten',
  'mine.file.notAffiliated': 'Nicht verbunden mit, unterstützt oder gefördert von {service} oder {parent}.',
} as const satisfies Texts<typeof mineMessages>
