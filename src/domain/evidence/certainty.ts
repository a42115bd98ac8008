/**
 * One scale of certainty for every fact, strongest first. The two fact tables were written with different marks;
 * both are kept on the row (`status`) and mapped here:
 *
 *   2016   V  read in an official text or a directly quoted one      → primary
 *          vv read in three or more independent secondary sources    → several
 *          v  read in a secondary source                             → secondary
 *          R  recalled, not checked → recalled          I  inferred or computed → inferred
 *   2021   V1 "verified (primary …)"                                 → primary
 *          V2 "verified", "verified (press …)" and the like          → secondary; several where the mark itself
 *             says that four or more outlets, or all of them identically, quote it
 *          V3 "second-hand": a page that relays another              → secondHand
 *          R  recalled → recalled                       U  no source settles it → unknown
 */
export const CERTAINTIES = ['primary', 'several', 'secondary', 'secondHand', 'inferred', 'recalled', 'unknown'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** The bare marks of the two tables. No row in them is marked R, I or U; they stand here for what comes later. */
export const certaintyOfMark = {
  V: 'primary',
  vv: 'several',
  v: 'secondary',
  V1: 'primary',
  V2: 'secondary',
  V3: 'secondHand',
  I: 'inferred',
  R: 'recalled',
  U: 'unknown',
} as const satisfies Record<string, Certainty>

/** Every status as recorded. */
export const certaintyOfStatus = {
  V: 'primary',
  'V(abstract)': 'primary',
  vv: 'several',
  v: 'secondary',
  'v single': 'secondary',
  'verified (primary)': 'primary',
  'verified (primary) + arithmetic': 'primary',
  'verified (primary; Meta names replaced Facebook)': 'primary',
  'verified (primary page; day recalled)': 'primary',
  'verified (primary copy)': 'primary',
  'verified (primary copy + press)': 'primary',
  'verified (primary + press)': 'primary',
  'verified (primary testimony)': 'primary',
  'verified (court text extract)': 'primary',
  'verified (quoted by 4+ outlets)': 'several',
  'verified (quoted identically)': 'several',
  verified: 'secondary',
  'verified (press)': 'secondary',
  'verified (press, third person)': 'secondary',
  'verified (press, headline/lead)': 'secondary',
  'verified (press quoting FAQ)': 'secondary',
  'verified (press quoting blog/tweet)': 'secondary',
  'verified (press); exact days recalled (28 May TNW, 29-30 May Verge, 31 May Bleeping)': 'secondary',
  'verified (full sentence quoted)': 'secondary',
  'verified (quoted)': 'secondary',
  'verified (RTL explicit; others consistent)': 'secondary',
  'verified (law firm)': 'secondary',
  'verified (front matter only)': 'secondary',
  'verified (weak source)': 'secondary',
  'verified (secondary reading of primary)': 'secondary',
  'verified (settings-tab detail partly truncated)': 'secondary',
  'verified (month recalled)': 'secondary',
  'verified (date +-4 days)': 'secondary',
  "verified as WhatsApp's claim": 'secondary',
  'verified by absence + statements': 'secondary',
  'verified (second-hand)': 'secondHand',
} as const satisfies Record<string, Certainty>

export type RecordedStatus = keyof typeof certaintyOfStatus

/** The day of a fact can be less certain than the fact. */
export type DayCertainty = 'recorded' | 'recalled' | 'approximate'

const dayOfStatus: Partial<Record<RecordedStatus, DayCertainty>> = {
  'verified (primary page; day recalled)': 'recalled',
  'verified (press); exact days recalled (28 May TNW, 29-30 May Verge, 31 May Bleeping)': 'recalled',
  'verified (month recalled)': 'recalled',
  'verified (date +-4 days)': 'approximate',
}

export function dayCertaintyOf(status: RecordedStatus): DayCertainty {
  return dayOfStatus[status] ?? 'recorded'
}
