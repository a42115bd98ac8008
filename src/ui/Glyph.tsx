import type { ReactNode } from 'react'
import { MARKS, STRANDS, type GlyphStatus } from './glyphParts.tsx'
import styles from './Glyph.module.css'
import status from './status.module.css'

/** Width of a mark in a legend: only as long as its ending needs. */
const LEGEND_WIDTH: Readonly<Record<GlyphStatus, number>> = {
  shared: 30,
  hosted: 30,
  held: 20,
  heldOpen: 22,
  disputed: 34,
  open: 32,
  never: 12,
  blank: 8,
}

const GHOST_WIDTH: Readonly<Record<GlyphStatus, number>> = {
  shared: 24,
  hosted: 24,
  held: 10,
  heldOpen: 10,
  disputed: 20,
  open: 21,
  never: 8,
  blank: 0,
}

interface GlyphProps {
  readonly status: GlyphStatus
  /** `cell`: fills the width it is given, 26 high, its end at the gate. `legend`: beside a word. `ghost`: what it was. */
  readonly size?: 'cell' | 'legend' | 'ghost'
  /** Draws itself once, from the start to its ending. */
  readonly drawn?: boolean
}

/**
 * One strand from a person's data towards a use; what matters is how it ends. The line keeps its weight at any length.
 * Always beside a word, so it is never read out.
 */
export function Glyph({ status: name, size = 'cell', drawn = false }: GlyphProps): ReactNode {
  const classes = [styles.glyph, status.glyph, status[name], styles[size], drawn ? styles.drawn : undefined]
  const width = size === 'legend' ? LEGEND_WIDTH[name] : size === 'ghost' ? GHOST_WIDTH[name] : '100%'
  const height = size === 'legend' ? 20 : size === 'ghost' ? 8 : 26
  return (
    <svg
      className={classes.filter(Boolean).join(' ')}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {size === 'cell' ? STRANDS[name] : MARKS[size][name]}
    </svg>
  )
}
