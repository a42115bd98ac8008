import type { ConflictId } from '#domain/evidence/factIds.ts'

export interface ConflictText {
  readonly topic: string
  /** In the order of the sides in the data. */
  readonly sides: readonly [string, string, ...string[]]
  /** How we show it. */
  readonly shown: string
}

export const conflictTexts: Record<ConflictId, ConflictText> = {
  'C16-01': {
    topic: 'The phone number of a person who opted out',
    sides: [
      "The label's second sentence, and guides that followed it: the number is not shared.",
      "The company's FAQ, its spokesperson and the French regulator: the number is sent anyway.",
    ],
    shown:
      'Both sentences hold: never displayed on Facebook, still sent to Facebook. We show the flow as happening and the label as the trap.',
  },
  'C16-02': {
    topic: 'Are numbers sold?',
    sides: [
      "The company's blog: numbers are not sold, shared or given to advertisers.",
      "They are used to match accounts and ads; advertisers' own contact lists are matched as well.",
    ],
    shown: 'Both are true: not sold, but used for matching.',
  },
  'C16-03': {
    topic: 'Name, photo and online status',
    sides: [
      "A news article of November 2016, another site, and the company's counsel in Delhi (name).",
      "The company's own lists and its counsel of 2017: number, device, last use. The paragraph of the policy that lists name and photo is about other WhatsApp users.",
    ],
    shown: "Claimed, but not in the company's lists; probably a mix-up.",
  },
  'C16-04': {
    topic: 'Contacts and people who do not use the app',
    sides: [
      'The German consumer federation, the Hamburg regulator and the European authorities raise it.',
      'Never confirmed by WhatsApp, which had promised to keep such numbers apart.',
    ],
    shown: 'Disputed.',
  },
  'C16-05': {
    topic: 'People without a Facebook account',
    sides: [
      "A law firm's page and a how-to article: they are unaffected.",
      'The consumer federation, the European authorities and Hamburg: data goes whether or not there is such an account.',
    ],
    shown: 'The remaining purposes still flow; ads have no target there.',
  },
  'C16-06': {
    topic: 'Can the switch be turned on again?',
    sides: ['The dialog, and guides that repeat it: no.', 'One article: on and off for 30 days.'],
    shown: 'No.',
  },
  'C16-07': {
    topic: 'The row after switching off',
    sides: ['Greyed.', 'Gone.'],
    shown: 'Grey at once, absent at the next visit.',
  },
  'C16-08': {
    topic: 'The deadline',
    sides: [
      '30 days for each person: from first sight to accept, then 30 more to switch off.',
      'One date for all, or 30 days from another start: from the announcement, until 23 September, or from updating the app.',
    ],
    shown: 'For each person.',
  },
  'C16-09': { topic: 'New users', sides: ['No opt-out.', '30 days after installing.'], shown: 'No opt-out.' },
  'C16-10': {
    topic: 'Did data ever flow in the EU and the UK?',
    sides: [
      'The UK regulator: never, except to a processor. The Hamburg court speaks of plans.',
      'The French regulator: it was transferred, for business intelligence and security. Spain: it was communicated. Press: collected since August.',
    ],
    shown: 'We show both.',
  },
  'C16-11': {
    topic: 'How far the European pause went',
    sides: [
      'Press: all passing on of numbers stopped, or only use against spam went on.',
      'The Irish regulator and Facebook: ads and product use only. The French regulator: measuring and security went on.',
    ],
    shown: 'The narrower scope of the official statements.',
  },
  'C16-12': {
    topic: 'A button to disagree',
    sides: ['One article lists Disagree.', 'Everybody else: no such button.'],
    shown: 'There was none.',
  },
  'C16-13': {
    topic: 'UK only, or the EU?',
    sides: ['A news article: the UK.', 'The Irish regulator and Business Insider: the EU.'],
    shown: 'The article was early, about 8 November.',
  },
  'C16-14': {
    topic: 'What happened to those who did not accept',
    sides: [
      'The notice and the Italian authority: loss of the app, account cancelled.',
      'No report of anybody being cut off was found.',
    ],
    shown: 'Announced; not known to have been done.',
  },
  'C16-15': {
    topic: 'Is a pre-ticked box lawful?',
    sides: [
      "Spain's authority, July 2017: yes.",
      "Spain's authority, March 2018, Italy's authority and the Hamburg court: the consent is invalid.",
    ],
    shown: 'A point for teaching.',
  },
  'C16-16': {
    topic: 'The colour of Agree',
    sides: ['Android: green.', 'iPhone: blue, by one source.'],
    shown: "Both; the iPhone's colour has a single source.",
  },
  'C16-17': {
    topic: 'Was the opt-out there until 2021?',
    sides: ['A news article: 30 days from accepting.', "A law firm's page: removed in 2021."],
    shown:
      'Both are right: the sentence stood in the text until January 2021, but the control had been dead since about November 2016.',
  },
  'C21-01': {
    topic: 'People without a Facebook account',
    sides: [
      "A law firm's page: they are unaffected.",
      'No text has such a condition; one site says the opposite; the Irish fine of 2021 was even about people who do not use WhatsApp.',
    ],
    shown:
      'Claimed in a source, not supported by the policy. True in part: no ads on Facebook can be shown to them there.',
  },
  'C21-02': {
    topic: 'Mandatory for the first time, opt-out removed now?',
    sides: [
      'Two articles and most of the press: yes.',
      'The opt-out had ended for everyone 30 days after accepting in 2016; people who joined later never had it; old opt-outs are honoured.',
    ],
    shown: 'Both, with their dates.',
  },
  'C21-03': {
    topic: 'Locked out on 8 February?',
    sides: ['An article dated 20 January 2021: yes.', 'Postponed on 15 January.'],
    shown: 'The article was out of date when it appeared.',
  },
  'C21-04': {
    topic: '"The account will be deleted"',
    sides: [
      'Business Today, Editorji, The Sun.',
      'The notice: acceptance is needed to continue. The company on 15 January: never planned to delete.',
    ],
    shown: 'Blocked, not deleted.',
  },
  'C21-05': {
    topic: 'How many points the European notice listed',
    sides: ['One.', 'Integrations not highlighted; two points are recalled.'],
    shown: 'Two by default, and marked.',
  },
  'C21-06': {
    topic: 'Could the notice be dismissed?',
    sides: ['It could not.', '"Not now" or a cross.'],
    shown: 'It could, until the deadline.',
  },
  'C21-07': {
    topic: 'Reading and writing when limited',
    sides: [
      'First version of the FAQ: no reading, no sending.',
      'Second version: reading and answering from notifications.',
    ],
    shown: 'Two tellings.',
  },
  'C21-08': {
    topic: 'A reason step when deleting on the iPhone',
    sides: ['Without.', 'With a reason and a second confirmation.'],
    shown: 'Depends on the phone.',
  },
  'C21-09': { topic: 'Were limits ever applied?', sides: ['Yes.', 'Never.'], shown: 'By default: never.' },
  'C21-10': {
    topic: 'Was the reversal for good?',
    sides: ['"Currently" no plans; this could change.', 'Indefinitely. The FAQ today: no loss.'],
    shown: 'Both are quoted.',
  },
  'C21-11': {
    topic: 'Does going on using the app count as accepting?',
    sides: ['The terms: yes.', 'The FAQ: nobody has to accept.'],
    shown: 'A point for teaching.',
  },
  'C21-12': {
    topic: 'Location',
    sides: [
      "A law firm's page: location may be shared.",
      'The FAQ: a shared location is encrypted. The policy: a rough location is worked out from the IP address.',
    ],
    shown: 'Three kinds of data: precise location, rough location, IP address.',
  },
  'C21-13': {
    topic: 'Do contacts go to Facebook?',
    sides: [
      "Press: yes. South Africa's regulator was worried about contacts' numbers.",
      "The FAQ and the FAQ on Apple's label: no.",
    ],
    shown: 'Depends on the reading chosen.',
  },
  'C21-14': {
    topic: "Used for ads, by the company's own pages of 2025 and 2026",
    sides: ['The Accounts Center notice: not used for ads.', 'The main policy: offers and ads.'],
    shown: 'Depends on the reading chosen.',
  },
  'C21-15': {
    topic: 'Does the European text allow ads?',
    sides: ['Press: yes.', 'The recorded European text has no such list.'],
    shown: 'The text wins; the press may have read another page.',
  },
  'C21-16': {
    topic: 'Which text was quoted in January 2021',
    sides: [
      'Some articles quote the old text as the new one.',
      'The archived text of July 2020 shows that it is the old one.',
    ],
    shown: 'A warning for editors.',
  },
  'C21-17': {
    topic: 'Days that differ by one or a few',
    sides: [
      'The day of the decision: Hamburg 10 May, European board 12 July, Irish regulator 20 August 2021 and 12 January 2023.',
      'The day of the announcement: 11 May, 15 July, 2 September 2021 and 19 January 2023.',
    ],
    shown: 'The first is the day decided, the second the day announced.',
  },
  'C21-18': {
    topic: 'The Turkish fine in US dollars',
    sides: ['6.5 million, and other figures between 18 and 318 million.', 'TRY 346.7 million.'],
    shown: 'Only the amount in Turkish lira.',
  },
  'C21-19': {
    topic: 'India, January 2025: was the fine stayed?',
    sides: ['Stayed on a deposit of half.', '"Refused to stay".'],
    shown: 'Stayed on a deposit.',
  },
  'C21-20': {
    topic: 'Was accepting voluntary in the EU?',
    sides: ['Not mandatory there.', 'People in the EU had to accept as well.'],
    shown: 'They had to accept; the sharing was not extended.',
  },
  'C21-21': {
    topic: 'What Signal collects',
    sides: ['Absolutely nothing.', 'A phone number, not linked to the person.'],
    shown: 'Softened.',
  },
  'C21-22': {
    topic: 'The European update of 2024',
    sides: ['Press: accept expressly or be blocked.', 'The FAQ: going on using counts as acceptance.'],
    shown: 'The FAQ wins.',
  },
  'C21-23': {
    topic: 'Before 2016',
    sides: [
      "A law firm's page: no data was exchanged, and numbers will not be sold.",
      'Consistent with the promise of 2014; not checked against another source.',
    ],
    shown: 'Left to the facts of 2016.',
  },
}
