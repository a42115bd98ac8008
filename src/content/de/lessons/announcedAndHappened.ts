import { beliefs } from '#content/de/lessons/beliefs.ts'
import { glossary } from '#content/de/lessons/glossary.ts'
import * as moments from '#content/lessons/moments.ts'
import { livePhone, phone, right, words, wrong } from '#content/lessons/write.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { LESSON_FORMAT, type Lesson } from '#domain/lesson/types.ts'

export const announcedAndHappened: Lesson = {
  format: LESSON_FORMAT,
  id: 'announced-and-happened',
  language: 'de',
  title: 'Angekündigt und geschehen',
  summary:
    'Ein Hinweis nennt einen Tag und eine Folge. Die Klasse hält drei Ankündigungen gegen die Belege und lernt aufzuschreiben, wer was sagt und wie sicher das ist.',
  audience: 'Oberstufe, Hochschule, Erwachsenenbildung. Steht für sich.',
  objectives: [
    'Eine Ankündigung von einem Ereignis unterscheiden, mit dem Tag von beiden.',
    'Drei Ankündigungen ordnen und sagen, welche ausgeführt wurde.',
    'Quellen abwägen, die einander widersprechen, ohne sie zu glätten.',
    'Eine Schlagzeile berichtigen, sodass sie sagt, wer was sagt und wie sicher das ist.',
    'Einen Hinweis, der nur wieder fragt, mit einem vergleichen, der ein Nein annimmt.',
  ],
  tags: [
    'Medienbildung',
    'Politische Bildung',
    'Gestaltung und Mensch-Computer-Interaktion',
    'Datenschutzrecht',
    'Geschichte: Arbeit mit Quellen',
  ],
  steps: [
    {
      id: 'is-there-a-no',
      phase: 'predict',
      title: 'Gibt es ein Nein?',
      objective: 'Einen Hinweis lesen und sich festlegen, was er anbietet.',
      prompt: words(
        'Januar 2021: WhatsApp bittet alle, neue Bedingungen zu akzeptieren. Kann man Nein sagen und die App behalten?',
        'P03',
        'P06',
      ),
      show: [phone(moments.asked2021)],
      reveal: {
        texts: [
          words(
            'Es gab „Zustimmen“ und „Jetzt nicht“ auf Android oder ein Kreuz auf dem iPhone. Das schließt den Hinweis; eine Ablehnung hält es nicht fest.',
            'P08',
            'P10',
          ),
          words(
            'Wer lieber das Konto löschen wollte, wurde zu den Hilfeseiten geschickt. Die Entscheidung war bis zum 8. Februar fällig.',
            'P06',
            'P10',
          ),
        ],
        show: [],
      },
      notes: {
        say: [
          words(
            'Es ist Anfang Januar 2021, und eines Tages füllt dieser Hinweis den Bildschirm. Diese Person hat 2016 zugestimmt und den Schalter angelassen. Die Worte auf dem Telefon sind unsere; Reihenfolge und Mühe sind belegt.',
            'P03',
            'P08',
          ),
          words('Stimmen Sie per Handzeichen ab, dann decke ich auf.'),
        ],
        watchFor: [
          words(
            'Ein Projektor genügt; ein Gerät für je zwei hilft in zwei Schritten. Der kurze Test gehört vor die Stunde und an ihr Ende; seine Zeit ist hier nicht gerechnet.',
          ),
          words(
            'Manche Quellen von damals schreiben, der Hinweis lasse sich nicht schließen. Andere beschreiben die beiden Knöpfe. Das ist unser erster Streitpunkt: Halten Sie ihn fest.',
            'P08',
            'ORANGE-2021',
            'RTL-2021',
          ),
        ],
        misconceptions: [beliefs.readMessages],
      },
      minutes: 3,
      vote: {
        ask: 'Kann man Nein sagen und die App behalten, wie sie ist?',
        options: [
          { id: 'button', text: 'Ja, mit einem Knopf auf diesem Bildschirm' },
          { id: 'settings', text: 'Ja, irgendwo in den Einstellungen' },
          { id: 'put-off', text: 'Nein, man kann nur aufschieben' },
          { id: 'nothing', text: 'Nein, man kann nur zustimmen' },
        ],
        outcome: 'put-off',
      },
      question: null,
    },
    {
      id: 'look-for-the-no',
      phase: 'live',
      title: 'Das Nein suchen',
      objective: 'Ein System nach einem Ausweg absuchen und zählen, was jeder Weg kostet.',
      prompt: words('Durchsuchen Sie die ganze App. Wie oft tippen Sie, um zuzustimmen, aufzuschieben, zu gehen?'),
      show: [livePhone(moments.asked2021)],
      reveal: {
        texts: [
          words('Zustimmen: 1 Mal tippen. Aufschieben: 1 Mal, jedes Mal, wenn er kommt.', 'P08', 'P10'),
          words(
            'Gehen, auf Android: 9 Mal tippen und die ganze Telefonnummer. Ablehnen: Dafür gibt es keinen Weg.',
            'K01',
            'P06',
            'P08',
          ),
        ],
        show: [{ view: 'measures', designs: ['2021'] }],
      },
      notes: {
        say: [
          words('Zu zweit auf eigenen Geräten, auf der Seite mit dem Telefon, oder mit mir auf dem großen.'),
          words('Schreiben Sie drei Zahlen auf. Dann vergleichen wir.'),
          words(
            'Gehen ist endgültig: Verlauf, Gruppen und Sicherungen sind fort, und es dauert bis zu 90 Tage.',
            'K03',
          ),
        ],
        watchFor: [
          words(
            'Auf dem iPhone ist der Weg hinaus kürzer, und über die letzten Schritte gehen die Quellen auseinander. Lassen Sie vergleichen.',
            'K02',
          ),
          words('Die App zu entfernen heißt nicht zu gehen: Die Daten des Kontos bleiben.', 'K05'),
        ],
        misconceptions: [],
      },
      minutes: 6,
      vote: null,
      question: {
        id: 'put-off-is-no-no',
        idea: 'Aufschieben ist weder ein Ja noch ein Nein.',
        ask: words('Jemand tippt jedes Mal auf „Jetzt nicht“. Was hat die Person geantwortet?'),
        options: [
          wrong(
            'no',
            'Nein',
            words(
              'Kein Knopf hielt ein Nein fest. Der Hinweis schließt sich, und die Entscheidung steht noch aus.',
              'P08',
              'P10',
            ),
          ),
          wrong(
            'yes',
            'Ja, weil sie die App weiter benutzt',
            words(
              'Die Bedingungen außerhalb Europas sagen das; die FAQ sagt, dass deswegen niemand Konto oder Funktionen verliert. Die Texte widersprechen einander.',
              'P15',
              'T22',
            ),
          ),
          right('nothing', 'Noch nichts', words('Der Hinweis schließt sich, und die App läuft wie zuvor.', 'P10')),
        ],
      },
    },
    {
      id: 'the-named-day',
      phase: 'predict',
      title: 'Der genannte Tag',
      objective: 'Vorhersagen mit dem, was an einem Tag zu wissen war.',
      prompt: words(
        'Es ist der 14. Januar 2021, und Sie haben nicht akzeptiert. Was geschieht am 8. Februar?',
        'P06',
        'P11',
      ),
      show: [phone(moments.putOff2021)],
      reveal: {
        texts: [
          words(
            'Nichts. Am 15. Januar wurde der Tag auf den 15. Mai verschoben; am 8. Februar sollte niemand gesperrt oder gelöscht werden.',
            'T06',
          ),
          words('A, wie angekündigt: keine Nutzung mehr, bis man akzeptiert. B, wie geschehen.', 'P11', 'T06'),
        ],
        show: [{ view: 'compare', moments: [moments.namedDayAnnounced, moments.namedDayHappened] }],
      },
      notes: {
        say: [
          words(
            'Sie dürfen nur benutzen, was bis dahin öffentlich war. Der Hinweis ist es; die Nachricht des nächsten Tages nicht.',
            'P06',
            'T06',
          ),
          words('Stimmen Sie ab. Dann decke ich auf.'),
          words(
            'Wer „Sie geht nicht mehr“ sagte, hat den Hinweis gut gelesen. Über die Ankündigung war das richtig.',
            'P11',
          ),
        ],
        watchFor: [
          words(
            'Ein Artikel vom 20. Januar sprach noch vom 8. Februar. Er war überholt, als er erschien.',
            'SEED-004',
            'T06',
          ),
          words('Dass der 8. Februar der erste Tag ohne die App ist, ist unsere Annahme.', 'P11'),
        ],
        misconceptions: [beliefs.accountsDeleted],
      },
      minutes: 5,
      vote: {
        ask: 'Was geschieht am genannten Tag, wenn man nicht akzeptiert hat?',
        options: [
          { id: 'deleted', text: 'Das Konto wird gelöscht' },
          { id: 'stops', text: 'Die App geht nicht mehr, bis man akzeptiert' },
          { id: 'limited', text: 'Manche Funktionen fallen weg' },
          { id: 'nothing', text: 'Nichts' },
        ],
        outcome: 'nothing',
      },
      question: null,
    },
    {
      id: 'three-announcements',
      phase: 'reveal',
      title: 'Drei Ankündigungen',
      objective: 'Ankündigungen ordnen und jede gegen die Belege halten.',
      prompt: words('Dreimal wurde eine Folge angekündigt, wenn man nicht akzeptiert. Welche davon wurde ausgeführt?'),
      show: [{ view: 'timeline', from: isoDay('2021-02-18'), to: isoDay('2021-05-10') }],
      reveal: {
        texts: [
          words('Januar: Nach dem 8. Februar keine Nutzung mehr, bis man akzeptiert.', 'P06', 'P11'),
          words(
            'Februar: Ab dem 15. Mai einige Wochen lang Anrufe und Mitteilungen, kein Lesen und kein Senden.',
            'T11',
            'T12',
          ),
          words(
            'Mai: Nach mehreren Wochen Erinnerungen keine Chatliste; später auch keine Anrufe und Mitteilungen.',
            'T14',
          ),
          words(
            'Ende Mai: keine Einschränkungen, nur Erinnerungen. Keine der drei wurde ausgeführt, sagt WhatsApp.',
            'T16',
            'T17',
          ),
        ],
        show: [{ view: 'compare', moments: [moments.juneFebruary, moments.midJuneMay] }],
      },
      notes: {
        say: [
          words(
            'Die Ankündigung vom Januar ist der Hinweis, den Sie erlebt haben. Suchen Sie die beiden anderen selbst auf der Liste. Zwei Minuten.',
            'P06',
          ),
          words(
            'Stimmen Sie nun ab, dann decke ich auf: zwei Telefone wie angekündigt, nicht wie geschehen.',
            'T11',
            'T14',
            'T17',
          ),
          words(
            'Tage, die die Ankündigungen offenlassen, sind hier Annahmen: mehrere Wochen als 28 Tage, einige Wochen als 21.',
            'T12',
            'T14',
          ),
        ],
        watchFor: [
          words(
            'Von hinten ist die Liste klein: Lassen Sie auf Geräten lesen, oder lesen Sie vor, wonach gefragt wird.',
          ),
          words(
            'Eine Seite schrieb durchaus, Menschen seien eingeschränkt worden. Das widerspricht WhatsApp. Lassen Sie es nicht fallen; wir kommen darauf zurück.',
            'SILICONREPUBLIC-2021',
            'T16',
          ),
          words(
            '„Also war alles heiße Luft.“ Fragen Sie, was eine Ankündigung mit Menschen macht, bevor sie zurückgenommen wird.',
          ),
        ],
        misconceptions: [beliefs.cutOff],
      },
      minutes: 8,
      vote: {
        ask: 'Welche Ankündigung wurde ausgeführt?',
        options: [
          { id: 'first', text: 'Die erste: gar keine Nutzung' },
          { id: 'second', text: 'Die zweite: nur Anrufe und Mitteilungen' },
          { id: 'third', text: 'Die dritte: Schritt für Schritt' },
          { id: 'none', text: 'Keine' },
        ],
        outcome: 'none',
      },
      question: {
        id: 'announced-is-not-done',
        idea: 'Angekündigt ist nicht getan.',
        ask: words('Was von den Ankündigungen geschah, wenn man nie akzeptierte?'),
        options: [
          wrong(
            'stop',
            'Die App ging ab dem ersten genannten Tag nicht mehr',
            words('Der Tag wurde verschoben, bevor er kam.', 'T06'),
          ),
          wrong(
            'limits',
            'Allen wurden Funktionen genommen',
            words(
              'WhatsApp sagt, dass keine Einschränkungen begannen. Eine Seite schrieb von eingeschränkten Menschen.',
              'T16',
              'T17',
            ),
          ),
          right(
            'reminders',
            'Man wurde erinnert',
            words(
              'Erinnerungen von Zeit zu Zeit; ein Journalist in Brasilien schloss den Hinweis noch 2023 jeden Tag.',
              'T17',
              'T21',
            ),
          ),
        ],
      },
    },
    {
      id: 'two-tellings',
      phase: 'live',
      title: 'Zwei Gruppen, zwei Fassungen',
      objective: 'Eine Fassung genau berichten, mit ihrem Tag und ihrer Quelle.',
      prompt: words(
        'Gruppe A, links, erlebt das Angekündigte, Gruppe B, rechts, das Geschehene. Was geht an diesem Tag noch?',
      ),
      show: [phone(moments.juneFebruary), phone(moments.juneHappened)],
      reveal: {
        texts: [
          words(
            'Nach der Ankündigung vom Februar, am 1. Juni 2021: Anrufe und Mitteilungen kommen, Nachrichten lassen sich nicht lesen oder senden.',
            'T11',
            'T12',
          ),
          words(
            'Wie es geschah, am selben Tag: Alles geht, und eine Erinnerung kommt. Wie oft, sagt für die meisten Orte keine Quelle.',
            'T17',
            'T22',
          ),
        ],
        show: [{ view: 'compare', moments: [moments.juneFebruary, moments.juneHappened] }],
      },
      notes: {
        say: [
          words(
            'Die eine Hälfte der Gruppe ist A, die andere B. Dieselbe Person, derselbe Tag, eine andere Fassung. Auf eigenen Geräten: die Seite mit dem Telefon, oben die Fassung; oder wir sehen gemeinsam hin.',
          ),
          words('Jede Gruppe schreibt vier Zeilen: den Tag, was geht, was nicht geht, wer das sagt. Fünf Minuten.'),
          words('Dann liest A vor, und B antwortet. Wo unterscheiden Sie sich, und seit welchem Tag?'),
        ],
        watchFor: [
          words(
            'Gruppe A schreibt oft „Sie haben Leute ausgesperrt“. Die richtige Form ist „Es wurde angekündigt, dass“. Lassen Sie es umschreiben.',
            'T11',
          ),
          words(
            'Wie oft die Erinnerung wiederkam, ist für die meisten Orte nicht belegt. Dass sie hier täglich kommt, ist eine Annahme.',
            'T17',
            'T19',
            'T21',
          ),
          words('Schnellere Gruppen: die Fassung vom Mai, am 15. Juni.', 'T14'),
        ],
        misconceptions: [beliefs.begunIn2021],
      },
      minutes: 10,
      vote: null,
      question: null,
    },
    {
      id: 'who-says-what',
      phase: 'reveal',
      title: 'Wer sagt was',
      objective: 'Quellen abwägen, die einander widersprechen, und angeben, wie sicher man sein kann.',
      prompt: words(
        '„Wegen dieser Neuerung verlor niemand Funktionen.“ Wie sicher ist das, und auf wessen Wort hin?',
        'T22',
      ),
      show: [],
      reveal: {
        texts: [
          words('Das Unternehmen sagt es, mehrmals, und seine bleibende Hilfeseite sagt es noch.', 'T13', 'T17', 'T22'),
          words(
            'Dagegen: Silicon Republic schrieb im Juli 2021, dass Menschen in der Nutzung eingeschränkt wurden.',
            'T16',
            'SILICONREPUBLIC-2021',
          ),
          words(
            'Für immer, oder vorerst? Eine Seite: Das kann sich ändern. Eine andere: Es soll auf unbestimmte Zeit so bleiben.',
            'TNW-2021',
            'WTN-2021-VERGE',
            'T17',
          ),
          words(
            'Muss man akzeptieren? Bedingungen außerhalb Europas: Weiternutzen heißt akzeptieren. Die FAQ: Niemand verliert Konto oder Funktionen.',
            'P15',
            'T22',
          ),
        ],
        show: [],
      },
      notes: {
        say: [
          words('Vier Zeilen, vier Streitpunkte. Jede Reihe nimmt einen und sagt: wer, wann, wie nah an der Sache.'),
          words('Stimmen Sie dann ab. Eine gute Antwort sagt, auf wessen Wort sie sich stützt.'),
          words('Alle Quellen stehen auf den Seiten „Fakten“ und „Quellen“, mit dem, wie weit jede gelesen wurde.'),
        ],
        watchFor: [
          words(
            '„Jeder hat eben seine Meinung“ ist kein Abwägen. Wer konnte es wissen? Wer hat ein Interesse? Wer hat es gesehen?',
          ),
          words(
            'Auch das Wort des Unternehmens ist eine Quelle: nah an der Sache und mit einem Interesse daran. Seine eigenen Texte widersprechen einander.',
            'P15',
            'T22',
          ),
        ],
        misconceptions: [beliefs.europeFree],
      },
      minutes: 8,
      vote: {
        ask: 'Wie sicher ist, dass niemand Funktionen verlor?',
        options: [
          { id: 'certain', text: 'Gewiss: Es ist bewiesen' },
          { id: 'word', text: 'Es ist das Wort des Unternehmens, und ein Bericht steht dagegen' },
          { id: 'false', text: 'Es ist falsch: Menschen wurden eingeschränkt' },
          { id: 'unknown', text: 'Man weiß gar nichts' },
        ],
        outcome: 'word',
      },
      question: {
        id: 'disputed',
        idea: 'Strittig heißt, dass alle Seiten erzählt werden.',
        ask: words('Zwei verlässliche Quellen widersprechen einander. Was tut ein ehrlicher Bericht?'),
        options: [
          wrong(
            'majority',
            'Er nimmt, was die meisten Zeitungen schrieben',
            words(
              'Zeitungen schreiben voneinander ab. Mehrere schrieben im Januar 2021, Konten würden gelöscht; der Hinweis sagt das nicht.',
              'P11',
            ),
          ),
          wrong('neither', 'Er lässt beide weg', words('Dann erfährt niemand, dass es Streit gibt.')),
          right(
            'both',
            'Er nennt beide, wer sie sind und wie nah sie waren',
            words('So lassen sie sich abwägen, und man kann sagen, was man für wahrscheinlicher hält und warum.'),
          ),
          wrong(
            'company',
            'Er nimmt das Wort des Unternehmens, es muss es wissen',
            words('Es ist nah an der Sache und hat ein Interesse daran. Es ist eine Seite.'),
          ),
        ],
      },
    },
    {
      id: 'name-it',
      phase: 'name',
      title: 'Benennen',
      objective: 'Muster benennen, die in der Zeit liegen, mit Belegen und einem Argument gegen jedes.',
      prompt: words(
        'Ein letzter Tag, der wandert. Zustimmen oder jetzt nicht, immer wieder. Was machte das mit Wartenden?',
      ),
      show: [phone(moments.asked2021), phone(moments.midJuneHappened)],
      reveal: {
        texts: [
          words(
            'Der Tag: 8. Februar 2021, dann 15. Mai, dann keiner. Jede Verschiebung gab auch mehr Zeit.',
            'P06',
            'T06',
            'T13',
            'T17',
          ),
          words(
            'Die Hinweise: Die europäische Verbraucherorganisation nennt sie hartnäckig, wiederkehrend und aufdringlich.',
            'T19',
          ),
          words(
            'Indiens Regierung schrieb von einer erschlichenen Zustimmung. Dem Gericht wurde gesagt, die Richtlinie ruhe, während der Hinweis weiter gezeigt wird.',
            'T18',
            'R08',
          ),
        ],
        show: [{ view: 'timeline', from: isoDay('2021-05-15'), to: isoDay('2021-07-15') }],
      },
      notes: {
        say: [
          words('Diese Muster stehen auf keinem einzelnen Bildschirm. Man sieht sie nur über die Zeit.'),
          words(
            'Zu jedem: Was würde das Unternehmen antworten? Es antwortete: mehr Zeit zum Durchsehen, und keine Einschränkungen.',
            'T06',
            'T17',
          ),
        ],
        watchFor: [
          words(
            'Eine Beschwerde ist keine Feststellung. Die Verbraucherorganisation beschwerte sich im Juli 2021; im März 2023 folgten Zusagen in der EU.',
            'T19',
            'R28',
          ),
        ],
        misconceptions: [beliefs.legalTerm],
      },
      minutes: 4,
      vote: null,
      question: null,
    },
    {
      id: 'a-notice-that-takes-a-no',
      phase: 'fair',
      title: 'Ein Hinweis, der ein Nein annimmt',
      objective: 'Den Hinweis mit dem vergleichen, was später versprochen wurde.',
      prompt: words('Hier gelten die Zusagen an die EU von 2023 für dieselbe Frage. Was können Sie jetzt tun?', 'R28'),
      show: [livePhone(moments.askedCommitments)],
      reveal: {
        texts: [
          words(
            'Zugesagt für künftige Neuerungen: ein Nein so deutlich wie ein Ja, Hinweise zum Aufschieben, keine, die wiederkommen.',
            'R28',
          ),
          words(
            'Hier kostet ein Nein 1 Mal Tippen, wie ein Ja. Dass es sonst nichts kostet, ist von uns: Laut den Belegen kann man den Dienst dann vielleicht nicht nutzen.',
            'R28',
          ),
        ],
        show: [{ view: 'measures', designs: ['2021', 'commitments-2023'] }],
      },
      notes: {
        say: [
          words('Tippen Sie auf das Nein. Was kommt danach? Lassen Sie einige Tage vergehen und sehen Sie nach.'),
          words('Welche Zeile der Tabelle änderte sich am meisten? Welche gar nicht?'),
        ],
        watchFor: [
          words(
            'Der alte Schalter kommt nicht wieder. Was früher akzeptiert wurde, gilt in diesem Entwurf auch nach dem Nein.',
          ),
        ],
        misconceptions: [],
      },
      minutes: 4,
      vote: {
        ask: 'Was zählt bei einem solchen Hinweis am meisten?',
        options: [
          { id: 'no', text: 'Ein Nein neben dem Ja' },
          { id: 'cost', text: 'Dass ein Nein nichts kostet' },
          { id: 'quiet', text: 'Dass er nicht wiederkommt' },
          { id: 'text', text: 'Dass er sagt, was sich ändert' },
        ],
        outcome: null,
      },
      question: {
        id: 'promise',
        idea: 'Ein Versprechen hat eine Reichweite.',
        ask: words('Wofür gelten die Zusagen von 2023?', 'R28'),
        options: [
          wrong(
            'past',
            'Für den Hinweis dieser Stunde, im Nachhinein',
            words('Sie gelten für künftige Neuerungen.', 'R28'),
          ),
          right(
            'future',
            'Für künftige Neuerungen, dort, wo sie gegeben wurden',
            words('Es sind Zusagen in der EU für künftige Neuerungen.', 'R28'),
          ),
          wrong(
            'world',
            'Für alle Menschen der Welt',
            words('Sie wurden in der EU gegeben; von anderen Orten sagen die Belege nichts.', 'R28'),
          ),
        ],
      },
    },
    {
      id: 'correct-the-headline',
      phase: 'fair',
      title: 'Die Schlagzeile berichtigen',
      objective: 'Einen Satz schreiben, der wahr ist, mit Tag und Quelle.',
      prompt: words(
        '„Die App sperrt alle aus, die ablehnen.“ Schreiben Sie das um: Wer sagt es, seit wann, wie sicher?',
      ),
      show: [phone(moments.asked2021)],
      reveal: {
        texts: [
          words(
            'Zum Beispiel: „WhatsApp kündigte im Januar 2021 an, dass nach dem 8. Februar Schluss ist, wenn man nicht akzeptiert; am 15. Januar verschob es den Tag.“',
            'P06',
            'P11',
            'T06',
          ),
          words('Fragen zum Schluss und kurzer Test: auf Ihrem Blatt, oder im Browser nach diesem Schritt.'),
        ],
        show: [],
      },
      notes: {
        say: [words('Ein Satz, allein, zwei Minuten. Der Hinweis ist Ihre Quelle. Dann lesen zwei von Ihnen vor.')],
        watchFor: [
          words(
            'Sagt der Satz, an welchem Tag und wer, und passt das Verb: kündigte an, erklärte, stellte fest, berichtete?',
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
      id: 'test-day',
      idea: 'Angekündigt ist nicht getan.',
      ask: words('Was geschah am 8. Februar 2021, wenn man nicht akzeptiert hatte?', 'P06'),
      options: [
        right('nothing', 'Nichts', words('Am 15. Januar war der Tag auf den 15. Mai verschoben worden.', 'T06')),
        wrong(
          'stop',
          'Die App ging nicht mehr',
          words('Das war angekündigt. Der Tag wurde verschoben, bevor er kam.', 'P11', 'T06'),
        ),
        wrong(
          'deleted',
          'Das Konto wurde gelöscht',
          words('Der Hinweis sagte das nicht, und das Unternehmen sagte, es sei nie geplant gewesen.', 'P11', 'T06'),
        ),
      ],
    },
    {
      id: 'test-none',
      idea: 'Angekündigt ist nicht getan.',
      ask: words('Wie viele der drei angekündigten Folgen wurden laut WhatsApp ausgeführt?', 'T17'),
      options: [
        wrong(
          'one',
          'Eine',
          words('Jede wurde ersetzt oder zurückgenommen, bevor sie kam, sagt das Unternehmen.', 'T06', 'T14', 'T17'),
        ),
        right('none', 'Keine', words('Keine Einschränkungen, nur Erinnerungen.', 'T16', 'T17')),
        wrong(
          'all',
          'Alle drei, eine nach der anderen',
          words('Sie ersetzten einander, und die letzte wurde Ende Mai zurückgenommen.', 'T11', 'T14', 'T17'),
        ),
      ],
    },
    {
      id: 'test-put-off',
      idea: 'Aufschieben ist weder ein Ja noch ein Nein.',
      ask: words('„Jetzt nicht“ auf dem Hinweis vom Januar 2021 hieß …', 'P08'),
      options: [
        right(
          'later',
          'dass die Frage wiederkam',
          words('Der Hinweis schloss sich, und die Entscheidung stand noch aus.', 'P10'),
        ),
        wrong('no', 'dass man abgelehnt hatte', words('Kein Knopf hielt eine Ablehnung fest.', 'P08', 'P10')),
        wrong('leave', 'dass das Konto aufgegeben wurde', words('Die App lief wie zuvor.', 'P10')),
      ],
    },
    {
      id: 'test-messages',
      idea: 'Lesen, was ein Text sagt, nicht, was über ihn gesagt wird.',
      ask: words('Ließ die Neuerung von 2021 den Mutterkonzern persönliche Nachrichten lesen?', 'P02'),
      options: [
        right(
          'no',
          'Nein, laut dem Unternehmen; Chats mit manchen Geschäften sind ein Fall für sich',
          words(
            'Steht ein Dienstleister dazwischen, heißen solche Chats nicht Ende-zu-Ende-verschlüsselt.',
            'T05',
            'D09',
          ),
        ),
        wrong(
          'yes',
          'Ja, das war der Zweck',
          words(
            'WhatsApp sagte, dass es persönliche Nachrichten nicht sehen kann und dass die Neuerung an der privaten Kommunikation nichts ändert.',
            'T04',
            'T05',
            'T15',
          ),
        ),
        wrong(
          'eu',
          'Nur außerhalb Europas',
          words(
            'Laut WhatsApp wird der Inhalt von Nachrichten und Anrufen nicht weitergegeben; ein solcher Unterschied ist nicht belegt.',
            'D08',
          ),
        ),
      ],
    },
    {
      id: 'test-disputed',
      idea: 'Strittig heißt, dass alle Seiten erzählt werden.',
      ask: words('Welcher Satz ist am ehrlichsten?'),
      options: [
        wrong(
          'never',
          'Niemand wurde je eingeschränkt.',
          words('Das ist das Wort des Unternehmens. Ein Bericht steht dagegen.', 'T16', 'T22'),
        ),
        wrong(
          'many',
          'Viele wurden eingeschränkt.',
          words('Eine Seite schrieb von eingeschränkten Menschen; das Unternehmen bestreitet es.', 'T16'),
        ),
        right(
          'both',
          'Das Unternehmen sagt, niemand sei eingeschränkt worden; eine Seite schrieb anderes.',
          words('Er sagt, wer was sagt.', 'T16', 'T22'),
        ),
      ],
    },
    {
      id: 'test-promise',
      idea: 'Ein Versprechen hat eine Reichweite.',
      ask: words('Im März 2023 wurden in der EU Zusagen gegeben. Was davon ist eine?', 'R28'),
      options: [
        wrong('switch', 'Der Schalter kommt für alle wieder', words('Davon sagt der Beleg der Zusagen nichts.', 'R28')),
        wrong(
          'fine',
          'Eine Buße für jede Erinnerung',
          words('Es sind Versprechen des Unternehmens, keine Strafen.', 'R28'),
        ),
        right('prominent', 'Ablehnen so deutlich wie Akzeptieren', words('Für künftige Neuerungen.', 'R28')),
      ],
    },
  ],
  exit: [
    'Eine Ankündigung und was aus ihr wurde, mit den Tagen.',
    'Ein Satz, den ich diese Woche gelesen habe und jetzt umschreiben würde.',
    'Eine Quelle, die ich gern selbst sähe, und warum.',
  ],
  glossary: [
    glossary.notice,
    glossary.putOff,
    glossary.telling,
    glossary.record,
    glossary.source,
    glossary.disputed,
    glossary.open,
    glossary.assumption,
    glossary.commitment,
    glossary.regulator,
    glossary.mayBeShared,
    glossary.patternNote,
  ],
}
