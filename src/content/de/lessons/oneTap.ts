import { beliefs } from '#content/de/lessons/beliefs.ts'
import { glossary } from '#content/de/lessons/glossary.ts'
import * as moments from '#content/lessons/moments.ts'
import { livePhone, phone, right, words, wrong } from '#content/lessons/write.ts'
import { LESSON_FORMAT, type Lesson } from '#domain/lesson/types.ts'

export const oneTap: Lesson = {
  format: LESSON_FORMAT,
  id: 'one-tap',
  language: 'de',
  title: 'Einmal tippen',
  summary:
    'Die Klasse beantwortet einen Hinweis auf einem Telefon und erfährt dann, was dahinter stand. Es geht um einen Bildschirm, einen Schalter und die Mühe auf beiden Seiten.',
  audience: 'Ab der Mittelstufe. Vorwissen ist nicht nötig.',
  objectives: [
    'Sagen, was ein Tippen auf Zustimmen beantwortete und was der Bildschirm nicht erwähnte.',
    'Zählen und vergleichen, wie oft man zum Zustimmen und zum Zurückhalten tippt.',
    'Erklären, was eine Voreinstellung ist und warum sie zählt, wenn niemand etwas tut.',
    'Eine Änderung vorschlagen, die Ja und Nein gleich leicht macht, und sie begründen.',
  ],
  tags: ['Medienbildung', 'Politische Bildung', 'Gestaltung und Mensch-Computer-Interaktion', 'Datenschutzrecht'],
  steps: [
    {
      id: 'first-look',
      phase: 'predict',
      title: 'Worauf tippen Sie?',
      objective: 'Bemerken, wozu ein Bildschirm einlädt.',
      prompt: words(
        'August 2016, und WhatsApp hat neue Bedingungen. Sie öffnen es, und dies erscheint. Worauf tippen Sie zuerst?',
        'F05',
      ),
      show: [phone(moments.asked2016)],
      reveal: null,
      notes: {
        say: [
          words(
            'Es ist der 26. August 2016. Die App, die Sie seit Jahren benutzen, bittet in Wellen alle um Zustimmung zu neuen Bedingungen.',
            'F05',
            'F06',
          ),
          words(
            'Der Bildschirm ist von uns nachgebaut: Platz, Reihenfolge und Mühe sind belegt, die Worte sind unsere.',
            'F10',
            'F11',
          ),
          words('Heben Sie die Hand für das, worauf Sie zuerst tippen würden. Eine falsche Antwort gibt es nicht.'),
        ],
        watchFor: [
          words(
            'Ein Projektor genügt, niemand braucht ein Gerät oder ein Konto. Der kurze Test gehört vor die Stunde und an ihr Ende; seine Zeit ist hier nicht gerechnet.',
          ),
          words('Wer sagt „Ich würde es erst lesen“? Fragen Sie, wann das zuletzt geschah, während jemand wartete.'),
          words('Verraten Sie noch nicht, dass es einen zweiten Bildschirm gibt.'),
        ],
        misconceptions: [],
      },
      minutes: 2,
      vote: {
        ask: 'Worauf tippen Sie zuerst?',
        options: [
          { id: 'agree', text: 'Zustimmen' },
          { id: 'read-more', text: 'Die kleine Zeile darunter, oder „Lesen“' },
          { id: 'not-now', text: 'Jetzt nicht' },
        ],
        outcome: null,
      },
      question: null,
    },
    {
      id: 'tap-it',
      phase: 'live',
      title: 'Erleben Sie es',
      objective: 'Gemeinsam wählen und sagen, was sie beantwortet hat.',
      prompt: words('Tippen Sie nun auf die Wahl. Wozu haben Sie Ja gesagt?'),
      show: [livePhone(moments.asked2016)],
      reveal: null,
      notes: {
        say: [
          words(
            'Ich tippe auf das, was Sie gewählt haben. War es „Jetzt nicht“: Der Hinweis kommt wieder, also tippen wir noch einmal.',
            'F10',
          ),
          words('Bevor wir weitergehen: Was hat dieses Tippen beantwortet, in einem Satz?'),
        ],
        watchFor: [
          words(
            'Die meisten sagen „neue Bedingungen“ oder „nichts Besonderes“. Davon spricht der erste Bildschirm. Lassen Sie es so stehen.',
          ),
          words('Hat die Gruppe das Lesen gewählt, halten Sie beim Schalter an und gehen zum nächsten Schritt.'),
        ],
        misconceptions: [],
      },
      minutes: 2,
      vote: null,
      question: {
        id: 'what-agree-answers',
        idea: 'Ein Knopf kann mehr beantworten, als der Bildschirm erwähnt.',
        ask: words('Was sagte der erste Bildschirm über die Weitergabe an den Mutterkonzern?'),
        options: [
          wrong(
            'all',
            'Er nannte, was weitergegeben wird und an wen',
            words('Das tat er nicht: Die erste Ebene erwähnt keine Weitergabe an Facebook.', 'F12'),
          ),
          right(
            'nothing',
            'Nichts',
            words(
              'Die erste Ebene bittet um Zustimmung und erwähnt keine Weitergabe an Facebook; eine kleine Zeile führt weiter.',
              'F11',
              'F12',
            ),
          ),
          wrong(
            'ads-only',
            'Dass es nur um Werbung geht',
            words(
              'Auch Werbung kam dort nicht vor. Wofür der Schalter war, stand auf der Ebene dahinter.',
              'F12',
              'F14',
              'F15',
            ),
          ),
        ],
      },
    },
    {
      id: 'second-screen',
      phase: 'reveal',
      title: 'Der andere Weg',
      objective: 'Auf beiden Seiten zählen, wie oft man tippt, und sagen, wie der Schalter zu Beginn stand.',
      prompt: words(
        'Zustimmen hieß einmal tippen. Wie oft tippt man, um zuzustimmen und die eigenen Angaben von der Werbung fernzuhalten?',
      ),
      show: [phone(moments.asked2016)],
      reveal: {
        texts: [
          words(
            'Hinter der kleinen Zeile stand ein Schalter. Er war an, bevor ihn jemand berührt hatte.',
            'F11',
            'F14',
          ),
          words(
            'Zurückhalten: 4 Mal tippen, und zwar Zeile öffnen, ausschalten, bestätigen, zustimmen. Nur zustimmen: 1 Mal. Die Simulation zählt mit.',
            'F11',
            'F14',
            'F16',
          ),
          words(
            'Das Ausschalten öffnete einen Dialog mit der Warnung, dass es sich später nicht ändern lässt. Wer ihn anließ, sah keinen.',
            'F16',
          ),
        ],
        show: [livePhone(moments.asked2016), { view: 'ledger', moment: moments.heldBack2016 }],
      },
      notes: {
        say: [
          words('Stimmen Sie zuerst ab, dann decke ich auf, und wir gehen den Weg gemeinsam auf dem Telefon.'),
          words(
            'War das an diesem Tag zu wissen? Ja: Der Weg dorthin stand auf dem ersten Bildschirm, und Anleitungen beschrieben ihn binnen Tagen.',
            'F11',
            'TECHWEEZ-2016',
          ),
          words(
            'Ein Verwaltungsgericht in Hamburg befand später, eine durchschnittliche Nutzerin oder ein durchschnittlicher Nutzer habe nicht erkennen können, dass das Tippen eine Einwilligung in die Datennutzung war.',
            'F13',
          ),
        ],
        watchFor: [
          words('Manche vergessen das letzte Tippen: Nach dem Schalter muss man noch zustimmen.'),
          words(
            'Vielleicht fragt jemand, ob der Schalter alles beendete. Das tat er nicht; siehe unten und die nächste Stunde.',
          ),
        ],
        misconceptions: [beliefs.nothingSent, beliefs.labelSaysNumber],
      },
      minutes: 3,
      vote: {
        ask: 'Wie oft tippt man, um zuzustimmen und die Angaben von der Werbung fernzuhalten?',
        options: [
          { id: 'one', text: 'Einmal' },
          { id: 'two', text: 'Zweimal' },
          { id: 'four', text: 'Viermal' },
          { id: 'impossible', text: 'Es ist nicht möglich' },
        ],
        outcome: 'four',
      },
      question: {
        id: 'default',
        idea: 'Eine Voreinstellung entscheidet für alle, die nichts tun.',
        ask: words('Jemand tippt sofort auf Zustimmen und sieht nie weiter nach. Wie steht der Schalter danach?'),
        options: [
          wrong(
            'off',
            'Aus, weil niemand gefragt wurde',
            words('So wäre es bei einem Opt-in gewesen. Der Schalter war voreingestellt an.', 'F14'),
          ),
          wrong(
            'undecided',
            'Es bleibt offen, bis die Person wählt',
            words('Diesen Zustand gab es nicht: voreingestellt an, bis jemand ausschaltete.', 'F14', 'F16'),
          ),
          right('on', 'An', words('Er war voreingestellt an, und einmal Tippen ließ ihn an.', 'F14')),
        ],
      },
    },
    {
      id: 'name-it',
      phase: 'name',
      title: 'Benennen',
      objective: 'Benennen, was gebaut wurde, mit einem Grund für den Namen und einem dagegen.',
      prompt: words(
        '„Versteckt hinter einer kleinen Zeile.“ „Vorab angehakt.“ Was spricht für jeden Namen, was dagegen?',
      ),
      show: [phone(moments.asked2016), phone(moments.switch2016)],
      reveal: {
        texts: [
          words('Dafür: Italiens Wettbewerbsbehörde führte die vorab gewählte Option auf.', 'AGCM-2017'),
          words(
            'Dagegen: Der Weg dorthin stand auf dem ersten Bildschirm, und der Haken ließ sich vor dem Zustimmen entfernen.',
            'F11',
            'F16',
          ),
        ],
        show: [],
      },
      notes: {
        say: [
          words(
            'Links ist die kleine Zeile. Rechts ist derselbe Schalter, wie er nach dem Zustimmen in den Einstellungen steht.',
            'F09',
            'F11',
            'F14',
          ),
          words(
            'Wir schreiben „Notiz zu einem Muster“, nicht „Trick“. Eine Notiz liest einen Bildschirm. Sie sagt nicht, was jemand beabsichtigte.',
          ),
          words('Eine Person spricht für den Namen, eine dagegen, je ein Satz.'),
        ],
        watchFor: [words('Gerede über Menschen („dumme Leute“, „böse Firma“). Führen Sie es zum Bildschirm zurück.')],
        misconceptions: [beliefs.legalTerm],
      },
      minutes: 1,
      vote: null,
      question: {
        id: 'effort',
        idea: 'Die Mühe auf einer Seite ist eine Eigenschaft des Bildschirms.',
        ask: words('Welcher Satz handelt vom Bildschirm und lässt sich dort prüfen?'),
        options: [
          right(
            'taps',
            'Für ein Nein tippt man öfter als für ein Ja.',
            words('Das kann jede Person am Bildschirm nachzählen, mit demselben Ergebnis.'),
          ),
          wrong(
            'want',
            'Niemand wollte ablehnen.',
            words('Das handelt von Menschen. Man müsste sie fragen; der Bildschirm sagt es nicht.'),
          ),
          wrong(
            'intent',
            'Das Unternehmen wollte, dass man es übersieht.',
            words('Das handelt von einer Absicht. Ein Bildschirm zeigt, was gebaut wurde, nicht warum.'),
          ),
        ],
      },
    },
    {
      id: 'fair',
      phase: 'fair',
      title: 'Was wäre fair?',
      objective: 'Eine Änderung vorschlagen und sagen, was sie auf jeder Seite kostet.',
      prompt: words('Hier ist eine Antwort, unsere: Ja und Nein nebeneinander. Was würden Sie zuerst ändern?'),
      show: [livePhone(moments.askedMinimum)],
      reveal: {
        texts: [
          words('In unserem Entwurf kostet ein Ja einmal Tippen, ein Nein ebenso, und sich umzuentscheiden auch.'),
          words('Nichts ist vorab an. Es ist nicht der einzige faire Entwurf und nicht das letzte Wort.'),
          words('Fragen zum Schluss und kurzer Test: auf Ihrem Blatt, oder im Browser nach diesem Schritt.'),
        ],
        show: [{ view: 'measures', designs: ['2016', 'neutral-minimum'] }],
      },
      notes: {
        say: [
          words(
            'Stimmen Sie für die eine Änderung, die Sie zuerst machen würden. Dann nennt aus jeder Gruppe jemand einen Grund.',
          ),
        ],
        watchFor: [
          words(
            'Die Fragen zum Schluss und der kurze Test stehen auf dem Arbeitsblatt und im Browser nach dem letzten Schritt. Ohne Papier: Stellen Sie eine Frage laut.',
          ),
          words(
            '„Einfach verbieten“ und „Man muss eben lesen“ beenden das Gespräch. Fragen Sie: Wie sähe der Bildschirm dann aus?',
          ),
        ],
        misconceptions: [beliefs.measureIsPeople],
      },
      minutes: 2,
      vote: {
        ask: 'Was würden Sie zuerst ändern?',
        options: [
          { id: 'default', text: 'Der Schalter ist aus, bis ihn jemand einschaltet' },
          { id: 'place', text: 'Die Wahl steht auf dem ersten Bildschirm' },
          { id: 'buttons', text: 'Zwei gleiche Knöpfe: Ja und Nein' },
          { id: 'words', text: 'Der erste Bildschirm sagt, was weitergegeben wird und wofür' },
        ],
        outcome: null,
      },
      question: null,
    },
  ],
  test: [
    {
      id: 'test-mention',
      idea: 'Ein Knopf kann mehr beantworten, als der Bildschirm erwähnt.',
      ask: words(
        'Der Hinweis von 2016: Wo war zuerst etwas über die Weitergabe an Facebook zu erfahren?',
        'F05',
        'F12',
      ),
      options: [
        right(
          'behind',
          'Hinter einer kleinen Zeile auf dem ersten Bildschirm',
          words('Eine kleine graue Zeile führte weiter.', 'F11', 'F12'),
        ),
        wrong('first', 'Auf dem ersten Bildschirm', words('Die erste Ebene erwähnt sie nicht.', 'F12')),
        wrong(
          'nowhere',
          'Nirgends in der App',
          words('Sie stand in der App, auf der Ebene dahinter, beim Schalter.', 'F11', 'F14'),
        ),
      ],
    },
    {
      id: 'test-default',
      idea: 'Eine Voreinstellung entscheidet für alle, die nichts tun.',
      ask: words('Was ist eine Voreinstellung?'),
      options: [
        wrong(
          'best',
          'Die Einstellung, die Fachleute empfehlen',
          words('Vielleicht ist sie das, vielleicht nicht. Sie sagt nur, wie es zu Beginn steht.'),
        ),
        right('untouched', 'Wie ein Schalter steht, bevor ihn jemand berührt', words('Wer nichts tut, behält sie.')),
        wrong(
          'most',
          'Was die meisten wählen',
          words('Viele behalten sie, aber oft, weil sie gar nicht gewählt haben.'),
        ),
      ],
    },
    {
      id: 'test-effort',
      idea: 'Die Mühe auf einer Seite ist eine Eigenschaft des Bildschirms.',
      ask: words('Vom ersten Bildschirm von 2016 aus: Auf welchem Weg tippte man am häufigsten?', 'F05', 'F11'),
      options: [
        wrong(
          'agree',
          'Zustimmen und alles lassen, wie es ist',
          words('Das war einmal Tippen, auf einen großen Knopf.', 'F11'),
        ),
        wrong(
          'later',
          'Aufschieben',
          words('„Jetzt nicht“ war einmal Tippen, jedes Mal, wenn der Hinweis kam.', 'F10'),
        ),
        right(
          'hold-back',
          'Zustimmen und die Angaben von der Werbung fernhalten',
          words('Zeile öffnen, ausschalten, im Dialog bestätigen, zustimmen.', 'F11', 'F14', 'F16'),
        ),
      ],
    },
    {
      id: 'test-stops',
      idea: 'Ein Schalter beendet, wofür er da ist, und nicht mehr.',
      ask: words('Jemand hat ausgeschaltet. Was ist mit der Telefonnummer?'),
      options: [
        wrong(
          'stays',
          'Sie blieb allein beim Dienst',
          words(
            'Andere Zwecke blieben, und dafür wurde die Nummer weitergegeben, sagte die Pressestelle.',
            'F21',
            'F22',
            'SEED-002',
          ),
        ),
        right(
          'other-uses',
          'Sie wurde weiter weitergegeben, für andere Zwecke als Werbung',
          words('Der Schalter galt für Werbung und Vorschläge; andere Zwecke blieben.', 'F21', 'F22', 'SEED-002'),
        ),
        wrong(
          'posted',
          'Sie stand auf den Seiten des Mutterkonzerns',
          words('Nein: Nichts wird auf Facebook geteilt, sagte die Beschriftung.', 'F15'),
        ),
      ],
    },
  ],
  exit: [
    'Was hat einmal Tippen beantwortet, in einem Satz?',
    'Eine Änderung am Bildschirm, die ich zuerst machen würde, und warum.',
    'Eine Frage, die ich noch habe.',
  ],
  glossary: [
    glossary.notice,
    glossary.default,
    glossary.optOut,
    glossary.putOff,
    glossary.mayBeShared,
    glossary.patternNote,
    glossary.measure,
  ],
}
