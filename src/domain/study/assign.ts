import { sha256Words } from '#domain/canonical/sha256.ts'

/**
 * All chance of a study comes from here, named so that it can be done again anywhere: the words are the 32-bit
 * big-endian words of SHA-256(`consent-replay/assign@1`, the parts of the seed and a counter, one a line, in UTF-8).
 */
export const ALGORITHM = 'consent-replay/assign@1: SHA-256 in counter mode, Fisher-Yates, rejection sampling'

const DOMAIN = 'consent-replay/assign@1'
const TWO_32 = 2 ** 32
const WORD = 4

/** A stream of words; the same seed gives the same stream. A part may hold any text: its length goes before it. */
function stream(parts: readonly (string | number)[]): () => number {
  const seed = parts.map((part) => `${String(part).length}:${part}`).join('\n')
  let counter = 0
  let words: DataView = new DataView(new ArrayBuffer(0))
  let at = 0
  return () => {
    if (at >= words.byteLength) {
      words = sha256Words(`${DOMAIN}\n${seed}\n${counter++}`)
      at = 0
    }
    const word = words.getUint32(at)
    at += WORD
    return word
  }
}

/** A whole number below `count`, each as likely as the others: words in the incomplete last round are thrown away. */
function below(count: number, next: () => number): number {
  const limit = TWO_32 - (TWO_32 % count)
  let word = next()
  while (word >= limit) word = next()
  return word % count
}

export interface Plan {
  /** The study's id: two studies with one seed do not get the same list. */
  readonly study: string
  readonly seed: string
  readonly conditions: number
}
export interface BlockPlan extends Plan {
  /** Sizes of blocks, each a multiple of the number of conditions. */
  readonly blocks: readonly number[]
}

export interface Slot {
  /** From 0. */
  readonly index: number
  readonly block: number
  /** The condition's place in the list of conditions. */
  readonly condition: number
}

/** The order of conditions in one block. It depends on no other block. */
function blockOf({ study, seed, conditions, blocks }: BlockPlan, block: number): readonly number[] {
  const next = stream([study, seed, 'block', block])
  const size = blocks[below(blocks.length, next)] ?? conditions
  const order = Array.from({ length: size }, (_, at) => at % conditions)
  for (let at = size - 1; at > 0; at--) {
    const other = below(at + 1, next)
    const one = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = one
  }
  return order
}

/** The first so many slots of permuted blocks. */
export function permutedBlocks(plan: BlockPlan, count: number): readonly Slot[] {
  const slots: Slot[] = []
  for (let block = 0; slots.length < count; block++) {
    for (const condition of blockOf(plan, block)) {
      if (slots.length < count) slots.push({ index: slots.length, block, condition })
    }
  }
  return slots
}

/** The condition of the n-th slot, from 0: of a link, or of a kiosk's counter. */
export function slotAt(plan: BlockPlan, index: number): Slot {
  let before = 0
  for (let block = 0; ; block++) {
    const order = blockOf(plan, block)
    const condition = order[index - before]
    if (condition !== undefined) return { index, block, condition }
    before += order.length
  }
}

/** The condition of a participant by their id alone: whoever comes again, in whatever order, meets the same. */
export function conditionOfParticipant({ study, seed, conditions }: Plan, id: string): number {
  return below(conditions, stream([study, seed, 'participant', id]))
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const CHECK = 6

/** The code of a slot: its number and six signs that only the seed can make. It does not tell the condition. */
export function slotCode({ study, seed }: Plan, index: number): string {
  const next = stream([study, seed, 'slot', index])
  const check = Array.from({ length: CHECK }, () => ALPHABET[below(ALPHABET.length, next)]).join('')
  return `${(index + 1).toString(36)}-${check}`
}

const CODE = /^([0-9a-z]{1,6})-([0-9a-z]{6})$/

/** The slot that a code stands for; null: it is none of this study. */
export function slotOfCode(plan: Plan, code: string): number | null {
  const number = CODE.exec(code)?.[1]
  if (number === undefined) return null
  const index = Number.parseInt(number, 36) - 1
  return index >= 0 && slotCode(plan, index) === code ? index : null
}
