import { sha256Hex } from '#domain/canonical/sha256.ts'

/** Numbers from 0 to 1, without 1. */
export type Random = () => number

const WORD = 8
const TWO_32 = 2 ** 32

/** The same seed gives the same numbers: `sfc32` of PractRand (Doty-Humphrey), begun with words of SHA-256. */
export function randomFrom(seed: string): Random {
  const hash = sha256Hex(`consent-replay/dry-run@1\n${seed}`)
  const word = (at: number): number => Number.parseInt(hash.slice(at * WORD, (at + 1) * WORD), 16) | 0
  let [a, b, c, counter] = [word(0), word(1), word(2), 1]
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / TWO_32
  }
  for (let round = 0; round < 12; round++) next()
  return next
}

export function happens(random: Random, chance: number): boolean {
  return random() < chance
}

/** One of several by their weights; null where all weigh nothing. */
export function chosen<T extends string>(random: Random, weights: Readonly<Record<T, number>>): T | null {
  const entries = Object.entries<number>(weights) as [T, number][]
  let at = random() * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [one, weight] of entries) {
    if (at < weight) return one
    at -= weight
  }
  return entries.findLast(([, weight]) => weight > 0)?.[0] ?? null
}

export function oneOf<T>(random: Random, all: readonly T[]): T | undefined {
  return all[Math.floor(random() * all.length)]
}

/** Times spread like this: most are short, a few are long. Around a median, with the logarithm's deviation. */
export function logNormal(random: Random, median: number, spread: number): number {
  // Box & Muller 1958; 1 − u keeps the logarithm off zero.
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return median * Math.exp(spread * normal)
}

/** A number in the form of a random UUID, which a record wants for its session. */
export function sessionFrom(random: Random): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16))
  hex[12] = '4'
  hex[16] = '8'
  const text = hex.join('')
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-')
}
