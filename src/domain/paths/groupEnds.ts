import type { Design } from '#domain/design/design.ts'
import type { AnsweredEnd } from '#domain/paths/answer.ts'
import type { EndState } from '#domain/paths/lasting.ts'
import { publicAccount } from '#domain/scenario/publicAccount.ts'

/** Ends that are alike in what matters most: where the switch stands, and what is left of the account. */
export interface EndClass {
  readonly key: string
  readonly ends: readonly AnsweredEnd[]
}

const SHARING = ['off', 'on', 'none', 'noChoice']
const ANSWERS = ['all', 'some', 'none', 'declined', 'open'] as const
const ACCOUNT = ['active', 'blocked', 'callsOnly', 'noChatList', 'silent', 'deleted']

/** Under a design from the lab: the answer, and how much of what can be held back is. */
export function answerClass({ answer, holds }: EndState): (typeof ANSWERS)[number] {
  if (answer !== 'accepted') return answer ?? 'open'
  return holds === 'all' ? 'all' : holds === 'part' ? 'some' : 'none'
}

/** The usable first, the deleted last; in a class the shortest paths first. */
export function groupEnds(ends: readonly AnsweredEnd[], design: Design | undefined): EndClass[] {
  const firstOf = (state: EndState): string => (design ? answerClass(state) : state.sharing2016)
  const classes = new Map<string, AnsweredEnd[]>()
  for (const end of ends) {
    const key = `${firstOf(end.state)} ${publicAccount(end.state.account)}`
    classes.set(key, [...(classes.get(key) ?? []), end])
  }
  return ACCOUNT.flatMap((account) => (design ? ANSWERS : SHARING).map((first) => `${first} ${account}`)).flatMap(
    (key) => {
      const own = classes.get(key)
      return own ? [{ key, ends: own }] : []
    },
  )
}
