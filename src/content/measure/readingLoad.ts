import type { Locale } from '#content/sentence.ts'

/**
 * How much there is to read, and how hard it is by the published formulas: of Flesch and Kincaid for English (source
 * VA-FLESCH), of Amstad for German (source LEICHTLESBAR). Syllables are guessed from the spelling: groups of vowels, in
 * English without a silent e. That is a heuristic, and named as one.
 */
export interface ReadingLoad {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  /** At the rate that is assumed. */
  readonly seconds: number
  /** Null: there is nothing to read. */
  readonly ease: number | null
  /** Null in German, too: the formula is made for schools that teach in English. */
  readonly grade: number | null
}

/** The average that a review of 190 studies estimates for adults who read non-fiction in English (BRYSBAERT-2019). */
export const WORDS_PER_MINUTE = 238

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu
const EASE = {
  en: { base: 206.835, sentence: 1.015, word: 84.6 },
  de: { base: 180, sentence: 1, word: 58.5 },
} as const
const GRADE = { base: 15.59, sentence: 0.39, word: 11.8 }

export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? []
}

const END = {
  en: /[.!?]+(?=\s|$)/u,
  // A mark inside closing quotes is one; the point of an ordinal number (25. August) or of “z. B.” is none.
  de: /(?:[!?]+|(?<!(?<!\d)\d{1,2}|(?<!\p{L})\p{L})\.+)[“‘)]*(?=\s|$)/u,
} as const

/** A text without an end mark (a heading, a button) is one sentence. */
export function sentencesIn(text: string, language: Locale = 'en'): number {
  const parts = text.split(END[language]).filter((part) => wordsIn(part).length > 0)
  return parts.length
}

/** Two vowels that are spoken as one, before each vowel by itself; the u of “qu” is none. */
const GERMAN_VOWELS = /aa|ee|oo|ie|[ae][iy]|[aeä]u|[aeiouyäöü]/g

function germanSyllablesIn(word: string): number {
  return Math.max(1, word.toLowerCase().replaceAll('qu', 'q').match(GERMAN_VOWELS)?.length ?? 1)
}

export function syllablesIn(word: string, language: Locale = 'en'): number {
  if (language === 'de') return germanSyllablesIn(word)
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const spoken = letters.replace(/(?:[^laeiouy]es|[^aeioutd]ed|[^laeiouy]e)$/, '')
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

export function readingLoad(texts: readonly string[], language: Locale = 'en'): ReadingLoad {
  const words = texts.flatMap(wordsIn)
  const sentences = texts.reduce((sum, text) => sum + sentencesIn(text, language), 0)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, language), 0)
  const isEmpty = words.length === 0 || sentences === 0
  const perSentence = words.length / sentences
  const ease = EASE[language]
  const perWord = syllables / words.length
  return {
    words: words.length,
    sentences,
    syllables,
    seconds: (words.length / WORDS_PER_MINUTE) * 60,
    ease: isEmpty ? null : ease.base - ease.sentence * perSentence - ease.word * perWord,
    grade: isEmpty || language !== 'en' ? null : GRADE.sentence * perSentence + GRADE.word * perWord - GRADE.base,
  }
}
