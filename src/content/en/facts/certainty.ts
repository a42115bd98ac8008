import type { Certainty, DayCertainty, RecordedStatus } from '#domain/evidence/certainty.ts'
import type { SourceKind, Verification } from '#domain/evidence/source.ts'

export const certaintyTexts: Record<Certainty, string> = {
  primary: 'read in an official text',
  several: 'read in three or more independent sources',
  secondary: 'read in a secondary source',
  secondHand: 'second-hand: one page relaying another',
  inferred: 'inferred or computed by us',
  recalled: 'recalled, not checked',
  unknown: 'no source settles it',
}

/** What the mark of a fact says beyond its place on the scale: how it was read. */
export const markTexts: Partial<Record<RecordedStatus, string>> = {
  'V(abstract)': 'only the abstract was read',
  'v single': 'in one source only',
  'verified (primary) + arithmetic': 'with a computation of ours',
  'verified (primary; Meta names replaced Facebook)': 'in a later version, which names the parent company anew',
  'verified (primary copy)': 'in a copy of it',
  'verified (primary copy + press)': 'in a copy of it, and in the press',
  'verified (primary + press)': 'and in the press',
  'verified (primary testimony)': 'in testimony',
  'verified (court text extract)': 'in an extract of the court’s text',
  'verified (quoted by 4+ outlets)': 'quoted by four or more outlets',
  'verified (quoted identically)': 'all quote it in the same words',
  'verified (press)': 'in the press',
  'verified (press, third person)': 'in the press, as reported speech',
  'verified (press, headline/lead)': 'in the headline or the lead of a press report',
  'verified (press quoting FAQ)': 'in the press, quoting the help pages',
  'verified (press quoting blog/tweet)': 'in the press, quoting a blog post or a tweet',
  'verified (press); exact days recalled (28 May TNW, 29-30 May Verge, 31 May Bleeping)': 'in the press',
  'verified (full sentence quoted)': 'quoted as a full sentence',
  'verified (quoted)': 'as a quotation',
  'verified (RTL explicit; others consistent)': 'one source says it outright, the others agree with it',
  'verified (law firm)': 'by a law firm',
  'verified (front matter only)': 'only the front matter was read',
  'verified (weak source)': 'the source is weak',
  'verified (secondary reading of primary)': 'in a report on the official text',
  'verified (settings-tab detail partly truncated)': 'what it says of the settings was cut off in part',
  "verified as WhatsApp's claim": 'as a claim of the company',
  'verified by absence + statements': 'by what is absent, and by statements',
}

export const dayCertaintyTexts: Record<DayCertainty, string> = {
  recorded: 'the date is as recorded',
  recalled: 'the exact date is recalled, not checked',
  approximate: 'the date may be off by a few days',
}

export const verificationTexts: Record<Verification, string> = {
  'read-in-full': 'read in full',
  'read-in-part': 'read in part',
  excerpt: 'excerpt read',
  'stored-copy': 'read in a stored copy',
  'secondary-quote': 'as quoted by others',
  recalled: 'recalled, not read',
}

export const sourceKindTexts: Record<SourceKind, string> = {
  primary: "the company's own text",
  regulator: 'regulator',
  court: 'court',
  government: 'government or parliament',
  ngo: 'civil society',
  press: 'press',
  law: 'law firm or legal journal',
  study: 'paper of researchers',
  site: 'small site or blog',
  seed: 'one of the five starting articles',
}
