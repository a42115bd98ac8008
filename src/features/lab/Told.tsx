import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Measures } from '#domain/design/measure.ts'
import { toldChange } from './toldChange.ts'
import styles from './Lab.module.css'

/** The one live region of the lab: what the last turn of a knob changed, where the eye is and read out. */
export function Told({ measures }: { readonly measures: Measures | null }): ReactNode {
  const [text, setText] = useState('')
  const before = useRef<Measures | null>(null)
  useEffect(() => {
    if (measures && before.current && measures !== before.current) setText(toldChange(measures, before.current))
    before.current = measures
  }, [measures])
  return (
    <p className={styles.told} role="status">
      {text}
    </p>
  )
}
