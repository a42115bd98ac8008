import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { allDesignTools } from '#domain/design/tools.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { withWords } from '#content/sentence.ts'
import { Run } from '#features/run/Run.tsx'
import type { RunSlots } from '#features/run/runSlots.ts'
import { forgetHanded, handed } from '#store/studies/previewed.ts'

registerDesigns(allDesignTools)

/** It is needed when the information sheet has been read, and comes while that is done. */
const loadPhone = () => withWords(import('#app/run/RunPhone.tsx'), 'story', 'screens')
const RunPhone = lazy(async () => ({ default: (await loadPhone()).RunPhone }))

const FaultsDialog = lazy(async () => ({
  default: (await withWords(import('#features/share/FaultsDialog.tsx'), 'asked', 'study')).FaultsDialog,
}))

const slots: Omit<RunSlots, 'handed'> = {
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
  const navigate = useNavigate()
  const [previewed] = useState(handed)
  function end(): void {
    forgetHanded()
    void navigate(`/study/${previewed?.back ?? ''}`)
  }
  return <Run {...slots} handed={previewed && { previewed, onEnd: end }} />
}
