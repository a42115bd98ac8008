import { useId, type ReactNode } from 'react'
import { regionWord, stateWord } from '#content/chartWords.ts'
import { say } from '#content/say.ts'
import type { AnyStep } from '#domain/scenario/types.ts'
import { BOX_HEIGHT, type Box, type LaneDrawing, type WayRow } from './laneLayout.ts'
import type { Line } from './laneLines.ts'
import { numbersText } from './numbersText.ts'
import { wayText } from './wayText.ts'
import styles from './LanePicture.module.css'

interface LanePictureProps {
  readonly drawing: LaneDrawing
  readonly onStep: (step: AnyStep) => void
}

/** One lane, drawn: its states from above, what leads on beside them, and what can be done as buttons on the edges. */
export function LanePicture({ drawing, onStep }: LanePictureProps): ReactNode {
  const { region, isLab, width, height, boxWidth, boxes, ways, lines } = drawing
  const hatch = useId()
  const present = boxes.find((box) => box.isNow)?.value ?? ''
  return (
    <svg
      className={styles.lane}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      tabIndex={-1}
      aria-label={say('chart.lane', { region: regionWord(region), state: stateWord(region, present, isLab) })}
    >
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={styles.hatch} d="M0 0V7" />
        </pattern>
      </defs>
      {lines.map((line) => (
        <LineShape key={`${line.kind} ${line.from.join()}>${line.to}`} line={line} />
      ))}
      {boxes.map((box) => (
        <BoxShape key={box.value} box={box} region={region} isLab={isLab} width={boxWidth} hatch={hatch} />
      ))}
      {ways.map((way) => (
        <WayShape key={`${way.on}>${way.to}`} way={way} width={boxWidth} onStep={onStep} />
      ))}
    </svg>
  )
}

function LineShape({ line: { kind, path, x, y } }: { readonly line: Line }): ReactNode {
  return (
    <g className={styles[kind]} aria-hidden="true">
      <path className={styles.line} d={path} />
      <path className={styles.head} d={`M${x} ${y}l7 -3.5v7z`} />
    </g>
  )
}

interface BoxShapeProps {
  readonly box: Box
  readonly region: LaneDrawing['region']
  readonly isLab: boolean
  readonly width: number
  readonly hatch: string
}

function BoxShape({ box, region, isLab, width, hatch }: BoxShapeProps): ReactNode {
  const looks = [box.isNow && styles.now, box.isNever && styles.never, box.steps.length > 0 && styles.been]
  return (
    <g className={looks.filter(Boolean).join(' ')} aria-hidden="true" data-state={`${region}.${box.value}`}>
      <rect className={styles.box} x="0.5" y={box.y + 0.5} width={width - 1} height={BOX_HEIGHT - 1} rx="6" />
      {box.isNever ? (
        <rect fill={`url(#${hatch})`} x="1" y={box.y + 1} width={width - 2} height={BOX_HEIGHT - 2} rx="6" />
      ) : null}
      {box.fromAny ? <circle className={styles.any} cx="0" cy={box.y + BOX_HEIGHT / 2} r="4" /> : null}
      <text className={styles.word} x="12" y={box.y + 21}>
        {stateWord(region, box.value, isLab)}
      </text>
      <text className={styles.number} x={width - 10} y={box.y + 21} textAnchor="end">
        {numbersText(box.steps)}
      </text>
    </g>
  )
}

interface WayShapeProps {
  readonly way: WayRow
  readonly width: number
  readonly onStep: (step: AnyStep) => void
}

function WayShape({ way, width, onStep }: WayShapeProps): ReactNode {
  const { kind, on, y, height } = way
  return (
    <foreignObject x="0" y={y} width={width} height={height}>
      {kind === 'possible' ? (
        <button type="button" className={styles.act} onClick={() => onStep(on as AnyStep)}>
          {wayText(way)}
        </button>
      ) : (
        <p className={kind === 'world' ? styles.world : styles.needs}>{wayText(way)}</p>
      )}
    </foreignObject>
  )
}
