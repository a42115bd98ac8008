import { measure, WAYS, type Measures, type Way } from '#domain/design/measure.ts'
import { PHONES, type Phone } from '#domain/scenario/types.ts'
import { conditionsOf, subjectOf } from '#domain/study/conditions.ts'
import { personOf } from '#domain/study/runs.ts'
import type { Condition, Study } from '#domain/study/types.ts'

const WAY_NAMES: Readonly<Record<Way, string>> = {
  accept: 'accept',
  refuse: 'refuse',
  putOff: 'put_off',
  revoke: 'revoke',
  revokeAfterWindow: 'revoke_after_window',
  restore: 'restore',
  leave: 'leave',
  acceptFromBanner: 'accept_from_banner',
}

const flag = (value: boolean | null): number | null => (value === null ? null : Number(value))

/**
 * All that the design alone tells. Two metrics of the lab hang on more and are no columns, as the codebook says: how hard
 * the words are to read, on the screens as content draws them, and how heavy buttons look, on the pixels of a browser.
 */
const OTHERS = {
  ratio_refuse: ({ asymmetry }) => asymmetry.refuse,
  ratio_revoke: ({ asymmetry }) => asymmetry.revoke,
  confirmations_refuse: ({ paths }) => paths.refuse?.confirmations ?? null,
  screens_refuse: ({ paths }) => paths.refuse?.screens ?? null,
  scrolls_refuse: ({ paths }) => paths.refuse?.scrolls ?? null,
  hidden_depth: ({ hiddenDepth }) => hiddenDepth,
  preselected: ({ preselected }) => preselected,
  choice_days: ({ choice }) => choice.days,
  reversible: ({ isReversible }) => Number(isReversible),
  uses_bundled: ({ bundling }) => bundling.index,
  promise_gap: ({ promiseGap }) => promiseGap?.gap ?? null,
  decline_gap: ({ declineGap }) => declineGap?.gap ?? null,
  confirms_only_refusal: ({ confirmsOnlyRefusal }) => flag(confirmsOnlyRefusal),
  parity_present: ({ parity }) => flag(parity.present),
  parity_same_layer: ({ parity }) => flag(parity.sameLayer),
  parity_same_kind: ({ parity }) => flag(parity.sameKind),
  parity_same_look: ({ parity }) => flag(parity.sameLook),
  parity_for_everybody: ({ parity }) => flag(parity.forEverybody),
  available_days_unanswered: ({ availability }) => availability.unanswered,
  available_days_accepted: ({ availability }) => availability.accepted,
  prompts_doing_nothing: ({ pressure }) => pressure.unanswered.days365,
  prompts_after_refusing: ({ pressure }) => pressure.refused?.days365 ?? null,
  refusal_is_final: ({ pressure }) => flag(pressure.finalNo),
  day_moves: ({ pressure }) => pressure.dayMoves,
  function_days_lost_doing_nothing: ({ detriment }) => detriment.unanswered.functionDays,
  function_days_lost_after_refusing: ({ detriment }) => detriment.refused?.functionDays ?? null,
  loss_begins_doing_nothing: ({ detriment }) => detriment.unanswered.sinceDay,
  loss_begins_after_refusing: ({ detriment }) => detriment.refused?.sinceDay ?? null,
  shared_doing_nothing: ({ doingNothing }) => doingNothing.days90.shared,
  reminders_doing_nothing: ({ doingNothing }) => doingNothing.days90.reminders,
  penalties_doing_nothing: ({ doingNothing }) => doingNothing.days90.penalties.length,
  shared_after_refusing: ({ afterRefusing }) => afterRefusing?.days90.shared ?? null,
  reminders_after_refusing: ({ afterRefusing }) => afterRefusing?.days90.reminders ?? null,
  penalties_after_refusing: ({ afterRefusing }) => afterRefusing?.days90.penalties.length ?? null,
} as const satisfies Readonly<Record<string, (measures: Measures) => number | null>>

export type CovariateId = `design_taps_${string}` | `design_${keyof typeof OTHERS}`

export const COVARIATE_IDS: readonly CovariateId[] = [
  ...WAYS.map((way): CovariateId => `design_taps_${WAY_NAMES[way]}`),
  ...(Object.keys(OTHERS) as (keyof typeof OTHERS)[]).map((id): CovariateId => `design_${id}`),
]

/** What the lab measures of the design that somebody met. Null: not possible there, or not defined. */
export type Covariates = Readonly<Record<CovariateId, number | null>>

function covariatesOf(measures: Measures): Covariates {
  const taps = WAYS.map((way) => [`design_taps_${WAY_NAMES[way]}`, measures.paths[way]?.taps ?? null])
  const others = Object.entries(OTHERS).map(([id, of]) => [`design_${id}`, of(measures)])
  return Object.fromEntries([...taps, ...others]) as Covariates
}

/** Of each condition and phone that a study can show, computed once. */
export type CovariateTable = ReadonlyMap<string, Covariates>

export function covariateTable(study: Study): CovariateTable {
  const { phone: fixed, ...person } = personOf(study.task)
  const phones: readonly Phone[] = study.task.phone === 'participant' ? PHONES : [fixed]
  return new Map(
    conditionsOf(study).flatMap((condition) =>
      phones.map((phone) => [
        covariateKey(condition.id, phone),
        covariatesOf(measure(subjectOf(condition.design), phone, person)),
      ]),
    ),
  )
}

export function covariateKey(condition: Condition['id'], phone: Phone): string {
  return `${condition} ${phone}`
}
