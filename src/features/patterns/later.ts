import { lazy } from 'react'
import { loadDesigns } from '#store/designs.ts'

/** The check asks the engine of every design: it comes after the catalogue. Written at build time it is there to read. */
export const RuleCheck = lazy(async () => {
  const [module] = await Promise.all([import('./RuleCheck.tsx'), loadDesigns()])
  return { default: module.RuleCheck }
})
