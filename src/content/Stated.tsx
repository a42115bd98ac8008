import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { recordLanguage } from '#content/sentence.ts'
import { EvidenceMark } from '#ui/EvidenceMark.tsx'

interface StatedProps {
  /** A sentence of the fact tables or of another table of texts that is too large for the catalogue. */
  readonly text: string
  /** What it rests on. */
  readonly ids: readonly [string, ...string[]]
  /** Where a mark stands alone: the sentence it backs. */
  readonly about?: string
}

/** A sentence that states a fact and is kept with its table, not in the catalogue: shown as `<Claim>` shows one. */
export function Stated({ text, ids, about = text }: StatedProps): ReactNode {
  const lang = recordLanguage()
  return (
    <span data-evidence={ids.join(' ')}>
      {lang ? <span lang={lang}>{text}</span> : text}{' '}
      <EvidenceMark ids={ids} sentence={about} label={say('claim.sources', { count: ids.length })} />
    </span>
  )
}
