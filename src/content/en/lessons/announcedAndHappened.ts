import { beliefs } from '#content/en/lessons/beliefs.ts'
import { glossary } from '#content/en/lessons/glossary.ts'
import * as moments from '#content/lessons/moments.ts'
import { livePhone, phone, right, words, wrong } from '#content/lessons/write.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { LESSON_FORMAT, type Lesson } from '#domain/lesson/types.ts'

export const announcedAndHappened: Lesson = {
  format: LESSON_FORMAT,
  id: 'announced-and-happened',
  language: 'en',
  title: 'Announced and happened',
  summary:
    'A notice names a day and a consequence. The class holds three announcements against what the record says, and learns to write down who says what and how sure that is.',
  audience: 'Upper secondary school, university, adult education. Works on its own.',
  objectives: [
    'Tell an announcement from an event, with the day of each.',
    'Put three announcements in order and say which of them was carried out.',
    'Weigh sources that contradict each other without smoothing them.',
    'Correct a headline so that it says who says what, and how sure that is.',
    'Compare a notice that only asks again with one that takes a no.',
  ],
  tags: [
    'Media literacy',
    'Civics',
    'Design and human–computer interaction',
    'Privacy law',
    'History: working with sources',
  ],
  steps: [
    {
      id: 'is-there-a-no',
      phase: 'predict',
      title: 'Is there a no?',
      objective: 'Read a notice and commit to what it offers.',
      prompt: words(
        'January 2021: WhatsApp asks its users to accept new terms. Is there a way to say no and keep the app?',
        'P03',
        'P06',
      ),
      show: [phone(moments.asked2021)],
      reveal: {
        texts: [
          words(
            'There was Agree, and “Not now” on Android or a cross on the iPhone. That closes the notice; it records no refusal.',
            'P08',
            'P10',
          ),
          words(
            'Who would rather delete the account was sent to the help pages. The decision was due by 8 February.',
            'P06',
            'P10',
          ),
        ],
        show: [],
      },
      notes: {
        say: [
          words(
            'It is early January 2021, and one day this notice fills the screen. This person agreed in 2016 and left the switch on. The words on the phone are ours; order and effort are as recorded.',
            'P03',
            'P08',
          ),
          words('Vote with your hands, then I uncover it.'),
        ],
        watchFor: [
          words(
            'A projector is enough; a device for each pair helps in two steps. The short test belongs before the lesson and after it; its time is not counted here.',
          ),
          words(
            'Some sources of the time say that the notice could not be dismissed. Others describe the two buttons. That is our first dispute: note it down.',
            'P08',
            'ORANGE-2021',
            'RTL-2021',
          ),
        ],
        misconceptions: [beliefs.readMessages],
      },
      minutes: 3,
      vote: {
        ask: 'Is there a way to say no and keep the app as it is?',
        options: [
          { id: 'button', text: 'Yes, a button on this screen' },
          { id: 'settings', text: 'Yes, somewhere in the settings' },
          { id: 'put-off', text: 'No, one can only put it off' },
          { id: 'nothing', text: 'No, one can only agree' },
        ],
        outcome: 'put-off',
      },
      question: null,
    },
    {
      id: 'look-for-the-no',
      phase: 'live',
      title: 'Look for the no',
      objective: 'Search a system for a way out and count what each way costs.',
      prompt: words('Search the whole app. Count the taps to agree, to put it off, and to leave.'),
      show: [livePhone(moments.asked2021)],
      reveal: {
        texts: [
          words('To agree: 1 tap. To put it off: 1 tap, each time it comes.', 'P08', 'P10'),
          words(
            'To leave, on Android: 9 taps and the whole phone number. To refuse: there is no way.',
            'K01',
            'P06',
            'P08',
          ),
        ],
        show: [{ view: 'measures', designs: ['2021'] }],
      },
      notes: {
        say: [
          words('In pairs on your own devices, on the page “Play”, or with me on the large phone.'),
          words('Write down three numbers. Then we compare.'),
          words('Leaving is for good: history, groups and backups go, and it takes up to 90 days.', 'K03'),
        ],
        watchFor: [
          words(
            'On the iPhone the way out is shorter, and sources differ on its last steps. Let the pairs compare.',
            'K02',
          ),
          words('Removing the app is not leaving: the account’s data stays.', 'K05'),
        ],
        misconceptions: [],
      },
      minutes: 6,
      vote: null,
      question: {
        id: 'put-off-is-no-no',
        idea: 'To put off is neither a yes nor a no.',
        ask: words('Somebody taps “Not now” every time. What have they answered?'),
        options: [
          wrong(
            'no',
            'No',
            words('No control recorded a no. The notice closes, and the decision is still due.', 'P08', 'P10'),
          ),
          wrong(
            'yes',
            'Yes, because they go on using the app',
            words(
              'The terms outside Europe say so; the FAQ says that nobody loses account or functions over this. The texts contradict each other.',
              'P15',
              'T22',
            ),
          ),
          right('nothing', 'Nothing yet', words('The notice closes and the app works as before.', 'P10')),
        ],
      },
    },
    {
      id: 'the-named-day',
      phase: 'predict',
      title: 'The day that was named',
      objective: 'Predict from what could be known on one day.',
      prompt: words('It is 14 January 2021, and you have not accepted. What happens on 8 February?', 'P06', 'P11'),
      show: [phone(moments.putOff2021)],
      reveal: {
        texts: [
          words(
            'Nothing. On 15 January the day was moved to 15 May; nobody was to be suspended or deleted on 8 February.',
            'T06',
          ),
          words('A, as announced: no further use until one accepts. B, as it happened.', 'P11', 'T06'),
        ],
        show: [{ view: 'compare', moments: [moments.namedDayAnnounced, moments.namedDayHappened] }],
      },
      notes: {
        say: [
          words(
            'You may use only what was public by then. The notice is; the news of the next day is not.',
            'P06',
            'T06',
          ),
          words('Vote. Then I uncover it.'),
          words('Whoever said “it stops” read the notice well. They were right about the announcement.', 'P11'),
        ],
        watchFor: [
          words(
            'An article dated 20 January still told of 8 February. It was out of date when it appeared.',
            'SEED-004',
            'T06',
          ),
          words('That 8 February is the first day without the app is our assumption.', 'P11'),
        ],
        misconceptions: [beliefs.accountsDeleted],
      },
      minutes: 5,
      vote: {
        ask: 'What happens on the named day to who has not accepted?',
        options: [
          { id: 'deleted', text: 'The account is deleted' },
          { id: 'stops', text: 'The app stops until they accept' },
          { id: 'limited', text: 'Some functions are taken away' },
          { id: 'nothing', text: 'Nothing' },
        ],
        outcome: 'nothing',
      },
      question: null,
    },
    {
      id: 'three-announcements',
      phase: 'reveal',
      title: 'Three announcements',
      objective: 'Put announcements in order and hold each against the record.',
      prompt: words(
        'Three times a consequence was announced for who does not accept. Which of the three was carried out?',
      ),
      show: [{ view: 'timeline', from: isoDay('2021-02-18'), to: isoDay('2021-05-10') }],
      reveal: {
        texts: [
          words('January: after 8 February no further use until one accepts.', 'P06', 'P11'),
          words(
            'February: from 15 May calls and notifications for a few weeks, no reading and no sending.',
            'T11',
            'T12',
          ),
          words(
            'May: after several weeks of reminders no chat list; later no calls and no notifications either.',
            'T14',
          ),
          words(
            'At the end of May: no limits, only reminders. None of the three was carried out, by WhatsApp’s word.',
            'T16',
            'T17',
          ),
        ],
        show: [{ view: 'compare', moments: [moments.juneFebruary, moments.midJuneMay] }],
      },
      notes: {
        say: [
          words(
            'January’s announcement is the notice that you have lived. Find the other two on the list, by yourselves. Two minutes.',
            'P06',
          ),
          words(
            'Now vote, and I uncover it: two phones as they were announced, not as they happened.',
            'T11',
            'T14',
            'T17',
          ),
          words(
            'Days that the announcements leave open are assumptions here: several weeks as 28 days, a few weeks as 21.',
            'T12',
            'T14',
          ),
        ],
        watchFor: [
          words(
            'The list is small from the back: let it be read on devices, or read out the entries that somebody asks for.',
          ),
          words(
            'One site did write that people had been limited. It contradicts WhatsApp. Do not drop it; we come back to it.',
            'SILICONREPUBLIC-2021',
            'T16',
          ),
          words('“So it was all hot air.” Ask what an announcement does to people before it is withdrawn.'),
        ],
        misconceptions: [beliefs.cutOff],
      },
      minutes: 8,
      vote: {
        ask: 'Which announcement was carried out?',
        options: [
          { id: 'first', text: 'The first: no use at all' },
          { id: 'second', text: 'The second: calls and notifications only' },
          { id: 'third', text: 'The third: step by step' },
          { id: 'none', text: 'None of them' },
        ],
        outcome: 'none',
      },
      question: {
        id: 'announced-is-not-done',
        idea: 'Announced is not done.',
        ask: words('What of the announcements did happen to who never accepted?'),
        options: [
          wrong('stop', 'The app stopped on the first named day', words('The day was moved before it came.', 'T06')),
          wrong(
            'limits',
            'Functions were taken away for all of them',
            words('WhatsApp says that no limits started. One site wrote of people who had been limited.', 'T16', 'T17'),
          ),
          right(
            'reminders',
            'They were reminded',
            words(
              'Reminders from time to time, and a Brazilian journalist still dismissed the notice every day in 2023.',
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
      title: 'Two groups, two tellings',
      objective: 'Report a telling exactly, with its day and its source.',
      prompt: words(
        'Group A, left, lives what was announced; group B, right, what happened. What still works that day?',
      ),
      show: [phone(moments.juneFebruary), phone(moments.juneHappened)],
      reveal: {
        texts: [
          words(
            'By the announcement of February, on 1 June 2021: calls and notifications come, messages cannot be read or sent.',
            'T11',
            'T12',
          ),
          words(
            'As it happened, on the same day: everything works, and a reminder comes. How often, for most places no source says.',
            'T17',
            'T22',
          ),
        ],
        show: [{ view: 'compare', moments: [moments.juneFebruary, moments.juneHappened] }],
      },
      notes: {
        say: [
          words(
            'Half of the room is A, half is B. Same person, same day, another telling. On your own devices: “Play”, then the telling at the top; or we look together.',
          ),
          words('Each group writes four lines: the day, what works, what does not, who says so. Five minutes.'),
          words('Then A reads, B answers. Where do you differ, and since which day?'),
        ],
        watchFor: [
          words(
            'Group A often writes “they cut people off”. The right form is “it was announced that”. Have them rewrite it.',
            'T11',
          ),
          words(
            'How often the reminder came back is not on record for most places. Our daily return is an assumption.',
            'T17',
            'T19',
            'T21',
          ),
          words('Faster groups: the telling of May, on 15 June.', 'T14'),
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
      title: 'Who says what',
      objective: 'Weigh sources that contradict each other, and state how sure one can be.',
      prompt: words('“Nobody lost functions because of this update.” How sure can we be, and on whose word?', 'T22'),
      show: [],
      reveal: {
        texts: [
          words('The company says so, several times, and its standing help page still does.', 'T13', 'T17', 'T22'),
          words(
            'Against it: Silicon Republic wrote in July 2021 that people had their use limited.',
            'T16',
            'SILICONREPUBLIC-2021',
          ),
          words(
            'For good, or for now? One site: this could change. Another: the plan is to keep it so indefinitely.',
            'TNW-2021',
            'WTN-2021-VERGE',
            'T17',
          ),
          words(
            'Must one accept? Terms outside Europe: going on means accepting. The FAQ: nobody loses account or functions.',
            'P15',
            'T22',
          ),
        ],
        show: [],
      },
      notes: {
        say: [
          words('Four lines, four disputes. Each row takes one and says: who, when, how near to the matter.'),
          words('Then vote. A good answer names the word on which it rests.'),
          words('All sources stand on the pages “Facts” and “Sources”, with how far each was read.'),
        ],
        watchFor: [
          words('“Both have their opinion” is not weighing. Who could know? Who has an interest? Who saw it?'),
          words(
            'The company’s word is a source too: near to the matter, and with an interest in it. Its own texts contradict each other.',
            'P15',
            'T22',
          ),
        ],
        misconceptions: [beliefs.europeFree],
      },
      minutes: 8,
      vote: {
        ask: 'How sure are we that nobody lost functions?',
        options: [
          { id: 'certain', text: 'Certain: it is proved' },
          { id: 'word', text: 'It is the company’s word, and one report stands against it' },
          { id: 'false', text: 'It is false: people were limited' },
          { id: 'unknown', text: 'Nothing at all is known' },
        ],
        outcome: 'word',
      },
      question: {
        id: 'disputed',
        idea: 'Disputed means that all sides are told.',
        ask: words('Two reliable sources contradict each other. What does an honest account do?'),
        options: [
          wrong(
            'majority',
            'Take what most papers wrote',
            words(
              'Papers repeat each other. Several wrote in January 2021 that accounts would be deleted; the notice does not say so.',
              'P11',
            ),
          ),
          wrong('neither', 'Leave both out', words('Then the reader loses the fact that there is a dispute.')),
          right(
            'both',
            'Tell both, who they are, and how near each was',
            words('A reader can then weigh them, and you can say what you hold more likely and why.'),
          ),
          wrong(
            'company',
            'Take the company’s word, it must know',
            words('It is near to the matter and has an interest in it. It is one side.'),
          ),
        ],
      },
    },
    {
      id: 'name-it',
      phase: 'name',
      title: 'Name it',
      objective: 'Name patterns that lie in time, with evidence and an argument against each.',
      prompt: words('A last day that moves. Agree or not now, again and again. What did each do to people who waited?'),
      show: [phone(moments.asked2021), phone(moments.midJuneHappened)],
      reveal: {
        texts: [
          words(
            'The day: 8 February 2021, then 15 May, then none. Each move also gave people more time.',
            'P06',
            'T06',
            'T13',
            'T17',
          ),
          words(
            'The notices: the European consumer organisation calls them persistent, recurrent and intrusive.',
            'T19',
          ),
          words(
            'India’s government wrote of “trick consent”. The court was told that the policy is on hold, while the notice goes on being shown.',
            'T18',
            'R08',
          ),
        ],
        show: [{ view: 'timeline', from: isoDay('2021-05-15'), to: isoDay('2021-07-15') }],
      },
      notes: {
        say: [
          words('These patterns are on no single screen. One sees them only over time.'),
          words(
            'For each: what would the company answer? It did answer: more time to review, and no limits.',
            'T06',
            'T17',
          ),
        ],
        watchFor: [
          words(
            'A complaint is not a finding. The consumer organisation complained in July 2021; commitments in the EU followed in March 2023.',
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
      title: 'A notice that takes a no',
      objective: 'Compare the notice with what was promised later.',
      prompt: words(
        'Here the promises made to the EU in 2023 are put to the same question. What can you do now?',
        'R28',
      ),
      show: [livePhone(moments.askedCommitments)],
      reveal: {
        texts: [
          words(
            'Promised for future updates: a no as prominent as a yes, notices that can be put off, none that recur.',
            'R28',
          ),
          words(
            'Here a no takes 1 tap, as a yes does. That it costs nothing is ours: on record, refusing may mean not being able to use the service.',
            'R28',
          ),
        ],
        show: [{ view: 'measures', designs: ['2021', 'commitments-2023'] }],
      },
      notes: {
        say: [
          words('Tap the no. What comes afterwards? Let some days pass and look.'),
          words('Which line of the table changed most? Which did not change at all?'),
        ],
        watchFor: [
          words(
            'The old switch does not come back. After the no, what was accepted earlier still holds in this design.',
          ),
        ],
        misconceptions: [],
      },
      minutes: 4,
      vote: {
        ask: 'What matters most in such a notice?',
        options: [
          { id: 'no', text: 'A no beside the yes' },
          { id: 'cost', text: 'That a no costs nothing' },
          { id: 'quiet', text: 'That it does not come again' },
          { id: 'text', text: 'That it says what changes' },
        ],
        outcome: null,
      },
      question: {
        id: 'promise',
        idea: 'A promise has a scope.',
        ask: words('To what do the commitments of 2023 apply?', 'R28'),
        options: [
          wrong('past', 'To the notice of this lesson, after the fact', words('They are for future updates.', 'R28')),
          right(
            'future',
            'To future updates, where they were promised',
            words('They are commitments in the EU for future updates.', 'R28'),
          ),
          wrong(
            'world',
            'To everybody in the world',
            words('They were made in the EU; the record says nothing of other places.', 'R28'),
          ),
        ],
      },
    },
    {
      id: 'correct-the-headline',
      phase: 'fair',
      title: 'Correct the headline',
      objective: 'Write one sentence that is true, dated and sourced.',
      prompt: words(
        '“The app locks out everyone who refuses.” Rewrite it: who says so, from when, and how sure is it?',
      ),
      show: [phone(moments.asked2021)],
      reveal: {
        texts: [
          words(
            'For example: “WhatsApp announced in January 2021 that who does not accept by 8 February cannot go on; it moved the day on 15 January.”',
            'P06',
            'P11',
            'T06',
          ),
          words('Exit ticket and short test: on your sheet, or in your browser after this step.'),
        ],
        show: [],
      },
      notes: {
        say: [words('One sentence, alone, two minutes. The notice is your source. Then two of you read aloud.')],
        watchFor: [
          words('Does the sentence have a day, a speaker and a verb that fits: announced, stated, found, reported?'),
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
      idea: 'Announced is not done.',
      ask: words('What happened on 8 February 2021 to people who had not accepted?', 'P06'),
      options: [
        right('nothing', 'Nothing', words('On 15 January the day had been moved to 15 May.', 'T06')),
        wrong('stop', 'The app stopped', words('That was announced. The day was moved before it came.', 'P11', 'T06')),
        wrong(
          'deleted',
          'Their account was deleted',
          words('The notice did not say so, and the company said that it was never planned.', 'P11', 'T06'),
        ),
      ],
    },
    {
      id: 'test-none',
      idea: 'Announced is not done.',
      ask: words('How many of the three announced consequences were carried out, by WhatsApp’s word?', 'T17'),
      options: [
        wrong(
          'one',
          'One',
          words('Each was replaced or withdrawn before it came, by the company’s word.', 'T06', 'T14', 'T17'),
        ),
        right('none', 'None', words('No limits, only reminders.', 'T16', 'T17')),
        wrong(
          'all',
          'All three, one after the other',
          words('They replaced each other, and the last was withdrawn at the end of May.', 'T11', 'T14', 'T17'),
        ),
      ],
    },
    {
      id: 'test-put-off',
      idea: 'To put off is neither a yes nor a no.',
      ask: words('“Not now” on the notice of January 2021 meant …', 'P08'),
      options: [
        right(
          'later',
          'that the question came again',
          words('The notice closed, and the decision was still due.', 'P10'),
        ),
        wrong('no', 'that one had refused', words('No control recorded a refusal.', 'P08', 'P10')),
        wrong('leave', 'that the account was given up', words('The app worked as before.', 'P10')),
      ],
    },
    {
      id: 'test-messages',
      idea: 'Read what a text says, not what is said about it.',
      ask: words('Did the update of 2021 let the parent company read personal messages?', 'P02'),
      options: [
        right(
          'no',
          'No, by the company’s word; chats with some businesses are a case of their own',
          words('With a vendor in between such chats are not called end-to-end encrypted.', 'T05', 'D09'),
        ),
        wrong(
          'yes',
          'Yes, that was its purpose',
          words(
            'WhatsApp said that it cannot see personal messages, and that the update does not change private communication.',
            'T04',
            'T05',
            'T15',
          ),
        ),
        wrong(
          'eu',
          'Only outside Europe',
          words(
            'By WhatsApp’s word the content of messages and calls is not shared; no such difference is on record.',
            'D08',
          ),
        ),
      ],
    },
    {
      id: 'test-disputed',
      idea: 'Disputed means that all sides are told.',
      ask: words('Which sentence is the most honest?'),
      options: [
        wrong(
          'never',
          'Nobody was ever limited.',
          words('That is the company’s word. One report stands against it.', 'T16', 'T22'),
        ),
        wrong(
          'many',
          'Many people were limited.',
          words('One site wrote of people who had been limited; the company denies it.', 'T16'),
        ),
        right(
          'both',
          'The company says that nobody was limited; one site wrote otherwise.',
          words('It tells who says what.', 'T16', 'T22'),
        ),
      ],
    },
    {
      id: 'test-promise',
      idea: 'A promise has a scope.',
      ask: words('In March 2023 commitments were made in the EU. Which of these is one of them?', 'R28'),
      options: [
        wrong(
          'switch',
          'The switch comes back for everybody',
          words('The record of the commitments does not say so.', 'R28'),
        ),
        wrong('fine', 'A fine for every reminder', words('They are promises of the company, not penalties.', 'R28')),
        right('prominent', 'Refusing as prominent as accepting', words('For future updates.', 'R28')),
      ],
    },
  ],
  exit: [
    'One announcement and what became of it, with the days.',
    'A sentence that I read this week and would now rewrite.',
    'A source that I would like to see myself, and why.',
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
