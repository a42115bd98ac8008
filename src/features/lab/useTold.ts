import { useState } from 'react'
import type { Measures } from '#domain/design/measure.ts'
import { toldChange } from './toldChange.ts'
import type { Known } from './useMeasured.ts'

/** What the last turn of a knob changed, in one sentence; empty before the first. What stands beside it tells nothing. */
export function useTold(known: Known | null): string {
  const measures: Measures | null = known?.measures ?? null
  const [told, setTold] = useState<{ readonly of: Measures | null; readonly text: string }>({ of: measures, text: '' })
  if (measures === told.of) return told.text
  const text = measures && told.of ? toldChange(measures, told.of) : ''
  setTold({ of: measures, text })
  return text
}
