import type { FactText } from '#content/en/facts/factText.ts'
import type { Fact2016Id } from '#domain/evidence/factIds.ts'

export const fact2016Texts: Record<Fact2016Id, FactText> = {
  F01: {
    fact: 'Facebook announces that it will buy WhatsApp for $19 billion. WhatsApp says it stays independent.',
    conflict: 'The price was later about $21.8 billion.',
  },
  F02: {
    fact: "WhatsApp's founder Jan Koum writes that privacy is part of the company's nature and that its values will not change.",
  },
  F03: {
    fact: "The US Federal Trade Commission writes to both companies: keep the promises made, and get people's affirmative consent before using their data in a materially different way.",
  },
  F04: { fact: 'The European Commission clears the merger.' },
  F05: { fact: 'New terms and a new privacy policy are published, with a blog post that looks ahead.' },
  F06: { fact: 'The notice reaches people in waves, for some as a push notification.' },
  F07: { fact: 'The notice prints a day by which to accept: 25 September 2016 or later. 19 October was seen too.' },
  F08: { fact: 'The day to accept by is 30 days after a person first sees the notice.' },
  F09: { fact: 'Existing users get 30 more days after accepting to switch sharing off, in Settings under Account.' },
  F10: { fact: '"Not now" stands at the top right. The notice comes back later.' },
  F11: { fact: 'One large Agree button; below it a small grey line to read more, with an arrow.' },
  F12: { fact: 'The first layer of the notice does not mention sharing with Facebook.' },
  F13: {
    fact: 'An average user could not see that tapping Agree was a consent to the use of data (administrative court of Hamburg, abstract).',
  },
  F14: { fact: 'The control for sharing is on by default.' },
  F15: {
    fact: 'The second sentence of the label says that chats and number are not shared onto Facebook, whatever the setting.',
  },
  F16: {
    fact: 'Switching the control off opens a dialog that warns that this cannot be changed later, with a button "Don\'t share".',
  },
  F17: { fact: 'After switching off in Settings the row is greyed, and later it is gone.' },
  F18: {
    fact: 'The row in Settings is shown only after accepting with sharing on.',
    conflict: 'One guide (levato.de) says that the route through Settings also works after "Not now".',
  },
  F19: { fact: 'The row is not available to people who test beta versions.' },
  F20: { fact: 'Accounts created after 25 August 2016 get no opt-out.' },
  F21: {
    fact: 'Other purposes remain after opting out: infrastructure and delivery, understanding use, security, and fighting spam and abuse.',
  },
  F22: { fact: 'Shared: the phone number, and the last time the service was used.' },
  F23: {
    fact: 'Shared as well, even after opting out: operating system, country and carrier codes, a device identifier, and how often the app is used.',
  },
  F24: { fact: 'Numbers are not sold or given to advertisers.' },
  F25: { fact: 'Counsel for WhatsApp in Delhi: number and name are shared.' },
  F26: {
    fact: "Counsel before India's Supreme Court: number, device details, registration details and last seen are shared.",
  },
  F27: {
    fact: 'In the policy, the paragraph on account information speaks of what other WhatsApp users can see, not of Facebook.',
  },
  F28: { fact: 'Administrative court of Hamburg: three purposes; the consent is invalid for old and new users.' },
  F29: {
    fact: 'The Hamburg regulator announces its order, dated 23 September: Facebook must stop collecting and must delete.',
  },
  F30: { fact: 'The higher administrative court of Hamburg confirms.' },
  F31: { fact: 'The European data protection authorities write to WhatsApp together.' },
  F32: {
    fact: 'Facebook agrees to pause use for ads and product improvement in the UK. The UK regulator criticises information, consent and the 30-day limit.',
  },
  F33: { fact: 'European data is not being used for serving ads or enhancing Facebook, says the Irish regulator.' },
  F34: { fact: 'The European Commission fines Facebook EUR 110 million for misleading information in 2014.' },
  F35: {
    fact: "Italy's competition authority fines WhatsApp EUR 3 million: a 30-day threat, pre-selection, and an option hard to use later.",
    conflict: 'One overview page (CPI) gives a wrong month and year.',
  },
  F36: {
    fact: 'The French regulator publishes its notice of 27 November: the transfer for business intelligence did happen and has no legal basis; use for ads never happened.',
  },
  F37: { fact: "Spain's data protection authority announces two fines of EUR 300,000 each, decided on 2 March." },
  F38: {
    fact: 'The UK regulator publishes an undertaking, without a fine: no UK data shared except with Facebook as a processor.',
  },
  F39: { fact: 'The Delhi High Court protects data up to 25 September 2016 from sharing.' },
  F40: {
    fact: 'WhatsApp says that it will comply in India.',
    conflict: 'It had first said that its plans were not affected.',
  },
  F41: { fact: "India's competition authority closes a case; the opt-out was part of its reasoning." },
  F42: { fact: 'Two US privacy groups complain to the Federal Trade Commission: opt-out in place of opt-in.' },
  F43: {
    fact: "New European terms: account information is not currently shared for ads. A report on one's own account can be requested.",
  },
  F44: {
    fact: 'Opt-outs made in 2016 are honoured. The control is long gone; people who joined later or did not react were shared all along.',
  },
  F45: { fact: 'A check by the French regulator: accept the transfer, or delete the account.' },
  F46: {
    fact: "Italy's competition authority: the notice was repeated for 30 days and threatened that the account would be cancelled.",
  },
  F47: {
    fact: 'Deleting the account inside the app is the way to revoke consent. Deleting only the app keeps data longer.',
  },
  F48: {
    fact: 'The EFF, a US group for digital rights, corrects its article: the 30 days run from when a person first saw the notice, and accounts made after 25 August have no option.',
  },
  F49: {
    fact: 'The US Federal Trade Commission answers the two groups that had complained: it will carefully review the matter.',
  },
  F50: { fact: "Italy's competition authority opens its case." },
  F51: {
    fact: 'The European Commission sends Facebook a Statement of Objections over what it was told about the purchase in 2014.',
  },
  F52: {
    fact: 'The data protection authorities of the EU write to WhatsApp once more.',
    conflict: 'Two publications call it the first letter; the first was of 27 October.',
  },
  F53: {
    fact: 'The German consumer federation vzbv sues WhatsApp at a Berlin court, after a warning letter in September 2016: it seeks deletion, and contests eight clauses.',
  },
  F54: {
    fact: "Spain's data protection authority shelves a complaint: a box ticked in advance is acceptable.",
  },
  F55: { fact: 'WhatsApp publishes a page with a notice for people in the EU.' },
  F56: { fact: "Italy's competition authority fines WhatsApp a further EUR 50,000, for not publishing." },
}
