import { beliefs } from '#content/de/lessons/beliefs.ts'
import { glossary } from '#content/de/lessons/glossary.ts'
import * as moments from '#content/lessons/moments.ts'
import { livePhone, phone, right, words, wrong } from '#content/lessons/write.ts'
import { LESSON_FORMAT, type Lesson } from '#domain/lesson/types.ts'

export const redesignIt: Lesson = {
  format: LESSON_FORMAT,
  id: 'redesign-it',
  language: 'de',
  title: 'Neu entwerfen',
  summary:
    'Ein Studio: Gruppen nehmen eine Frage nach Einwilligung auseinander, bauen im Labor ihre eigene und verteidigen sie vor den anderen. Maße werden gezählt, nicht gefühlt; wer die Last tragen soll, kommt zuletzt.',
  audience: 'Kurse in Gestaltung, Mensch-Computer-Interaktion, Recht oder Politik; Hochschule und Erwachsenenbildung.',
  objectives: [
    'Eine Tabelle von Maßen lesen und sagen, was jedes zählt und was es auslässt.',
    'Elemente eines Bildschirms benennen, mit Belegen und einem Argument gegen den Namen.',
    'Im Labor einen Entwurf bauen und jede Einstellung begründen, die vom Gebauten abweicht.',
    'Den Entwurf einer anderen Gruppe an seinen Maßen prüfen und an dem, was sie nicht sehen.',
    'Einen Entwurf mit dem vergleichen, was eine Aufsicht verlangte und ein Unternehmen zusagte.',
    'Begründen, wer die Last einer Wahl tragen soll: die Person, die Gestaltung, das Recht oder ein Werkzeug.',
  ],
  tags: [
    'Medienbildung',
    'Politische Bildung',
    'Gestaltung und Mensch-Computer-Interaktion',
    'Datenschutzrecht',
    'Entwurfskritik',
  ],
  steps: [
    {
      id: 'first-suspicion',
      phase: 'predict',
      title: 'Erster Verdacht',
      objective: 'Sich festlegen, was man ändern würde, bevor etwas gemessen ist.',
      prompt: words(
        'August 2016: Dieser Hinweis bittet alle auf WhatsApp um Zustimmung. Was würden Sie zuerst ändern, damit er fair wird?',
        'F05',
        'F06',
      ),
      show: [phone(moments.asked2016)],
      reveal: null,
      notes: {
        say: [
          words(
            'Der Hinweis vom August 2016, nachgebaut: Platz, Reihenfolge und Mühe wie belegt, die Worte unsere.',
            'F05',
            'F10',
            'F11',
          ),
          words('Stimmen Sie jetzt ab. Am Ende sehen wir uns diese Stimmen wieder an.'),
        ],
        watchFor: [
          words(
            'Gruppen zu dritt oder viert, jede mit einem Gerät im Labor. Der kurze Test ist in diesen Minuten nicht gerechnet.',
          ),
          words('Wer gestaltet, greift zu den Knöpfen, wer Recht studiert, zum Text. Mischen Sie die Gruppen.'),
        ],
        misconceptions: [],
      },
      minutes: 4,
      vote: {
        ask: 'Welchen Teil würden Sie zuerst ändern?',
        options: [
          { id: 'buttons', text: 'Die Knöpfe: Größe und Platz' },
          { id: 'text', text: 'Den Text: was er sagt und auslässt' },
          { id: 'default', text: 'Den Schalter: wie er zu Beginn steht' },
          { id: 'time', text: 'Die Zeit: wie lange man es ändern kann' },
          { id: 'scope', text: 'Die Reichweite: was der Schalter beendet' },
        ],
        outcome: null,
      },
      question: null,
    },
    {
      id: 'live-both-ends',
      phase: 'live',
      title: 'Beide Enden erleben',
      objective: 'Jeden Weg einer Frage gehen und seine Kosten aufschreiben.',
      prompt: words(
        'Gehen Sie vier Wege: zustimmen, zurückhalten, aufschieben, gehen. Zählen Sie Tippen, Bildschirme und Warnungen.',
      ),
      show: [livePhone(moments.asked2016)],
      reveal: {
        texts: [
          words(
            'Zustimmen: 1 Mal tippen. Aufschieben: 1. Zurückhalten: 4, mit einer Warnung. Gehen: 5 auf Android, und die Nummer ist zu schreiben.',
            'F47',
            'F10',
            'F11',
            'F16',
          ),
          words(
            'Am Tag danach kostet das Zurückhalten auf Android 5 Mal Tippen. Nach der Frist gibt es keinen Weg.',
            'F09',
            'F17',
            'F44',
          ),
        ],
        show: [{ view: 'measures', designs: ['2016'] }],
      },
      notes: {
        say: [
          words(
            'Jede Gruppe führt eine Liste von Hand. Dann decken wir auf, was die Simulation zählt, und Sie suchen die Unterschiede.',
          ),
          words('Ein Weg, den es nicht gibt, hat keine Zahl. „Nicht möglich“ ist ein Wert für sich.'),
        ],
        watchFor: [
          words(
            'Gruppen, die Schreiben als Tippen zählen. Hier zählt es getrennt; sagen Sie, warum man es anders halten könnte.',
          ),
          words(
            'Später fragte der Weg hinaus auf Android nach einem Grund. Dass er es 2016 noch nicht tat, ist eine Annahme.',
            'K01',
          ),
        ],
        misconceptions: [beliefs.backOn],
      },
      minutes: 8,
      vote: null,
      question: {
        id: 'not-possible',
        idea: 'Was nicht möglich ist, hat keine große Zahl.',
        ask: words('Wie oft tippt man fürs Zurückhalten, wenn die Frist vorbei ist?'),
        options: [
          wrong('many', 'Sehr oft', words('So oft man auch tippt: Die Zeile ist nicht mehr da.', 'F17', 'F44')),
          wrong(
            'five',
            'So oft wie vorher',
            words('Die Zeile in den Einstellungen war nur während der Frist da.', 'F09'),
          ),
          right(
            'impossible',
            'Einen solchen Weg gibt es nicht',
            words('Das ist ein Wert für sich; keine Zahl führt dorthin.', 'F09', 'F44'),
          ),
        ],
      },
    },
    {
      id: 'read-the-measures',
      phase: 'reveal',
      title: 'Die Maße lesen',
      objective: 'Von einem Maß sagen, was es zählt, wie, und was man ihm entgegenhalten kann.',
      prompt: words('Zwei Fragen, eine Tabelle. Wählen Sie eine Zeile: Was zählt sie, und was sieht sie nicht?'),
      show: [{ view: 'measures', designs: ['2016', '2021'] }],
      reveal: {
        texts: [
          words(
            '2016 kostet ein Nein 4 Mal so viel Tippen wie ein Ja. 2021 gibt es kein Zurückhalten, also auch kein Verhältnis.',
            'F11',
            'F16',
            'P08',
          ),
          words(
            'Der Schalter von 2016 lässt 66 Prozent von dem übrig, was er beim Lesen zu beenden scheint. Was man erwartet, ist unsere Annahme.',
            'F21',
            'F22',
            'F23',
          ),
          words('Es gibt keine Punktzahl. Ein Profil bleibt ein Profil: Wer es gewichtet, sollte sagen, wie.'),
        ],
        show: [],
      },
      notes: {
        say: [
          words(
            'Jede Gruppe eine Zeile. Drei Minuten: was sie ist, wie gezählt wird, was dagegen spricht. Es steht alles unter der Zeile.',
          ),
          words(
            'Eine Feldstudie fand, dass ein weiterer Klick vor einer Option am stärksten wirkt und rein Optisches mäßig; wir haben ihre Zusammenfassung gelesen.',
            'FARRONATO-2025',
          ),
        ],
        watchFor: [
          words('„Tippen ist Zeit.“ Nein. „Also lehnt niemand ab.“ Das sagt die Tabelle nicht.'),
          words(
            '„Mehr Datenarten im europäischen Text, also dort mehr Weitergabe.“ Nein: Mehr zu nennen heißt nicht, mehr weiterzugeben. Vergleichen Sie nach Zweck, nicht nach Zahl.',
            'D06',
            'D11',
          ),
        ],
        misconceptions: [beliefs.measureIsPeople],
      },
      minutes: 9,
      vote: null,
      question: {
        id: 'measure',
        idea: 'Ein Maß sagt, was ein Bildschirm von Menschen verlangt, nicht, was sie tun.',
        ask: words('Was sagt das Verhältnis, wie oft man tippt?'),
        options: [
          wrong(
            'people',
            'Wie viele Menschen ablehnen',
            words('Dafür muss man Menschen fragen oder beobachten. Dazu sind die Studien hier da.'),
          ),
          right(
            'effort',
            'Wie viel mehr ein Bildschirm für die eine Antwort verlangt als für die andere',
            words('Jede Person kann es auf den Bildschirmen nachzählen, mit demselben Ergebnis.'),
          ),
          wrong(
            'law',
            'Ob der Bildschirm erlaubt ist',
            words(
              'Eine Regel kann auf die Mühe sehen: Die kalifornische verlangt, dass der schützende Weg nicht länger ist. Ob ein Bildschirm erlaubt ist, entscheidet eine Behörde.',
              'CCR-7004',
            ),
          ),
        ],
      },
    },
    {
      id: 'name-with-care',
      phase: 'name',
      title: 'Mit Bedacht benennen',
      objective: 'Einem Element einen Namen geben, mit Beleg, Gegenargument und Abhilfe.',
      prompt: words('Wählen Sie zwei Elemente. Zu jedem: ein Name, was dafür spricht, was dagegen, was fairer wäre.'),
      show: [phone(moments.switch2016), phone(moments.warning2016)],
      reveal: {
        texts: [
          words(
            'Italiens Wettbewerbsbehörde nannte vier: Nachdruck auf das Akzeptieren binnen 30 Tagen, zu wenig über das Ablehnen, eine vorab gewählte Option, ein später schwer nutzbares Opt-out.',
            'AGCM-2017',
          ),
          words(
            'Manche Notizen sind umstritten: Die Warnung kann drängen, oder sie schützt vor einem Versehen.',
            'F16',
          ),
        ],
        show: [],
      },
      notes: {
        say: [
          words('Die Seite „Notizen zu Mustern“ hat achtzehn, jede mit einem Argument dagegen. Lesen Sie das zuerst.'),
          words('Tauschen Sie mit der nächsten Gruppe. Welchen ihrer Namen würden Sie nicht verteidigen, und warum?'),
          words(
            'Das Recht kam später: Keine der Regeln in unserer Tabelle galt schon, als dieser Hinweis gezeigt wurde. Wir messen, wir urteilen nicht rückwärts.',
            'F05',
            'LEXOLOGY-GDPR',
          ),
        ],
        watchFor: [
          words('Namen als Schimpfwörter. Fragen Sie nach dem Element auf dem Bildschirm, das den Namen trägt.'),
        ],
        misconceptions: [beliefs.legalTerm, beliefs.fineMeansAll],
      },
      minutes: 8,
      vote: null,
      question: null,
    },
    {
      id: 'only-the-window',
      phase: 'predict',
      title: 'Nur die Frist',
      objective: 'Vorhersagen, was eine Änderung bewegt und was sie lässt.',
      prompt: words(
        'Gesetzt, nur die Frist fällt, und der Schalter bleibt für immer. Wie oft tippt man für ein erstes Nein?',
      ),
      show: [phone(moments.agreedOngoing)],
      reveal: {
        texts: [
          words(
            'So oft wie zuvor: 4 Mal. Der Schalter steht noch hinter einem Link, vorab an, mit einer Warnung auf einer Seite.',
            'F11',
            'F14',
            'F16',
            'F32',
          ),
          words(
            'Es ändert sich die Zeit: Die Wahl bleibt, geht in beide Richtungen, und wer neu kommt, hat sie auch. Die letzten beiden sind von uns.',
            'F32',
          ),
        ],
        show: [{ view: 'measures', designs: ['2016', 'ongoing-control'] }],
      },
      notes: {
        say: [
          words(
            'Die britische Aufsicht rügte die Information, die Einwilligung und die Grenze von 30 Tagen. Dieser Entwurf nimmt allein die Grenze auf.',
            'F32',
          ),
          words('Ein Regler bewegt selten nur eine Zeile. Sehen Sie, welche sich gemeinsam bewegt haben.'),
        ],
        watchFor: [
          words('Gruppen, die alle Regler zugleich drehen wollen. Lassen Sie erst sagen, für welche Zeile jeder ist.'),
        ],
        misconceptions: [],
      },
      minutes: 5,
      vote: {
        ask: 'Wie oft tippt man für ein erstes Nein, wenn nur die Frist fällt?',
        options: [
          { id: 'fewer', text: 'Seltener als zuvor' },
          { id: 'same', text: 'So oft wie zuvor' },
          { id: 'more', text: 'Öfter als zuvor' },
        ],
        outcome: 'same',
      },
      question: null,
    },
    {
      id: 'build',
      phase: 'fair',
      title: 'Selbst bauen',
      objective: 'Einen Entwurf bauen, ihn von beiden Enden erleben und jede Einstellung begründen.',
      prompt: words(
        'Bauen Sie im Labor eine Frage, die Sie Ihrer Familie stellen würden. Notieren Sie, welche Regler Sie drehten und warum.',
      ),
      show: [{ view: 'measures', designs: ['2016'] }],
      reveal: null,
      notes: {
        say: [
          words(
            'Öffnen Sie das Labor, beginnen Sie mit der Vorlage, wie sie gebaut war, und drehen Sie Regler. Telefon und Tabelle folgen.',
          ),
          words(
            'Der Auftrag: Die App muss noch fragen können. Ein Ja muss möglich sein. Ein Nein auch, und ein Umentscheiden.',
          ),
          words('Nach zehn Minuten: Erleben Sie den eigenen Entwurf in Eile, und dann als jemand, der herauswill.'),
          words(
            'Am Ende: Geben Sie der Variante einen Namen, kopieren Sie den Link und schreiben Sie drei Gründe und einen Zweifel auf.',
          ),
        ],
        watchFor: [
          words('Das Labor nennt Widersprüche zwischen Einstellungen. Lesen Sie sie laut; dort wird gedacht.'),
          words(
            'Eine Gruppe, die früh fertig ist: Der Entwurf soll auch passen, wenn jemand neu kommt, wenig Platz hat oder nie antwortet.',
          ),
          words(
            'Eine Gruppe, die feststeckt: Sie beginnt mit der Vorlage „Neutrales Minimum“, macht sie um einen Regler schlechter und sagt, was geschah.',
          ),
        ],
        misconceptions: [],
      },
      minutes: 25,
      vote: null,
      question: null,
    },
    {
      id: 'critique',
      phase: 'fair',
      title: 'Kritik',
      objective: 'Einen Entwurf an seinen Maßen beurteilen und an dem, was sie nicht sehen.',
      prompt: words(
        'Drei Minuten für jede Gruppe: Ihre drei Gründe und Ihr Zweifel. Die anderen suchen, wer dafür zahlt.',
      ),
      show: [],
      reveal: null,
      notes: {
        say: [
          words('Ablauf: eine Minute für die Gruppe, zwei für die anderen. Erst Fragen, dann Meinungen.'),
          words(
            'Fragen Sie bei jedem Entwurf dasselbe: Was geschieht, wenn jemand nichts tut? Nein sagt? Sich umentscheidet?',
          ),
        ],
        watchFor: [
          words('Mehr als vier Gruppen: Nachbarn prüfen einander, und aus jedem Paar hören Sie einen Befund.'),
          words('Lob ohne Zeile, Tadel ohne Zeile. Fragen Sie, welche Zeile gemeint ist oder welche fehlt.'),
          words('Kosten, die wandern: Weniger Tippen für ein Nein kann eine Frage mehr für alle heißen.'),
        ],
        misconceptions: [],
      },
      minutes: 12,
      vote: {
        ask: 'Welche Kosten haben die Entwürfe hier am meisten bewegt?',
        options: [
          { id: 'taps', text: 'Tippen' },
          { id: 'reading', text: 'Lesen' },
          { id: 'time', text: 'Tage, an denen man handeln muss' },
          { id: 'company', text: 'Was das Unternehmen verwenden darf' },
        ],
        outcome: null,
      },
      question: null,
    },
    {
      id: 'three-yardsticks',
      phase: 'reveal',
      title: 'Drei Maßstäbe',
      objective: 'Den eigenen Entwurf an eine Forderung, eine Zusage und ein Minimum halten.',
      prompt: words('Eine Forderung, eine Zusage, unser Minimum. Was kommt Ihrem Entwurf am nächsten?'),
      show: [livePhone(moments.askedCommitments), livePhone(moments.askedMinimum)],
      reveal: {
        texts: [
          words(
            'Die Forderung, Vereinigtes Königreich 2016: Kritik an Information, Einwilligung und der Grenze von 30 Tagen.',
            'F32',
          ),
          words(
            'Die Zusage, EU 2023: ein Nein so deutlich wie ein Ja, Hinweise zum Aufschieben, keine, die wiederkommen; für künftige Neuerungen.',
            'R28',
          ),
          words(
            'Unser Minimum: einmal Tippen in jede Richtung, immer in Sicht, nichts vorab an, keine Kosten, keine Erinnerung.',
          ),
        ],
        show: [{ view: 'measures', designs: ['ongoing-control', 'commitments-2023', 'neutral-minimum'] }],
      },
      notes: {
        say: [
          words(
            'Notieren Sie zu jedem Maßstab eine Zeile, in der Ihr Entwurf besser ist, und eine, in der er schlechter ist.',
          ),
          words(
            'Was in diesen Vorlagen von uns ist, steht im Labor daneben: Niemand hat es verlangt oder zugesagt.',
            'F32',
            'R28',
          ),
          words(
            'In der Zusage gilt ein Nein der Neuerung. Einen Schalter für Zwecke gibt es nicht, und laut den Belegen kann man den Dienst dann vielleicht nicht nutzen.',
            'R28',
          ),
        ],
        watchFor: [
          words(
            '„Unserer ist der beste, alle Zeilen sind grün.“ Keine Zeile ist grün. Und das Minimum ist gebaut, um unsere eigene Prüfung zu bestehen.',
          ),
        ],
        misconceptions: [beliefs.cutOff],
      },
      minutes: 9,
      vote: {
        ask: 'Welcher kommt am nächsten?',
        options: [
          { id: 'demand', text: 'Die Forderung der Aufsicht' },
          { id: 'promise', text: 'Die Zusage des Unternehmens' },
          { id: 'minimum', text: 'Das neutrale Minimum' },
          { id: 'none', text: 'Keiner' },
        ],
        outcome: null,
      },
      question: {
        id: 'yardstick',
        idea: 'Eine Forderung, eine Zusage und ein Minimum sind nicht dasselbe.',
        ask: words('Die Zusagen von 2023: Worauf beruhen sie?', 'R28'),
        options: [
          wrong('judgment', 'Auf dem Urteil eines Gerichts', words('Es sind Zusagen, kein Urteil.', 'R28')),
          right(
            'promise',
            'Auf einem Versprechen an Behörden, für künftige Neuerungen',
            words('Zusagen in der EU für künftige Neuerungen.', 'R28'),
          ),
          wrong(
            'ours',
            'Auf unserer eigenen Vorstellung von fair',
            words(
              'Das ist das neutrale Minimum. Was wir den Zusagen hinzufügten, ist als unseres gekennzeichnet.',
              'R28',
            ),
          ),
        ],
      },
    },
    {
      id: 'who-carries-the-burden',
      phase: 'fair',
      title: 'Wer soll die Last tragen?',
      objective: 'Begründen, wer die Mühe einer Wahl tragen soll und was jede Antwort kostet.',
      prompt: words('Jeder Entwurf verlangt jemandem etwas ab. Wer soll die Last dieser Wahl tragen?'),
      show: [],
      reveal: {
        texts: [
          words('Eine belegte Antwort gibt es nicht. Was bräuchte jede davon, um zu gelingen, und wer verlöre?'),
          words('Fragen zum Schluss und kurzer Test: auf Ihrem Blatt, oder im Browser nach diesem Schritt.'),
        ],
        show: [],
      },
      notes: {
        say: [
          words(
            'Gehen Sie für Ihre Antwort in eine Ecke. Zwei Minuten für einen gemeinsamen Grund. Dann beantwortet jede Ecke einen Einwand.',
          ),
          words('Sehen Sie auf die erste Abstimmung zurück: Würden Sie noch dort beginnen?'),
          words(
            'Zum Nachdenken: Europas Recht spricht davon, so leicht zu widerrufen wie einzuwilligen; eine Regel für große Plattformen davon, höchstens einmal im Jahr wieder zu fragen.',
            'GDPR-7-3',
            'DMA-R37',
          ),
          words('Zuletzt kommen die Fragen zum Schluss, auf Ihrem Blatt, und der kurze Test, jetzt oder zu Hause.'),
        ],
        watchFor: [
          words(
            '„Man muss eben lesen.“ Fragen Sie, wie lang die Richtlinie ist und wie viele solcher Texte alle hier schon akzeptiert haben.',
          ),
          words('„Das Recht muss es verbieten.“ Fragen Sie, welches Element, und wie das jemand prüfen soll.'),
          words(
            '„Ein Werkzeug soll für mich antworten.“ Fragen Sie, wer es baut und wessen Voreinstellungen es trägt.',
          ),
        ],
        misconceptions: [beliefs.allowedIsDone],
      },
      minutes: 10,
      vote: {
        ask: 'Wer soll die Last dieser Wahl tragen?',
        options: [
          { id: 'person', text: 'Die Person: lesen und entscheiden' },
          { id: 'designer', text: 'Die Gestaltung: beide Wege gleich machen' },
          { id: 'law', text: 'Das Recht: verbieten, was unfair ist' },
          { id: 'regulator', text: 'Die Aufsicht: hinsehen und eingreifen' },
          { id: 'tool', text: 'Ein Werkzeug: eine Wahl für alle Apps' },
        ],
        outcome: null,
      },
      question: null,
    },
  ],
  test: [
    {
      id: 'test-measure',
      idea: 'Ein Maß sagt, was ein Bildschirm von Menschen verlangt, nicht, was sie tun.',
      ask: words('„Ein Nein kostet viermal Tippen, ein Ja einmal.“ Was folgt daraus?'),
      options: [
        wrong(
          'quarter',
          'Ein Viertel der Menschen lehnt ab',
          words('Was man auf Bildschirmen zählt, sagt nicht, wie viele Menschen was tun.'),
        ),
        wrong(
          'unlawful',
          'Der Bildschirm ist verboten',
          words('Darüber entscheiden Behörden und Gerichte, nach ihrem Recht.'),
        ),
        right('effort', 'Der Bildschirm verlangt für ein Nein mehr', words('Mehr folgt nicht daraus.')),
      ],
    },
    {
      id: 'test-impossible',
      idea: 'Was nicht möglich ist, hat keine große Zahl.',
      ask: words('Wie soll eine Tabelle einen Weg zeigen, den es nicht gibt?'),
      options: [
        right('own', 'Als „nicht möglich“', words('Eine Zahl legte nahe, dass genug Mühe dorthin führt.')),
        wrong('large', 'Als sehr große Zahl', words('Dann wären Mittelwerte und Verhältnisse Unsinn.')),
        wrong('zero', 'Als null', words('Null Mal Tippen hieße, dass nichts zu tun ist.')),
      ],
    },
    {
      id: 'test-window',
      idea: 'Eine Änderung bewegt manche Zeilen und lässt andere.',
      ask: words('Die Frist von 2016 fällt, und sonst ändert sich nichts. Was bleibt, wie es war?', 'F09'),
      options: [
        wrong(
          'days',
          'Die Tage, an denen man zurückhalten kann',
          words('Gerade die ändern sich: Der Schalter bleibt.'),
        ),
        right(
          'first',
          'Der Weg zu einem ersten Nein',
          words('Hinter einer kleinen Zeile, mit einer Warnung.', 'F11', 'F16'),
        ),
        wrong('all', 'Alles', words('Die Wahl bleibt jetzt bestehen.')),
      ],
    },
    {
      id: 'test-yardstick',
      idea: 'Eine Forderung, eine Zusage und ein Minimum sind nicht dasselbe.',
      ask: words('Was rügte die britische Aufsicht 2016?', 'F32'),
      options: [
        right(
          'three',
          'Die Information, die Einwilligung und die Grenze in Tagen',
          words('Diese drei nannte die britische Aufsicht.', 'F32'),
        ),
        wrong(
          'colour',
          'Die Farbe des Knopfs',
          words('Die Belege ihrer Rüge nennen Information, Einwilligung und die Grenze.', 'F32'),
        ),
        wrong(
          'encryption',
          'Die Verschlüsselung der Nachrichten',
          words('Es ging um die Weitergabe von Kontodaten, nicht um Nachrichten.', 'F32'),
        ),
      ],
    },
    {
      id: 'test-notes',
      idea: 'Eine Notiz liest einen Bildschirm und ist kein Urteil.',
      ask: words('Was gehört zu einer Notiz zu einem Muster?'),
      options: [
        wrong('intent', 'Was die Gestaltenden beabsichtigten', words('Das zeigt ein Bildschirm nicht.')),
        right('both', 'Belege für den Namen und ein Argument dagegen', words('Wer sie liest, kann beides abwägen.')),
        wrong('fine', 'Die Buße, die es verdient', words('Über Bußen entscheiden Behörden. Eine Notiz beschreibt.')),
      ],
    },
  ],
  exit: [
    'Der Regler, der mein Denken am meisten verändert hat, und warum.',
    'Eine Last, die mein Entwurf jemandem auferlegt, und wem.',
    'Wer die Last tragen soll, in einem Satz.',
  ],
  glossary: [
    glossary.preset,
    glossary.knob,
    glossary.measure,
    glossary.promiseGap,
    glossary.default,
    glossary.window,
    glossary.pair,
    glossary.mayBeShared,
    glossary.patternNote,
    glossary.regulator,
    glossary.commitment,
    glossary.assumption,
  ],
}
