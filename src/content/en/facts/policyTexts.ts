import type { ClauseId, PolicyTextId } from '#domain/evidence/policies.ts'

/** What the columns are called, where there is little room and where there is more. */
export const policyTextNames: Readonly<Record<PolicyTextId, { readonly short: string; readonly long: string }>> = {
  terms2012: { short: '2012', long: 'the text of 2012' },
  terms2016: { short: '2016', long: 'the text of 2016' },
  terms2020: { short: '2020, outside Europe', long: 'the text of 2020 outside Europe' },
  world2021: { short: '2021, outside Europe', long: 'the text of 2021 outside Europe' },
  europe2018: { short: '2018, Europe', long: 'the European text of 2018' },
  europe2021: { short: '2021, Europe', long: 'the European text of 2021' },
}

/** What happened to the six texts, in a sentence each. */
export const policyTextNotes: Readonly<Record<PolicyTextId, string>> = {
  terms2012: 'Terms and privacy notice in force until August 2016.',
  terms2016: 'The first change in four years. It brings the section on the family of companies of the parent company.',
  terms2020:
    'The body of the policy is word for word that of 2016. The paragraph on the choice was still printed when it was copied on 13 August 2020.',
  world2021:
    'Dated 4 January 2021. Our copy was recorded in December 2025 and already says Meta where the text of January said Facebook; its section on sharing agrees with what was quoted in January 2021.',
  europe2018: "Europe's own text, by the Irish company. Read in parts: summary, collection, use, sharing, legal bases.",
  europe2021: "Europe's text with the same date as the other, recorded in April 2021.",
}

export interface ClauseText {
  readonly title: string
  /** Where a text says nothing on the point, there may be nothing here either. */
  readonly says: Readonly<Partial<Record<PolicyTextId, string>>>
}

/** In our own words, as near to the texts as a sentence can be. */
export const clauseTexts: Readonly<Record<ClauseId, ClauseText>> = {
  share: {
    title: 'That data is shared at all',
    says: {
      terms2012: 'Nothing goes to others for their commercial use without consent.',
      terms2016: "Shares with the parent company's family of companies, and receives from them.",
      world2021:
        'A section of its own on the work with these companies. The list published beside it ends with an open clause.',
      europe2018: 'Shares with these companies as providers, without saying which items.',
      europe2021: 'Exchanges with them for safety, security and integrity; shares with them as providers.',
    },
  },
  run: {
    title: 'Use for running the service, counting people, and safety',
    says: {
      terms2016: 'Named: infrastructure and delivery, understanding use, securing systems, fighting spam and abuse.',
      world2021:
        'Infrastructure and delivery, understanding use, and safety, security and integrity across all products of the parent company.',
      europe2018: 'As providers, on instruction.',
      europe2021: "Safety across the parent company's products. The rest only as providers, on instruction.",
    },
  },
  ads: {
    title: 'Use for suggestions, offers and ads',
    says: {
      terms2016: 'They may use it to suggest friends or content, and to show relevant offers and ads.',
      terms2020: 'Suggestions, offers and ads, as since 2016.',
      world2021: "Suggestions, personalising, purchases, offers and ads across all the parent company's products.",
      europe2018: 'Account information is not currently used for this.',
      europe2021: 'No list of suggestions, offers or ads.',
    },
  },
  integrations: {
    title: 'Use for connecting the products',
    says: {
      terms2020: 'Not in the policy. The texts on payments have payment credentials kept for use across products.',
      world2021: 'A fifth use, with payments and chats through a video device as examples.',
      europe2018: 'The summary speaks of connecting the apps, such as sharing a link, and names no data.',
      europe2021:
        'No such use is listed. A linked product may be given the IP address and the fact that one uses the app.',
    },
  },
  processor: {
    title: 'The parent company as a provider to the service',
    says: {
      terms2016: 'Not limited in this way: these companies may use what they get for their own offerings.',
      world2021: 'Its companies provide servers and systems; uses of their own are listed beside this.',
      europe2018: 'They provide infrastructure and systems on instruction.',
      europe2021: 'What is shared on this basis cannot be used for their own purposes.',
    },
  },
  optOut: {
    title: 'The paragraph on opting out',
    says: {
      terms2016:
        'Existing users may choose that account information is not used for ads and products; 30 more days for it after accepting.',
      terms2020: 'Still printed in August 2020, years after its days had passed.',
      world2021:
        'Gone in January 2021. That old opt-outs are kept was said by a spokesperson; the text does not say so.',
      europe2021: 'Settings and objecting are named in its place.',
    },
  },
  continued: {
    title: 'How a change of the terms binds a person',
    says: {
      terms2016: 'Going on using the service confirms that a change is accepted.',
      world2021: 'Going on confirms it. Who does not agree is to stop, by deleting the account.',
      europe2018: "At least 30 days' notice of changes.",
      europe2021: 'One is bound by going on once the terms are in effect.',
    },
  },
  revoke: {
    title: 'Deleting the account as the way to revoke consent',
    says: {
      terms2016: 'Named in so many words, with the way inside the app.',
      europe2021: 'No longer named. Settings and objecting stand in its place.',
    },
  },
  deleteTime: {
    title: 'A number of days for deleting',
    says: { europe2021: 'Up to 90 days.' },
  },
  onto: {
    title: 'Promise: nothing is shared onto Facebook for others to see',
    says: {
      terms2016: 'Stands in the text.',
      europe2018: 'Stands in the text.',
      world2021: 'Taken out.',
      europe2021: 'Taken out.',
    },
  },
  assist: {
    title: 'Promise: Facebook uses messages for nothing but helping to run the service',
    says: {
      terms2016: 'Stands in the text.',
      europe2018: 'Stands in the text.',
      world2021: 'Taken out. End-to-end encryption stays.',
      europe2021: 'Taken out. End-to-end encryption stays.',
    },
  },
  banner: {
    title: 'Promise: no banner ads by others',
    says: {
      terms2012: 'No ads are planned.',
      terms2016: 'None by third parties, and no intention to bring them in.',
      world2021: 'None by third parties.',
      europe2021: 'None by third parties, and no intention to bring them in.',
    },
  },
  detail: {
    title: 'Details of phone and connection',
    says: {
      terms2016: 'Model, system, browser, IP address, network and identifiers; none of the details added later.',
      world2021:
        "Battery, signal, app version, operator, language and time zone, and identifiers tied to the parent company's products.",
      europe2018: 'Battery level and more, before the text outside Europe named them.',
      europe2021:
        "Battery, signal, app version, operator, language and time zone, and identifiers tied to the parent company's products.",
    },
  },
  activity: {
    title: 'When, how often and how long',
    says: {
      terms2012: 'Date, time and both numbers of a delivered message may be kept.',
      terms2016: 'Activity and how one interacts; date, time and numbers of a message are no longer named.',
      world2021: 'Time, frequency and duration are named; group name and picture too.',
      europe2018: 'Time, frequency and duration are named.',
      europe2021: 'A heading of its own for what goes with a message, such as user ID and time of sending.',
    },
  },
  location: {
    title: 'Location',
    says: {
      terms2012: 'It is not collected.',
      terms2016: 'When one uses location features, and to find faults in them.',
      world2021: 'City and country are estimated from IP address and area code, even without these features.',
      europe2018: 'Worked out from IP address, GPS, Bluetooth, Wi-Fi and cell towers.',
      europe2021: 'City and country are estimated from IP address and area code, even without these features.',
    },
  },
  contacts: {
    title: 'The phone book',
    says: {
      terms2012: 'Read regularly: numbers, no names. Numbers of people who are not users are kept as one-way hashes.',
      terms2016: 'One provides the numbers in it regularly, of users and of others.',
      world2021: 'Uploading is a choice. Numbers of others are handled so that the service cannot identify them.',
      europe2021: 'Uploading is a choice. Numbers of others are handled so that the service cannot identify them.',
    },
  },
  messages: {
    title: 'Content of messages',
    says: {
      terms2012: 'Not kept once delivered; undelivered ones up to 30 days.',
      terms2016: 'Not kept once delivered, and end-to-end encrypted by default. Popular media may be kept longer.',
      world2021:
        'Not kept once delivered. Undelivered ones lie encrypted for up to 30 days, forwarded media for a time.',
      europe2021: 'Not kept once delivered; undelivered ones lie encrypted for up to 30 days.',
    },
  },
  businesses: {
    title: 'Businesses in the app',
    says: {
      terms2016: 'Messages from businesses are announced as something to come.',
      world2021: 'Businesses and those who work for them are named, and may include the parent company.',
      europe2018: 'Businesses one writes to give the service information about it.',
      europe2021: 'Those who work for a business may include the parent company.',
    },
  },
  payments: {
    title: 'Payments',
    says: {
      terms2012: 'Billing details, for a paid subscription.',
      terms2016: 'Receipts and confirmations from those who process a payment.',
      terms2020: "Texts of their own: the parent company's companies keep payment credentials for use across products.",
      world2021: 'Payment account and transaction, where one pays or shops.',
      europe2018: 'Where a payment service is offered.',
      europe2021: 'Payment account and transaction, where one pays or shops.',
    },
  },
}

interface DeclaredLabel {
  readonly app: string
  readonly declared: string
  readonly against?: string
}

/** As declared by the makers and as reported; fact ids are the keys. */
export const declaredLabels: Readonly<Record<'L01' | 'L02' | 'L03' | 'L04' | 'L05', DeclaredLabel>> = {
  L01: {
    app: 'Signal',
    declared: 'Nothing linked. The phone number, not linked to the person.',
    against: 'A blog\'s "collects absolutely nothing" overstates it.',
  },
  L02: { app: 'Telegram', declared: "Name, phone number, contacts and user ID, for the app's functions." },
  L05: {
    app: 'iMessage',
    declared: 'E-mail, phone number, search history and device ID.',
    against: 'Another source counts three labels.',
  },
  L03: {
    app: 'WhatsApp',
    declared:
      '16 entries, among them device and user ID, advertising data, purchases, rough location, phone, e-mail, contacts, product interaction, diagnostics, payment information, customer support and other content.',
    against: 'The list that was reported names product interaction twice to reach 16.',
  },
  L04: {
    app: 'Messenger',
    declared:
      'About 65 entries, among them third-party advertising, precise location, browsing and search history, financial and sensitive information.',
  },
}

/** What has to be said with them. */
export const labelNotes = [
  {
    text: 'The comparison is that of the press in the first days of January 2021, after the shop had asked for labels in December 2020.',
    ids: ['L01', 'L03'],
  },
  {
    text: 'The one list for Telegram comes second-hand: one page relays another.',
    ids: ['L02'],
  },
  {
    text: '"Contacts" on the label of WhatsApp says that the service receives them. The service answered that it does not share contact lists with anyone for their own use, the parent company included.',
    ids: ['L06'],
  },
] as const
