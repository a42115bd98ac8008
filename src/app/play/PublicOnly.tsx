import { lazy, Suspense, use, useMemo, type ReactNode } from 'react'
import { withWords } from '#content/sentence.ts'
import { usePublicDay, useWithheld } from '#store/hooks.ts'
import { setPublicOnly } from '#store/setting.ts'
import { EvidenceContext, WithheldContext, type EvidenceRequest } from '#ui/EvidenceMark.tsx'

/** Not part of the first view, unless a link asks for it. */
const CutoffNotice = lazy(async () => ({
  default: (await withWords(import('./CutoffNotice.tsx'), 'asked')).CutoffNotice,
}))

/** Everything below it holds back what was not public on the day looked at, where that is asked for. */
export function PublicOnly({ children }: { readonly children: ReactNode }): ReactNode {
  const day = usePublicDay()
  const withheld = useWithheld()
  const open = use(EvidenceContext)
  const openBy = useMemo(
    () =>
      day === null
        ? open
        : (request: EvidenceRequest) => open({ ...request, publicBy: day, onShowAll: () => setPublicOnly(false) }),
    [day, open],
  )
  return (
    <WithheldContext value={withheld}>
      <EvidenceContext value={openBy}>{children}</EvidenceContext>
    </WithheldContext>
  )
}

/** While the option is on, it always says so, and how to end it. */
export function CutoffSentence(): ReactNode {
  const day = usePublicDay()
  return day === null ? null : (
    <Suspense fallback={null}>
      <CutoffNotice day={day} />
    </Suspense>
  )
}
