/**
 * How much there is to read, and how hard it is by the published formulas of Flesch and Kincaid (source VA-FLESCH).
 * Syllables are guessed from the spelling: groups of vowels, without a silent e. That is a heuristic, and named as one.
 */
export interface ReadingLoad {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  /** At the rate that is assumed. */
  readonly seconds: number
  /** Null: there is nothing to read. */
  readonly ease: number | null
  readonly grade: number | null
}

/** The average that a review of 190 studies estimates for adults who read non-fiction in English (BRYSBAERT-2019). */
export const WORDS_PER_MINUTE = 238

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu
const EASE = { base: 206.835, sentence: 1.015, word: 84.6 }
const GRADE = { base: 15.59, sentence: 0.39, word: 11.8 }

export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? []
}

/** A text without an end mark (a heading, a button) is one sentence. */
export function sentencesIn(text: string): number {
  const parts = text.split(/[.!?]+(?=\s|$)/u).filter((part) => wordsIn(part).length > 0)
  return parts.length
}

export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const spoken = letters.replace(/(?:[^laeiouy]es|[^aeioutd]ed|[^laeiouy]e)$/, '')
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

export function readingLoad(texts: readonly string[]): ReadingLoad {
  const words = texts.flatMap(wordsIn)
  const sentences = texts.reduce((sum, text) => sum + sentencesIn(text), 0)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  const isEmpty = words.length === 0 || sentences === 0
  const perSentence = words.length / sentences
  const perWord = syllables / words.length
  return {
    words: words.length,
    sentences,
    syllables,
    seconds: (words.length / WORDS_PER_MINUTE) * 60,
    ease: isEmpty ? null : EASE.base - EASE.sentence * perSentence - EASE.word * perWord,
    grade: isEmpty ? null : GRADE.sentence * perSentence + GRADE.word * perWord - GRADE.base,
  }
}
