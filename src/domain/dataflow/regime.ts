import type { RegimeId } from '#domain/dataflow/ids.ts'
import type { Standing } from '#domain/consent/standing.ts'

/** Under which terms the flows stand (the contract's table "Which regime"). */
export function regimeOf(standing: Standing): RegimeId {
  if (standing.account === 'deleted') return 'deleted'
  const accepted2016 = standing.terms2016 === 'accepted' || standing.terms2016 === 'acceptedAtSignup'
  const accepted2021 = standing.terms2021 === 'accepted' || standing.terms2021 === 'acceptedAtSignup'
  if (!accepted2016 && !accepted2021) return 'pre2016'
  const isOff = standing.sharing2016 === 'off'
  if (standing.authority === 'text2018') return accepted2021 ? 'eea2021' : 'eutext2018'
  if (accepted2021) return isOff ? 'row2021optout' : 'row2021'
  if (standing.authority === 'paused') return 'paused2016'
  return isOff ? 'optout2016' : 'on2016'
}
