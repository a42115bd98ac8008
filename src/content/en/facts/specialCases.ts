import type { SpecialCaseId } from '#domain/dataflow/matrix/specialCases.ts'

export interface SpecialCaseText {
  readonly title: string
  /** In the order of the points in the data. */
  readonly points: readonly string[]
}

export const specialCaseTexts: Record<SpecialCaseId, SpecialCaseText> = {
  hashing: {
    title: 'Phone numbers: hashing and matching',
    points: [
      '2012: numbers of people not on WhatsApp were kept as one-way hashes; Canadian and Dutch regulators said they should not be kept at all.',
      '2021: WhatsApp hashes non-user numbers, deletes the number and keeps the hash linked to the users who uploaded it.',
      'The European board held that these stored hashes, linked to users, are personal data; WhatsApp appealed.',
      'A hash hides a non-user from view; it does not hide your own number, which is sent as account information.',
      'In 2014 Facebook told the Commission that matching accounts reliably was not possible; the Commission found in 2017 that it was, and that staff knew.',
      'Facebook could match the two accounts by device details too, if both apps are on one phone.',
    ],
  },
  'no-facebook-account': {
    title: 'People without a Facebook account',
    points: [
      "A law firm's page says they are unaffected.",
      'No WhatsApp text makes an exception for them: the number can still be shared to count users and fight spam.',
      'Friend suggestions and ads only reach you "if you have an account", so those two uses have no target without one.',
      'European regulators asked WhatsApp about exactly these people.',
    ],
  },
  'business-hosting': {
    title: 'Business chats hosted by Facebook',
    points: [
      'Announced October 2020 for 2021: companies may store and manage their WhatsApp chats on Facebook servers.',
      'WhatsApp does not count such chats as end-to-end encrypted, because the company lets a third party read them.',
      'Hosted chats are labelled in the app.',
      'Facebook says it will not use these messages for ads by itself; the company may use them for its own marketing, including ads on Facebook.',
      'This is optional for the user in the sense that nobody has to write to such a company.',
    ],
  },
  backups: {
    title: 'Cloud backups',
    points: [
      'Backups go to Google Drive or iCloud; those companies receive what is in them, messages included.',
      "Until the encrypted-backup option of late 2021 they were outside WhatsApp's end-to-end encryption.",
      'Encrypted backup is off unless you switch it on.',
      'They are not a flow to Facebook.',
    ],
  },
  retention: {
    title: 'After deletion',
    points: [
      'Up to 90 days to delete; copies in disaster backups may last a limited time longer.',
      'The 90 days are written in the European policy and the FAQ; the 2016 and the 2021 non-European policy give no number.',
      'Log records may stay with a random identifier in place of yours.',
      'Some information may be kept for legal reasons or to enforce the terms.',
      'Removing the app without deleting the account keeps the information longer.',
      'Copies already passed to Facebook: one report of the FAQ says they are deleted too; the payments text says Facebook follows its own policy.',
      "Copies of your messages on other people's phones are not affected.",
      'An account not used for about 120 days is generally deleted.',
    ],
  },
  'numbers-public': {
    title: 'What sharing did not mean',
    points: [
      'The number is not posted on Facebook or shown to other people there.',
      'The number is not sold or given to advertisers.',
      'No third-party banner ads inside WhatsApp in the 2016 and 2021 texts.',
    ],
  },
  'optout-kept': {
    title: 'The 2016 opt-out after 2021',
    points: [
      'The opt-out text was still printed on the legal page in August 2020, four years after its window had closed.',
      'It was gone from the January 2021 texts.',
      'WhatsApp said it would keep honouring old opt-outs; they could be checked in "Request account info".',
      'Joining an Accounts Center later counts as opting back in.',
    ],
  },
}
