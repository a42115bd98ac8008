import { lazy } from 'react'
import { withWords } from '#content/sentence.ts'
import { loadDesigns } from '#store/designs.ts'

/** Folded, and at the foot of the buttons: it comes after the catalogue, with its words. */
export const Codebook = lazy(async () => ({
  default: (await withWords(import('./Codebook.tsx'), 'columns')).Codebook,
}))

/** Far below the catalogue: written at build time it is there to read. */
export const LawTable = lazy(async () => ({ default: (await import('./LawTable.tsx')).LawTable }))

/** The check asks the engine of every design: it comes after the catalogue. Written at build time it is there to read. */
export const RuleCheck = lazy(async () => {
  const [{ RuleCheck: Check }, { checkPresets }] = await Promise.all([
    import('./RuleCheck.tsx'),
    import('./checkedPresets.ts'),
    loadDesigns(),
  ])
  await checkPresets()
  return { default: Check }
})
