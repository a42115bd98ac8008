import { beliefs } from '#content/en/lessons/beliefs.ts'
import { glossary } from '#content/en/lessons/glossary.ts'
import * as moments from '#content/lessons/moments.ts'
import { livePhone, phone, right, words, wrong } from '#content/lessons/write.ts'
import { LESSON_FORMAT, type Lesson } from '#domain/lesson/types.ts'

export const oneTap: Lesson = {
  format: LESSON_FORMAT,
  id: 'one-tap',
  language: 'en',
  title: 'One tap',
  summary:
    'The class answers a notice on a phone, and then learns what stood behind it. It is about one screen, one switch and the effort on each side.',
  audience: 'Secondary school and above. No knowledge is needed beforehand.',
  objectives: [
    'Say what a tap on Agree answered, and what the screen did not mention.',
    'Count and compare the taps of accepting and of holding back.',
    'Explain what a default is, and why it matters when nobody acts.',
    'Propose one change that makes a yes and a no equally easy, and give a reason.',
  ],
  tags: ['Media literacy', 'Civics', 'Design and human–computer interaction', 'Privacy law'],
  steps: [
    {
      id: 'first-look',
      phase: 'predict',
      title: 'What do you tap?',
      objective: 'Notice what a screen invites one to do.',
      prompt: words(
        'August 2016, and WhatsApp has new terms. You open it, and this comes up. What do you tap first?',
        'F05',
      ),
      show: [phone(moments.asked2016)],
      reveal: null,
      notes: {
        say: [
          words(
            'It is 26 August 2016. The app that you have used for years asks the people on it, wave by wave, to agree to new terms.',
            'F05',
            'F06',
          ),
          words(
            'The screen is our reconstruction: place, order and effort are as recorded, the words are ours.',
            'F10',
            'F11',
          ),
          words('Raise your hand for the first thing you would tap. There is no wrong answer.'),
        ],
        watchFor: [
          words(
            'A projector is enough, nobody needs a device or an account. The short test belongs before the lesson and after it; its time is not counted here.',
          ),
          words('Who says “I would read it first”? Ask when they last did that in front of a friend who was waiting.'),
          words('Do not say yet that there is a second screen.'),
        ],
        misconceptions: [],
      },
      minutes: 2,
      vote: {
        ask: 'Which do you tap first?',
        options: [
          { id: 'agree', text: 'Agree' },
          { id: 'read-more', text: 'The small line below it, or “Read”' },
          { id: 'not-now', text: 'Not now' },
        ],
        outcome: null,
      },
      question: null,
    },
    {
      id: 'tap-it',
      phase: 'live',
      title: 'Live it',
      objective: 'Make the choice that the room made, and say what it answered.',
      prompt: words('Now tap what was chosen. What have you said yes to?'),
      show: [livePhone(moments.asked2016)],
      reveal: null,
      notes: {
        say: [
          words('I tap what you chose. If it was Not now: the notice comes back later, so we tap again.', 'F10'),
          words('Before we go on: in one sentence, what did that tap answer?'),
        ],
        watchFor: [
          words(
            'Most will say “new terms” or “nothing much”. That is what the first screen speaks of. Leave it there.',
          ),
          words('If the room chose to read more, stop at the switch and go on to the next step.'),
        ],
        misconceptions: [],
      },
      minutes: 2,
      vote: null,
      question: {
        id: 'what-agree-answers',
        idea: 'One button can answer more than the screen mentions.',
        ask: words('What did the first screen say about sharing with the parent company?'),
        options: [
          wrong(
            'all',
            'It named what is shared, and with whom',
            words('It did not: the first layer does not mention sharing with Facebook.', 'F12'),
          ),
          right(
            'nothing',
            'Nothing',
            words(
              'The first layer asks to agree and does not mention sharing with Facebook; a small line leads further.',
              'F11',
              'F12',
            ),
          ),
          wrong(
            'ads-only',
            'That it is for ads only',
            words(
              'Ads were not named there either. What the switch was for stood on the layer behind.',
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
      title: 'The other way',
      objective: 'Count the taps on both sides, and say how the switch stood at first.',
      prompt: words('One tap accepted. How many taps accept and keep your details from being used for ads?'),
      show: [phone(moments.asked2016)],
      reveal: {
        texts: [
          words('Behind the small line stood a switch. It was on before anybody had touched it.', 'F11', 'F14'),
          words(
            'Holding back takes 4 taps: open the line, switch off, confirm, agree. Accepting takes 1. The simulation counts them.',
            'F11',
            'F14',
            'F16',
          ),
          words(
            'Switching off opened a dialog with a warning that this cannot be changed later. Leaving it on opened nothing.',
            'F16',
          ),
        ],
        show: [livePhone(moments.asked2016), { view: 'ledger', moment: moments.heldBack2016 }],
      },
      notes: {
        say: [
          words('Vote first, then I uncover it, and we walk the way together on the phone.'),
          words(
            'Could one know this on that day? Yes: the way on stood on the first screen, and guides described it within days.',
            'F11',
            'TECHWEEZ-2016',
          ),
          words(
            'An administrative court in Hamburg found later that an average user could not see that the tap was a consent to the use of data.',
            'F13',
          ),
        ],
        watchFor: [
          words('Some forget the last tap: after the switch one still has to agree.'),
          words('Somebody may ask whether the switch stopped everything. It did not; see below, and the next lesson.'),
        ],
        misconceptions: [beliefs.nothingSent, beliefs.labelSaysNumber],
      },
      minutes: 3,
      vote: {
        ask: 'How many taps accept the terms and hold the use for ads back?',
        options: [
          { id: 'one', text: 'One' },
          { id: 'two', text: 'Two' },
          { id: 'four', text: 'Four' },
          { id: 'impossible', text: 'It is not possible' },
        ],
        outcome: 'four',
      },
      question: {
        id: 'default',
        idea: 'A default decides for everybody who does nothing.',
        ask: words('Somebody taps Agree at once and never looks further. How does the switch stand afterwards?'),
        options: [
          wrong(
            'off',
            'Off, because nobody was asked',
            words('It would be, had it been an opt-in. The control was on by default.', 'F14'),
          ),
          wrong(
            'undecided',
            'It stays open until they choose',
            words('There was no such state: on by default, until somebody switched it off.', 'F14', 'F16'),
          ),
          right('on', 'On', words('It was on by default, so one tap left it on.', 'F14')),
        ],
      },
    },
    {
      id: 'name-it',
      phase: 'name',
      title: 'Name it',
      objective: 'Name what was built, with one reason for the name and one against it.',
      prompt: words(
        '“Hidden behind a small line.” “Ticked beforehand.” What speaks for each name, and what against it?',
      ),
      show: [phone(moments.asked2016), phone(moments.switch2016)],
      reveal: {
        texts: [
          words('For them: Italy’s competition authority listed the option that was selected beforehand.', 'AGCM-2017'),
          words(
            'Against them: the way on stood on the first screen, and the box could be unticked before agreeing.',
            'F11',
            'F16',
          ),
        ],
        show: [],
      },
      notes: {
        say: [
          words(
            'Left is the small line. Right is the same switch as it stands in Settings after agreeing.',
            'F09',
            'F11',
            'F14',
          ),
          words('We write “pattern note”, not “trick”. A note reads a screen. It does not say what anybody intended.'),
          words('One of you argues for the name, one against it, a sentence each.'),
        ],
        watchFor: [words('Talk about people (“stupid users”, “evil company”). Bring it back to the screen.')],
        misconceptions: [beliefs.legalTerm],
      },
      minutes: 1,
      vote: null,
      question: {
        id: 'effort',
        idea: 'Effort on one side is a property of the screen.',
        ask: words('Which sentence is about the screen, and can be checked on it?'),
        options: [
          right(
            'taps',
            'A no takes more taps than a yes.',
            words('Taps can be counted on the screen by anybody, with the same result.'),
          ),
          wrong(
            'want',
            'Nobody wanted to refuse.',
            words('That is about people. One would have to ask them; the screen does not tell.'),
          ),
          wrong(
            'intent',
            'The company wanted people to overlook it.',
            words('That is about an intention. A screen shows what was built, not why.'),
          ),
        ],
      },
    },
    {
      id: 'fair',
      phase: 'fair',
      title: 'What would be fair?',
      objective: 'Propose a change and say what it costs on each side.',
      prompt: words('Here is one answer, and it is ours: yes and no side by side. Which change would you make first?'),
      show: [livePhone(moments.askedMinimum)],
      reveal: {
        texts: [
          words('In our design a yes takes one tap, a no takes one tap, and changing one’s mind takes one tap.'),
          words('Nothing is on beforehand. It is not the only fair design, and not the last word.'),
          words('Exit questions and short test: on your sheet, or in your browser after this step.'),
        ],
        show: [{ view: 'measures', designs: ['2016', 'neutral-minimum'] }],
      },
      notes: {
        say: [words('Vote for the one change that you would make first. Then somebody from each side gives a reason.')],
        watchFor: [
          words(
            'Exit questions and short test stand on the handout and, in a browser, after the last step. Without paper: ask one of them aloud.',
          ),
          words('“Just ban it” and “people should read” end the talk. Ask: what would the screen look like, then?'),
        ],
        misconceptions: [beliefs.measureIsPeople],
      },
      minutes: 2,
      vote: {
        ask: 'Which change would you make first?',
        options: [
          { id: 'default', text: 'The switch is off until somebody turns it on' },
          { id: 'place', text: 'The choice stands on the first screen' },
          { id: 'buttons', text: 'Two equal buttons: yes and no' },
          { id: 'words', text: 'The first screen says what is shared, and what for' },
        ],
        outcome: null,
      },
      question: null,
    },
  ],
  test: [
    {
      id: 'test-mention',
      idea: 'One button can answer more than the screen mentions.',
      ask: words('The notice of 2016: where could one first learn about sharing with Facebook?', 'F05', 'F12'),
      options: [
        right('behind', 'Behind a small line on the first screen', words('A small grey line led on.', 'F11', 'F12')),
        wrong('first', 'On the first screen', words('The first layer does not mention it.', 'F12')),
        wrong(
          'nowhere',
          'Nowhere in the app',
          words('It did stand in the app, on the layer behind, where the control was.', 'F11', 'F14'),
        ),
      ],
    },
    {
      id: 'test-default',
      idea: 'A default decides for everybody who does nothing.',
      ask: words('What is a default?'),
      options: [
        wrong(
          'best',
          'The setting that experts recommend',
          words('It may be that or not. It only says how things stand at first.'),
        ),
        right('untouched', 'How a switch stands before anybody touches it', words('Whoever does nothing keeps it.')),
        wrong('most', 'What most people choose', words('Many keep it, but often because they chose nothing at all.')),
      ],
    },
    {
      id: 'test-effort',
      idea: 'Effort on one side is a property of the screen.',
      ask: words('From the first screen of 2016, which way took the most taps?', 'F05', 'F11'),
      options: [
        wrong('agree', 'To agree and leave all as it is', words('That took one tap, on one large button.', 'F11')),
        wrong('later', 'To put it off', words('“Not now” took one tap, each time the notice came.', 'F10')),
        right(
          'hold-back',
          'To agree and hold the use for ads back',
          words('Open the line, switch off, confirm in the dialog, agree.', 'F11', 'F14', 'F16'),
        ),
      ],
    },
    {
      id: 'test-stops',
      idea: 'A switch stops what it is for, and no more.',
      ask: words('Somebody switched it off. What of the phone number?'),
      options: [
        wrong(
          'stays',
          'It stayed with the service alone',
          words(
            'Other uses remained, and the number was shared for them, the spokesperson said.',
            'F21',
            'F22',
            'SEED-002',
          ),
        ),
        right(
          'other-uses',
          'It was still shared, for other uses than ads',
          words('The switch was for ads and suggestions; other purposes remained.', 'F21', 'F22', 'SEED-002'),
        ),
        wrong(
          'posted',
          'It was shown on the parent company’s pages',
          words('It was not: nothing is shared onto Facebook, said the label.', 'F15'),
        ),
      ],
    },
  ],
  exit: [
    'What did one tap answer, in one sentence?',
    'One change to the screen that I would make first, and why.',
    'One question that I still have.',
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
