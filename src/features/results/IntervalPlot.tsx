import type { ReactNode } from 'react'
import { placeRows, type PlotRow } from './plotRows.ts'
import { PlotFrame, RowWords } from './PlotFrame.tsx'
import { linearScale, logScale } from './scale.ts'
import styles from './Figures.module.css'

export interface IntervalRow extends PlotRow {
  /** Null: nothing was measured, and nothing is drawn. */
  readonly estimate: { readonly value: number; readonly low: number; readonly high: number } | null
}

interface IntervalPlotProps {
  readonly rows: readonly IntervalRow[]
  readonly width: number
  /** What the axis always holds. */
  readonly span: readonly [low: number, high: number]
  readonly tick: (value: number) => string
  readonly axis?: string
  readonly isLog?: boolean
  /** Where "no difference" is. */
  readonly reference?: number
}

const CAP = 5
const DOT = 5

/** Dots with their intervals, one row each, on one axis. */
export function IntervalPlot(props: IntervalPlotProps): ReactNode {
  const { rows, width, span, tick, axis, isLog = false, reference } = props
  const ends = rows.flatMap(({ estimate }) => (estimate ? [estimate.low, estimate.high] : []))
  const low = Math.min(span[0], ...ends)
  const high = Math.max(span[1], ...ends)
  const placed = placeRows(rows, width)
  const { from, to } = placed
  const scale = isLog ? logScale(low, high, from, to) : linearScale(low, high, from, to)
  return (
    <PlotFrame placed={placed} width={width} scale={scale} tick={tick} axis={axis} reference={reference}>
      {placed.rows.map(({ row, y }) => (
        <g key={row.key}>
          <RowWords placed={placed} row={row} y={y} />
          {row.estimate ? (
            <>
              <path
                className={styles.line}
                d={`M${scale.at(row.estimate.low)} ${y}H${scale.at(row.estimate.high)}M${scale.at(row.estimate.low)} ${y - CAP}v${2 * CAP}M${scale.at(row.estimate.high)} ${y - CAP}v${2 * CAP}`}
              />
              <circle className={styles.dot} cx={scale.at(row.estimate.value)} cy={y} r={DOT} />
            </>
          ) : null}
        </g>
      ))}
    </PlotFrame>
  )
}
