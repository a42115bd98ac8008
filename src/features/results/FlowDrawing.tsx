import type { ReactNode } from 'react'
import { count } from '#content/format.ts'
import { layoutFlow, type PlacedBox } from './flowLayout.ts'
import type { FlowDiagram } from './flowParts.ts'
import styles from './Figures.module.css'

const PAD = 10
const HEAD = 5

/** The flow of participants, drawn. The table beside it says the same: the drawing is not read out. */
export function FlowDrawing({ diagram, width }: { readonly diagram: FlowDiagram; readonly width: number }): ReactNode {
  const { boxes, ways, names, height } = layoutFlow(diagram, width)
  return (
    <svg
      className={styles.plot}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {ways.map((way) => (
        <g key={way}>
          <path className={styles.way} d={way} />
          <path className={styles.arrow} d={arrowAt(way)} />
        </g>
      ))}
      {names.map(({ text, x, y }) => (
        <text key={x + y} className={styles.name} x={x} y={y}>
          {text}
        </text>
      ))}
      {boxes.map((box) => (
        <FlowBox key={`${box.x} ${box.y}`} box={box} />
      ))}
    </svg>
  )
}

function FlowBox({ box: { x, y, width, height, lines } }: { readonly box: PlacedBox }): ReactNode {
  return (
    <g>
      <rect className={styles.box} x={x} y={y} width={width} height={height} rx={3} />
      {lines.map((line) => (
        <g key={line.y}>
          <text className={line.isHead ? styles.boxHead : styles.label} x={x + PAD} y={line.y}>
            {line.words.map((words, at) => (
              <tspan key={words} x={x + PAD} dy={at === 0 ? 0 : 20}>
                {words}
              </tspan>
            ))}
          </text>
          <text className={line.isHead ? styles.boxHeadCount : styles.toldEnd} x={x + width - PAD} y={line.y}>
            {count(line.count)}
          </text>
        </g>
      ))}
    </g>
  )
}

/** The head at the end of a way of right angles: downwards, or along the line at the side. */
function arrowAt(way: string): string {
  const [, fromX = 0, fromY = 0] = /^M([\d.]+) ([\d.]+)/.exec(way)?.map(Number) ?? []
  let [x, y] = [fromX, fromY]
  let isAcross = false
  for (const [, kind, number] of way.matchAll(/([VHv])([\d.]+)/g)) {
    isAcross = kind === 'H'
    if (kind === 'H') x = Number(number)
    else y = kind === 'v' ? y + Number(number) : Number(number)
  }
  return isAcross
    ? `M${x} ${y}l${-HEAD * 1.6} ${-HEAD}v${2 * HEAD}z`
    : `M${x} ${y}l${-HEAD} ${-HEAD * 1.6}h${2 * HEAD}z`
}
