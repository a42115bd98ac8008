import { useEffect, useState } from 'react'
import { KeepError, type Keeping, type KeepTrouble } from '#store/shelf/keeping.ts'
import type { Kept } from '#store/shelf/shelf.ts'

export interface AllKept<One> {
  /** Null: not known yet. */
  readonly all: readonly One[] | null
  readonly trouble: KeepTrouble | null
}

/** Everything of one kind on this device, as it is now: changes in other tabs show here, too. */
export function useKept<One extends Kept>({ list, onChange }: Pick<Keeping<One>, 'list' | 'onChange'>): AllKept<One> {
  const [kept, setKept] = useState<AllKept<One>>({ all: null, trouble: null })
  useEffect(() => {
    let isHere = true
    async function look(): Promise<void> {
      try {
        const all = await list()
        if (isHere) setKept({ all, trouble: null })
      } catch (error) {
        if (!(error instanceof KeepError)) throw error
        if (isHere) setKept({ all: [], trouble: error.reason })
      }
    }
    void look()
    const stop = onChange(() => void look())
    return () => {
      isHere = false
      stop()
    }
  }, [list, onChange])
  return kept
}
