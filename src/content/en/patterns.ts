import { claim, ui, type Messages } from '#content/message.ts'

/**
 * The eighteen elements: what one sees, what speaks for the note, what speaks against it, what would be fair. The
 * arguments against are ours unless they say whose they are; each rests on the record.
 */
export const patternMessages = {
  'patterns.E1.title': ui('A box that is already ticked'),
  'patterns.E1.sees': claim('The control for sharing is on before anybody has touched it.', ['F14']),
  'patterns.E1.evidence': claim(
    'Italy’s competition authority lists the pre-selection of the option to share among four elements of this flow. A law journal on the letter of the European authorities was read at second hand.',
    ['AGCM-2017', 'LEXOLOGY-WP29'],
  ),
  'patterns.E1.counter': claim(
    'The box could be unticked before agreeing, and Settings gave existing users 30 more days.',
    ['F09', 'F14', 'F16'],
  ),
  'patterns.E1.remedy': ui('Unticked, or two equal buttons.'),

  'patterns.E2.title': ui('A choice behind “Read more”, at the bottom'),
  'patterns.E2.sees': claim(
    'The first layer asks to agree and does not mention sharing with Facebook. A small grey line leads on.',
    ['F11', 'F12'],
  ),
  'patterns.E2.evidence': claim(
    'Three pages of the time describe the way, read at second hand; the Dutch authority remarked on it. The Californian rule has the same pair as an example: “Accept All” beside “More information” is not symmetrical.',
    ['LXPERT-2016', 'TECHWEEZ-2016', 'NEXTGOV-2016', 'DUTCHDPA-2016', 'CCR-7004'],
  ),
  'patterns.E2.counter': claim(
    'The guidelines fix no largest number of layers (paragraph 80), and the way on stood on the first screen.',
    ['EDPB-03-2022', 'F11'],
  ),
  'patterns.E2.remedy': ui('Refusing stands on the first layer.'),

  'patterns.E3.title': ui('One large button, one small line of text'),
  'patterns.E3.sees': claim('One large Agree button; below it a small grey line; “Not now” at the top right.', [
    'F10',
    'F11',
  ]),
  'patterns.E3.evidence': claim('One page of the time writes of a big, attractive button; read at second hand.', [
    'LXPERT-2016',
  ]),
  'patterns.E3.counter': claim(
    'A field experiment of 2024 to 2025, as the notes summarise its abstract, finds purely visual manipulation modest; hiding options behind a further click is the strongest. And “Not now” was on the same screen.',
    ['FARRONATO-2025', 'F10'],
  ),
  'patterns.E3.remedy': ui(
    'The same size, contrast and kind of control. If one option is highlighted, the more protective one.',
  ),

  'patterns.E4.title': ui('Terms and sharing in one button'),
  'patterns.E4.sees': claim('One Agree answers for the terms and for the sharing that the first layer does not name.', [
    'F11',
    'F12',
    'F14',
  ]),
  'patterns.E4.evidence': claim(
    'Italy’s competition authority describes terms that were accepted in full. The second letter of the European authorities, of 24 October 2017, finds the consent neither specific nor free.',
    ['AGCM-2017', 'WP29-2017'],
  ),
  'patterns.E4.counter': claim(
    'The two could be parted: the switch let existing users hold one use back and accept the terms. India’s competition authority counted the opt-out when it closed a case.',
    ['F09', 'F21', 'F41'],
  ),
  'patterns.E4.remedy': ui('A decision of its own for each purpose.'),

  'patterns.E5.title': ui('Accept by a day, or stop using the service'),
  'patterns.E5.sees': claim('The notice prints a day by which to accept: 30 days after one first sees it.', [
    'F07',
    'F08',
  ]),
  'patterns.E5.evidence': claim(
    'Italy’s competition authority: excessive emphasis on accepting within 30 days or losing the service.',
    ['AGCM-2017'],
  ),
  'patterns.E5.counter': claim('“Not now” closed the notice, which came back later.', ['F10']),
  'patterns.E5.remedy': ui('No deadline; the old terms go on.'),

  'patterns.E6.title': ui('A window, and then no control'),
  'patterns.E6.sees': claim(
    'Existing users get 30 more days to switch sharing off in Settings. Then the row is gone.',
    ['F09', 'F17', 'F44'],
  ),
  'patterns.E6.evidence': claim(
    'The UK commissioner asked for ongoing control, not just a 30 day window. Italy’s competition authority: difficulty of activating the opt-out once the terms were accepted in full.',
    ['SEED-000', 'AGCM-2017'],
  ),
  'patterns.E6.counter': claim('The window came on top of the choice at the notice, and what was chosen in it holds.', [
    'F09',
    'F14',
    'F44',
  ]),
  'patterns.E6.remedy': ui('A setting that stays. If anything ends, a notice before it does.'),

  'patterns.E7.title': ui('Refusing is final, accepting is not'),
  'patterns.E7.sees': claim(
    'A dialog warns that switching off cannot be changed later. Afterwards the row is greyed, and later it is gone.',
    ['F16', 'F17'],
  ),
  'patterns.E7.evidence': claim(
    'Three pages of the time, read at second hand. A fourth says that the choice could be changed for 30 days: sources differ on whether it could be undone.',
    ['NISHURS-2016', 'TECHWEEZ-2016', 'IMORE-2016', 'NEXTGOV-2016'],
  ),
  'patterns.E7.counter': claim(
    'That a refusal cannot be undone by a slip protects it, and the opt-outs of 2016 were honoured.',
    ['F16', 'F44'],
  ),
  'patterns.E7.remedy': ui('Both directions can be undone.'),

  'patterns.E8.title': ui('Only refusing is asked about twice'),
  'patterns.E8.sees': claim('Switching off opens a dialog with a warning; leaving it on opens nothing.', ['F16']),
  'patterns.E8.evidence': claim(
    'Three pages of the time, read at second hand: the dialog speaks of improving one’s ads and products experiences.',
    ['NISHURS-2016', 'TECHWEEZ-2016', 'IMORE-2016'],
  ),
  'patterns.E8.counter': claim(
    'To ask before a step that cannot be taken back is good manners, and its words shame nobody outright.',
    ['F16'],
  ),
  'patterns.E8.remedy': ui('Neutral words, and a question on both sides or on none.'),

  'patterns.E9.title': ui('An opt-out that stops a part'),
  'patterns.E9.sees': claim(
    'After opting out other uses go on, and the label says only that nothing is shared onto Facebook.',
    ['F15', 'F21', 'F23'],
  ),
  'patterns.E9.evidence': claim(
    'A spokesperson in an article of 2016: the number is shared even after opting out. A guide says that other purposes go on; a repost of a how-to was read at second hand.',
    ['SEED-002', 'IMORE-2016', 'DIEUTRIMUNTHAM'],
  ),
  'patterns.E9.counter': claim('The text named the purposes that remain, so that a reader could know.', ['F21']),
  'patterns.E9.remedy': ui(
    'The label says what goes on; a switch for each purpose; beside it a table of what each one stops.',
  ),

  'patterns.E10.title': ui('Purposes in wide words'),
  'patterns.E10.sees': claim(
    'The purposes of the text outside Europe run from infrastructure and understanding use to improving services and integrations.',
    ['D02'],
  ),
  'patterns.E10.evidence': claim(
    'An article of January 2021 quotes the verbs; the European consumer organisation calls the changes opaque. A newspaper gives about 53 minutes to read the policy and 29 the terms, read at second hand.',
    ['SEED-001', 'BEUC-2021', 'MYBROADBAND-2021'],
  ),
  'patterns.E10.counter': claim('Beside the policy the service published a plain list of what it does not share.', [
    'T05',
  ]),
  'patterns.E10.remedy': ui('Rows that name the data, the purpose and who receives it.'),

  'patterns.E11.title': ui('Newcomers are not asked'),
  'patterns.E11.sees': claim('Accounts created after 25 August 2016 get no opt-out.', ['F20', 'T27']),
  'patterns.E11.evidence': claim(
    'Italy’s competition authority: only those who were users on 25 August 2016 had the partial refusal at all.',
    ['AGCM-2017'],
  ),
  'patterns.E11.counter': claim(
    'Newcomers were promised nothing else: they signed up under the new terms, and could stay away.',
    ['F20', 'F05'],
  ),
  'patterns.E11.remedy': ui('The same choice for everyone.'),

  'patterns.E12.title': ui('Accept by a day, or lose the account'),
  'patterns.E12.sees': claim(
    'To go on after 8 February 2021 acceptance is needed; who would rather delete the account is sent to the help pages.',
    ['P06', 'P11'],
  ),
  'patterns.E12.evidence': claim(
    'Two articles of January 2021; and, as reported, India’s competition authority and the tribunal above it, which calls “take it or leave it” coercion.',
    ['SEED-001', 'SEED-004', 'CCI-2024', 'NCLAT-2025'],
  ),
  'patterns.E12.counter': claim(
    'Announced is not done: the day was moved, and the service says that deleting accounts over this was never planned. By its word the update changed nothing about private messages.',
    ['T04', 'T06', 'T13'],
  ),
  'patterns.E12.remedy': ui('The service goes on without the sharing.'),

  'patterns.E13.title': ui('A promise that leaves the text'),
  'patterns.E13.sees': claim(
    'The text of 2020 still prints the choice; that of 2021 does not, nor that nothing is shared onto Facebook for others to see.',
    ['D03', 'D04'],
  ),
  'patterns.E13.evidence': claim(
    'Two of the starting articles: one on the texts up to 2021, one on the opt-out of 2016.',
    ['SEED-003', 'SEED-002'],
  ),
  'patterns.E13.counter': claim(
    'A spokesperson says that the opt-outs of 2016 hold, and the text before already named offers and ads.',
    ['T24', 'D03'],
  ),
  'patterns.E13.remedy': ui(
    'A log of changes with both texts, a new question, and refusals of before that stay honoured.',
  ),

  'patterns.E14.title': ui('A last day that moves'),
  'patterns.E14.sees': claim('8 February 2021, then 15 May, then no day.', ['P06', 'T06', 'T13']),
  'patterns.E14.evidence': claim('The standing help page of the service and two reports, read in themselves.', [
    'FAQ-EFFECT',
    'TNW-2021',
    'LIVEMINT-2021-05',
  ]),
  'patterns.E14.counter': claim('Each move gave people more time, and the last took the consequence away.', [
    'T06',
    'T13',
    'T17',
  ]),
  'patterns.E14.remedy': ui('No countdown for a consent.'),

  'patterns.E15.title': ui('Agree, or not now, again and again'),
  'patterns.E15.sees': claim('Beside Agree stands “Not now” or a cross. No control says no, and the notice returns.', [
    'P08',
    'P10',
    'T20',
  ]),
  'patterns.E15.evidence': claim(
    'The European consumer organisation, July 2021: persistent, recurrent and intrusive. The Californian rule has the same pair as an example: “Yes” beside “Ask me later” is not symmetrical.',
    ['BEUC-2021', 'IET-2021', 'CCR-7004'],
  ),
  'patterns.E15.counter': claim(
    'Who never accepted lost nothing by closing it, and how often it came back in January is not documented.',
    ['P10', 'T22'],
  ),
  'patterns.E15.remedy': ui('A real no that is remembered, and one prompt a year at most.'),

  'patterns.E16.title': ui('Functions that are to be lost'),
  'patterns.E16.sees': claim(
    'Announced for May 2021: first no chat list, after some weeks no calls or notifications either.',
    ['T14'],
  ),
  'patterns.E16.evidence': claim(
    'Two reports of May 2021, read in themselves; the standing help page shows that it was withdrawn.',
    ['ITNEWSAFRICA-2021', 'LIVEMINT-2021-05', 'FAQ-EFFECT'],
  ),
  'patterns.E16.counter': claim('By the word of the service no limit ever began, and the plan was dropped.', [
    'T16',
    'T17',
  ]),
  'patterns.E16.remedy': ui('Refusing has no detriment.'),

  'patterns.E17.title': ui('The only way out is to delete the account'),
  'patterns.E17.sees': claim('The way to revoke is to delete the account, and with it history, groups and backups.', [
    'F47',
    'K03',
  ]),
  'patterns.E17.evidence': claim('The help page of the service, read in itself.', ['FAQ-EFFECT']),
  'patterns.E17.counter': claim(
    'An account that can be deleted is not immortal, and chats and a report can be exported first.',
    ['K03', 'T11'],
  ),
  'patterns.E17.remedy': ui('Take the data along, and leave without losing what was promised.'),

  'patterns.row.acceptByPassed': claim('The notice prints a day by which to accept.', ['F07', 'F08']),
  'patterns.row.blockedFor2021': claim('Announced: no further use after 8 February 2021 without accepting.', [
    'P06',
    'P11',
  ]),
  'patterns.row.callsOnlyBegan': claim('Announced in February 2021: for a short time calls, but no messages.', [
    'T11',
    'T12',
  ]),
  'patterns.row.chatListHidden': claim('Announced in May 2021: first no chat list.', ['T14']),
  'patterns.row.dateMoved': claim('On 15 January 2021 the day is moved to 15 May.', ['T06']),
  'patterns.fact.D02': claim('The text outside Europe names its purposes in wide words.', ['D02']),
  'patterns.fact.P06': claim('The notice says that after 8 February 2021 acceptance is needed to go on.', ['P06']),
  'patterns.fact.D04': claim('The text of 2021 leaves the paragraph on opting out away.', ['D04']),
  'patterns.fact.T14': claim('Announced in May 2021, and dropped at the end of that month.', ['T14', 'T17']),
  'patterns.fact.D07': claim('What is said of Europe and the UK is not said of elsewhere.', ['D07']),

  'patterns.E18.title': ui('Other rules elsewhere'),
  'patterns.E18.sees': claim(
    'In Europe and the UK the same acceptance is asked, but the sharing for ads and products is not extended.',
    ['D06', 'D07', 'P13'],
  ),
  'patterns.E18.evidence': claim('Two reports, read at second hand.', ['MYBROADBAND-2021', 'ONEPE']),
  'patterns.E18.counter': claim(
    'Where rules differ, services differ; what Europe got came from its regulators, not from a design.',
    ['R04', 'D07'],
  ),
  'patterns.E18.remedy': ui('The same floor everywhere.'),
} as const satisfies Messages
