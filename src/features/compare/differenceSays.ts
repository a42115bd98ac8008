import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { Side } from '#domain/compare/comparison.ts'
import type { Difference, PairDifference } from '#domain/compare/differences.ts'
import type { Standing } from '#domain/consent/standing.ts'
import type { Screen } from '#domain/scenario/types.ts'

/** What a difference is about, in a word or two. */
export function differenceLabel({ kind }: Difference): string {
  if (kind === 'terms2016' || kind === 'terms2021') return say('compare.label.terms', { year: kind.slice(-4) })
  return say(`compare.label.${kind}`)
}

function screenWords(screen: Screen): string {
  // A limited app has three faces; here the account's own difference has said which.
  return say(`notes.screen.${screen === 'limited' ? 'silent' : screen}`)
}

/** “shared”, or “held back, by your choice” */
export function statusOn(one: PairDifference, side: Side): string {
  const status = say(`compare.pairs.${one[side]}`)
  const by = one.heldBy[side]
  const isHeld = one[side] === 'held' || one[side] === 'heldOpen'
  return isHeld && by !== null ? say('compare.pairs.by', { status, cause: say(`cause.${by}`) }) : status
}

/** Where nothing holds, it is said of that which holds on the other side. */
function authorityWords(here: Standing['authority'], there: Standing['authority']): string {
  if (here !== 'none') return say(`compare.authority.${here}`)
  return say(there === 'paused' ? 'compare.authority.noPause' : 'compare.authority.noText')
}

function pairWords(one: PairDifference, side: Side): string {
  const values = { count: one.pairs.length, status: statusOn(one, side), kind: one[side] }
  return say(side === 'a' ? 'compare.pairs.is' : 'compare.pairs.same', values)
}

/** What one side says in a difference: a sentence that can be read on its own. */
export function differenceSays(one: Difference, side: Side): string {
  switch (one.kind) {
    case 'begun': {
      const day = one[side]
      return day === null ? say('compare.begun.has') : say('compare.begun.notYet', { day: dayLong(day) })
    }
    case 'account':
      return say(`compare.account.${one[side]}`)
    case 'terms2021':
      return say(`compare.terms2021.${one[side]}`, { year: '2021' })
    case 'terms2016':
      return say(`compare.terms2016.${one[side]}`, { year: '2016' })
    case 'sharing':
      return say(`compare.sharing.${one[side]}`)
    case 'choice': {
      const day = one[side]
      if (day === 'forGood') return say('compare.choice.forGood')
      return day === null ? say('compare.choice.none') : say('compare.choice.open', { day: dayLong(day) })
    }
    case 'decision':
      return say('compare.decision.changed', { count: one[side] })
    case 'authority':
      return authorityWords(one[side], one[side === 'a' ? 'b' : 'a'])
    case 'rulings':
      return say('compare.rulings.count', { count: one[side].length })
    case 'pairs':
      return pairWords(one, side)
    case 'screen':
      return say('compare.screen.on', { screen: screenWords(one[side]) })
    case 'taps':
      return say('compare.taps.count', { count: one[side] })
  }
}
