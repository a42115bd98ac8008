import type { ReactNode } from 'react'
import type { DrawnRun, Point } from './mapPicture.ts'
import type { Palette } from './palette.ts'

interface RunEndingProps {
  readonly run: DrawnRun
  readonly pitch: number
  readonly strand: number
  readonly palette: Palette
  readonly isFaint: (category: DrawnRun['strands'][number]['category']) => boolean
}

/** From this pitch on, every strand has an ending of its own; closer strands share one. */
const APART = 3.5

/** Below this, strands share one head too: their own would be too fine to see. */
const CLOSE = 1.5

/** How a run of strands ends: what matters most, and the same marks as in the matrix. A wall ends what is held. */
export function RunEnding({ run, pitch, strand, palette, isFaint }: RunEndingProps): ReactNode {
  const { kind, strands } = run
  if (kind === 'held' || kind === 'heldOpen') return null
  const paintOf = (faint: boolean) => (faint ? palette.carried : kind === 'gone' ? palette.rule : palette.fill[kind])
  const allFaint = strands.every(({ category }) => isFaint(category))
  const each = strands.map(({ end, category }) => ({
    end,
    paint: paintOf(isFaint(category)),
    faint: isFaint(category),
    category,
  }))
  const paint = paintOf(allFaint)
  if (kind === 'shared' && pitch < CLOSE) return <Tip at={run.end} pitch={Math.max(run.height + 2, 7)} paint={paint} />
  if (kind === 'shared')
    return each.map(({ end, paint: fill, faint, category }) => (
      <Tip key={category} at={end} pitch={faint ? strand : pitch} paint={fill} />
    ))
  if (kind === 'gone')
    return each.map(({ end, paint: stroke, category }) => (
      <path key={category} d={across(end, pitch, run)} stroke={stroke} strokeWidth={1.2} />
    ))
  if (kind === 'hosted')
    return <HostedEnding run={run} strand={strand} paint={paint} each={pitch >= APART ? each : []} />
  const marks =
    pitch >= APART && (strands.length > MARKED_AS_ONE[kind] || (kind === 'open' && !run.isAlone)) ? each : []
  return (
    <>
      {marks.map(({ end, paint: stroke, category }) =>
        kind === 'open' ? (
          <circle key={category} cx={end.x + 5} cy={end.y} r={1.55} stroke={stroke} strokeWidth={1} fill="none" />
        ) : (
          <path
            key={category}
            d={diamondOf({ x: end.x + 4, y: end.y }, 1.9)}
            stroke={stroke}
            strokeWidth={1}
            fill="none"
          />
        ),
      )}
      {kind === 'open' && marks.length === 0 ? (
        <circle cx={run.end.x + 12} cy={run.mark} r={4.5} stroke={paint} strokeWidth={1.5} fill={palette.paper} />
      ) : null}
      {kind === 'disputed' ? (
        <Question at={{ x: run.end.x + 14, y: run.mark }} paint={paint} paper={palette.paper} />
      ) : null}
    </>
  )
}

/** Up to so many strands share the mark of the matrix; more get one each. */
const MARKED_AS_ONE = { open: 1, disputed: 3 } as const

function Tip({ at, pitch, paint }: { readonly at: Point; readonly pitch: number; readonly paint: string }): ReactNode {
  const half = pitch / 2
  const length = 7.5
  return (
    <path d={`M${at.x - 0.5} ${at.y - half}L${at.x + length} ${at.y}L${at.x - 0.5} ${at.y + half}z`} fill={paint} />
  )
}

function across(end: Point, pitch: number, { strands }: DrawnRun): string {
  const half = pitch / 2 - 0.4
  const isDown = strands[0]?.port.x === strands[0]?.end.x
  return isDown ? `M${end.x - half} ${end.y}h${2 * half}` : `M${end.x} ${end.y - half}v${2 * half}`
}

interface HostedEndingProps {
  readonly run: DrawnRun
  readonly strand: number
  readonly paint: string
  readonly each: readonly { readonly end: Point; readonly paint: string; readonly category: string }[]
}

/** Closed before the gate: it lies there, and is not given. */
function HostedEnding({ run, strand, paint, each }: HostedEndingProps): ReactNode {
  if (each.length > 0)
    return each.map(({ end, paint: stroke, category }) => (
      <path key={category} d={`M${end.x} ${end.y - strand / 2}v${strand}`} stroke={stroke} strokeWidth={1.2} />
    ))
  const top = run.end.y - run.height / 2
  return <rect x={run.end.x} y={top} width={5} height={run.height} fill="none" stroke={paint} strokeWidth={1} />
}

function diamondOf({ x, y }: Point, half: number): string {
  return `M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`
}

/** The diamond with its question mark. */
export function Question({
  at,
  paint,
  paper,
}: {
  readonly at: Point
  readonly paint: string
  readonly paper: string
}): ReactNode {
  return (
    <g transform={`translate(${at.x} ${at.y})`} fill="none" stroke={paint}>
      <path d="M0-8L8 0L0 8L-8 0z" strokeWidth={1.75} fill={paper} />
      <path d="M-2-1.6a2.1 2.1 0 1 1 3 1.9q-1 .5-1 1.6" strokeWidth={1.5} />
      <circle cy={4.3} r={0.95} fill={paint} stroke="none" />
    </g>
  )
}

/** The lock of what is stated never to happen. */
export function Lock({
  at,
  paint,
  scale = 1,
}: {
  readonly at: Point
  readonly paint: string
  readonly scale?: number
}): ReactNode {
  return (
    <g transform={`translate(${at.x} ${at.y}) scale(${scale})`} fill="none">
      <path d="M-3.2-1.5v-2.6a3.2 3.2 0 0 1 6.4 0v2.6" stroke={paint} strokeWidth={1.6} />
      <rect x={-5} y={-1.5} width={10} height={7.5} rx={1} fill={paint} />
    </g>
  )
}
