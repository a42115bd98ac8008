import { say } from '#content/say.ts'
import { HOLD_BACK_ANSWERS } from '#domain/study/holdBack.ts'
import { SUS_ITEMS, SUS_SOURCE } from '#domain/study/scoring.ts'
import type { Comprehension } from '#domain/study/types.ts'

/** The ten statements, in their order, and where they come from. */
export function susStatements(): readonly string[] {
  return SUS_ITEMS.map((number) => say(`study.sus.${number}`))
}

export function susSource(): string {
  return say('study.sus.source', SUS_SOURCE)
}

/** How an item is worded unless its author words it. */
export function suggestedText(item: Comprehension): string {
  if (item.asks === 'usedFor') return say('study.ask.usedFor', { use: say(`purpose.${item.purpose}.name`) })
  if (item.asks === 'usesOf') return say('study.ask.usesOf', { data: say(`category.${item.category}`) })
  return say('study.ask.canHoldBack')
}

/** What can be answered to it: kinds of data, uses, or whether it could still be held back. */
export function answerNames(item: Comprehension): readonly { readonly id: string; readonly name: string }[] {
  if (item.asks === 'usedFor') return item.of.map((id) => ({ id, name: say(`category.${id}`) }))
  if (item.asks === 'usesOf') return item.of.map((id) => ({ id, name: say(`purpose.${id}.name`) }))
  return HOLD_BACK_ANSWERS.map((id) => ({ id, name: say(`study.holdBack.${id}`) }))
}
