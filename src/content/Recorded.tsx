import type { ReactNode } from 'react'
import { recordLanguage } from '#content/sentence.ts'

interface RecordedProps {
  readonly ids: readonly string[]
  readonly children: ReactNode
}

/**
 * A sentence of the fact tables where the way to what it rests on stands beside it already: on the page of its fact or
 * source, in a list of links to them. Elsewhere it is `<Stated>`, with a mark of its own.
 */
export function Recorded({ ids, children }: RecordedProps): ReactNode {
  return (
    <span data-evidence={ids.join(' ')} lang={recordLanguage()}>
      {children}
    </span>
  )
}
