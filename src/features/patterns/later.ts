import { lazy } from 'react'
import { loadDesigns } from '#store/designs.ts'

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
