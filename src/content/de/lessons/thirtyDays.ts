import { beliefs } from '#content/de/lessons/beliefs.ts'
import { glossary } from '#content/de/lessons/glossary.ts'
import * as moments from '#content/lessons/moments.ts'
import { livePhone, phone, right, words, wrong } from '#content/lessons/write.ts'
import { LESSON_FORMAT, type Lesson } from '#domain/lesson/types.ts'

export const thirtyDays: Lesson = {
  format: LESSON_FORMAT,
  id: 'thirty-days',
  language: 'de',
  title: 'Die dreißig Tage',
  summary:
    'Eine Wahl, die eine Weile besteht und dann fort ist. Die Klasse findet den Schalter, sieht, was er beendet und was weiterläuft, trifft jemanden, der ihn nie hatte, und entwirft einen faireren.',
  audience: 'Ab der Mittelstufe. Steht für sich; „Einmal tippen“ ist ein guter Anfang.',
  objectives: [
    'Sagen, von welchem Tag an die Frist lief und für wen.',
    'Den Schalter in den Einstellungen finden und zählen, wie oft man tippt.',
    'Angeben, was der Schalter beendete und was weiterlief, und die Quelle nennen.',
    'Erklären, warum später Hinzugekommene anders dastanden.',
    'Einen Schalter skizzieren, der bleibt, und ihn mit dem gebauten vergleichen.',
  ],
  tags: ['Medienbildung', 'Politische Bildung', 'Gestaltung und Mensch-Computer-Interaktion', 'Datenschutzrecht'],
  steps: [
    {
      id: 'the-notice-arrives',
      phase: 'live',
      title: 'Der Hinweis kommt',
      objective: 'Wissen, wer worum gebeten wurde, vor der ersten Abstimmung.',
      prompt: words(
        'Am 25. August 2016 veröffentlichte WhatsApp neue Bedingungen. In Wellen bat dieser Hinweis alle, die dabei waren, um Zustimmung.',
        'F05',
        'F06',
      ),
      show: [phone(moments.asked2016)],
      reveal: null,
      notes: {
        say: [
          words(
            'Es ist August 2016. Sie benutzen diese App seit Jahren, und eines Tages füllt dieser Hinweis den Bildschirm.',
            'F05',
            'F06',
          ),
          words(
            'Dazu gehörte eine Wahl über Werbung, und die Wahl blieb nicht bestehen. Um sie geht es in dieser Stunde.',
            'F09',
            'F14',
          ),
          words('Die Worte auf dem Telefon sind unsere; Platz, Reihenfolge und Mühe sind belegt.', 'F10', 'F11'),
        ],
        watchFor: [
          words(
            'Ein Projektor genügt, niemand braucht ein Gerät oder ein Konto. Der kurze Test gehört vor die Stunde und an ihr Ende; seine Zeit ist hier nicht gerechnet.',
          ),
          words('Noch tippt niemand: Nach der ersten Abstimmung gehört das Telefon der Gruppe.'),
        ],
        misconceptions: [],
      },
      minutes: 1,
      vote: null,
      question: null,
    },
    {
      id: 'from-when',
      phase: 'predict',
      title: 'Ab wann?',
      objective: 'Sich festlegen, wann eine Frist beginnt.',
      prompt: words(
        'Sie haben neuen Bedingungen zugestimmt. Noch 30 Tage kann ein Schalter Ihre Angaben von der Werbung fernhalten. Ab wann zählen sie?',
        'F09',
        'F14',
      ),
      show: [phone(moments.agreed2016)],
      reveal: {
        texts: [
          words('Ab dem Tag, an dem jede Person zustimmte.', 'F09'),
          words(
            'Davor lag eine andere Spanne: 30 Tage, um überhaupt zuzustimmen, ab dem Tag, an dem man den Hinweis zuerst sah. Einen Tag für alle gab es also nicht.',
            'F06',
            'F08',
          ),
          words(
            'Zeitungen schrieben anderes: ab der Ankündigung, bis zum 23. September, ab dem Update der App. Eine US-Gruppe für digitale Rechte berichtigte sich auf die andere Frist, die ab dem Hinweis: 30 Tage.',
            'NEWS24-2016',
            'INVERSE-2016',
            'SOUTHAFRICANISM-2016',
            'F48',
          ),
        ],
        show: [],
      },
      notes: {
        say: [
          words('Stimmen Sie per Handzeichen ab. Dann decke ich auf.'),
          words(
            'Es sind zwei Spannen von 30 Tagen: eine zum Zustimmen, ab dem Sehen des Hinweises; eine für den Schalter, ab dem Zustimmen.',
            'F08',
            'F09',
          ),
        ],
        watchFor: [
          words(
            'Viele kennen ein einziges Datum, den 25. September 2016. Es ist der erste Tag, den Hinweise als Stichtag druckten; auch spätere wurden gedruckt.',
            'F07',
          ),
        ],
        misconceptions: [beliefs.oneDeadline],
      },
      minutes: 2,
      vote: {
        ask: 'Ab wann laufen die Tage, an denen der Schalter wirkt?',
        options: [
          { id: 'announced', text: 'Ab dem Tag, an dem die neuen Bedingungen veröffentlicht wurden' },
          { id: 'seen', text: 'Ab dem Tag, an dem jede Person den Hinweis zuerst sah' },
          { id: 'agreed', text: 'Ab dem Tag, an dem jede Person zustimmte' },
          { id: 'updated', text: 'Ab dem Tag, an dem die App aktualisiert wurde' },
        ],
        outcome: 'agreed',
      },
      question: null,
    },
    {
      id: 'find-the-switch',
      phase: 'live',
      title: 'Den Schalter finden',
      objective: 'Den Weg zu einer Einstellung gehen und zählen, wie oft man tippt.',
      prompt: words(
        'Stimmen Sie zu, wie man es in Eile tut. Suchen Sie dann den Schalter, schalten Sie aus und zählen Sie mit.',
      ),
      show: [livePhone(moments.asked2016)],
      reveal: {
        texts: [
          words(
            'Von den Chats aus sind es 5 Mal Tippen auf Android und 4 auf dem iPhone, die Warnung mitgezählt. Zustimmen war 1 Mal.',
            'F09',
            'F11',
            'F16',
          ),
          words(
            'Die Zeile stand in den Einstellungen unter „Konto“, und nur für Menschen, die bei eingeschalteter Weitergabe zugestimmt hatten.',
            'F09',
            'F18',
          ),
        ],
        show: [phone(moments.switchedOff2016)],
      },
      notes: {
        say: [
          words('Eine Person führt meine Hand. Die anderen zählen laut mit, jede Berührung ist eins.'),
          words('Tippen Sie nun auf die graue Zeile, um wieder einzuschalten. Was geschieht?'),
          words('Die Seiten dazwischen sind Listen der üblichen Zeilen: Das ist unsere Annahme und so gekennzeichnet.'),
        ],
        watchFor: [
          words(
            'Ein Umweg ist nützlich: Der kürzeste Weg ist für alle, die ihn kennen. Lassen Sie die Gruppe kurz suchen.',
          ),
          words(
            'Bleiben Sie an diesem Tag. „Nächstes Ereignis“ führt ans Ende der Frist, und das ist der nächste Schritt.',
          ),
          words(
            'Die Quellen gehen auseinander, ob es rückgängig zu machen war: Ein Artikel schreibt, 30 Tage lang sei beides möglich; der Dialog und die Anleitungen sagen Nein.',
            'F16',
            'NEXTGOV-2016',
            'IMORE-2016',
          ),
        ],
        misconceptions: [beliefs.backOn],
      },
      minutes: 4,
      vote: null,
      question: {
        id: 'one-way',
        idea: 'Ein Nein, das sich nicht zurücknehmen lässt, und ein Ja, das sich zurücknehmen lässt.',
        ask: words('Wo wurde nachgefragt?'),
        options: [
          wrong('agree', 'Beim Zustimmen', words('Das war einmal Tippen auf einen großen Knopf.', 'F11')),
          right(
            'off',
            'Beim Ausschalten',
            words('Ein Dialog mit einer Warnung und einem Knopf „Nicht weitergeben“.', 'F16'),
          ),
          wrong('both', 'Bei beidem', words('Nur das Ausschalten öffnete einen Dialog, der warnte.', 'F16')),
        ],
      },
    },
    {
      id: 'the-day-after',
      phase: 'reveal',
      title: 'Der letzte Tag und der Tag danach',
      objective: 'Eine Seite an zwei Tagen vergleichen und sagen, was fort ist.',
      prompt: words(
        'Jemand stimmte im August 2016 zu. Dieselbe Seite an zwei Tagen im September: Was fehlt am zweiten?',
        'F05',
      ),
      show: [phone(moments.lastDay2016), phone(moments.dayAfter2016)],
      reveal: {
        texts: [
          words(
            'Der Schalter. Wer am 26. August zustimmte, dessen Frist endete am 25. September 2016. Dass der letzte Tag noch zählt, ist unsere Annahme.',
            'F09',
          ),
          words(
            'Von hier führt in der App kein Weg zu ihm zurück. Die Simulation ist jeden gegangen.',
            'F09',
            'F17',
            'F44',
          ),
        ],
        show: [],
      },
      notes: {
        say: [
          words('Sehen Sie zehn Sekunden schweigend hin. Sagen Sie dann, was anders ist.'),
          words(
            'War das an diesem Tag zu wissen? Der Text sprach von 30 weiteren Tagen. Wir fanden keine Quelle, die von einer Erinnerung vor dem Ende berichtet.',
            'F09',
          ),
          words('Alle Wege lassen sich auf der Seite über alle Wege ansehen.'),
        ],
        watchFor: [
          words(
            'Der 25. September ist der letzte Tag dieser einen Person, nicht aller. Gezählt wird ab dem Tag, an dem sie zustimmte.',
            'F09',
          ),
          words(
            '„Die haben das gelöscht.“ Fragen Sie: für wen, und wann? Für jede Person an einem eigenen Tag.',
            'F08',
            'F09',
          ),
        ],
        misconceptions: [],
      },
      minutes: 2,
      vote: null,
      question: {
        id: 'window',
        idea: 'Ein Recht, das endet, ist nicht dasselbe wie eines, das bleibt.',
        ask: words(
          'Jemand stimmte sofort zu und erfährt ein halbes Jahr später vom Schalter: Was geht in der App noch?',
        ),
        options: [
          wrong(
            'settings',
            'In den Einstellungen ausschalten',
            words('Die Zeile war nur während der Frist da; dann war sie fort.', 'F09', 'F44'),
          ),
          wrong(
            'ask-again',
            'Warten, bis der Hinweis wiederkommt',
            words(
              'Wer zugestimmt hat, wird nicht wieder gefragt; wieder kommt der Hinweis, wenn man ihn aufgeschoben hat.',
              'F10',
            ),
          ),
          right(
            'delete',
            'Nur noch das Konto löschen',
            words('Der Weg, in der App die Einwilligung zu widerrufen, war, das Konto zu löschen.', 'F47', 'F44'),
          ),
        ],
      },
    },
    {
      id: 'what-does-it-stop',
      phase: 'predict',
      title: 'Was beendet er?',
      objective: 'Eine Beschriftung lesen und sich festlegen, was sie heißt.',
      prompt: words('Lesen Sie den Schalter und die Zeile darunter. Sie schalten aus: Was endet?'),
      show: [phone(moments.switch2016)],
      reveal: {
        texts: [words('Der Zweck Werbung und Vorschläge endete. Was weiterlief, kommt gleich.', 'F21', 'SEED-002')],
        show: [],
      },
      notes: {
        say: [
          words(
            'Eine Person liest die Beschriftung laut vor, beide Sätze. Die Worte auf dem Telefon sind unsere; der Sinn ist belegt.',
            'F15',
          ),
          words('Stimmen Sie per Handzeichen ab, dann decke ich eine Zeile auf. Den Rest zeigt der nächste Schritt.'),
        ],
        watchFor: [
          words(
            'Am zweiten Satz hängt viel. Wer stützt sich auf ihn? Fragen Sie nach dem Wort: „gezeigt“ oder „gesendet“?',
          ),
        ],
        misconceptions: [],
      },
      minutes: 2,
      vote: {
        ask: 'Sie schalten aus. Was endet?',
        options: [
          { id: 'all', text: 'Alles: Der Mutterkonzern bekommt nichts mehr' },
          { id: 'number', text: 'Die Telefonnummer wird nicht mehr gesendet' },
          { id: 'ads', text: 'Der Zweck Werbung und Vorschläge; andere Zwecke laufen weiter' },
          { id: 'none', text: 'Nichts ändert sich' },
        ],
        outcome: 'ads',
      },
      question: null,
    },
    {
      id: 'what-went-on',
      phase: 'reveal',
      title: 'Was weiterlief',
      objective: 'Unterscheiden, was der Schalter beendete und was nicht, und nennen, wer das sagt.',
      prompt: words(
        'Jede Linie ist ein Paar: eine Datenart, ein Zweck. Ganzer Pfeil: Weitergabe erlaubt. Was läuft nach dem Ausschalten weiter?',
        'F21',
      ),
      show: [{ view: 'flow', moment: moments.switchedOff2016 }],
      reveal: {
        texts: [
          words(
            'Zwei Spalten endeten: Werbung, und bessere Produkte mit den Vorschlägen. Dienst betreiben, Zählen, Schutz und der Kampf gegen Spam blieben.',
            'F21',
            'SEED-002',
          ),
          words(
            'In Paaren aus Datenart und Zweck: 29 dürfen nach dem Zustimmen weitergegeben werden, 19 nach dem Ausschalten. Der Schalter beendet 10.',
            'F21',
            'F22',
            'F23',
          ),
          words(
            'Zwei Sätze, beide wahr: Die Nummer wird nicht auf Facebook geteilt, und sie wird an Facebook weitergegeben. Der erste stand auf der Beschriftung.',
            'F15',
            'F22',
            'SEED-002',
          ),
        ],
        show: [{ view: 'compare', moments: [moments.switch2016, moments.switchedOff2016] }],
      },
      notes: {
        say: [
          words(
            'Ein Paar ist eine Datenart und ein Zweck. Die Telefonnummer für Werbung ist das eine Paar, die Telefonnummer gegen Spam ein anderes.',
          ),
          words('Gehen Sie zu Ihrer Stimme zurück. Welches Wort der Beschriftung hat Sie dorthin geführt?'),
          words(
            'Wer sagt das? Die FAQ des Unternehmens, seine Pressestelle in einer Zeitung und später die französische Aufsicht.',
            'F21',
            'F36',
            'SEED-002',
            'FAQ-2016',
          ),
          words(
            '„Darf weitergegeben werden“ heißt, dass die Bedingungen es erlauben. Es heißt nicht, dass etwas gesendet wurde.',
          ),
          words('Die Linien mit Stern, die Zahlungen, kennt man nur aus Texten späterer Jahre.'),
        ],
        watchFor: [
          words(
            'Strittig und offen sind zweierlei. Name und Foto: Ein Artikel behauptet sie, ein Anwalt in Delhi den Namen; die Listen des Unternehmens haben keines von beiden.',
            'SEED-000',
            'F25',
            'F22',
            'F26',
          ),
          words(
            '„Dann war der Schalter nutzlos.“ Nein: Er beendete den Zweck, an den die meisten dachten. Lassen Sie die Gruppe abwägen.',
            'F21',
          ),
        ],
        misconceptions: [beliefs.nothingSent, beliefs.sold, beliefs.allowedIsDone],
      },
      minutes: 4,
      vote: null,
      question: {
        id: 'stops',
        idea: 'Ein Schalter beendet, wofür er da ist, und nicht mehr.',
        ask: words('Welcher Satz passt zum Schalter von 2016?', 'F14', 'F21'),
        options: [
          wrong(
            'all',
            'Er beendete jede Weitergabe an den Mutterkonzern',
            words('Nach dem Opt-out blieben andere Zwecke.', 'F21'),
          ),
          wrong(
            'posting',
            'Er verhinderte, dass die Nummer öffentlich gezeigt wird',
            words('Das war ohnehin versprochen, wie der Schalter auch stand.', 'F15'),
          ),
          right(
            'part',
            'Er beendete einen Teil der Zwecke; für andere wurde die Nummer weiter weitergegeben',
            words('Das sagen die FAQ und die Pressestelle.', 'F21', 'F22', 'SEED-002'),
          ),
          wrong(
            'none',
            'Er beendete nichts',
            words('Er beendete den Zweck Werbung und Vorschläge.', 'F21', 'SEED-002'),
          ),
        ],
      },
    },
    {
      id: 'joined-later',
      phase: 'predict',
      title: 'Jemand kommt später',
      objective: 'Unterscheiden, wer die Wahl hatte und wer nicht.',
      prompt: words(
        'Eine Freundin meldet sich ein halbes Jahr später an und öffnet dieselbe Seite. Wo ist ihr Schalter?',
      ),
      show: [],
      reveal: {
        texts: [
          words('Nirgends. Konten, die nach dem 25. August 2016 entstanden, bekamen kein Opt-out.', 'F20', 'F48'),
          words(
            'Kein Weg führt dazu, die Daten von der Werbung fernzuhalten. Die Simulation ist jeden gegangen.',
            'F20',
            'T27',
          ),
        ],
        show: [phone(moments.joinedLater)],
      },
      notes: {
        say: [
          words('Stimmen Sie zuerst ab. Sehen Sie dann die Seite an: Es ist die, auf der Sie schon waren.'),
          words(
            'Ein Argument gegen das Wort unfair: Wer neu kam, meldete sich unter den neuen Bedingungen an und konnte fernbleiben. Wer antwortet?',
            'F05',
            'F20',
          ),
        ],
        watchFor: [
          words(
            'In den Regionen gelten verschiedene Regeln. Diese Person lebt außerhalb Europas; Pausen durch Behörden kamen später im Vereinigten Königreich und in der EU.',
            'F32',
            'F33',
          ),
        ],
        misconceptions: [beliefs.everyoneCould],
      },
      minutes: 2,
      vote: {
        ask: 'Wo ist der Schalter einer Person, die später kommt?',
        options: [
          { id: 'settings', text: 'In den Einstellungen, eine Zeit lang' },
          { id: 'signup', text: 'Auf dem Bildschirm der Anmeldung' },
          { id: 'nowhere', text: 'Nirgends' },
        ],
        outcome: 'nowhere',
      },
      question: null,
    },
    {
      id: 'name-it',
      phase: 'name',
      title: 'Benennen',
      objective: 'Einem Element einen Namen geben, mit Belegen und einem Argument dagegen.',
      prompt: words(
        'Eine Frist, die abläuft. Ein Nein, das endgültig ist. Ein Opt-out mit Grenzen. Was davon haben Sie bemerkt?',
      ),
      show: [phone(moments.warning2016)],
      reveal: {
        texts: [
          words(
            'Italiens Wettbewerbsbehörde 2017: Nachdruck auf das Akzeptieren binnen 30 Tagen, eine vorab gewählte Option, ein Opt-out, das später schwer zu nutzen war.',
            'F35',
            'AGCM-2017',
          ),
          words(
            'Die britische Aufsicht 2016: Sie rügte die Information, die Einwilligung und die Grenze von 30 Tagen.',
            'F32',
          ),
          words(
            'Auf der anderen Seite: Die Frist kam zur Wahl beim Hinweis hinzu, und was in ihr gewählt wurde, galt weiter.',
            'F09',
            'F44',
          ),
        ],
        show: [],
      },
      notes: {
        say: [
          words(
            'Unsere Namen sind Notizen zu Mustern: eine Frist und danach kein Schalter; Ablehnen ist endgültig, Zustimmen nicht; ein Opt-out, das einen Teil beendet.',
          ),
          words('Wählen Sie eine. Ein Satz dafür, einer dagegen. Der Katalog hat beides.'),
        ],
        watchFor: [
          words(
            'Die Behörden waren nicht alle einig: Die spanische legte 2017 eine Beschwerde zu den Akten und verhängte 2018 Bußen.',
            'F54',
            'F37',
          ),
        ],
        misconceptions: [beliefs.legalTerm, beliefs.fineMeansAll],
      },
      minutes: 3,
      vote: null,
      question: null,
    },
    {
      id: 'a-control-that-lasts',
      phase: 'fair',
      title: 'Ein Schalter, der bleibt',
      objective:
        'Einen Schalter, der bleibt, mit einem vergleichen, der endet, und sagen, was sich noch ändern müsste.',
      prompt: words('Der Tag danach, wieder nach einem Ja. Erst ohne Frist, dann unser Minimum. Was ist noch anders?'),
      show: [phone(moments.agreedOngoing), livePhone(moments.agreedMinimum)],
      reveal: {
        texts: [
          words(
            'Ohne Frist kann man weiter ausschalten und wieder ein. Doch beim Hinweis kostet das Zurückhalten weiter 4 Mal Tippen, und der Schalter ist vorab an.',
            'F14',
            'F32',
          ),
          words(
            'In unserem Minimum kostet jede Richtung einmal Tippen, der Schalter ist immer in Sicht und beendet jeden Zweck, den er nennt.',
          ),
        ],
        show: [{ view: 'measures', designs: ['2016', 'ongoing-control', 'neutral-minimum'] }],
      },
      notes: {
        say: [
          words(
            'Das erste zeigt, worauf die Rüge der britischen Aufsicht hinausläuft, wenn nur die Grenze fällt. Dass es in beide Richtungen geht und für alle gilt, ist von uns.',
            'F32',
          ),
          words(
            'Tippen Sie auf dem zweiten: aus, an, aus. Wie fühlt sich das neben dem Weg durch die Einstellungen an?',
          ),
        ],
        watchFor: [
          words('„Immer in Sicht“ kostet auf jedem Bildschirm Platz. Ist es das wert? Lassen Sie darüber streiten.'),
          words('Ein Maß handelt vom Bildschirm. Es sagt nicht, wie viele ablehnen würden.'),
        ],
        misconceptions: [beliefs.measureIsPeople],
      },
      minutes: 3,
      vote: {
        ask: 'Nur eine Änderung: welche?',
        options: [
          { id: 'window', text: 'Keine Frist' },
          { id: 'default', text: 'Vorab aus' },
          { id: 'place', text: 'Gleich vorn' },
          { id: 'reach', text: 'Beendet alles' },
          { id: 'everyone', text: 'Auch für Neue' },
        ],
        outcome: null,
      },
      question: {
        id: 'lasting',
        idea: 'So leicht widerrufen wie zustimmen: Dazu gehört mehr als eine längere Frist.',
        ask: words('Nur die Frist fällt; alles andere bleibt wie gebaut. Was bleibt schwer?'),
        options: [
          wrong(
            'nothing',
            'Nichts: Das Problem ist gelöst',
            words('Die Voreinstellung, der Platz und was der Schalter beendet sind wie zuvor.', 'F14', 'F21'),
          ),
          right(
            'effort',
            'Fürs Zurückhalten tippt man weiter öfter als fürs Zustimmen',
            words('Den Weg hinter der kleinen Zeile und die Warnung berührt die Frist nicht.', 'F11', 'F16'),
          ),
          wrong(
            'agreeing',
            'Das Zustimmen wird schwerer',
            words('Zustimmen bleibt einmal Tippen auf einen großen Knopf.', 'F11'),
          ),
        ],
      },
    },
    {
      id: 'leave-with',
      phase: 'fair',
      title: 'Was Sie mitnehmen',
      objective: 'Einen Befund mit Quelle und eine Änderung mit Grund festhalten.',
      prompt: words('Schreiben Sie zwei Sätze: etwas, das die Belege zeigen, und etwas, das Sie anders bauen würden.'),
      show: [phone(moments.lastDay2016), phone(moments.dayAfter2016)],
      reveal: {
        texts: [
          words(
            'Belegt ist: Wer zustimmte, konnte noch 30 Tage lang den Zweck Werbung beenden. Andere Zwecke liefen weiter. Wer neu kam, hatte keinen Schalter.',
            'F09',
            'F20',
            'F21',
          ),
          words(
            'Fragen zum Schluss und kurzer Test: auf Ihrem Blatt, oder im Browser nach dem letzten Schritt dieser Stunde.',
          ),
        ],
        show: [],
      },
      notes: {
        say: [
          words('Der erste Satz braucht eine Quelle. „Wer sagt das?“ ist eine gute Frage an die Person neben Ihnen.'),
          words('Dann noch einmal der kurze Test, zu Hause oder jetzt, wenn Zeit ist. Das Ergebnis sehen nur Sie.'),
        ],
        watchFor: [
          words(
            '„Sie haben unsere Nachrichten verkauft“ vermischt zwei Behauptungen, und die Belege tragen keine von beiden.',
            'F24',
            'D08',
          ),
        ],
        misconceptions: [],
      },
      minutes: 2,
      vote: null,
      question: null,
    },
  ],
  test: [
    {
      id: 'test-when',
      idea: 'Jede Person hatte ihre eigene Frist.',
      ask: words(
        '2016 konnte, wer schon dabei war, die Weitergabe für Werbung 30 Tage lang in den Einstellungen ausschalten. Ab wann?',
        'F09',
      ),
      options: [
        wrong(
          'published',
          'Ab dem Tag, an dem die Bedingungen veröffentlicht wurden',
          words(
            'So schrieben es manche Zeitungen; der Text des Unternehmens zählt ab dem Zustimmen.',
            'F09',
            'NEWS24-2016',
          ),
        ),
        wrong(
          'same',
          'Alle bis zum selben letzten Tag',
          words('Der Hinweis kam in Wellen, und man stimmte an verschiedenen Tagen zu.', 'F06', 'F09'),
        ),
        right(
          'agreed',
          'Ab dem Tag, an dem jede Person zustimmte',
          words('30 weitere Tage nach dem Zustimmen.', 'F09'),
        ),
      ],
    },
    {
      id: 'test-stops',
      idea: 'Ein Schalter beendet, wofür er da ist, und nicht mehr.',
      ask: words('Was beendete das Ausschalten?'),
      options: [
        wrong('all', 'Jede Weitergabe an den Mutterkonzern', words('Nach dem Opt-out blieben andere Zwecke.', 'F21')),
        right('ads', 'Den Zweck Werbung und Vorschläge', words('Das, und nichts sonst.', 'F21', 'SEED-002')),
        wrong(
          'messages',
          'Das Lesen von Nachrichten',
          words('Nachrichten waren Ende-zu-Ende-verschlüsselt; um sie ging es beim Schalter nicht.', 'SEED-000'),
        ),
      ],
    },
    {
      id: 'test-later',
      idea: 'Wer neu kam, wurde nicht gefragt.',
      ask: words('Wer 2017 neu kam: Welche Wahl gab es bei der Weitergabe für Werbung?', 'F20'),
      options: [
        wrong(
          'window',
          'Eine eigene Frist',
          words(
            'So schrieb es eine Seite; die anderen und der Text des Unternehmens sprechen von Menschen, die schon dabei waren.',
            'F20',
            'COMPUTERBILD-2016',
          ),
        ),
        right('none', 'Keine', words('Konten, die nach dem 25. August 2016 entstanden, bekamen kein Opt-out.', 'F20')),
        wrong(
          'signup',
          'Ein Kästchen bei der Anmeldung',
          words('Das gab es nicht: kein Opt-out für neue Konten.', 'F20', 'T27'),
        ),
      ],
    },
    {
      id: 'test-back',
      idea: 'Ein Nein, das sich nicht zurücknehmen lässt, und ein Ja, das sich zurücknehmen lässt.',
      ask: words('Was von beidem ließ sich ändern, solange die Frist lief?'),
      options: [
        right('yes', 'Das Ja: Man konnte noch ausschalten', words('In den Einstellungen unter „Konto“.', 'F09')),
        wrong(
          'no',
          'Das Nein: Man konnte wieder einschalten',
          words(
            'Der Dialog warnte, dass es sich später nicht ändern lässt. Ein Artikel sagt anderes und steht allein.',
            'F16',
            'NEXTGOV-2016',
          ),
        ),
        wrong(
          'neither',
          'Keines von beiden',
          words('Wer mit eingeschalteter Weitergabe zugestimmt hatte, konnte noch ausschalten.', 'F09'),
        ),
      ],
    },
    {
      id: 'test-fair',
      idea: 'So leicht widerrufen wie zustimmen: Dazu gehört mehr als eine längere Frist.',
      ask: words('Mit welchem Entwurf kann man so leicht widerrufen, wie man zustimmte?'),
      options: [
        wrong(
          'longer',
          'Dieselbe Frist, dreimal so lang',
          words('Sie dauert länger, und dann endet sie. Der Weg ist so lang wie zuvor.'),
        ),
        right(
          'sight',
          'Ein Schalter, immer in Sicht, einmal Tippen in jede Richtung',
          words('In beide Richtungen dieselbe Mühe, an jedem Tag.'),
        ),
        wrong('letter', 'Ein Brief an das Unternehmen', words('Das ist weit mehr Mühe als einmal Tippen.')),
      ],
    },
  ],
  exit: [
    'Etwas, das die Belege zeigen, und wer es sagt.',
    'Etwas, das ich anders bauen würde, und für wen.',
    'Eine Einstellung auf meinem Telefon, die ich ansehen will.',
  ],
  glossary: [
    glossary.notice,
    glossary.default,
    glossary.window,
    glossary.optOut,
    glossary.pair,
    glossary.mayBeShared,
    glossary.disputed,
    glossary.open,
    glossary.assumption,
    glossary.regulator,
    glossary.patternNote,
    glossary.measure,
  ],
}
