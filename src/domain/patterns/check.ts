import type { Design } from '#domain/design/design.ts'
import { hasSwitch } from '#domain/patterns/applies.ts'
import { RULE_IDS, type RuleId } from '#domain/patterns/law.ts'
import { stepsOf, type Steps } from '#domain/patterns/steps.ts'

/** `open`: the rule finds nothing in the design to hold on to. */
export type RuleVerdict = 'met' | 'notMet' | 'open'

/** What was computed, as an id for its sentence and the numbers in it. */
export type Finding =
  | { readonly id: 'steps'; readonly accept: number; readonly refuse: number }
  | { readonly id: 'noRefusal'; readonly accept: number }
  | { readonly id: 'laterOnly' | 'moreOnly' | 'defaultOn' | 'defaultOff' | 'mustChoose' | 'noSwitch' }
  | { readonly id: 'revoke'; readonly accept: number; readonly revoke: number }
  | { readonly id: 'noRevoke'; readonly accept: number }
  | { readonly id: 'windowEnds'; readonly days: number }
  | { readonly id: 'notAskedAgain' | 'neverReturns' }
  | { readonly id: 'returns'; readonly days: number }
  | { readonly id: 'costs'; readonly cost: Design['refusalCosts'] }

export interface Checked {
  readonly rule: RuleId
  readonly verdict: RuleVerdict
  readonly findings: readonly [Finding, ...Finding[]]
}

type Outcome = Omit<Checked, 'rule'>
const ONE_YEAR = 365

const checks: Readonly<Record<RuleId, (design: Design, steps: Steps) => Outcome>> = {
  symmetry: checkSymmetry,
  noPreTicked: checkPreTicked,
  withdrawal: checkWithdrawal,
  reminders: checkReminders,
  noDetriment: ({ refusalCosts }) => ({
    verdict: refusalCosts === 'nothing' || refusalCosts === 'reminders' ? 'met' : 'notMet',
    findings: [{ id: 'costs', cost: refusalCosts }],
  }),
}

/** 11 CCR 7004(a)(2): steps from the first screen to the end of each way; (B) later only; (C) more only. */
function checkSymmetry(design: Design, { accept, refuse }: Steps): Outcome {
  const { decline, putOff, switchPlace } = design
  const onFirst = decline || switchPlace === 'firstScreen'
  const isLaterOnly = !onFirst && putOff && !hasSwitch(design)
  const isMoreOnly = !onFirst && switchPlace === 'behindLink'
  const counted: Finding = refuse === null ? { id: 'noRefusal', accept } : { id: 'steps', accept, refuse }
  const isLonger = refuse === null || refuse > accept
  return {
    verdict: isLonger || isLaterOnly || isMoreOnly ? 'notMet' : 'met',
    findings: [
      counted,
      ...(isLaterOnly ? ([{ id: 'laterOnly' }] as const) : []),
      ...(isMoreOnly ? ([{ id: 'moreOnly' }] as const) : []),
    ],
  }
}

function checkPreTicked(design: Design): Outcome {
  if (!hasSwitch(design)) return { verdict: 'open', findings: [{ id: 'noSwitch' }] }
  const id = ({ on: 'defaultOn', off: 'defaultOff', mustChoose: 'mustChoose' } as const)[design.switchDefault]
  return { verdict: id === 'defaultOn' ? 'notMet' : 'met', findings: [{ id }] }
}

/** GDPR 7(3): on any later day, so a way that ends is no way. */
function checkWithdrawal(design: Design, { accept, revoke }: Steps): Outcome {
  if (revoke === null) return { verdict: 'notMet', findings: [{ id: 'noRevoke', accept }] }
  const isCounted = revoke > accept ? 'notMet' : 'met'
  const counted: Finding = { id: 'revoke', accept, revoke }
  if (design.windowDays === null) return { verdict: isCounted, findings: [counted] }
  return { verdict: 'notMet', findings: [counted, { id: 'windowEnds', days: design.windowDays }] }
}

/** Digital Markets Act, recital 37: after a refusal. Where no refusal exists, every return of the question counts. */
function checkReminders(design: Design, { refuse }: Steps): Outcome {
  const { remindEveryDays, decline, refusalCosts } = design
  if (remindEveryDays === null) return { verdict: 'met', findings: [{ id: 'neverReturns' }] }
  const isSettled = refuse !== null && (!decline || refusalCosts === 'nothing')
  if (isSettled)
    return { verdict: 'met', findings: [{ id: 'notAskedAgain' }, { id: 'returns', days: remindEveryDays }] }
  return {
    verdict: remindEveryDays >= ONE_YEAR ? 'met' : 'notMet',
    findings: [{ id: 'returns', days: remindEveryDays }],
  }
}

/** A design held against every rule that a machine can check. A check of the interface, not legal advice. */
export function checkDesign(design: Design): readonly Checked[] {
  const steps = stepsOf(design)
  return RULE_IDS.map((rule) => ({ rule, ...checks[rule](design, steps) }))
}
