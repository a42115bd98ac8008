import type { ReactNode } from 'react'
import styles from './Glyph.module.css'

export type GlyphStatus = 'shared' | 'hosted' | 'held' | 'heldOpen' | 'disputed' | 'open' | 'never' | 'blank'

/** Anchors an ending to a place that depends on the width. */
function At({ x, children }: { readonly x: string; readonly children: ReactNode }): ReactNode {
  return (
    <svg x={x} overflow="visible">
      {children}
    </svg>
  )
}

const diamond = (
  <>
    <path className={styles.line} strokeWidth="1.75" d="M0-8L8 0L0 8L-8 0z" />
    <path className={styles.line} strokeWidth="1.5" d="M-2-1.6a2.1 2.1 0 1 1 3 1.9q-1 .5-1 1.6" />
    <circle className={styles.solid} cy="4.3" r=".95" />
  </>
)

const lock = (
  <>
    <path className={styles.line} strokeWidth="1.6" d="M-3.2-1.5v-2.6a3.2 3.2 0 0 1 6.4 0v2.6" />
    <rect className={styles.solid} x="-5" y="-1.5" width="10" height="7.5" rx="1" />
  </>
)

/** In a cell: the axis at 13, the gate at the far edge. Lengths follow the cell, weights do not. */
export const STRANDS: Readonly<Record<GlyphStatus, ReactNode>> = {
  shared: (
    <>
      <rect className={`${styles.solid} ${styles.strand} ${styles.toHead}`} x="4" y="10" height="6" />
      <At x="100%">
        <path className={`${styles.solid} ${styles.ending}`} d="M-13 6L0 13L-13 20z" />
      </At>
    </>
  ),
  hosted: (
    <rect
      className={`${styles.line} ${styles.strand} ${styles.toGate}`}
      x="4.75"
      y="9.75"
      height="6.5"
      strokeWidth="1.5"
    />
  ),
  held: (
    <>
      <rect className={`${styles.solid} ${styles.strand} ${styles.toBar}`} x="4" y="10" height="6" />
      <At x="36%">
        <rect className={`${styles.solid} ${styles.ending}`} y="3" width="4" height="20" />
      </At>
    </>
  ),
  heldOpen: (
    <>
      <line className={`${styles.dots} ${styles.strand}`} x1="6" x2="36%" y1="13" y2="13" />
      <At x="36%">
        <rect className={`${styles.solid} ${styles.ending}`} y="3" width="4" height="20" />
      </At>
    </>
  ),
  disputed: (
    <>
      <line
        className={`${styles.dashes} ${styles.strand}`}
        x1="31"
        x2="100%"
        y1="13"
        y2="13"
        transform="translate(-27)"
      />
      <At x="100%">
        <g className={styles.ending} transform="translate(-18 13)">
          {diamond}
        </g>
      </At>
    </>
  ),
  open: (
    <>
      <line
        className={`${styles.dots} ${styles.strand}`}
        x1="33"
        x2="100%"
        y1="13"
        y2="13"
        transform="translate(-27)"
      />
      <At x="100%">
        <circle className={`${styles.line} ${styles.ending}`} cx="-18" cy="13" r="4.5" strokeWidth="1.5" />
      </At>
    </>
  ),
  never: (
    <g className={styles.ending} transform="translate(10 13)">
      {lock}
    </g>
  ),
  blank: <path className={styles.line} strokeWidth="1.5" d="M4 13h6" />,
}

const LEGEND: Readonly<Record<GlyphStatus, ReactNode>> = {
  shared: <path className={styles.solid} d="M0 7H17V3L30 10L17 17V13H0z" />,
  hosted: <rect className={styles.line} strokeWidth="1.5" x=".75" y="6.75" width="28.5" height="6.5" />,
  held: <path className={styles.solid} d="M0 7H15V0H19V20H15V13H0z" />,
  heldOpen: (
    <>
      <path className={styles.dots} d="M2 10H15" />
      <path className={styles.solid} d="M17.5 0h4v20h-4z" />
    </>
  ),
  disputed: (
    <>
      <path className={styles.solid} d="M0 7.5h6v5h-6zM9 7.5h6v5h-6z" />
      <g transform="translate(25.5 10) scale(.95)">{diamond}</g>
    </>
  ),
  open: (
    <>
      <path className={styles.dots} d="M3 10H20" />
      <circle className={styles.line} strokeWidth="1.5" cx="27" cy="10" r="4.25" />
    </>
  ),
  never: <g transform="translate(6 10)">{lock}</g>,
  blank: <path className={styles.line} strokeWidth="1.5" d="M0 10h6" />,
}

const GHOST: Readonly<Record<GlyphStatus, ReactNode>> = {
  shared: <path className={styles.solid} d="M0 3H18V.75L24 4L18 7.25V5H0z" />,
  hosted: <rect className={styles.line} strokeWidth="1" x=".5" y="2.5" width="22" height="3" />,
  held: <path className={styles.solid} d="M0 3H8V0H10V8H8V5H0z" />,
  heldOpen: (
    <>
      <path className={styles.smallDots} d="M1 4H6" />
      <path className={styles.solid} d="M8 0h2v8h-2z" />
    </>
  ),
  disputed: (
    <>
      <path className={styles.solid} d="M0 3h4v2h-4zM6 3h4v2h-4z" />
      <path className={styles.line} strokeWidth="1.25" d="M16 .75L19.25 4L16 7.25L12.75 4z" />
    </>
  ),
  open: (
    <>
      <path className={styles.smallDots} d="M1 4H14" />
      <circle className={styles.line} strokeWidth="1.25" cx="18" cy="4" r="2.5" />
    </>
  ),
  never: <g transform="translate(4 4) scale(.6)">{lock}</g>,
  blank: null,
}

export const MARKS = { legend: LEGEND, ghost: GHOST } as const
