import { lazy } from 'react'
import { WORD_PARTS, withWords } from '#content/sentence.ts'

/**
 * What an entry of the record is found to be used for quotes the whole site and lives through the story: it comes after
 * the entry itself. Written at build time it is there to read from the start.
 */
function withAllWords<Module>(loading: Promise<Module>): Promise<Module> {
  return withWords(loading, ...WORD_PARTS)
}

export const FactAgainst = lazy(async () => ({
  default: (await withAllWords(import('./FactUsed.tsx'))).FactAgainst,
}))
export const FactUsed = lazy(async () => ({ default: (await withAllWords(import('./FactUsed.tsx'))).FactUsed }))
export const SourceUsed = lazy(async () => ({ default: (await withAllWords(import('./SourceUsed.tsx'))).SourceUsed }))
export const ClaimRecord = lazy(async () => ({
  default: (await withAllWords(import('./ClaimRecord.tsx'))).ClaimRecord,
}))
export const DeclinedPart = lazy(async () => ({ default: (await import('./DeclinedPart.tsx')).DeclinedPart }))
