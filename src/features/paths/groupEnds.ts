import type { AnsweredEnd } from '#domain/paths/answer.ts'
import { publicAccount } from '#domain/scenario/publicAccount.ts'

/** Ends that are alike in what matters most: where the switch stands, and what is left of the account. */
export interface EndClass {
  readonly key: string
  readonly ends: readonly AnsweredEnd[]
}

const SHARING = ['off', 'on', 'none', 'noChoice']
const ACCOUNT = ['active', 'blocked', 'callsOnly', 'noChatList', 'silent', 'deleted']

/** The usable first, the deleted last; in a class the shortest paths first. */
export function groupEnds(ends: readonly AnsweredEnd[]): EndClass[] {
  return ACCOUNT.flatMap((account) =>
    SHARING.map((sharing) => ({
      key: `${sharing} ${account}`,
      ends: ends.filter(({ state }) => publicAccount(state.account) === account && state.sharing2016 === sharing),
    })),
  ).filter((one) => one.ends.length > 0)
}
