import { createContext, useContext, type ReactNode } from 'react'
import styles from './EvidenceMark.module.css'

export interface EvidenceRequest {
  readonly ids: readonly string[]
  /** The sentence whose sources are asked for. */
  readonly sentence: string
  /** The day up to which sources are shown, where only what was public then is; and how to end that. */
  readonly publicBy?: string
  readonly onShowAll?: () => void
}

/** Who opens the sources. The application gives it; without it the mark only counts. */
export const EvidenceContext = createContext<(request: EvidenceRequest) => void>(() => undefined)

/** Whether a sentence that rests on these is held back, because it tells of what was not public on the day shown. */
export const WithheldContext = createContext<(ids: readonly string[]) => boolean>(() => false)

interface EvidenceMarkProps extends Pick<EvidenceRequest, 'ids' | 'sentence'> {
  /** Accessible name, in words: how many sources and that it opens them. */
  readonly label: string
}

/** The small mark behind a claim: how many facts stand behind it, and the way to them. */
export function EvidenceMark({ ids, sentence, label }: EvidenceMarkProps): ReactNode {
  const open = useContext(EvidenceContext)
  return (
    <button type="button" className={styles.mark} aria-label={label} onClick={() => open({ ids, sentence })}>
      {ids.length}
    </button>
  )
}
