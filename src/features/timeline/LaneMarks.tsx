import type { ReactNode } from 'react'
import type { PlacedItem } from './laneLayout.ts'
import styles from './Lanes.module.css'

const DOT_STEP = 14

interface LaneMarksProps {
  readonly placed: readonly PlacedItem[]
  /** The middle of the lane. */
  readonly y: number
  /** Where today is: a bar is underlined up to it. */
  readonly cursor: number
}

function Dots({ placed, y }: { readonly placed: PlacedItem; readonly y: number }): ReactNode {
  const taken = placed.dots - (placed.item.words.turn && placed.dots > 0 ? 1 : 0)
  return Array.from({ length: placed.dots }, (_, index) => (
    <circle
      // oxlint-disable-next-line react/no-array-index-key -- the dots of one day are alike and never reorder
      key={index}
      className={placed.item.done && index < taken ? styles.done : styles.later}
      cx={placed.x + index * DOT_STEP}
      cy={y}
      r={4.5}
    />
  ))
}

function Bar({
  placed,
  y,
  cursor,
}: {
  readonly placed: PlacedItem
  readonly y: number
  readonly cursor: number
}): ReactNode {
  const gone = Math.min(Math.max(cursor, placed.x), placed.x1)
  return (
    <>
      <rect className={styles.bar} x={placed.x} y={y - 8.5} width={placed.x1 - placed.x} height={17} />
      <path className={styles.gone} d={`M${placed.x} ${y + 9}H${gone}`} />
    </>
  )
}

function Shape({
  placed,
  y,
  cursor,
}: {
  readonly placed: PlacedItem
  readonly y: number
  readonly cursor: number
}): ReactNode {
  const { item, x } = placed
  const look = item.done ? styles.done : styles.later
  switch (item.shape) {
    case 'square':
      return <rect className={look} x={x - 4.5} y={y - 4.5} width={9} height={9} />
    case 'triangle':
      return <path className={look} d={`M${x} ${y - 5.5}l5.5 10h-11z`} />
    case 'deadline':
      return <path className={item.done ? styles.deadlineDone : styles.deadline} d={`M${x} ${y - 8}v16`} />
    case 'bar':
      return <Bar placed={placed} y={y} cursor={cursor} />
    case 'taps':
      return <Dots placed={placed} y={y} />
    case 'words':
      return null
  }
}

function Words({ placed, y }: { readonly placed: PlacedItem; readonly y: number }): ReactNode {
  const { item, text, wordsAt, wordsWidth } = placed
  if (wordsAt === null) return null
  return (
    <>
      <text
        className={item.shape === 'bar' ? styles.onBar : undefined}
        x={wordsAt}
        y={item.shape === 'bar' ? y + 4 : y + 5}
      >
        {text}
      </text>
      {item.struck ? <path className={styles.strike} d={`M${wordsAt - 2} ${y + 0.5}h${wordsWidth + 4}`} /> : null}
    </>
  )
}

/** The marks of one lane and the words that found a place. */
export function LaneMarks({ placed, y, cursor }: LaneMarksProps): ReactNode {
  return placed.map((each) => (
    <g key={each.item.key} className={each.item.done ? styles.past : undefined}>
      <Shape placed={each} y={y} cursor={cursor} />
      <Words placed={each} y={y} />
    </g>
  ))
}
