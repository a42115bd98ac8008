import type { SeedClaimId } from '#domain/evidence/seedClaims.ts'

export interface SeedClaimText {
  readonly claim: string
  readonly note?: string
  /** Why it is out of scope, where it is. */
  readonly outOfScope?: string
}

export const seedClaimTexts: Record<SeedClaimId, SeedClaimText> = {
  'S0-01': {
    claim: 'Page furniture: front matter and two images.',
    outOfScope: 'layout and image links, no factual claim (one image name points at an opt-out screenshot)',
  },
  'S0-02': {
    claim:
      "Facebook stopped collecting WhatsApp data in the UK after the regulator's inquiry; WhatsApp suspended collection and sharing of account data.",
    note: 'Only the use for ads and product improvement was paused; transfers for measurement and against spam went on.',
  },
  'S0-03': { claim: 'Since late August 2016 WhatsApp shares account data with Facebook.' },
  'S0-04': {
    claim: 'The company described this as a way to improve targeted advertising on Facebook.',
    note: 'Ads were one of several reasons given.',
  },
  'S0-05': {
    claim: 'Users can opt out with a few taps.',
    note: 'Only existing users, only in the window, only for ads and product use.',
  },
  'S0-06': {
    claim: 'Most novice users do not know that usage data is shared.',
    note: 'A hypothesis to study, not a fact.',
    outOfScope: 'claim about how many users know; no figure or study given',
  },
  'S0-07': { claim: 'The UK regulator under Elizabeth Denham opened an inquiry into the new terms some weeks before.' },
  'S0-08': { claim: 'European watchdogs had voiced "serious concerns".' },
  'S0-09': { claim: 'The regulator asks why Facebook needs phone numbers.' },
  'S0-10': { claim: '... and profile names and photos.', note: "Not in WhatsApp's own list of what is shared." },
  'S0-11': {
    claim: '... and online status and last-seen times.',
    note: 'The last time of use is confirmed; online status is not.',
  },
  'S0-12': { claim: 'The inquiry was eight weeks old.' },
  'S0-13': { claim: 'There is a tutorial on opting out.', outOfScope: 'link to another page' },
  'S0-14': { claim: 'Denham: consumers were not properly protected, and the inquiry did not change that view.' },
  'S0-15': { claim: 'Denham: users were not told enough about what Facebook plans to do.' },
  'S0-16': { claim: 'Denham: no valid consent for the sharing.' },
  'S0-17': {
    claim: 'All users were told of the new terms by a prompt in the app.',
    note: 'Rolled out over weeks, so not all at once.',
  },
  'S0-18': {
    claim: 'The prompt offered an opt-out, but only within 30 days of accepting.',
    note: 'Two ways: a box behind "Read" before accepting, and a setting for 30 days after accepting; existing users only.',
  },
  'S0-19': { claim: 'Denham: control should last, not just 30 days.', note: 'Design lesson for the fair variant.' },
  'S0-20': {
    claim: 'Effect on users elsewhere in Europe unclear.',
    note: 'Settled days later: the pause was extended to the EU.',
  },
  'S0-21': { claim: 'In the UK WhatsApp data is no longer used for ads or product improvement.' },
  'S0-22': { claim: 'Denham: users deserve more information; the companies have not agreed to that.' },
  'S0-23': { claim: 'Denham: enforcement may follow if data is used without valid consent.' },
  'S0-24': {
    claim: 'Koum: the app does not sit on a wealth of information about users.',
    note: 'Contrast: what the 2016 text collects, category by category.',
    outOfScope: "the founder's assessment; the collected column lets the user judge",
  },
  'S0-25': { claim: 'Messages and calls are end-to-end encrypted.' },
  'S0-26': {
    claim: 'Koum: WhatsApp does not even know names or gender.',
    note: 'The 2016 text lets users add a profile name; the 2012 text names a push-notification name. Gender is in no text.',
  },
  'S0-27': { claim: 'Facebook was made to stop using WhatsApp data in Germany.' },
  'S0-28': {
    claim: 'The same may follow in France and Italy.',
    note: 'France: yes, December 2017. Italy: a consumer-law fine, May 2017.',
  },
  'S0-29': { claim: 'Source named: the UK regulator.', outOfScope: 'attribution line' },
  'S1-01': {
    claim: 'From the following month users must agree to sharing with Facebook to go on using WhatsApp.',
    note: 'That was the announcement; the date moved and the threat was dropped. Europe had a different text.',
  },
  'S1-02': {
    claim: 'Accepting becomes mandatory for the first time, from 8 February.',
    note: 'People who joined after August 2016 never had a choice; WhatsApp said nothing changed in sharing.',
  },
  'S1-03': { claim: 'Shared data includes account registration information, including phone numbers.' },
  'S1-04': { claim: 'Shared data includes transaction data.' },
  'S1-05': { claim: 'Shared data includes service-related information.' },
  'S1-06': {
    claim: 'Shared data includes information on how users interact with others, including businesses.',
    note: 'A later copy of the FAQ narrows this to businesses.',
  },
  'S1-07': { claim: 'Shared data includes mobile device information.' },
  'S1-08': { claim: 'Shared data includes IP addresses.' },
  'S1-09': {
    claim:
      'Shared information may be used to operate, provide, improve, understand, customise, support and market WhatsApp and the Facebook products.',
    note: 'Matches the text. Marketing as such has no purpose column; it sits between ads and product.',
  },
  'S1-10': { claim: 'Aim: better infrastructure and delivery.' },
  'S1-11': { claim: 'Aim: understanding how both services are used.' },
  'S1-12': { claim: 'Aim: safety, security and integrity across the Facebook products.' },
  'S1-13': { claim: 'Aim: suggestions of friends, groups or content, and personalised features.' },
  'S1-14': { claim: 'Aim: helping to complete purchases.' },
  'S1-15': {
    claim: 'Aim: relevant offers and ads across the Facebook products.',
    note: 'Permitted by the text; a later notice says data is held back from ads unless an optional feature is used.',
  },
  'S1-16': { claim: 'Aim: integrations, such as Facebook Pay.' },
  'S1-17': { claim: '... and Portal.' },
  'S1-18': {
    claim: 'Spokesperson: the update serves the business vision, making it easier to get answers from a business.',
  },
  'S1-19': { claim: 'The statement was made on a Wednesday.', note: 'Wednesday, 6 January 2021, by the calendar.' },
  'S1-20': { claim: 'Spokesperson: such updates are common in the industry.', outOfScope: 'public-relations remark' },
  'S1-21': {
    claim: "Respect for privacy is in the company's DNA; strong principles since the start.",
    outOfScope: 'slogan (it also opens the policy texts)',
  },
  'S1-22': { claim: 'Conference advertisement and blog award.', outOfScope: 'publisher advertising' },
  'S2-01': { claim: 'Dated 29 August 2016.' },
  'S2-02': { claim: 'All phone numbers go to Facebook; this part cannot be opted out of.' },
  'S2-03': { claim: 'WhatsApp announced that it would share user data with its parent.' },
  'S2-04': {
    claim:
      'The company said the change only serves better ads on Facebook and WhatsApp, and a better messaging platform.',
    note: 'The text lists more uses, and rules out third-party banner ads on WhatsApp.',
  },
  'S2-05': { claim: 'It caused privacy concerns.' },
  'S2-06': {
    claim: 'Many people posted instructions for opting out.',
    outOfScope: 'report on social-media posts, no figures',
  },
  'S2-07': { claim: 'Opting out does not stop the number from going to Facebook.' },
  'S2-08': {
    claim:
      'Spokesperson (via Hindustan Times): contact details go to Facebook for purposes other than ads even after opting out.',
    note: '"Contact details" here means the user\'s own number, not the address book.',
  },
  'S2-09': { claim: 'The opt-out stops use for relevant ads and friend suggestions.' },
  'S2-10': { claim: 'The number is shared with Facebook but not made public.' },
  'S2-11': { claim: 'Basic device information is shared: mobile identifier.' },
  'S2-12': { claim: '... carrier code and country code.' },
  'S2-13': { claim: 'This breaks with the 2014 assurances that data would stay private.' },
  'S2-14': { claim: 'Spokesperson: phone numbers used to sign up are provided to Facebook.' },
  'S2-15': { claim: 'Spokesperson: so is how often people use the service.' },
  'S2-16': { claim: 'Spokesperson: this improves performance and allows more open metrics.' },
  'S2-17': {
    claim: 'Earlier in 2016 WhatsApp was trying out charging businesses.',
    note: 'Context for business messaging only.',
    outOfScope: 'business model, not a data flow',
  },
  'S2-18': {
    claim: 'WhatsApp says it became more private since joining Facebook, citing encryption in 2016.',
    note: 'The encryption is a fact, "more private" is the company\'s judgement.',
  },
  'S2-19': {
    claim: 'Messages can be read only by those in the conversation, not by WhatsApp or Facebook.',
    note: 'Later exceptions: hosted business chats, unencrypted backups.',
  },
  'S2-20': { claim: 'Author box and form messages.', outOfScope: 'page furniture' },
  'S3-01': { claim: 'Heading.', outOfScope: 'heading' },
  'S3-02': { claim: 'Facebook bought WhatsApp in 2014.' },
  'S3-03': {
    claim: 'Users have wondered ever since how much data passes.',
    outOfScope: 'sentiment, no source given (the sentence follows the Wired article)',
  },
  'S3-04': { claim: 'The 2021 refresh removed the section on opting out.' },
  'S3-05': {
    claim:
      'That section let existing users keep account information from being shared to improve Facebook ads and product experiences.',
    note: 'Word for word in the texts of 2016 and 2020.',
  },
  'S3-06': { claim: 'The terms were updated in 2016.' },
  'S3-07': { claim: 'Phone numbers are shared with Facebook.' },
  'S3-08': {
    claim: 'Device and operating-system analytics are shared, according to the agreement.',
    note: 'The agreement does not list items; the spokesperson did.',
  },
  'S3-09': {
    claim: 'Before 2016 no data was exchanged.',
    note: "Rests on the 2012 text and on the companies' promises; no independent check was found.",
  },
  'S3-10': { claim: 'That fitted the original idea of a private messenger.', outOfScope: 'assessment' },
  'S3-11': { claim: 'Numbers are not sold to advertisers.' },
  'S3-12': { claim: 'Data is linked so that Facebook can recognise WhatsApp users and target ads better.' },
  'S3-13': { claim: 'Facebook says it helps to count users across apps and find overlap.' },
  'S3-14': {
    claim: 'People without a Facebook account are not affected.',
    note: 'No text exempts them; the regulators raised them expressly.',
  },
  'S3-15': { claim: '2021: how user data is processed is described anew.' },
  'S3-16': { claim: '2021: businesses can use Facebook services to manage chats.' },
  'S3-17': { claim: '2021: WhatsApp and Facebook offer integrations.' },
  'S3-18': {
    claim: 'Shared: phone number and account details.',
    note: '"Account details" beyond the number are not confirmed.',
  },
  'S3-19': { claim: 'Shared: how long and how often WhatsApp is used.' },
  'S3-20': {
    claim: 'Shared: how you deal with other users.',
    note: 'In the January 2021 list; the FAQ of the same weeks denies logs of who contacts whom.',
  },
  'S3-21': { claim: 'Shared: device identifiers, operating system, app version.' },
  'S3-22': { claim: 'Shared: IP address.' },
  'S3-23': { claim: 'Shared: mobile network.' },
  'S3-24': { claim: 'Transaction and payment data may be shared.' },
  'S3-25': {
    claim: 'Cookies may be shared.',
    note: 'Collected, and not excluded by the catch-all clause; no list names them.',
  },
  'S3-26': {
    claim: 'Location information may be shared.',
    note: 'Rough location: open. Shared location in chats: WhatsApp says no.',
  },
  'S3-27': {
    claim: 'WhatsApp may now share more than before.',
    note: 'The list is longer; the company says practice did not change.',
  },
  'S3-28': { claim: 'The new policy offers no opt-out.', note: 'True of the text; opt-outs made in 2016 were kept.' },
  'S3-29': {
    claim: 'Users who want less sharing will be disappointed; Facebook has had many privacy scandals.',
    outOfScope: 'prediction and general reputation',
  },
  'S3-30': {
    claim: 'Description of the law firm and its partner.',
    outOfScope: 'publisher self-description; personal data of the author is not needed',
  },
  'S4-01': {
    claim: 'WhatsApp threatens to close accounts of those who refuse to share.',
    note: "The notice spoke of losing access and of deleting one's own account; WhatsApp says no account was closed for this in the end.",
  },
  'S4-02': {
    claim: 'Last updated 20 January 2021.',
    note: 'By then the date had been moved to May; the article does not say so.',
  },
  'S4-03': { claim: 'The policy was updated brutally, as expected.', outOfScope: 'tone' },
  'S4-04': {
    claim: 'From 8 February those who refuse lose access.',
    note: 'The announced date; it was moved five days before this article was dated, and the limits were dropped in May.',
  },
  'S4-05': {
    claim: 'They follow terms of the summer before, which still let users decline.',
    note: 'The July 2020 text still printed the paragraph, but its window had closed in 2016.',
  },
  'S4-06': {
    claim: 'Refusing is no longer possible.',
    note: 'One could dismiss the notice and, in the end, carry on.',
  },
  'S4-07': {
    claim: "The goal is to unify Facebook's apps further.",
    note: "The integrations purpose is in the text; the motive is the writer's reading.",
  },
  'S4-08': { claim: 'Some users get a notice asking them to accept.' },
  'S4-09': {
    claim: 'The conditions are mostly about use of personal data.',
    note: 'WhatsApp said they are mostly about messaging businesses.',
  },
  'S4-10': {
    claim: 'They must be accepted or WhatsApp cannot be used from 8 February.',
    note: 'As above: the date was moved.',
  },
  'S4-11': {
    claim: 'Accepting means sharing data with Facebook as well as WhatsApp.',
    note: "Mostly true before acceptance too; in Europe not for Facebook's ads.",
  },
  'S4-12': { claim: 'Used to improve their services.' },
  'S4-13': {
    claim: 'Used for better personal suggestions.',
    note: "The quotation marks in the article are not the policy's own words.",
  },
  'S4-14': { claim: 'Used for more relevant ads on all Facebook products.' },
  'S4-15': {
    claim: 'WhatsApp data may be mixed with Facebook and Instagram data to profile users.',
    note: 'Allowed by the text outside Europe; how far it is done is not shown by any source here.',
  },
  'S4-16': {
    claim: 'WhatsApp is among the most secure messengers because of its encryption.',
    note: "Encryption is a fact; the ranking is the writer's.",
  },
  'S4-17': { claim: 'Little will stay private after 8 February.', outOfScope: 'prediction' },
  'S4-18': { claim: 'Messages and their content stay encrypted.' },
  'S4-19': {
    claim: 'What matters to Facebook is metadata, not what you say.',
    note: 'Right about the kind of data listed; "what matters" is opinion.',
  },
  'S4-20': { claim: "The update comes shortly after Apple's new App Store privacy rules." },
  'S4-21': {
    claim: 'WhatsApp collects far more than Telegram or Signal.',
    outOfScope: 'comparison with other apps; outside the WhatsApp to Facebook flow',
  },
  'S4-22': {
    claim: 'Signal collects absolutely nothing.',
    outOfScope:
      'comparison with other apps; also an overstatement, since Signal needs a phone number (recalled, unverified)',
  },
  'S4-23': { claim: 'Sharing and comment prompts.', outOfScope: 'page furniture' },
}
