import type { PointerEvent, ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { Axis } from './Axis.tsx'
import { LANES, type LaneId, type LaneItem } from './laneItem.ts'
import { layOutLane } from './laneLayout.ts'
import { LaneMarks } from './LaneMarks.tsx'
import { laneWords } from './laneWords.ts'
import type { Measure } from './textWidth.ts'
import type { TimeScale } from './timeScale.ts'
import styles from './Lanes.module.css'

export interface Frame {
  readonly height: number
  readonly axis: number
  /** Where the plot starts and how much it leaves at its end. */
  readonly start: number
  readonly end: number
  readonly rows: Readonly<Partial<Record<LaneId, number>>>
}

export const FRAMES = {
  lanes: { height: 175, axis: 40, start: 84, end: 28, rows: { world: 70, said: 98, windows: 126, you: 154 } },
  axis: { height: 48, axis: 33, start: 14, end: 24, rows: { world: 33 } },
} as const satisfies Record<string, Frame>

interface LaneProps {
  readonly lane: LaneId
  readonly y: number
  readonly items: readonly LaneItem[]
  readonly scale: TimeScale
  readonly today: IsoDay
  readonly silent: boolean
  readonly measure: Measure
}

function Lane({ lane, y, items, scale, today, silent, measure }: LaneProps): ReactNode {
  const own = items
    .filter((item) => item.lane === lane)
    .map((item) => [item, silent ? '' : laneWords(item.words, 'line')] as const)
  return (
    <>
      {silent
        ? null
        : scale.stretches
            .filter((each) => each.kind === 'days')
            .map((each) => <path key={each.start} className={styles.hair} d={`M${each.x0} ${y}H${each.x1}`} />)}
      <LaneMarks placed={layOutLane(own, { scale, today, measure })} y={y} cursor={scale.x(today)} />
    </>
  )
}

function Cursor({ x, y, end }: { readonly x: number; readonly y: number; readonly end: number }): ReactNode {
  return (
    <g>
      <path className={styles.cursor} d={`M${x} ${y}V${end}`} />
      <circle className={styles.focus} cx={x} cy={y} r={13} />
      <circle className={styles.knob} cx={x} cy={y} r={9} />
      <circle className={styles.eye} cx={x} cy={y} r={3.5} />
    </g>
  )
}

interface DrawingProps {
  readonly frame: Frame
  readonly items: readonly LaneItem[]
  readonly scale: TimeScale
  readonly today: IsoDay
  readonly width: number
  readonly measure: Measure
  /** Only the line and its marks, without lanes and words. */
  readonly silent: boolean
  readonly onPress: () => void
  /** Pressed or dragged to a place on the line. */
  readonly onPick: (x: number) => void
}

/** The line and its lanes. For the pointer only: the slider over it has the keys, the list after it the words. */
export function LaneDrawing({ frame, width, silent, onPress, onPick, ...lanes }: DrawingProps): ReactNode {
  const { scale, today, measure } = lanes

  function drag(event: PointerEvent<SVGSVGElement>): void {
    if (event.type === 'pointerdown') {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      onPress()
    } else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    onPick(event.clientX - event.currentTarget.getBoundingClientRect().left - frame.start)
  }

  return (
    <svg
      className={styles.drawing}
      width={width}
      height={frame.height}
      viewBox={`0 0 ${width} ${frame.height}`}
      aria-hidden="true"
      onPointerDown={drag}
      onPointerMove={drag}
    >
      {LANES.map((lane) => {
        const y = frame.rows[lane]
        return silent || y === undefined ? null : (
          <text key={lane} x={20} y={y + 5}>
            {say(`clock.lane.${lane}`)}
          </text>
        )
      })}
      <g transform={`translate(${frame.start} 0)`}>
        <Axis scale={scale} y={frame.axis} measure={measure} />
        {LANES.map((lane) => {
          const y = frame.rows[lane]
          return y === undefined ? null : <Lane key={lane} lane={lane} y={y} silent={silent} {...lanes} />
        })}
        <Cursor x={scale.x(today)} y={frame.axis} end={silent ? frame.axis : frame.height - 9} />
      </g>
    </svg>
  )
}
