import type { CategoryId, PurposeId } from '#domain/dataflow/ids.ts'

export interface PlainLabel {
  readonly label: string
  readonly plain: string
}

export const categoryTexts: Record<CategoryId, PlainLabel> = {
  phone: {
    label: 'Phone number',
    plain: 'The mobile number you registered with (the policy calls it account registration information).',
  },
  profile: { label: 'Profile name and photo', plain: 'The name and picture you set in the app.' },
  about: { label: 'About text', plain: 'The short status or "about" line on your profile.' },
  presence: { label: 'Online and last seen', plain: 'Whether you are online and when you last used the app.' },
  contacts: {
    label: 'Address book: people on WhatsApp',
    plain: 'Numbers from your phone book that belong to WhatsApp users.',
  },
  noncontacts: {
    label: 'Address book: people not on WhatsApp',
    plain: 'Numbers from your phone book that belong to people who never joined.',
  },
  messages: { label: 'Personal messages and calls', plain: 'What you write, send or say to friends and groups.' },
  businessMessages: { label: 'Messages to businesses', plain: 'What you write to a company that uses WhatsApp.' },
  groups: { label: 'Groups', plain: 'Which groups you are in, their names and pictures.' },
  usage: { label: 'How you use the app', plain: 'Features, how often and for how long.' },
  msgMetadata: { label: 'Who and when', plain: 'The fact that one number wrote to or called another at a given time.' },
  diagnostics: { label: 'Crash and performance logs', plain: 'Technical reports about errors and speed.' },
  device: { label: 'Phone details', plain: 'Model, operating system, app version, battery, device identifiers.' },
  network: { label: 'Mobile network', plain: 'Operator, country code, network code, signal.' },
  ip: { label: 'IP address', plain: 'The internet address your phone connects from.' },
  geoPrecise: { label: 'Precise location', plain: 'The spot you share in a chat or look up on the map.' },
  geoCoarse: { label: 'Rough location', plain: 'City or country worked out from your IP address or number.' },
  cookies: { label: 'Cookies', plain: 'Small files set by the website and WhatsApp Web.' },
  transactions: { label: 'Payments and purchases', plain: 'Payment account, amounts, receipts, shop activity.' },
  bizInteraction: { label: 'Contacts with businesses', plain: 'That you talked to, opened or bought from a business.' },
  serviceInfo: {
    label: '"Service-related information"',
    plain: 'A label WhatsApp uses without saying what it covers.',
  },
  support: { label: 'Support requests', plain: 'What you send to customer support, such as an e-mail address.' },
  userReports: { label: 'Reports about people', plain: 'What is sent in when someone reports a user or a message.' },
  backups: { label: 'Cloud backups', plain: 'Copies of your chats on Google Drive or iCloud.' },
}

export const purposeTexts: Record<PurposeId, PlainLabel> = {
  infra: { label: 'Run the service', plain: 'Servers, delivery and other infrastructure.' },
  metrics: { label: 'Count and measure', plain: 'How many people use which app, and how often.' },
  safety: { label: 'Safety and spam', plain: 'Fighting spam, abuse and attacks across the apps.' },
  product: { label: 'Improve Facebook products', plain: 'Friend suggestions, personalised features and content.' },
  ads: { label: 'Ads on Facebook', plain: 'Choosing offers and ads shown on Facebook apps.' },
  integrations: { label: 'Connect the apps', plain: 'Facebook Pay, Portal and other links between apps.' },
  bizhost: { label: 'Host business chats', plain: 'Storing and managing chats for companies you write to.' },
}
