/** What kinds of data there are, what they are used for, and under which terms: ids only. Words are in content. */

// prettier-ignore
export const CATEGORY_IDS = [
  'phone', 'profile', 'about', 'presence', 'contacts', 'noncontacts', 'messages', 'businessMessages',
  'groups', 'usage', 'msgMetadata', 'diagnostics', 'device', 'network', 'ip', 'geoPrecise',
  'geoCoarse', 'cookies', 'transactions', 'bizInteraction', 'serviceInfo', 'support', 'userReports', 'backups',
] as const
export type CategoryId = (typeof CATEGORY_IDS)[number]

export const PURPOSE_IDS = ['infra', 'metrics', 'safety', 'product', 'ads', 'integrations', 'bizhost'] as const
export type PurposeId = (typeof PURPOSE_IDS)[number]

export const REGIME_IDS = [
  'pre2016',
  'on2016',
  'optout2016',
  'paused2016',
  'eutext2018',
  'row2021',
  'row2021optout',
  'eea2021',
  'declined2021',
  'deleted',
] as const
export type RegimeId = (typeof REGIME_IDS)[number]

/** A column of the matrix that can change: the seven purposes, and whether it reaches the parent company at all. */
export type FlowColumn = 'toFacebook' | PurposeId
export const FLOW_COLUMNS = ['toFacebook', ...PURPOSE_IDS] as const satisfies readonly FlowColumn[]

export const VERDICTS = ['yes', 'no', 'disputed'] as const
export type Verdict = (typeof VERDICTS)[number]

/** A category with one of the seven purposes: 24 × 7 = 168. */
export const PAIR_COUNT = CATEGORY_IDS.length * PURPOSE_IDS.length

/** How the sources speak of a category: the three groups of the matrix. */
export const CATEGORY_GROUPS = ['named', 'openClause', 'notShared'] as const
export type CategoryGroup = (typeof CATEGORY_GROUPS)[number]

/**
 * The status that is drawn for a pair (ARCHITECTURE "Status shown").
 * `heldOpen` is "held back (was open)": without the choice, rule or act it would be open, not shared.
 */
export const FLOW_STATUSES = ['shared', 'hosted', 'held', 'heldOpen', 'disputed', 'open', 'never', 'blank'] as const
export type FlowStatus = (typeof FLOW_STATUSES)[number]
