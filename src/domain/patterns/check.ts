import type { AssumptionId } from '#domain/consent/assumptions.ts'
import type { Design } from '#domain/design/design.ts'
import type { Fate, Measures, Penalty } from '#domain/design/measure.ts'
import type { PresetId } from '#domain/design/presets.ts'
import type { NonEmpty } from '#domain/evidence/define.ts'
import { RULE_IDS, type RuleId } from '#domain/patterns/law.ts'

/** `open`: the rule finds nothing in the design to hold on to. */
export type RuleVerdict = 'met' | 'notMet' | 'open'

/** What was computed, as an id for its sentence and the numbers in it. */
export type Finding =
  | { readonly id: 'steps'; readonly accept: number; readonly refuse: number }
  | { readonly id: 'noRefusal'; readonly accept: number }
  | { readonly id: 'noAccept' | 'laterOnly' | 'moreOnly' | 'defaultOn' | 'defaultOff' | 'noSwitch' }
  | { readonly id: 'revoke'; readonly accept: number; readonly revoke: number }
  | { readonly id: 'noRevoke'; readonly accept: number }
  | { readonly id: 'windowEnds'; readonly days: number }
  | { readonly id: 'askedAfterRefusal' | 'askedWithoutRefusal'; readonly count: number }
  | { readonly id: 'nothingLost' | 'nothingLostWithoutRefusal' }
  | { readonly id: 'lost'; readonly event: Penalty['event']; readonly day: number }

export interface Checked {
  readonly rule: RuleId
  readonly verdict: RuleVerdict
  readonly findings: NonEmpty<Finding>
  /** What the numbers rest on that no source says. */
  readonly assumes: readonly AssumptionId[]
}

type Outcome = Omit<Checked, 'rule' | 'assumes'> & Partial<Pick<Checked, 'assumes'>>
const ONCE_A_YEAR = 1

const checks: Readonly<Record<RuleId, (design: Design, measures: Measures) => Outcome>> = {
  symmetry: checkSymmetry,
  noPreTicked: checkPreTicked,
  withdrawal: checkWithdrawal,
  reminders: checkReminders,
  noDetriment: checkDetriment,
}

/** Where the record says more of a preset than its knobs do, and against the verdict: words in `patternsPage.ts`. */
export const CAVEATS = { 'commitments-2023': ['noDetriment'] } as const satisfies Partial<
  Record<PresetId, readonly RuleId[]>
>
export type Caveated = keyof typeof CAVEATS

export function hasCaveat(preset: PresetId, rule: RuleId): preset is Caveated {
  const caveats: Partial<Record<PresetId, readonly RuleId[]>> = CAVEATS
  return caveats[preset]?.includes(rule) ?? false
}

/** A design held against every rule that a machine can check. A check of the interface, not legal advice. */
export function checkDesign(design: Design, measures: Measures): readonly Checked[] {
  return RULE_IDS.map((rule) => ({ rule, assumes: [], ...checks[rule](design, measures) }))
}

/** 11 CCR 7004(a)(2): steps from the first screen to the end of each way; (B) "later" only; (C) "more" only. */
function checkSymmetry(design: Design, { paths: { accept, refuse } }: Measures): Outcome {
  if (accept === null) return { verdict: 'open', findings: [{ id: 'noAccept' }] }
  const { decline, putOff, switchPlace } = design
  const standsBeside = decline || switchPlace === 'firstScreen'
  // What stands on the first screen decides: a switch in Settings is not beside the yes.
  const isLaterOnly = !standsBeside && putOff && switchPlace !== 'behindLink'
  const isMoreOnly = !standsBeside && switchPlace === 'behindLink'
  const counted: Finding =
    refuse === null
      ? { id: 'noRefusal', accept: accept.taps }
      : { id: 'steps', accept: accept.taps, refuse: refuse.taps }
  const isLonger = refuse === null || refuse.taps > accept.taps
  return {
    verdict: isLonger || isLaterOnly || isMoreOnly ? 'notMet' : 'met',
    findings: [
      counted,
      ...(isLaterOnly ? ([{ id: 'laterOnly' }] as const) : []),
      ...(isMoreOnly ? ([{ id: 'moreOnly' }] as const) : []),
    ],
  }
}

function checkPreTicked(_: Design, { preselected }: Measures): Outcome {
  if (preselected === null) return { verdict: 'open', findings: [{ id: 'noSwitch' }] }
  if (preselected > 0) return { verdict: 'notMet', findings: [{ id: 'defaultOn' }] }
  return { verdict: 'met', findings: [{ id: 'defaultOff' }] }
}

/** GDPR 7(3): at any time, so a way that ends is no way. */
function checkWithdrawal(_: Design, { paths: { accept, revoke }, choice, undo }: Measures): Outcome {
  if (accept === null) return { verdict: 'open', findings: [{ id: 'noAccept' }] }
  if (revoke === null) return { verdict: 'notMet', findings: [{ id: 'noRevoke', accept: accept.taps }] }
  const counted: Finding = { id: 'revoke', accept: accept.taps, revoke: revoke.taps }
  if (!choice.forGood) return { verdict: 'notMet', findings: [counted, { id: 'windowEnds', days: choice.days }] }
  const isEverHarder = undo.some(({ taps }) => taps === null || taps > accept.taps)
  return { verdict: isEverHarder ? 'notMet' : 'met', findings: [counted] }
}

/** Digital Markets Act, recital 37: after a refusal. Where none is possible, every return of the question counts. */
function checkReminders(_: Design, { afterRefusing, doingNothing, pressure }: Measures): Outcome {
  const { reminders: count } = (afterRefusing ?? doingNothing).days365
  const { assumes } = (afterRefusing ? pressure.refused : pressure.unanswered) ?? { assumes: [] }
  const id = afterRefusing ? 'askedAfterRefusal' : 'askedWithoutRefusal'
  return { verdict: count > ONCE_A_YEAR ? 'notMet' : 'met', findings: [{ id, count }], assumes }
}

function checkDetriment(_: Design, { afterRefusing, doingNothing }: Measures): Outcome {
  const { penalties }: Fate = (afterRefusing ?? doingNothing).days365
  const [first, ...rest] = penalties.map(({ event, day }): Finding => ({ id: 'lost', event, day }))
  if (first) return { verdict: 'notMet', findings: [first, ...rest] }
  return { verdict: 'met', findings: [{ id: afterRefusing ? 'nothingLost' : 'nothingLostWithoutRefusal' }] }
}
