import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { withWords } from '#content/sentence.ts'
import { EvidenceContext, type EvidenceRequest } from '#ui/EvidenceMark.tsx'

/** It comes when the first mark is pressed: no first view waits for it. */
const EvidenceDialog = lazy(async () => ({
  default: (await withWords(import('./EvidenceDialog.tsx'), 'record')).EvidenceDialog,
}))

interface Opened {
  readonly request: EvidenceRequest
  /** The page that it was opened on. Its links lead to other pages, and it does not stay open over the next one. */
  readonly on: string
}

/** Lets every mark below it open what its sentence rests on. */
export function EvidenceHost({ children }: { readonly children: ReactNode }): ReactNode {
  const [opened, setOpened] = useState<Opened | null>(null)
  const { pathname } = useLocation()
  return (
    <EvidenceContext value={(request) => setOpened({ request, on: pathname })}>
      {children}
      <Suspense fallback={null}>
        {opened?.on === pathname ? <EvidenceDialog request={opened.request} onClose={() => setOpened(null)} /> : null}
      </Suspense>
    </EvidenceContext>
  )
}
