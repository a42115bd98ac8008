import { beliefs } from '#content/en/lessons/beliefs.ts'
import { glossary } from '#content/en/lessons/glossary.ts'
import * as moments from '#content/lessons/moments.ts'
import { livePhone, phone, right, words, wrong } from '#content/lessons/write.ts'
import { LESSON_FORMAT, type Lesson } from '#domain/lesson/types.ts'

export const thirtyDays: Lesson = {
  format: LESSON_FORMAT,
  id: 'thirty-days',
  language: 'en',
  title: 'The thirty days',
  summary:
    'A choice that lasts for a while, and then is gone. The class finds the switch, sees what it stops and what goes on, meets somebody who never had it, and designs a fairer one.',
  audience: 'Secondary school and above. Works on its own; “One tap” is a good beginning.',
  objectives: [
    'Tell from which day the window ran, and for whom.',
    'Find the switch in the settings and count the taps.',
    'State what the switch stopped and what went on, naming the source.',
    'Explain why people who joined later stood differently.',
    'Sketch a control that lasts, and compare it with the one that was built.',
  ],
  tags: ['Media literacy', 'Civics', 'Design and human–computer interaction', 'Privacy law'],
  steps: [
    {
      id: 'the-notice-arrives',
      phase: 'live',
      title: 'The notice arrives',
      objective: 'Know what was asked of whom, before the first vote.',
      prompt: words(
        'On 25 August 2016 WhatsApp published new terms. Wave by wave, this notice asked the people who used it to agree.',
        'F05',
        'F06',
      ),
      show: [phone(moments.asked2016)],
      reveal: null,
      notes: {
        say: [
          words(
            'It is August 2016. You have used this app for years, and one day this notice fills the screen.',
            'F05',
            'F06',
          ),
          words(
            'With it came a choice about ads, and that choice did not stay. It is what the next minutes are about.',
            'F09',
            'F14',
          ),
          words('The words on the phone are ours; place, order and effort are as recorded.', 'F10', 'F11'),
        ],
        watchFor: [
          words(
            'A projector is enough, nobody needs a device or an account. The short test belongs before the lesson and after it; its time is not counted here.',
          ),
          words('Nobody taps yet: after the first vote the phone belongs to the room.'),
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
      title: 'From when?',
      objective: 'Commit to a guess about when a window begins.',
      prompt: words(
        'You agreed to new terms. For 30 more days a switch in Settings can keep your details from ads. From when do they count?',
        'F09',
        'F14',
      ),
      show: [phone(moments.agreed2016)],
      reveal: {
        texts: [
          words('From the day on which each person agreed.', 'F09'),
          words(
            'A second span came before it: 30 days from first seeing the notice, to agree at all. So there was no one day for everybody.',
            'F06',
            'F08',
          ),
          words(
            'Papers told it otherwise: from the announcement, until 23 September, or from updating the app. A US group for digital rights corrected its article to that other span: 30 days from seeing the notice.',
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
          words('Vote with your hands. Then I uncover it.'),
          words(
            'There are two spans of 30 days: one to agree at all, from seeing the notice; one for the switch, from agreeing.',
            'F08',
            'F09',
          ),
        ],
        watchFor: [
          words(
            'Many know a single date, 25 September 2016. It is the first day that notices printed to accept by; later days were printed too.',
            'F07',
          ),
        ],
        misconceptions: [beliefs.oneDeadline],
      },
      minutes: 2,
      vote: {
        ask: 'From when do the days run in which the switch works?',
        options: [
          { id: 'announced', text: 'From the day the new terms were published' },
          { id: 'seen', text: 'From the day each person first saw the notice' },
          { id: 'agreed', text: 'From the day each person agreed' },
          { id: 'updated', text: 'From the day the app was updated' },
        ],
        outcome: 'agreed',
      },
      question: null,
    },
    {
      id: 'find-the-switch',
      phase: 'live',
      title: 'Find the switch',
      objective: 'Walk the way to a setting and count its taps.',
      prompt: words('Agree, as one does in a hurry. Then find the switch, turn it off, and count your taps.'),
      show: [livePhone(moments.asked2016)],
      reveal: {
        texts: [
          words(
            'From the chats it takes 5 taps on Android and 4 on the iPhone, the warning counted. Agreeing took 1.',
            'F09',
            'F11',
            'F16',
          ),
          words(
            'The row stood in Settings, under Account, and only for those who had accepted with sharing on.',
            'F09',
            'F18',
          ),
        ],
        show: [phone(moments.switchedOff2016)],
      },
      notes: {
        say: [
          words('One of you leads my hand. The others count aloud, each touch is one.'),
          words('Now tap the grey row, to turn it on again. What happens?'),
          words('The pages in between are lists of the usual rows: that is our assumption, and marked as such.'),
        ],
        watchFor: [
          words('A wrong turn is useful: the shortest way is for those who know it. Let them be lost for a moment.'),
          words('Stay on this day. “Next event” leads to the end of the window, and that is the next step.'),
          words(
            'Sources differ on whether it could be undone: one article says on and off for 30 days; the dialog and the guides say no.',
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
        idea: 'A no that cannot be taken back, and a yes that can.',
        ask: words('What was asked twice?'),
        options: [
          wrong('agree', 'Agreeing', words('That took one tap on one large button.', 'F11')),
          right('off', 'Switching off', words('A dialog with a warning, and a button “Don’t share”.', 'F16')),
          wrong('both', 'Both', words('Only switching off opened a dialog that warned.', 'F16')),
        ],
      },
    },
    {
      id: 'the-day-after',
      phase: 'reveal',
      title: 'The last day, and the day after',
      objective: 'Compare one page on two days and say what is gone.',
      prompt: words(
        'Somebody agreed in August 2016. The same page on two days in September: what is missing on the second?',
        'F05',
      ),
      show: [phone(moments.lastDay2016), phone(moments.dayAfter2016)],
      reveal: {
        texts: [
          words(
            'The switch. The window closed on 25 September 2016 for who agreed on 26 August. That the last day still counts is our assumption.',
            'F09',
          ),
          words(
            'From here no path in the app brings it back. The simulation has gone through every one.',
            'F09',
            'F17',
            'F44',
          ),
        ],
        show: [],
      },
      notes: {
        say: [
          words('Look for ten seconds in silence. Then say what is different.'),
          words(
            'Could one know this on that day? The text spoke of 30 more days. We found no source that tells of a reminder before the end.',
            'F09',
          ),
          words('All paths can be looked at on the page “Every path”.'),
        ],
        watchFor: [
          words(
            'The 25th of September is this person’s own last day, not everybody’s. It is counted from the day on which they agreed.',
            'F09',
          ),
          words('“They deleted it.” Ask: for whom, and when? For each person on a day of their own.', 'F08', 'F09'),
        ],
        misconceptions: [],
      },
      minutes: 2,
      vote: null,
      question: {
        id: 'window',
        idea: 'A right that ends is not the same as a right that lasts.',
        ask: words(
          'Who agreed at first sight and learns of the switch half a year later: what can they do in the app?',
        ),
        options: [
          wrong(
            'settings',
            'Turn it off in Settings',
            words('The row was there for the window only; then it was gone.', 'F09', 'F44'),
          ),
          wrong(
            'ask-again',
            'Wait until the notice returns',
            words('Who has agreed is not asked again; what returns is the notice of who put it off.', 'F10'),
          ),
          right(
            'delete',
            'Nothing but delete the account',
            words('The way to revoke consent in the app was to delete the account.', 'F47', 'F44'),
          ),
        ],
      },
    },
    {
      id: 'what-does-it-stop',
      phase: 'predict',
      title: 'What does it stop?',
      objective: 'Read a label and commit to what it means.',
      prompt: words('Read the switch and the line under it. You turn it off: what stops?'),
      show: [phone(moments.switch2016)],
      reveal: {
        texts: [words('Use for ads and suggestions stopped. What went on comes next.', 'F21', 'SEED-002')],
        show: [],
      },
      notes: {
        say: [
          words(
            'One of you reads the label aloud, both sentences. The words on the phone are ours; the meaning is as recorded.',
            'F15',
          ),
          words('Vote with your hands, then I uncover one line. The next step shows the rest.'),
        ],
        watchFor: [
          words('The second sentence does much work. Who leans on it? Ask them which word: “displayed”, or “sent”?'),
        ],
        misconceptions: [],
      },
      minutes: 2,
      vote: {
        ask: 'You turn it off. What stops?',
        options: [
          { id: 'all', text: 'Everything: nothing goes to the parent company any more' },
          { id: 'number', text: 'The phone number is no longer sent' },
          { id: 'ads', text: 'Use for ads and suggestions; other uses go on' },
          { id: 'none', text: 'Nothing changes' },
        ],
        outcome: 'ads',
      },
      question: null,
    },
    {
      id: 'what-went-on',
      phase: 'reveal',
      title: 'What went on',
      objective: 'Tell what the switch stopped from what it did not, and name who says so.',
      prompt: words(
        'You switched off. Each line is a pair: one kind of data, one use. An arrow that passes may be shared. Which uses go on?',
        'F21',
      ),
      show: [{ view: 'flow', moment: moments.switchedOff2016 }],
      reveal: {
        texts: [
          words(
            'Two columns stopped: ads, and improving products with its suggestions. Running the service, counting, safety and fighting spam remained.',
            'F21',
            'SEED-002',
          ),
          words(
            'In pairs of data and use: 29 may be shared after agreeing, 19 after switching off. The switch stops 10.',
            'F21',
            'F22',
            'F23',
          ),
          words(
            'Two sentences, both true: the number is not shared onto Facebook, and it is shared with Facebook. The first stood on the label.',
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
            'A pair is one kind of data and one use of it. The phone number for ads is one pair, the phone number against spam another.',
          ),
          words('Go back to your vote. Which word of the label led you there?'),
          words(
            'Who says so? The company’s own FAQ, a spokesperson in a newspaper, and later the French regulator.',
            'F21',
            'F36',
            'SEED-002',
            'FAQ-2016',
          ),
          words('“May be shared” means that the terms allow it. It does not say that anything was sent.'),
          words('The lines with a star, payments, are known only from texts of later years.'),
        ],
        watchFor: [
          words(
            'Disputed and open are two things. Name and photo: an article claims them, and counsel in Delhi the name; the company’s own lists have neither.',
            'SEED-000',
            'F25',
            'F22',
            'F26',
          ),
          words(
            '“So the switch was useless.” No: it stopped the use that most people had in mind. Let the room weigh it.',
            'F21',
          ),
        ],
        misconceptions: [beliefs.nothingSent, beliefs.sold, beliefs.allowedIsDone],
      },
      minutes: 4,
      vote: null,
      question: {
        id: 'stops',
        idea: 'A switch stops what it is for, and no more.',
        ask: words('Which sentence fits the switch of 2016?', 'F14', 'F21'),
        options: [
          wrong(
            'all',
            'It stopped all sharing with the parent company',
            words('Other purposes remained after opting out.', 'F21'),
          ),
          wrong(
            'posting',
            'It stopped the number from being put on show',
            words('That was promised in any case, whatever the setting.', 'F15'),
          ),
          right(
            'part',
            'It stopped a part of the uses, and the number was still shared for others',
            words('The FAQ and the spokesperson say so.', 'F21', 'F22', 'SEED-002'),
          ),
          wrong('none', 'It stopped nothing', words('It stopped use for ads and suggestions.', 'F21', 'SEED-002')),
        ],
      },
    },
    {
      id: 'joined-later',
      phase: 'predict',
      title: 'Somebody joins later',
      objective: 'Tell who had the choice and who had not.',
      prompt: words('A friend signs up half a year later and opens the same page. Where is their switch?'),
      show: [],
      reveal: {
        texts: [
          words('Nowhere. Accounts made after 25 August 2016 got no opt-out.', 'F20', 'F48'),
          words(
            'No path leads them to holding data back for ads. The simulation has gone through every one.',
            'F20',
            'T27',
          ),
        ],
        show: [phone(moments.joinedLater)],
      },
      notes: {
        say: [
          words('Vote first. Then look at the page: it is the same page that you were on.'),
          words(
            'An argument against calling it unfair: they signed up under the new terms, and could stay away. Who answers?',
            'F05',
            'F20',
          ),
        ],
        watchFor: [
          words(
            'Regional rules differ. This person lives outside Europe; pauses by authorities came later in the UK and the EU.',
            'F32',
            'F33',
          ),
        ],
        misconceptions: [beliefs.everyoneCould],
      },
      minutes: 2,
      vote: {
        ask: 'Where is the switch of somebody who joins later?',
        options: [
          { id: 'settings', text: 'In Settings, for a while' },
          { id: 'signup', text: 'On the screen on which they sign up' },
          { id: 'nowhere', text: 'Nowhere' },
        ],
        outcome: 'nowhere',
      },
      question: null,
    },
    {
      id: 'name-it',
      phase: 'name',
      title: 'Name it',
      objective: 'Attach a name to an element, with evidence and an argument against it.',
      prompt: words('A window that closes. A no that is final. An opt-out with limits. Which of these did you feel?'),
      show: [phone(moments.warning2016)],
      reveal: {
        texts: [
          words(
            'Italy’s competition authority in 2017: emphasis on accepting within 30 days, an option selected beforehand, an opt-out hard to use later.',
            'F35',
            'AGCM-2017',
          ),
          words('The UK regulator in 2016: it criticised the information, the consent and the 30-day limit.', 'F32'),
          words(
            'On the other side: the window came on top of the choice at the notice, and what was chosen in it was honoured.',
            'F09',
            'F44',
          ),
        ],
        show: [],
      },
      notes: {
        say: [
          words(
            'Our names are pattern notes: a window, and then no control; refusing is final, accepting is not; an opt-out that stops a part.',
          ),
          words('Pick one. One sentence for it, one against it. The catalogue has both.'),
        ],
        watchFor: [
          words('Authorities did not all agree: Spain’s shelved a complaint in 2017 and fined in 2018.', 'F54', 'F37'),
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
      title: 'A control that lasts',
      objective: 'Compare a control that lasts with one that ends, and say what else would have to change.',
      prompt: words('The day after a yes, again. First no window, second our own minimum. What is still different?'),
      show: [phone(moments.agreedOngoing), livePhone(moments.agreedMinimum)],
      reveal: {
        texts: [
          words(
            'Without a window one can still switch off, and on again. But holding back when asked still takes 4 taps, and the switch is on beforehand.',
            'F14',
            'F32',
          ),
          words(
            'In our minimum each way takes one tap, the switch is always in sight, and it stops every use that it names.',
          ),
        ],
        show: [{ view: 'measures', designs: ['2016', 'ongoing-control', 'neutral-minimum'] }],
      },
      notes: {
        say: [
          words(
            'The first is what the UK regulator’s criticism comes to, if only the limit goes. That it works both ways, and for everybody, is ours.',
            'F32',
          ),
          words('Tap the second one: off, on, off. How does that feel beside the way through Settings?'),
        ],
        watchFor: [
          words('“Always in sight” costs room on every screen. Is it worth that? Let them argue it.'),
          words('A measure is about the screen. It does not tell how many would refuse.'),
        ],
        misconceptions: [beliefs.measureIsPeople],
      },
      minutes: 3,
      vote: {
        ask: 'One change only: which?',
        options: [
          { id: 'window', text: 'No window' },
          { id: 'default', text: 'Off at first' },
          { id: 'place', text: 'On the first screen' },
          { id: 'reach', text: 'Stops all uses' },
          { id: 'everyone', text: 'Newcomers, too' },
        ],
        outcome: null,
      },
      question: {
        id: 'lasting',
        idea: 'Withdrawing as easily as agreeing needs more than a longer window.',
        ask: words('Only the window goes; all else stays as built. What stays hard?'),
        options: [
          wrong(
            'nothing',
            'Nothing: the problem is solved',
            words('The default, the place and what the switch stops are as before.', 'F14', 'F21'),
          ),
          right(
            'effort',
            'Holding back still takes more taps than agreeing',
            words('The way behind the small line and the warning are untouched by the window.', 'F11', 'F16'),
          ),
          wrong('agreeing', 'Agreeing becomes harder', words('Agreeing stays one tap on one large button.', 'F11')),
        ],
      },
    },
    {
      id: 'leave-with',
      phase: 'fair',
      title: 'What you leave with',
      objective: 'State one finding with its source, and one change with its reason.',
      prompt: words(
        'Write two sentences: one thing that the record shows, and one thing that you would build differently.',
      ),
      show: [phone(moments.lastDay2016), phone(moments.dayAfter2016)],
      reveal: {
        texts: [
          words(
            'On record: who agreed had 30 more days to stop the use for ads. Other uses went on. Newcomers had no switch.',
            'F09',
            'F20',
            'F21',
          ),
          words('Exit ticket and short test: on your sheet, or in your browser after the last step of this lesson.'),
        ],
        show: [],
      },
      notes: {
        say: [
          words('The first sentence needs a source. “Who says so?” is a fair question to ask your neighbour.'),
          words('Then the short test once more, at home or now if there is time. Nobody sees the result but you.'),
        ],
        watchFor: [words('“They sold our messages” mixes up two claims, and the record holds neither.', 'F24', 'D08')],
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
      idea: 'The window was each person’s own.',
      ask: words('In 2016 existing users could switch sharing for ads off in Settings for 30 days. From when?', 'F09'),
      options: [
        wrong(
          'published',
          'From the day the terms were published',
          words('Some papers wrote so; the company’s text counts from accepting.', 'F09', 'NEWS24-2016'),
        ),
        wrong(
          'same',
          'All until the same last day',
          words('The notice came in waves and people agreed on different days.', 'F06', 'F09'),
        ),
        right('agreed', 'From the day on which each of them agreed', words('30 more days after accepting.', 'F09')),
      ],
    },
    {
      id: 'test-stops',
      idea: 'A switch stops what it is for, and no more.',
      ask: words('What did switching off stop?'),
      options: [
        wrong('all', 'All sharing with the parent company', words('Other purposes remained after opting out.', 'F21')),
        right('ads', 'Use for ads and suggestions', words('That, and nothing else.', 'F21', 'SEED-002')),
        wrong(
          'messages',
          'The reading of messages',
          words('Messages were encrypted from end to end; the switch was not about them.', 'SEED-000'),
        ),
      ],
    },
    {
      id: 'test-later',
      idea: 'Newcomers were not asked.',
      ask: words('Who joined in 2017: what choice about sharing for ads did they get?', 'F20'),
      options: [
        wrong(
          'window',
          'A window of their own',
          words(
            'One site wrote so; the others and the company’s text speak of existing users.',
            'F20',
            'COMPUTERBILD-2016',
          ),
        ),
        right('none', 'None', words('Accounts made after 25 August 2016 got no opt-out.', 'F20')),
        wrong('signup', 'A box when signing up', words('There was none: no opt-out for new accounts.', 'F20', 'T27')),
      ],
    },
    {
      id: 'test-back',
      idea: 'A no that cannot be taken back, and a yes that can.',
      ask: words('Which of the two could be changed while the window was open?'),
      options: [
        right('yes', 'The yes: one could still switch off', words('In Settings, under Account.', 'F09')),
        wrong(
          'no',
          'The no: one could switch on again',
          words(
            'The dialog warned that it cannot be changed later. One article says otherwise and stands alone.',
            'F16',
            'NEXTGOV-2016',
          ),
        ),
        wrong('neither', 'Neither', words('Who had agreed with sharing on could still switch off.', 'F09')),
      ],
    },
    {
      id: 'test-fair',
      idea: 'Withdrawing as easily as agreeing needs more than a longer window.',
      ask: words('Which design lets people withdraw as easily as they agreed?'),
      options: [
        wrong(
          'longer',
          'The same window, three times as long',
          words('It lasts longer, and then it ends. The way is as long as before.'),
        ),
        right(
          'sight',
          'A switch always in sight, one tap each way',
          words('The same effort in both directions, on any day.'),
        ),
        wrong('letter', 'A letter to the company', words('That is far more effort than one tap.')),
      ],
    },
  ],
  exit: [
    'One thing that the record shows, and who says so.',
    'One thing that I would build differently, and for whom.',
    'A setting on my own phone that I want to look at.',
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
