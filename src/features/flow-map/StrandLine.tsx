import type { ReactNode } from 'react'
import type { StrandKind } from './mapGraph.ts'
import type { Palette } from './palette.ts'

interface StrandLineProps {
  readonly kind: StrandKind
  readonly d: string
  readonly width: number
  readonly palette: Palette
  /** Something else is followed: lighter, and thinner. */
  readonly isFaint?: boolean
  readonly title?: string
}

/** A strand of constant width; how it is drawn says its status where its ending cannot be seen. */
export function StrandLine({ kind, d, width, palette, isFaint = false, title }: StrandLineProps): ReactNode {
  const stroke = isFaint ? palette.carried : kind === 'gone' ? palette.rule : palette.fill[kind]
  const line = lineOf(kind, isFaint ? Math.min(width, Math.max(0.6, width * 0.34)) : width)
  const isHollow = kind === 'hosted' && !isFaint && width >= 2
  return (
    <g fill="none">
      {title === undefined ? null : <title>{title}</title>}
      <path d={d} stroke={stroke} {...line} />
      {isHollow ? <path d={d} stroke={palette.paper} strokeWidth={width - Math.min(2.4, width * 0.42)} /> : null}
    </g>
  )
}

function lineOf(kind: StrandKind, width: number) {
  if (kind === 'open' || kind === 'heldOpen') {
    const dot = Math.min(kind === 'open' ? 1.35 : 2, width)
    const apart = Math.max(2.4, kind === 'open' ? width * 1.25 : width * 1.5)
    return { strokeWidth: dot, strokeLinecap: 'round', strokeDasharray: `0 ${apart}` } as const
  }
  if (kind === 'disputed')
    return { strokeWidth: width, strokeDasharray: `${Math.max(4, width * 2.6)} ${Math.max(2, width * 1.3)}` }
  if (kind === 'hosted' && width < 2) return { strokeWidth: width * 0.4 }
  return { strokeWidth: kind === 'gone' ? Math.min(1.2, width) : width }
}
