import type { ReactNode } from 'react'
import type { Quartiles } from '#domain/results/statistics/quantiles.ts'
import { placeRows, type PlotRow } from './plotRows.ts'
import { PlotFrame, RowWords } from './PlotFrame.tsx'
import { linearScale, logScale } from './scale.ts'
import styles from './Figures.module.css'

export interface QuartileRow extends PlotRow {
  readonly quartiles: Quartiles | null
}

interface QuartilePlotProps {
  readonly rows: readonly QuartileRow[]
  readonly width: number
  readonly tick: (value: number) => string
  readonly axis?: string
  /** All that could be, where that is known. */
  readonly span?: readonly [low: number, high: number]
}

const HALF = 6
const DOT = 4.5
/** From here on, the highest would press all others together. */
const WIDE = 12

/** Whether an axis of ratios shows more: all is positive, and most of it is small. */
export function wantsLog(all: readonly (Quartiles | null)[]): boolean {
  const known = all.filter((one) => one !== null)
  const low = Math.min(...known.map(({ lowest }) => lowest))
  const high = Math.max(...known.map(({ highest }) => highest))
  return known.length > 0 && low > 0 && high / low > WIDE
}

/** Medians as dots, the middle half as a bar, from the lowest to the highest as a line. */
export function QuartilePlot({ rows, width, tick, axis, span }: QuartilePlotProps): ReactNode {
  const all = rows.map(({ quartiles }) => quartiles)
  const known = all.filter((one) => one !== null)
  if (known.length === 0) return null
  const low = Math.min(...known.map(({ lowest }) => lowest))
  const high = Math.max(...known.map(({ highest }) => highest))
  const placed = placeRows(rows, width)
  const { from, to } = placed
  const [least, most] = span ?? [Math.min(0, low), high]
  const isLog = !span && wantsLog(all)
  const scale = isLog ? logScale(low, high, from, to) : linearScale(least, most, from, to)
  const { at } = scale
  return (
    <PlotFrame placed={placed} width={width} scale={scale} tick={tick} axis={axis}>
      {placed.rows.map(({ row, y }) => {
        const { quartiles: q } = row
        return (
          <g key={row.key}>
            <RowWords placed={placed} row={row} y={y} />
            {q ? (
              <>
                <path className={styles.thin} d={`M${at(q.lowest)} ${y}H${at(q.highest)}`} />
                <rect
                  className={styles.half}
                  x={at(q.first)}
                  y={y - HALF}
                  width={Math.max(1, at(q.third) - at(q.first))}
                  height={2 * HALF}
                />
                <circle className={styles.dot} cx={at(q.median)} cy={y} r={DOT} />
              </>
            ) : null}
          </g>
        )
      })}
    </PlotFrame>
  )
}
