import type { ReactNode } from 'react'
import { wrap } from './wrap.ts'
import type { Placed, PlotRow } from './plotRows.ts'
import type { Scale } from './scale.ts'
import styles from './Figures.module.css'

interface PlotFrameProps {
  readonly placed: Placed<PlotRow>
  readonly width: number
  readonly scale: Scale
  readonly tick: (value: number) => string
  readonly axis?: string | undefined
  readonly reference?: number | undefined
  readonly children: ReactNode
}

const SIGN = 7.3

/** Axis, hairlines at its ticks, and room for marks. The table below says all of it: the drawing is not read out. */
export function PlotFrame({ placed, width, scale, tick, axis, reference, children }: PlotFrameProps): ReactNode {
  const { bottom, from, to, height, rows, isNarrow } = placed
  const tall = axis === undefined ? height - 18 : height
  // On narrow drawings every other tick has a name, if all would touch.
  const widest = Math.max(...scale.ticks.map((value) => tick(value).length)) * SIGN + 10
  const every = Math.max(1, Math.ceil((widest * scale.ticks.length) / (to - from + widest)))
  return (
    <svg
      className={styles.plot}
      viewBox={`0 0 ${width} ${tall}`}
      width={width}
      height={tall}
      aria-hidden="true"
      focusable="false"
    >
      {scale.ticks.map((value, at) => (
        <g key={value}>
          <path className={styles.grid} d={`M${scale.at(value)} 0V${bottom}`} />
          <path className={styles.tick} d={`M${scale.at(value)} ${bottom}v5`} />
          {at % every === 0 ? (
            <text className={styles.tickWords} x={scale.at(value)} y={bottom + 22}>
              {tick(value)}
            </text>
          ) : null}
        </g>
      ))}
      <path className={styles.axis} d={`M${from} ${bottom}H${to}`} />
      {axis === undefined ? null : (
        <text className={styles.tickWords} x={(from + to) / 2} y={bottom + 44}>
          {axis}
        </text>
      )}
      {reference === undefined ? null : <path className={styles.reference} d={`M${scale.at(reference)} 0V${bottom}`} />}
      {rows.map(({ row, headingY }) =>
        headingY === null ? null : (
          <text key={row.key} className={styles.heading} x={isNarrow ? from : 0} y={headingY}>
            {row.heading}
          </text>
        ),
      )}
      {children}
    </svg>
  )
}

interface RowWordsProps {
  readonly placed: Placed<PlotRow>
  readonly row: PlotRow
  readonly y: number
}

/** What a row is, and what was found. */
export function RowWords({ placed, row, y }: RowWordsProps): ReactNode {
  const { isNarrow, isStacked, from, to, toldAt } = placed
  if (isNarrow)
    return (
      <>
        <text className={styles.label} x={from} y={y - (isStacked ? 38 : 18)}>
          {wrap(row.label, to - from, 1)[0]}
        </text>
        <text className={isStacked ? styles.told : styles.toldEnd} x={isStacked ? from : to} y={y - 18}>
          {row.told}
        </text>
      </>
    )
  const lines = wrap(row.label, from - 20)
  return (
    <>
      <text className={styles.label} x={0} y={y + 5 - (lines.length - 1) * 9}>
        {lines.map((line, at) => (
          <tspan key={line} x={0} dy={at === 0 ? 0 : 18}>
            {line}
          </tspan>
        ))}
      </text>
      <text className={styles.told} x={toldAt} y={y + 5}>
        {row.told}
      </text>
    </>
  )
}
