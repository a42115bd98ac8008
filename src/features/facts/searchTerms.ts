import { synonyms } from '#content/en/facts/synonyms.ts'

/** One thing that is looked for: a word as it was typed, or words that mean the same. */
export interface SearchTerm {
  readonly typed: string
  /** Other words for it, each looked for as a whole word. */
  readonly also: readonly string[]
}

/** In small letters and without accents: how words are compared. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

const groups = new Map(synonyms.flatMap((group) => group.map((word) => [word, group] as const)))
const LONGEST = Math.max(...[...groups.keys()].map((phrase) => phrase.split(' ').length))

/** What a search asks for: the longest phrases that have other words for them first, then its single words. */
export function searchTerms(search: string): readonly SearchTerm[] {
  const words = plain(search).split(/\s+/).filter(Boolean)
  const terms: SearchTerm[] = []
  for (let at = 0; at < words.length;) {
    const length = phraseAt(words, at)
    const typed = words.slice(at, at + length).join(' ')
    terms.push({ typed, also: groups.get(typed)?.filter((word) => word !== typed) ?? [] })
    at += length
  }
  return terms
}

function phraseAt(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST, words.length - at); length > 1; length -= 1)
    if (groups.has(words.slice(at, at + length).join(' '))) return length
  return 1
}

/** A word of up to three letters that has other words for it (“EU”) is no part of longer ones (“Reuters”). */
const SHORT = 3

export function isIn(text: string, { typed, also }: SearchTerm): boolean {
  if (also.some((word) => hasWord(text, word))) return true
  if (also.length > 0 && typed.length <= SHORT) return hasWord(text, typed)
  return typed.split(' ').every((word) => text.includes(word))
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true
  return false
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
