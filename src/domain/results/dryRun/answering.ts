import type { Invented } from '#domain/results/dryRun/policy.ts'
import { happens, oneOf, type Random } from '#domain/results/dryRun/random.ts'
import type { AnswerValue } from '#domain/record/types.ts'
import type { RunState } from '#domain/record/runState.ts'
import { keyOf } from '#domain/study/comprehension.ts'
import { HOLD_BACK_ANSWERS } from '#domain/study/holdBack.ts'
import { SUS_ITEMS, SUS_POINTS } from '#domain/study/scoring.ts'
import type { Item } from '#domain/study/types.ts'

/** What an invented participant answers, item by item. */
export function answersOf(
  invented: Invented,
  state: RunState,
  items: readonly Item[],
): readonly (readonly [string, AnswerValue])[] {
  return items.flatMap((item) =>
    item.kind === 'sus'
      ? SUS_ITEMS.map((number) => [`${item.id}.${number}`, 1 + Math.floor(invented.random() * SUS_POINTS)] as const)
      : [[item.id, answerTo(invented, state, item)] as const],
  )
}

function answerTo({ random, policy, condition }: Invented, { scenario }: RunState, item: Item): AnswerValue {
  switch (item.kind) {
    case 'single':
      return oneOf(random, item.options)?.id ?? ''
    case 'multiple':
      return some(
        random,
        item.options.map(({ id }) => id),
      )
    case 'likert':
      return 1 + Math.floor(random() * item.points)
    case 'number':
      return item.least + Math.floor(random() * (item.most - item.least + 1))
    case 'text':
      return ''
    case 'attention': {
      const wrong = item.options.filter(({ id }) => id !== item.right)
      return happens(random, policy.failsAttention) ? (oneOf(random, wrong)?.id ?? item.right) : item.right
    }
    case 'comprehension': {
      if (happens(random, policy.understands)) {
        const { right } = keyOf(item, condition, scenario)
        return item.asks === 'canHoldBack' ? (right[0] ?? '') : right
      }
      return item.asks === 'canHoldBack' ? (oneOf(random, HOLD_BACK_ANSWERS) ?? '') : some(random, item.of)
    }
    default:
      return ''
  }
}

function some(random: Random, all: readonly string[]): readonly string[] {
  return all.filter(() => happens(random, 0.5))
}
