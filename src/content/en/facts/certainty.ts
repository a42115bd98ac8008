import type { Certainty, DayCertainty } from '#domain/evidence/certainty.ts'
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
