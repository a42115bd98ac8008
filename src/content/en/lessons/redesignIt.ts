import { beliefs } from '#content/en/lessons/beliefs.ts'
import { glossary } from '#content/en/lessons/glossary.ts'
import * as moments from '#content/lessons/moments.ts'
import { livePhone, phone, right, words, wrong } from '#content/lessons/write.ts'
import { LESSON_FORMAT, type Lesson } from '#domain/lesson/types.ts'

export const redesignIt: Lesson = {
  format: LESSON_FORMAT,
  id: 'redesign-it',
  language: 'en',
  title: 'Redesign it',
  summary:
    'A studio: groups take a question of consent apart, build their own in the lab, and defend it before the others. Measures are counted, not felt; who should carry the burden is argued last.',
  audience: 'Courses in design, human–computer interaction, law or civics; university and adult education.',
  objectives: [
    'Read a table of measures and say what each counts and what it leaves out.',
    'Name elements of a screen with evidence and an argument against the name.',
    'Build a design in the lab and justify each setting that differs from what was built.',
    'Critique another group’s design by its measures and by what they miss.',
    'Compare a design with what a regulator asked for and what a company promised.',
    'Argue who should carry the burden of a choice: the person, the designer, the law or a tool.',
  ],
  tags: ['Media literacy', 'Civics', 'Design and human–computer interaction', 'Privacy law', 'Design critique'],
  steps: [
    {
      id: 'first-suspicion',
      phase: 'predict',
      title: 'First suspicion',
      objective: 'Commit to what one would change before anything is measured.',
      prompt: words(
        'August 2016: this notice asks WhatsApp’s users to agree. Make it fair: which part would you change first?',
        'F05',
        'F06',
      ),
      show: [phone(moments.asked2016)],
      reveal: null,
      notes: {
        say: [
          words(
            'The notice of August 2016, reconstructed: place, order and effort as recorded, the words ours.',
            'F05',
            'F10',
            'F11',
          ),
          words('Vote now. At the end we look at this vote again.'),
        ],
        watchFor: [
          words(
            'Groups of three or four, each with one device on the page “Lab”. The short test is not counted in these minutes.',
          ),
          words('Designers go for the buttons, lawyers for the text. Mix the groups.'),
        ],
        misconceptions: [],
      },
      minutes: 4,
      vote: {
        ask: 'Which part would you change first?',
        options: [
          { id: 'buttons', text: 'The buttons: size and place' },
          { id: 'text', text: 'The text: what it says and leaves out' },
          { id: 'default', text: 'The switch: how it stands at first' },
          { id: 'time', text: 'The time: how long one can change it' },
          { id: 'scope', text: 'The scope: what the switch stops' },
        ],
        outcome: null,
      },
      question: null,
    },
    {
      id: 'live-both-ends',
      phase: 'live',
      title: 'Live both ends',
      objective: 'Walk every way of a question and write down its cost.',
      prompt: words('Walk four ways: accept, hold back, put off, leave. Count the taps, screens and warnings of each.'),
      show: [livePhone(moments.asked2016)],
      reveal: {
        texts: [
          words(
            'Accept: 1 tap. Put off: 1. Hold back: 4, with a warning. Leave: 5 on Android, and the number to type.',
            'F47',
            'F10',
            'F11',
            'F16',
          ),
          words(
            'The day after, holding back takes 5 taps on Android. After the window there is no way.',
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
            'Each group keeps a list by hand. Then we uncover what the simulation counts, and you hunt for differences.',
          ),
          words('A way that is not there has no number. “Not possible” is a value of its own.'),
        ],
        watchFor: [
          words('Groups that count typing as taps. Here typing is counted apart; say why one could do otherwise.'),
          words(
            'Later the way out on Android asked for a reason. That it did not do so yet in 2016 is an assumption.',
            'K01',
          ),
        ],
        misconceptions: [beliefs.backOn],
      },
      minutes: 8,
      vote: null,
      question: {
        id: 'not-possible',
        idea: 'What is not possible has no large number.',
        ask: words('How many taps does holding back take after the window has closed?'),
        options: [
          wrong('many', 'Very many', words('However many one taps, the row is not there any more.', 'F17', 'F44')),
          wrong('five', 'As many as before', words('The row in Settings was there for the window only.', 'F09')),
          right(
            'impossible',
            'There is no such way',
            words('It is a value of its own; no number of taps leads there.', 'F09', 'F44'),
          ),
        ],
      },
    },
    {
      id: 'read-the-measures',
      phase: 'reveal',
      title: 'Read the measures',
      objective: 'Say of a measure what it counts, how, and what to hold against it.',
      prompt: words('Two questions, one table. Pick one row: what does it count, and what does it not see?'),
      show: [{ view: 'measures', designs: ['2016', '2021'] }],
      reveal: {
        texts: [
          words(
            'In 2016 a no costs 4 times the taps of a yes. In 2021 there is no way to hold back, so there is no ratio.',
            'F11',
            'F16',
            'P08',
          ),
          words(
            'The switch of 2016 leaves 66 per cent of what a reader may expect it to stop. What readers expect is our assumption.',
            'F21',
            'F22',
            'F23',
          ),
          words('There is no score. A profile stays a profile: who weighs it, should say how.'),
        ],
        show: [],
      },
      notes: {
        say: [
          words(
            'One row for each group. Three minutes: what it is, how it is counted, what to hold against it. It all stands under the row.',
          ),
          words(
            'A field study found hiding options behind one more click the strongest, and purely visual means modest; we read its abstract.',
            'FARRONATO-2025',
          ),
        ],
        watchFor: [
          words('“Taps are seconds.” They are not. “So nobody refuses.” The table does not say so.'),
          words(
            '“More kinds of data in the European text, so more sharing there.” No: to name more is not to share more. Compare by use, not by count.',
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
        idea: 'A measure says what a screen asks of people, not what they do.',
        ask: words('What does a ratio of taps tell?'),
        options: [
          wrong(
            'people',
            'How many people refuse',
            words('For that one has to ask or watch people. The study builder is made for it.'),
          ),
          right(
            'effort',
            'How much more a screen asks for one answer than for the other',
            words('It is counted on the screens, by anybody, with the same result.'),
          ),
          wrong(
            'law',
            'Whether the screen is lawful',
            words(
              'A rule can look at effort: the Californian one asks that the more protective way is not longer. Whether a screen is lawful, an authority decides.',
              'CCR-7004',
            ),
          ),
        ],
      },
    },
    {
      id: 'name-with-care',
      phase: 'name',
      title: 'Name with care',
      objective: 'Attach a name to an element with evidence, a counterargument and a remedy.',
      prompt: words(
        'Choose two elements. For each: a name, what speaks for it, what against it, what would be fairer.',
      ),
      show: [phone(moments.switch2016), phone(moments.warning2016)],
      reveal: {
        texts: [
          words(
            'Italy’s competition authority named four: emphasis on accepting within 30 days, too little on refusing, an option selected beforehand, an opt-out hard to use later.',
            'AGCM-2017',
          ),
          words('Some notes are debated: the warning may push, or it may protect from a slip.', 'F16'),
        ],
        show: [],
      },
      notes: {
        say: [
          words('The page “Pattern notes” has eighteen, each with an argument against it. Read that argument first.'),
          words('Swap with the next group. Which of their names would you not defend, and why?'),
          words(
            'Law came later: none of the rules in our table applied yet when this notice was shown. We measure, we do not judge backwards.',
            'F05',
            'LEXOLOGY-GDPR',
          ),
        ],
        watchFor: [words('Names as insults. Ask for the element on the screen that carries the name.')],
        misconceptions: [beliefs.legalTerm, beliefs.fineMeansAll],
      },
      minutes: 8,
      vote: null,
      question: null,
    },
    {
      id: 'only-the-window',
      phase: 'predict',
      title: 'Only the window',
      objective: 'Predict what one change moves, and what it leaves.',
      prompt: words(
        'Suppose that only the window goes, and the switch stays for good. How many taps does a first no take now?',
      ),
      show: [phone(moments.agreedOngoing)],
      reveal: {
        texts: [
          words(
            'As many as before: 4. The switch still stands behind a link, on beforehand, with a warning on one side.',
            'F11',
            'F14',
            'F16',
            'F32',
          ),
          words(
            'What changes is time: the choice lasts, it can be changed both ways, and newcomers have it. The last two are ours.',
            'F32',
          ),
        ],
        show: [{ view: 'measures', designs: ['2016', 'ongoing-control'] }],
      },
      notes: {
        say: [
          words(
            'The UK regulator criticised the information, the consent and the 30-day limit. This design takes up the limit alone.',
            'F32',
          ),
          words('One knob rarely moves one row. Look which rows moved together.'),
        ],
        watchFor: [words('Groups that want to turn all knobs at once. Let them first say which row each is for.')],
        misconceptions: [],
      },
      minutes: 5,
      vote: {
        ask: 'How many taps does a first no take, when only the window goes?',
        options: [
          { id: 'fewer', text: 'Fewer than before' },
          { id: 'same', text: 'As many as before' },
          { id: 'more', text: 'More than before' },
        ],
        outcome: 'same',
      },
      question: null,
    },
    {
      id: 'build',
      phase: 'fair',
      title: 'Build your own',
      objective: 'Build a design, live it from both ends, and justify each setting.',
      prompt: words(
        'In the lab, build a question that you would put to your own family. Keep the list of knobs you turned, and why.',
      ),
      show: [{ view: 'measures', designs: ['2016'] }],
      reveal: null,
      notes: {
        say: [
          words('Open “Lab”, start from the preset as it was built, and turn knobs. The phone and the table follow.'),
          words(
            'Brief: the app must still be able to ask. A yes must be possible. So must a no, and a change of mind.',
          ),
          words('After ten minutes: live your own design as somebody in a hurry, and then as somebody who wants out.'),
          words('At the end: name the variant, copy its link, and write three reasons and one doubt.'),
        ],
        watchFor: [
          words('The lab names contradictions between settings. Read them aloud; they are where the thinking is.'),
          words('A group that is done early: make it work for a newcomer, for a small screen, for who never answers.'),
          words(
            'A group that is stuck: start from the preset “Neutral minimum”, make it worse by one knob, and say what happened.',
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
      title: 'Critique',
      objective: 'Judge a design by its measures and by what they do not see.',
      prompt: words(
        'Three minutes for each group: your three reasons and your doubt. The others look for who pays for it.',
      ),
      show: [],
      reveal: null,
      notes: {
        say: [
          words('Format: one minute by the group, two for the others. Questions first, opinions after.'),
          words(
            'Ask every design the same: what happens to somebody who does nothing? To who says no? To who changes their mind?',
          ),
        ],
        watchFor: [
          words('More than four groups: let neighbours criticise each other, and hear one finding from each pair.'),
          words('Praise without a row, blame without a row. Ask which row they mean, or which row is missing.'),
          words('Costs that are moved: fewer taps for a no can mean a question more for everybody.'),
        ],
        misconceptions: [],
      },
      minutes: 12,
      vote: {
        ask: 'Which cost did the designs of this room move most?',
        options: [
          { id: 'taps', text: 'Taps' },
          { id: 'reading', text: 'Reading' },
          { id: 'time', text: 'Days on which one must act' },
          { id: 'company', text: 'What the company may use' },
        ],
        outcome: null,
      },
      question: null,
    },
    {
      id: 'three-yardsticks',
      phase: 'reveal',
      title: 'Three yardsticks',
      objective: 'Hold one’s own design against a demand, a promise and a minimum.',
      prompt: words('A demand, a promise, our minimum. Which comes nearest to your own design?'),
      show: [livePhone(moments.askedCommitments), livePhone(moments.askedMinimum)],
      reveal: {
        texts: [
          words('The demand, UK 2016: criticism of information, consent and the 30-day limit.', 'F32'),
          words(
            'The promise, EU 2023: a no as prominent as a yes, notices that can be put off, none that recur; for future updates.',
            'R28',
          ),
          words('Our minimum: one tap each way, always in sight, nothing on beforehand, no cost and no reminder.'),
        ],
        show: [{ view: 'measures', designs: ['ongoing-control', 'commitments-2023', 'neutral-minimum'] }],
      },
      notes: {
        say: [
          words('Mark for each yardstick one row in which your design does better, and one in which it does worse.'),
          words(
            'What in these presets is ours stands beside them in the lab: nobody asked for it or promised it.',
            'F32',
            'R28',
          ),
          words(
            'In the promise a no is a no to the update. There is no switch for uses, and on record refusing may mean not being able to use the service.',
            'R28',
          ),
        ],
        watchFor: [
          words(
            '“Ours is the best, all rows are green.” No row is green. And the minimum was made to pass our own check.',
          ),
        ],
        misconceptions: [beliefs.cutOff],
      },
      minutes: 9,
      vote: {
        ask: 'Which yardstick comes nearest?',
        options: [
          { id: 'demand', text: 'The regulator’s demand' },
          { id: 'promise', text: 'The company’s promise' },
          { id: 'minimum', text: 'The neutral minimum' },
          { id: 'none', text: 'None of them' },
        ],
        outcome: null,
      },
      question: {
        id: 'yardstick',
        idea: 'A demand, a promise and a minimum are not the same.',
        ask: words('The commitments of 2023: what do they rest on?', 'R28'),
        options: [
          wrong('judgment', 'On the judgment of a court', words('They are commitments, not a judgment.', 'R28')),
          right(
            'promise',
            'On a promise to authorities, for future updates',
            words('Commitments in the EU for future updates.', 'R28'),
          ),
          wrong(
            'ours',
            'On our own idea of fair',
            words('That is the neutral minimum. What we added to the commitments is marked as ours.', 'R28'),
          ),
        ],
      },
    },
    {
      id: 'who-carries-the-burden',
      phase: 'fair',
      title: 'Who should carry the burden?',
      objective: 'Argue who should bear the effort of a choice, and what each answer costs.',
      prompt: words('Every design asks something of somebody. Who should carry the burden of this choice?'),
      show: [],
      reveal: {
        texts: [
          words('There is no answer on record. What would each of these need in order to work, and who would lose?'),
          words('Exit questions and short test: on your sheet, or in your browser after this step.'),
        ],
        show: [],
      },
      notes: {
        say: [
          words(
            'Take a corner of the room for your answer. Two minutes to agree on one reason. Then each corner answers one objection.',
          ),
          words('Look back at the first vote: would you still begin there?'),
          words(
            'Food for thought: Europe’s law speaks of withdrawing as easily as giving; a rule for large platforms, of asking again at most once a year.',
            'GDPR-7-3',
            'DMA-R37',
          ),
          words('Last come the exit questions, on your sheet, and the short test, now or at home.'),
        ],
        watchFor: [
          words(
            '“People should just read.” Ask how long the policy is, and how many such texts each of us has accepted.',
          ),
          words('“The law must forbid it.” Ask which element, and how anybody would check.'),
          words('“A tool should answer for me.” Ask who builds it, and whose defaults it carries.'),
        ],
        misconceptions: [beliefs.allowedIsDone],
      },
      minutes: 10,
      vote: {
        ask: 'Who should carry the burden of this choice?',
        options: [
          { id: 'person', text: 'The person: read and decide' },
          { id: 'designer', text: 'The designer: make both ways equal' },
          { id: 'law', text: 'The law: forbid what is unfair' },
          { id: 'regulator', text: 'The regulator: look and intervene' },
          { id: 'tool', text: 'A tool: one choice for all apps' },
        ],
        outcome: null,
      },
      question: null,
    },
  ],
  test: [
    {
      id: 'test-measure',
      idea: 'A measure says what a screen asks of people, not what they do.',
      ask: words('“A no takes four taps, a yes takes one.” What follows?'),
      options: [
        wrong(
          'quarter',
          'A quarter of the people refuse',
          words('A count on screens says nothing about how many people do what.'),
        ),
        wrong('unlawful', 'The screen is unlawful', words('That is for authorities and courts, by their own law.')),
        right('effort', 'The screen asks more for a no', words('That is all that follows.')),
      ],
    },
    {
      id: 'test-impossible',
      idea: 'What is not possible has no large number.',
      ask: words('How should a table show a way that does not exist?'),
      options: [
        right('own', 'As “not possible”', words('A number would suggest that enough effort leads there.')),
        wrong('large', 'As a very large number', words('Then averages and ratios would be nonsense.')),
        wrong('zero', 'As zero', words('Zero taps would mean that nothing needs to be done.')),
      ],
    },
    {
      id: 'test-window',
      idea: 'One change moves some rows and leaves others.',
      ask: words('The window of 2016 goes, and nothing else changes. What stays as it was?', 'F09'),
      options: [
        wrong('days', 'The days on which one can hold back', words('Those are what changes: the switch stays.')),
        right('first', 'The way to a first no', words('Behind a small line, with a warning.', 'F11', 'F16')),
        wrong('all', 'Everything', words('The choice now lasts.')),
      ],
    },
    {
      id: 'test-yardstick',
      idea: 'A demand, a promise and a minimum are not the same.',
      ask: words('What did the UK regulator criticise in 2016?', 'F32'),
      options: [
        right(
          'three',
          'The information, the consent and the limit in days',
          words('The UK regulator named these three.', 'F32'),
        ),
        wrong(
          'colour',
          'The colour of the button',
          words('The record of its criticism names information, consent and the limit.', 'F32'),
        ),
        wrong(
          'encryption',
          'The encryption of messages',
          words('It was about sharing account data, not about messages.', 'F32'),
        ),
      ],
    },
    {
      id: 'test-notes',
      idea: 'A note reads a screen and is no verdict.',
      ask: words('What belongs to a pattern note?'),
      options: [
        wrong('intent', 'What the designers intended', words('A screen does not show that.')),
        right(
          'both',
          'Evidence for the name and an argument against it',
          words('Whoever reads it can then weigh both.'),
        ),
        wrong('fine', 'The fine that it deserves', words('Authorities decide on fines. A note describes.')),
      ],
    },
  ],
  exit: [
    'The knob that changed most in my thinking, and why.',
    'One cost that my design puts on somebody, and on whom.',
    'Who should carry the burden, in one sentence.',
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
