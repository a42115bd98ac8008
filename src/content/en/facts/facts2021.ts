import type { FactText } from '#content/en/facts/factText.ts'
import type { Fact2021Id } from '#domain/evidence/factIds.ts'

export const fact2021Texts: Record<Fact2021Id, FactText> = {
  P01: {
    fact: 'A screenshot leaked before the launch: accept new terms that take effect on 8 February 2021, or delete the account. It named two themes, how data is handled and how businesses store chats with Facebook. The date was said to be subject to change.',
    conflict: 'The wording differs from the notice of January.',
  },
  P02: {
    fact: 'Both documents, the European one and the one for the rest of the world, carry the date 4 January 2021.',
    conflict:
      'The printed date is not the announced day: 8 February, then 15 May 2021. In a record of 11 July 2026 the text outside Europe still carries it.',
  },
  P03: {
    fact: 'The full-screen notice was rolled out in waves: late on 5 January in India and elsewhere, on 6 January in Europe, on 7 January in South Africa. No press release or blog post came with it.',
    conflict:
      'Reuters: Wednesday, 6 January; News18: 7 January; two others: 4 January. We take 4 January as the date of the document, and 5 to 7 January as the wave of notices.',
  },
  P04: { fact: 'The heading of the notice said that WhatsApp is updating its terms and privacy policy.' },
  P05: {
    fact: "Outside Europe the notice listed three key updates: the service and how data is processed; how businesses can use services hosted by Facebook to store and manage their chats; and integrations across Facebook's products.",
    conflict: 'The wording of the points in the first person is recalled, not read.',
  },
  P06: {
    fact: 'Closing paragraph, variant A: tapping Agree accepts the new terms and privacy policy, effective 8 February 2021. After that day acceptance is needed to go on using WhatsApp. Who prefers to delete the account is sent to the Help Center.',
  },
  P07: {
    fact: 'Closing paragraph, variant B: Agree is written with one capital, and "the new terms" stands in place of "new terms and privacy policy".',
    conflict: "Probably the iPhone's or the European copy; this is not established.",
  },
  P08: {
    fact: 'Buttons: Agree first. The second was "Not now" on Android, and a cross at the top right on the iPhone.',
    conflict:
      "Orange Cyberdefense: it seems impossible to decline. TheTechHerald: nothing to be reminded later. Guarulhos Hoje (2024, the prosecutors' account): access was blocked unless accepted. webnews.it: no possibility of choice.",
  },
  P09: {
    fact: 'A control in the notice leads to the details: terms, privacy policy, and help on deleting the account.',
  },
  P10: {
    fact: '"Not now" or the cross, before the deadline: the notice closes and the app works as before. The decision is due by 8 February.',
    conflict: 'How often the notice came back in January is not documented in any source that was read.',
  },
  P11: {
    fact: 'Announced for those who have not accepted after 8 February: no further use until they accept. The notice does not say that the account is deleted; it offers deletion as the alternative.',
    conflict:
      'Business Today, Gizbot, The Sun, theinterface.uk and Editorji wrote that the account will be deleted; iDownloadBlog, that one cannot continue; Tecmundo, that one is suspended. WhatsApp on 15 January: never planned to delete.',
  },
  P12: {
    fact: 'The European notice did not highlight integrations with Facebook; the international one did.',
    conflict: 'One site: people in the EU saw only one point. Two points are recalled. The number is unresolved.',
  },
  P13: {
    fact: 'People in Europe and the UK were asked to accept by 8 February like everybody else.',
    conflict:
      'GRC World Forums and Datanews wrote that it was not mandatory in the EU. That is wrong: acceptance was asked, but the sharing was not extended.',
  },
  P14: {
    fact: "The European terms of 24 April 2018 required at least 30 days' notice of changes. From 5–7 January to 8 February it is 32 to 34 days (our arithmetic).",
  },
  P15: {
    fact: 'Outside Europe the terms say that going on using the app confirms acceptance, and otherwise to stop by deleting the account. In Europe one is bound by going on once the terms are in effect.',
    conflict: 'This contradicts the FAQ, by which those who do not accept lose nothing and can go on.',
  },
  P16: {
    fact: 'Outside Europe the policy names deleting the account as the way to revoke consent.',
    conflict: 'The European text of 2021 drops this and points to settings and to objecting.',
  },
  T01: {
    fact: 'Facebook announces hosting of business chats: businesses may have Facebook store and manage them; such chats do not count as end-to-end encrypted; messages are not used for ads automatically, but the business may use them for marketing, also on Facebook.',
  },
  T02: { fact: 'Elon Musk tweets "Use Signal".' },
  T03: {
    fact: "People leave, in figures: Signal about 7.5 million installs from 6 to 10 January (Sensor Tower); Telegram 25 million new users in 72 hours and over 500 million a month; WhatsApp's new installs down 11 per cent in the first week, to 10.5 million.",
    conflict:
      'Others: Signal 17.8 million in the first full week (AP); 4.6 million from Thursday to Sunday (appfigures); 100,000 in two days (an early figure by Sensor Tower).',
  },
  T04: {
    fact: 'Will Cathcart, head of WhatsApp, writes that the update does not change data sharing with Facebook or private communication.',
  },
  T05: {
    fact: 'FAQ and picture by WhatsApp: it cannot see messages or calls, keeps no logs of who messages or calls, cannot see a shared location, does not share contacts with Facebook; groups are private; messages can be set to disappear; data can be downloaded.',
    conflict: 'XDA notes that the policy is vague on location.',
  },
  T06: {
    fact: 'Postponed: nobody will be suspended or deleted on 8 February; people are asked to review step by step before the business options of 15 May. A tweet says that deleting accounts over this was never planned.',
    conflict: 'One site misread it as withdrawing the plan until May.',
  },
  T07: {
    fact: 'First messages by Status, in India, Egypt and elsewhere: four cards on privacy, reading and listening, shared location, and contacts. From a verified account, on green, gone after 24 hours.',
  },
  T08: {
    fact: 'Second messages by Status, in the UK, the US, Nigeria, Indonesia and elsewhere: four cards: news will come here, privacy is not new, no reading or listening, more to come. No way to opt out was seen.',
    conflict: 'The dates vary (26 or 27 January); the two waves are often taken for one.',
  },
  T09: {
    fact: 'Blog post: a small banner above the chat list in the coming weeks, then reminders to review and accept in order to keep using WhatsApp. Softer than a full screen. The text attacks competitors as well.',
    conflict: 'One site wrote that those who do not accept are deleted. That is wrong.',
  },
  T10: {
    fact: 'The banner: on the chat list, tap to review, a page that explains, Continue, a page with Accept.',
    conflict: 'The button is now Accept, no longer Agree.',
  },
  T11: {
    fact: 'First version of the FAQ on the effective day: the account is not deleted but lacks full functions; for a short time calls and notifications arrive, but messages cannot be read or sent; one can accept later; the rule on inactive accounts applies; chats and report can be exported before 15 May.',
    conflict: 'Two sites misprint 15 March.',
  },
  T12: {
    fact: 'E-mail to a business partner, seen by TechCrunch: a "short time" is a few weeks; then the rule on inactive accounts (120 days) counts.',
    conflict: 'Frankfurter Allgemeine Zeitung: the app locks on 15 May.',
  },
  T13: {
    fact: 'Statement: nobody is deleted and nobody loses functions on 15 May; the majority has accepted; reminders go on.',
    conflict: 'The statement in India spoke of nobody in India; the one in the UK was general.',
  },
  T14: {
    fact: 'Second version of the FAQ: after several weeks the reminder becomes persistent. First no chat list, but incoming calls can be answered, and messages read and answered from notifications. After a few weeks no calls or notifications either. Not for all at once, and no deletion; the rule on inactive accounts applies.',
    conflict:
      'The first version (T11) said that messages cannot be read or sent; the second allows it from notifications.',
  },
  T15: {
    fact: 'Tweet: WhatsApp cannot see personal messages, will not delete the account, and accepting is possible at any time.',
  },
  T16: {
    fact: "The new day passes. By WhatsApp's word no limit starts.",
    conflict:
      'Silicon Republic (12 July 2021) says that people had their use of the app limited, which contradicts WhatsApp.',
  },
  T17: {
    fact: 'Reversal, in two steps: first "currently no plans" to limit; then, to The Verge, no limits for those who have not accepted, only reminders from time to time and with optional features that Facebook supports. The FAQ was changed.',
    conflict:
      'For now, or for good? The Next Web: this could change in future. The Verge: the plan is to keep it so indefinitely.',
  },
  T18: {
    fact: 'Affidavit of the Indian government: "trick consent", people bombarded with notifications every day. It asks the court to stop them and to have the counts and the rate of conversion disclosed.',
  },
  T19: {
    fact: 'The European consumer organisation and 8 members complain of persistent, recurrent and intrusive notifications and of opaque changes. Annexes of the report give the notices and a list of when they came back, from the end of May to early July 2021.',
    conflict: 'The annexes themselves could not be read.',
  },
  T20: { fact: 'Italy: a full-screen message to accept is still shown, more and more often.' },
  T21: {
    fact: 'A Brazilian journalist who never accepted still has to dismiss the notice every day. The app works otherwise.',
  },
  T22: {
    fact: 'Standing FAQ: nobody has an account deleted or loses functions because of this update. There are further chances to accept, for example on registering again or first using a related feature. Inactivity is a separate matter.',
  },
  T23: {
    fact: 'Accounts are generally deleted after 120 days without connecting. What is on the phone stays until the app is removed, and is back after registering again on the same phone.',
    conflict: 'A separate rule of 45 days holds for numbers that are given out again.',
  },
  T24: {
    fact: 'Spokesperson on the opt-out of 2016: who opted out keeps it, even after agreeing to the new update. The new terms and policy do not say so; no global statement was found.',
    conflict:
      "A law firm's page (2021), an unnamed blog (20 January 2021) and most of the press: no opt-out. Both are true: nobody new can opt out, and old opt-outs are honoured.",
  },
  T25: {
    fact: "Brazil's privacy notice excepts people who had an account in 2016 and opted out from sharing for ads.",
  },
  T26: {
    fact: "Whether an opt-out was recorded can be checked in the report on one's own account, after a wait of three days.",
    conflict: 'The exact label in the report is only recalled.',
  },
  T27: { fact: 'People who joined after the update of 2016 were never offered the opt-out.' },
  K01: {
    fact: 'Deleting the account on Android: More options, Settings, Account, Delete my account; the number in full international format; Delete my account; a reason from a list; Delete my account.',
  },
  K02: {
    fact: 'Deleting the account on the iPhone: Settings, Account, Delete My Account; the number; Delete My Account.',
    conflict: 'Three sites describe a reason and a further confirmation on the iPhone as well.',
  },
  K03: {
    fact: 'Deletion cannot be undone: account information and photo, groups, message history and backups go. It takes up to 90 days; logs may stay without a name; copies that others hold stay.',
  },
  K04: {
    fact: 'Requesting account information: Settings, Account, Request account info, Request report. It takes about three days, with a day by which it is ready. It cannot be cancelled, but deleting the account or changing the number cancels it. The report can be downloaded and exported for a few weeks; it does not contain messages.',
  },
  K05: { fact: "Removing only the app does not delete the account's data." },
  D01: {
    fact: 'FAQ list of what is shared with the Facebook companies: registration information (phone number), transaction data, service-related information, how one interacts with others (businesses included), mobile device information, IP address, and possibly other collected information.',
    conflict: 'A later FAQ narrows "others" to businesses and ties transaction data to Facebook Pay and Shops.',
  },
  D02: {
    fact: 'Five purposes in the text outside Europe: infrastructure and delivery; understanding use; safety, security and integrity; improving services, with suggestions, personalisation, purchases, offers and ads; integrations such as Facebook Pay and Portal.',
    conflict: 'Matches the list in a news article of January 2021 one to one.',
  },
  D03: {
    fact: 'Before the update the text outside Europe (20 July 2020) already named suggestions, offers and ads, and still printed the paragraph on the choice, with its 30 more days.',
    conflict:
      'It refutes "shared for ads for the first time" and supports "no change" in sharing; but the paragraph on the choice and two promises were removed.',
  },
  D04: {
    fact: 'Removed in 2021: the paragraph on opting out; that nothing is shared onto Facebook for others to see; and that Facebook uses messages for nothing but helping to run WhatsApp.',
    conflict: "The Hamburg regulator's press release makes the same point.",
  },
  D05: {
    fact: 'New or wider in what is collected outside Europe: battery, signal, app version, operator, language and time zone, identifiers tied to Facebook products; time, frequency and duration; group name and picture; payments; rough location from IP address and area code; reports about people.',
    conflict: 'The European text of 2018 already named the battery level and more.',
  },
  D06: {
    fact: 'The European policy: an exchange with the Facebook companies for safety, security and integrity across products; and Facebook companies as providers, which may not use the information for their own purposes. No list of suggestions, ads or integrations.',
    conflict:
      'A copy of a BBC report and another site say that the European policy mentions offers and ads. The recorded text does not. The European board saw inconsistencies.',
  },
  D07: {
    fact: 'Statement for the EU, the EEA and the UK: WhatsApp does not share European data with Facebook for improving its products or ads, and the update changes nothing in this.',
  },
  D08: {
    fact: "By WhatsApp's word not shared, or unchanged: the content of messages and calls, logs of who messages whom, shared location, contact lists; group data not for ads.",
    conflict:
      "A law firm's page (2021) lists location as shareable; Tecmundo claimed that the whole address book goes to Facebook, and so did others.",
  },
  D09: {
    fact: 'The business exception: chats that a business manages itself are end-to-end encrypted; with a vendor, hosting by Facebook included, WhatsApp does not call them so, and labels them. Facebook does not use the messages for ads automatically; the business may. Ads that open a chat, and shopping, may personalise ads.',
    conflict: "Today's label speaks of Meta; that of 2021 spoke of Facebook (recalled).",
  },
  D10: {
    fact: 'Accounts Center notice: access to WhatsApp data is restricted and other Meta apps do not use it, ads included, except to count people, keep them safe, or for optional features. The main policy outside Europe still lists offers and ads.',
    conflict:
      "The company's text against the company's text: the most that the policy allows, and the practice as stated.",
  },
  D11: {
    fact: 'European FAQ on what Facebook gets as a provider: phone number, device identifiers, system and app version, country and network code, flags on acceptance and choices, last use, registration date, kinds and frequency of feature use.',
    conflict: 'Business Today presents it without saying that it is the European text.',
  },
  R01: {
    fact: 'Turkey: the competition authority opens a case with an interim measure: stop terms that allow the use of WhatsApp data for other services from 8 February 2021, and tell everybody by then, whether they accepted or not.',
  },
  R02: {
    fact: 'Turkey: the Facebook group is fined TRY 346,717,193.40 for combining data of Facebook, Instagram and WhatsApp.',
    conflict:
      'In US dollars one source gives 318.63 million, which is wrong, and another 6.5 million; about 18 to 19 million is recalled.',
  },
  R03: {
    fact: 'Italy: the data protection authority finds message and notice unclear and no free, informed choice; it brings the case to the European board and reserves urgent action.',
  },
  R04: {
    fact: 'UK: the regulator tells a Commons committee that the change does not apply to people in the UK and the EU, after a commitment of 2017; it will write to WhatsApp, and is responsible after Brexit.',
    conflict: 'The signed undertaking is of March 2018; the Commissioner dates the commitment 2017.',
  },
  R05: {
    fact: 'South Africa: the Information Regulator holds that prior authorisation (POPIA, section 57) is needed to process contact information for another purpose, and complains of less protection than in the EU.',
    conflict: 'The headline says "cannot share"; it was the regulator\'s view in a letter. No enforcement was found.',
  },
  R06: {
    fact: 'India: the competition authority orders an investigation, to report in 60 days. It had opened the case itself on 19 January 2021.',
  },
  R07: {
    fact: 'India: letter to the ministry: no limits; the update is shown from time to time and with optional features, until there is a data protection law.',
  },
  R08: {
    fact: 'India: the Delhi High Court is told that the policy is voluntarily on hold. Nobody is compelled; the notice goes on being shown.',
    conflict: 'The court: the policy still exists. The competition authority in 2022: still in place and working.',
  },
  R09: {
    fact: 'India: the Delhi High Court and then the Supreme Court let the competition case go on. The High Court speaks of take it or leave it, and of a mirage of choice.',
  },
  R10: {
    fact: 'India: the Supreme Court records the undertaking and orders full-page notices in five national newspapers, on two occasions: people are not bound to accept.',
    conflict: 'One site says Tuesday; it was Wednesday, 1 February.',
  },
  R11: {
    fact: 'India: final order of the competition authority: a penalty of 213.14 crore rupees; no sharing for ads for 5 years (paragraph 247.1); for other purposes (247.2) an explanation, no condition of access, and an opt-out by notice in the app and in the settings, also for those who had accepted.',
    conflict:
      "WhatsApp spoke only of the ban on ads. What holds for those who had accepted is recalled from the authority's press note.",
  },
  R12: {
    fact: 'India: the appeal tribunal stays the five-year ban (247.1), and the penalty on a deposit of 50 per cent, of which 25 were already paid. The rest (247.2, 247.3) is not stayed.',
    conflict: 'A newspaper in September 2025: "refused to stay the fine".',
  },
  R13: {
    fact: 'India: the appeal tribunal sets aside the ban (247.1) and the finding under section 4(2)(e); it upholds those under 4(2)(a)(i) and 4(2)(c), and the penalty.',
    conflict: 'Reports differ on a provision (some have 4(2)(d)) and on the length of the order (158 or 184 pages).',
  },
  R14: {
    fact: 'India: the appeal tribunal clarifies: choosing in or out, and consent that can be revoked, hold for all purposes outside WhatsApp, ads included. Three months to comply.',
    conflict: "A law journal: this in effect reverses Meta's win.",
  },
  R15: {
    fact: 'India: sharp remarks in the Supreme Court on 3 February; on 23 February WhatsApp and Meta undertake to comply by 16 March 2026. The appeals are pending.',
    conflict:
      'One site has March 2025, a misprint. What people in India are shown since 16 March 2026: no source found.',
  },
  R16: {
    fact: 'Brazil: four authorities ask to postpone and not to restrict; WhatsApp commits to no restriction for 90 days from 15 May.',
    conflict: 'One site: the introduction was postponed by three months.',
  },
  R17: {
    fact: 'Brazil: the authorities close their review; WhatsApp says that the update was found lawful in May 2022.',
    conflict: 'A Brazilian consumer organisation disputes this.',
  },
  R18: {
    fact: "Brazil: prosecutors and a consumer organisation sue for BRL 1.733 billion; a federal judge orders no sharing for Meta's own purposes, and a way to opt out or withdraw within 90 days.",
  },
  R19: {
    fact: "Brazil: an appeal court suspends the judge's order.",
    conflict:
      'One site says that the court was found not competent; others name complexity and the missing view of the data protection authority.',
  },
  R20: {
    fact: 'Argentina: resolution 492/2021 orders not to introduce the update for 180 days, not to exchange data even of those who accepted, and to tell people.',
    conflict: 'One newspaper cites resolution 29/2021.',
  },
  R21: {
    fact: 'Argentina: resolution 224/2022 extends the order until the investigation ends; it is upheld on appeal.',
  },
  R22: {
    fact: 'Germany: the Hamburg regulator forbids Facebook Ireland (Art. 66 GDPR) to process WhatsApp data for its own purposes, for three months and at once: consent neither free nor transparent.',
    conflict: 'A law firm dates the order 10 May. WhatsApp: the claims are wrong, and the rollout is not affected.',
  },
  R23: {
    fact: 'European board, urgent binding decision 1/2021: no final measures, but a high likelihood that Facebook is a (joint) controller for safety, security and product improvement. The Irish authority is to investigate first of all.',
    conflict: 'Adopted on 12 July, announced on 15 July.',
  },
  R24: {
    fact: 'Ireland: WhatsApp Ireland is fined EUR 225 million over transparency, towards users and people who do not use it; three months to comply.',
    conflict: 'One site: two months. The decision is about the texts of 2018, not the update of 2021.',
  },
  R25: {
    fact: 'Europe: the policy is reorganised, with a banner that can be dismissed, nothing to accept, and no change in sharing.',
    conflict: 'One site: 29 November.',
  },
  R26: {
    fact: 'Ireland: EUR 5.5 million: a contract is no valid basis for improvement and security. It is about the screen "agree and continue" of May 2018.',
  },
  R27: { fact: 'Europe: the legal basis for improvement and security becomes legitimate interests.' },
  R28: {
    fact: 'EU: commitments for future updates: explain changes; refusing as prominent as accepting; notices that can be dismissed or put off; no recurring ones. No sharing for ads is confirmed.',
    conflict: 'Also: refusing may mean that one cannot use the service.',
  },
  R29: {
    fact: 'EU: new terms with a banner; going on using counts as acceptance.',
    conflict: 'Press: one must accept expressly or be blocked.',
  },
  R30: {
    fact: "EU: the Court of Justice (C-97/23 P) holds WhatsApp's action against the European board's decision behind the EUR 225 million admissible; the case goes back to the General Court.",
  },
  R31: { fact: 'Nigeria: final order, USD 220 million: the policy of 2021, discriminatory treatment, no consent.' },
  R32: {
    fact: 'Nigeria: the tribunal upholds it, but for order 7. Within 60 days: stop sharing without consent, return to the sharing policy of 2016, and report by 1 July 2025.',
    conflict:
      'Reports differ on the start of the inquiry (2020 or May 2021); one gives costs of 35 million dollars in place of 35,000.',
  },
  R33: {
    fact: 'Nigeria: a separate case of the data protection commission (USD 32.8 million) is settled. This says nothing about the other fine.',
    conflict: 'Whether the USD 220 million were paid: not found in the sources that were read.',
  },
  L01: {
    fact: "Apple's privacy labels. Signal: nothing linked to a person; the phone number, not linked.",
    conflict: 'An unnamed blog\'s "collects absolutely nothing" overstates.',
  },
  L02: {
    fact: "Apple's privacy labels. Telegram: name, phone number, contacts and user ID, linked, for the app's functions.",
  },
  L03: {
    fact: "Apple's privacy labels. WhatsApp: 16, among them device and user ID, advertising data, purchases, rough location, phone, e-mail, contacts, product interaction, diagnostics, payment information, customer support and other content.",
    conflict: 'One list repeats product interaction.',
  },
  L04: {
    fact: "Apple's privacy labels. Messenger: about 65 entries, among them third-party advertising, precise location, browsing and search history, financial and sensitive information.",
  },
  L05: {
    fact: "Apple's privacy labels. iMessage: e-mail, phone, search history and device ID.",
    conflict: 'Another source says three labels.',
  },
  L06: {
    fact: "WhatsApp's reply to the labels, an FAQ: contact lists are not shared with anyone, Facebook included, for its own use.",
  },
}
