import { useState, type ReactNode } from 'react'
import { EvidenceContext, type EvidenceRequest } from '#ui/EvidenceMark.tsx'
import { EvidenceDialog } from './EvidenceDialog.tsx'

/** Lets every mark below it open what its sentence rests on. */
export function EvidenceHost({ children }: { readonly children: ReactNode }): ReactNode {
  const [request, setRequest] = useState<EvidenceRequest | null>(null)
  return (
    <EvidenceContext value={setRequest}>
      {children}
      {request ? <EvidenceDialog request={request} onClose={() => setRequest(null)} /> : null}
    </EvidenceContext>
  )
}
