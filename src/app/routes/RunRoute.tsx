import { lazy, Suspense, type ReactNode } from 'react'
import { allDesignTools } from '#domain/design/tools.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { withWords } from '#content/sentence.ts'
import { Run } from '#features/run/Run.tsx'
import type { RunSlots } from '#features/run/runSlots.ts'

registerDesigns(allDesignTools)

/** It is needed when the information sheet has been read, and comes while that is done. */
const loadPhone = () => withWords(import('#app/run/RunPhone.tsx'), 'story', 'screens')
const RunPhone = lazy(async () => ({ default: (await loadPhone()).RunPhone }))

const FaultsDialog = lazy(async () => ({
  default: (await withWords(import('#features/share/FaultsDialog.tsx'), 'asked')).FaultsDialog,
}))

const slots: RunSlots = {
  phone: (moment, scenario, onStep, onDrawn) => (
    <Suspense fallback={null}>
      <RunPhone moment={moment} scenario={scenario} onStep={onStep} onDrawn={onDrawn} />
    </Suspense>
  ),
  rest: loadPhone,
  faults: (refusal, onClose) => (
    <Suspense fallback={null}>
      <FaultsDialog refusal={refusal} onClose={onClose} />
    </Suspense>
  ),
}

/** What participants of a study see. */
export function Page(): ReactNode {
  return <Run {...slots} />
}
