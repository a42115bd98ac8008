import { dayLong, dayMonth } from '#content/format.ts'
import { lab } from '#content/labRegistry.ts'
import { say } from '#content/say.ts'
import type { PlainId } from '#content/sentence.ts'
import { isShippedStep } from '#content/stepName.ts'
import type { AnyStep } from '#domain/scenario/types.ts'
import type { LaneItem, LaneWords } from './laneItem.ts'

/** More steps of one day than these are counted, not named. */
const NAMED_STEPS = 6

function stepWords(steps: readonly AnyStep[], turn: boolean): string {
  const named: string[] = steps
    .slice(0, NAMED_STEPS)
    .map((step) => (isShippedStep(step) ? say(`clock.step.${step}` satisfies PlainId) : lab().labStepName(step)))
  if (turn) named.push(say('clock.you.turn'))
  const list = named.reduce((before, last) => (before === '' ? last : say('clock.you.and', { before, last })), '')
  const more = steps.length - NAMED_STEPS
  return more > 0 ? say('clock.you.more', { list, count: more }) : list
}

/** The words of a mark. On the line the year stands above; elsewhere days are written in full. */
export function laneWords(words: LaneWords, place: 'line' | 'list'): string {
  if (words.id === null) return stepWords(words.steps ?? [], words.turn === true)
  const day = place === 'line' ? dayMonth : dayLong
  return say(words.id, {
    ...(words.day === undefined ? {} : { day: day(words.day) }),
    ...(words.count === undefined ? {} : { count: words.count }),
  })
}

/** A mark as a sentence of the list: what, when, whether it still lies ahead, whether it still holds. */
export function laneSentence(item: LaneItem, today: string): string {
  const words = laneWords(item.words, 'list')
  const held = item.struck ? say('clock.list.struck', { words }) : words
  const dated =
    item.until === undefined
      ? say('clock.list.day', { day: dayLong(item.on), words: held })
      : say('clock.list.days', { day: dayLong(item.on), until: dayLong(item.until), words: held })
  return item.on > today ? say('clock.list.future', { words: dated }) : dated
}
