import type { EvidenceRegion, NonEmpty } from '#domain/evidence/define.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import type { PartialDay } from '#domain/evidence/source.ts'
import type { SourceId } from '#domain/evidence/sources.ts'

/** In two lines: everywhere and then outside Europe; and Europe, which has its own text from 2018. */
export const POLICY_TEXTS = ['terms2012', 'terms2016', 'terms2020', 'world2021', 'europe2018', 'europe2021'] as const
export type PolicyTextId = (typeof POLICY_TEXTS)[number]

export interface PolicyText {
  readonly date: PartialDay
  readonly region: EvidenceRegion
  readonly source: keyof typeof import('#domain/evidence/sources/whatsapp.ts').whatsappSources
  /** The text that it took the place of. */
  readonly before: PolicyTextId | null
}

export const policyTexts: Readonly<Record<PolicyTextId, PolicyText>> = {
  terms2012: { date: '2012-07-07', region: 'world', source: 'WA-2012', before: null },
  terms2016: { date: '2016-08-25', region: 'world', source: 'WA-2016', before: 'terms2012' },
  terms2020: { date: '2020-07-20', region: 'outside-eea-uk', source: 'WA-2020', before: 'terms2016' },
  world2021: { date: '2021-01-04', region: 'outside-eea-uk', source: 'WA-2021-ROW', before: 'terms2020' },
  europe2018: { date: '2018-04-24', region: 'eea-uk', source: 'WA-2018-EU', before: 'terms2016' },
  europe2021: { date: '2021-01-04', region: 'eea-uk', source: 'WA-2021-EEA', before: 'europe2018' },
}

/**
 * How a clause stands in a text, seen from the text before it:
 *   same      there, and not changed        changed   there, in other words or wider or narrower
 *   present   there; whether it changed cannot be said, because the text before is not recorded on this point
 *   new       there, and was not            removed   not there, and was          absent   not there, and was not
 *   unread    our record of the text does not say; never taken for "not there"
 */
export const STANDINGS = ['new', 'changed', 'present', 'same', 'removed', 'absent', 'unread'] as const
export type ClauseStanding = (typeof STANDINGS)[number]

export interface ClauseCell {
  readonly standing: ClauseStanding
  readonly ids: NonEmpty<FactId | SourceId>
}

export type ClauseRow = Readonly<Record<PolicyTextId, ClauseCell>>

function at(standing: ClauseStanding, ...ids: NonEmpty<FactId | SourceId>): ClauseCell {
  return { standing, ids }
}

const same2020 = at('same', 'WA-2020')
const unread2012 = at('unread', 'WA-2012')
const unread2018 = at('unread', 'WA-2018-EU')

/** Clause by clause, by topic. Texts: `content/en/facts/policyTexts.ts`. */
export const clauses = {
  share: {
    terms2012: at('absent', 'WA-2012'),
    terms2016: at('new', 'WA-2016', 'F05'),
    terms2020: same2020,
    world2021: at('changed', 'WA-2021-ROW', 'D01'),
    europe2018: at('changed', 'WA-2018-EU'),
    europe2021: at('changed', 'D06', 'WA-2021-EEA'),
  },
  run: {
    terms2012: at('absent', 'WA-2012'),
    terms2016: at('new', 'WA-2016', 'F21'),
    terms2020: same2020,
    world2021: at('changed', 'D02', 'WA-2021-ROW'),
    europe2018: at('changed', 'WA-2018-EU'),
    europe2021: at('changed', 'D06', 'WA-2021-EEA'),
  },
  ads: {
    terms2012: at('absent', 'WA-2012'),
    terms2016: at('new', 'WA-2016'),
    terms2020: at('same', 'D03', 'WA-2020'),
    world2021: at('changed', 'D02', 'WA-2021-ROW'),
    europe2018: at('changed', 'F43', 'WA-2018-EU'),
    europe2021: at('removed', 'D06', 'WA-2021-EEA'),
  },
  integrations: {
    terms2012: at('absent', 'WA-2012'),
    terms2016: at('absent', 'WA-2016'),
    terms2020: at('absent', 'WA-2020'),
    world2021: at('new', 'D02', 'WA-2021-ROW'),
    europe2018: at('new', 'WA-2018-EU'),
    europe2021: at('changed', 'WA-2021-EEA', 'D06'),
  },
  processor: {
    terms2012: at('absent', 'WA-2012'),
    terms2016: at('absent', 'WA-2016'),
    terms2020: at('absent', 'WA-2020'),
    world2021: at('new', 'WA-2021-ROW', 'D02'),
    europe2018: at('new', 'WA-2018-EU'),
    europe2021: at('changed', 'D06', 'WA-2021-EEA'),
  },
  optOut: {
    terms2012: at('absent', 'WA-2012'),
    terms2016: at('new', 'F09', 'WA-2016'),
    terms2020: at('same', 'D03', 'WA-2020'),
    world2021: at('removed', 'D04', 'T24'),
    europe2018: unread2018,
    europe2021: at('absent', 'WA-2021-EEA', 'D04'),
  },
  continued: {
    terms2012: unread2012,
    terms2016: at('present', 'WA-2016', 'WA-2019'),
    terms2020: at('same', 'WA-2020'),
    world2021: at('present', 'P15', 'WA-2021-ROW-TOS'),
    europe2018: at('changed', 'P14', 'WA-2018-EU-TOS'),
    europe2021: at('changed', 'P15', 'WA-2021-EEA-TOS'),
  },
  revoke: {
    terms2012: unread2012,
    terms2016: at('present', 'WA-2016', 'F47'),
    terms2020: at('same', 'P16', 'WA-2020'),
    world2021: at('same', 'P16', 'WA-2021-ROW'),
    europe2018: unread2018,
    europe2021: at('removed', 'P16', 'WA-2021-EEA'),
  },
  deleteTime: {
    terms2012: unread2012,
    terms2016: at('absent', 'WA-2016'),
    terms2020: at('absent', 'WA-2020'),
    world2021: at('absent', 'WA-2021-ROW'),
    europe2018: unread2018,
    europe2021: at('present', 'WA-2021-EEA', 'K03'),
  },
  onto: {
    terms2012: at('absent', 'WA-2012'),
    terms2016: at('new', 'WA-2016', 'D04'),
    terms2020: at('same', 'WA-2020', 'D04'),
    world2021: at('removed', 'D04', 'WA-2021-ROW'),
    europe2018: at('present', 'D04', 'WA-2018-EU-PP'),
    europe2021: at('removed', 'D04', 'WA-2021-EEA'),
  },
  assist: {
    terms2012: at('absent', 'WA-2012'),
    terms2016: at('new', 'WA-2016', 'D04'),
    terms2020: at('same', 'WA-2020', 'D04'),
    world2021: at('removed', 'D04', 'WA-2021-ROW'),
    europe2018: at('present', 'D04', 'WA-2018-EU-PP'),
    europe2021: at('removed', 'D04', 'WA-2021-EEA'),
  },
  banner: {
    terms2012: at('present', 'WA-2012'),
    terms2016: at('changed', 'WA-2016'),
    terms2020: same2020,
    world2021: at('present', 'WA-2021-ROW'),
    europe2018: unread2018,
    europe2021: at('present', 'WA-2021-EEA'),
  },
  detail: {
    terms2012: at('absent', 'WA-2012'),
    terms2016: at('absent', 'WA-2016'),
    terms2020: at('absent', 'D05', 'WA-2020'),
    world2021: at('new', 'D05', 'WA-2021-ROW'),
    europe2018: at('new', 'WA-2018-EU-PP'),
    europe2021: at('present', 'WA-2021-EEA'),
  },
  activity: {
    terms2012: at('present', 'WA-2012'),
    terms2016: at('changed', 'WA-2016'),
    terms2020: same2020,
    world2021: at('changed', 'D05', 'WA-2021-ROW'),
    europe2018: at('changed', 'WA-2018-EU'),
    europe2021: at('changed', 'WA-2021-EEA'),
  },
  location: {
    terms2012: at('absent', 'WA-2012'),
    terms2016: at('new', 'WA-2016'),
    terms2020: same2020,
    world2021: at('changed', 'D05', 'WA-2021-ROW'),
    europe2018: at('changed', 'WA-2018-EU'),
    europe2021: at('changed', 'WA-2021-EEA'),
  },
  contacts: {
    terms2012: at('present', 'WA-2012'),
    terms2016: at('changed', 'WA-2016'),
    terms2020: same2020,
    world2021: at('changed', 'WA-2021-ROW'),
    europe2018: unread2018,
    europe2021: at('present', 'WA-2021-EEA'),
  },
  messages: {
    terms2012: at('present', 'WA-2012'),
    terms2016: at('changed', 'WA-2016'),
    terms2020: same2020,
    world2021: at('changed', 'WA-2021-ROW'),
    europe2018: unread2018,
    europe2021: at('present', 'WA-2021-EEA'),
  },
  businesses: {
    terms2012: at('absent', 'WA-2012'),
    terms2016: at('new', 'WA-2016'),
    terms2020: same2020,
    world2021: at('changed', 'WA-2021-ROW', 'D09'),
    europe2018: at('changed', 'WA-2018-EU'),
    europe2021: at('changed', 'WA-2021-EEA'),
  },
  payments: {
    terms2012: at('present', 'WA-2012'),
    terms2016: at('changed', 'WA-2016'),
    terms2020: at('changed', 'WA-2020'),
    world2021: at('changed', 'WA-2021-ROW', 'D05'),
    europe2018: at('present', 'WA-2018-EU'),
    europe2021: at('present', 'WA-2021-EEA'),
  },
} as const satisfies Record<string, ClauseRow>

export type ClauseId = keyof typeof clauses

export const CLAUSE_TOPICS = {
  sharing: ['share', 'run', 'ads', 'integrations', 'processor'],
  choice: ['optOut', 'continued', 'revoke', 'deleteTime'],
  promises: ['onto', 'assist', 'banner'],
  collected: ['detail', 'activity', 'location', 'contacts', 'messages', 'businesses', 'payments'],
} as const satisfies Record<string, NonEmpty<ClauseId>>

export type ClauseTopic = keyof typeof CLAUSE_TOPICS

/** Is it in the text? Null: not recorded. */
export function isThere(standing: ClauseStanding): boolean | null {
  if (standing === 'unread') return null
  return standing !== 'absent' && standing !== 'removed'
}

/** From a text to a later one of the same line, oldest first, without the first. Null: neither grew out of the other. */
function stepsBetween(from: PolicyTextId, to: PolicyTextId): readonly PolicyTextId[] | null {
  const steps: PolicyTextId[] = []
  for (let text: PolicyTextId | null = to; text !== null; text = policyTexts[text].before) {
    if (text === from) return steps.toReversed()
    steps.push(text)
  }
  return null
}

/** What came of a clause between two texts. `both`: in both, and whether it changed is not recorded or not to be said. */
export const CLAUSE_CHANGES = ['came', 'went', 'changed', 'both', 'same', 'unread', 'neither'] as const
export type ClauseChange = (typeof CLAUSE_CHANGES)[number]

export function clauseChange(clause: ClauseId, from: PolicyTextId, to: PolicyTextId): ClauseChange {
  const row: ClauseRow = clauses[clause]
  const before = isThere(row[from].standing)
  const after = isThere(row[to].standing)
  if (before === null || after === null) return 'unread'
  if (!before || !after) return before === after ? 'neither' : after ? 'came' : 'went'
  const onTheWay = stepsBetween(from, to)?.map((text) => row[text].standing)
  if (!onTheWay) return from === to ? 'same' : 'both'
  if (onTheWay.some((standing) => standing === 'changed' || standing === 'new')) return 'changed'
  return onTheWay.every((standing) => standing === 'same') ? 'same' : 'both'
}

/** Labels that app makers declared themselves in one shop, as reported at the time; by fact id. */
export const DECLARED_LABELS = ['L01', 'L02', 'L05', 'L03', 'L04'] as const satisfies readonly FactId[]
