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
export function answerClass({ answer, held = [] }: EndState, design: Design): (typeof ANSWERS)[number] {
  if (answer !== 'accepted') return answer ?? 'open'
  if (held.length === 0) return 'none'
  return held.length === design.stops.length ? 'all' : 'some'
}

/** The usable first, the deleted last; in a class the shortest paths first. */
export function groupEnds(ends: readonly AnsweredEnd[], design: Design | undefined): EndClass[] {
  const firstOf = (state: EndState): string => (design ? answerClass(state, design) : state.sharing2016)
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
