import type { ReactNode } from 'react'
import { richParts } from '#content/rich.ts'
import { say } from '#content/say.ts'
import { statusCounts, type CountedStatus, type MapGraph } from './mapGraph.ts'
import type { DrawnRun, DrawnStrand } from './mapPicture.ts'
import type { Palette } from './palette.ts'
import { Lock, RunEnding } from './RunEnding.tsx'
import { StrandLine } from './StrandLine.tsx'
import { textWidth } from './textFit.ts'

interface LegendPlace {
  readonly status: CountedStatus
  readonly count: number
  readonly x: number
  readonly y: number
}

const MARK = 44
const APART = 24

function wordsOf(status: CountedStatus, count: number): string {
  return richParts(say(`flow.tally.${status}`, { count }))
    .map(({ text }) => text)
    .join('')
}

/** One mark after the other, in as many rows as it takes. */
export function legendPlaces(graph: MapGraph, width: number) {
  let x = 0
  let row = 0
  const places = statusCounts(graph).map(({ status, count }): LegendPlace => {
    const size = MARK + textWidth(wordsOf(status, count), 14) + APART
    if (x > 0 && x + size - APART > width) {
      x = 0
      row += 1
    }
    const place = { status, count, x, y: row * 28 }
    x += size
    return place
  })
  return { places, rows: row + 1 }
}

export function PosterLegend({
  places,
  palette,
}: {
  readonly places: readonly LegendPlace[]
  readonly palette: Palette
}): ReactNode {
  return places.map(({ status, count, x, y }) => (
    <g key={status} transform={`translate(${x} ${y})`}>
      {status === 'never' ? (
        <Lock at={{ x: 30, y: -1 }} paint={palette.word.never} />
      ) : (
        <Mark status={status} palette={palette} />
      )}
      <text x={MARK} y={5} fontSize={14} fontFamily={palette.sans} fill={palette.word[status]}>
        {wordsOf(status, count)}
      </text>
    </g>
  ))
}

const ENDS = { shared: 26, hosted: 34, held: 30, heldOpen: 30, disputed: 17, open: 17 } as const

function Mark({
  status,
  palette,
}: {
  readonly status: Exclude<CountedStatus, 'never'>
  readonly palette: Palette
}): ReactNode {
  const end = { x: ENDS[status], y: 0 }
  const strand: DrawnStrand = {
    category: 'phone',
    purpose: 'infra',
    kind: status,
    previous: 'blank',
    changed: false,
    d: `M${end.x} 0H0`,
    end,
    port: { x: 0, y: 0 },
  }
  const run: DrawnRun = { kind: status, purpose: 'infra', strands: [strand], end, height: 16, mark: 0, isAlone: true }
  return (
    <>
      <StrandLine kind={status} d={strand.d} width={5} palette={palette} />
      <RunEnding run={run} pitch={11} strand={5} palette={palette} isFaint={() => false} />
      {status === 'held' || status === 'heldOpen' ? (
        <rect x={end.x} y={-9} width={4} height={18} fill={palette.fill.held} />
      ) : null}
    </>
  )
}
