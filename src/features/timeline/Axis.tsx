import { Fragment, type ReactNode } from 'react'
import { count, monthShort } from '#content/format.ts'
import { say } from '#content/say.ts'
import { daysBetween } from '#domain/day/isoDay.ts'
import type { Measure } from './textWidth.ts'
import { ticks, type Tick, type TimeScale } from './timeScale.ts'
import styles from './Lanes.module.css'

interface AxisProps {
  readonly scale: TimeScale
  /** Of the line. Words stand above it. */
  readonly y: number
  readonly measure: Measure
}

/** Between two words above the line. */
const AIR = 8

function tickWords(tick: Tick): readonly [year: string, month: string] {
  return [tick.words === 'month' ? '' : tick.on.slice(0, 4), tick.words === 'year' ? '' : monthShort(tick.on)]
}

/** The line of days: solid where days count, dotted where long stretches are left out, with how many they are. */
export function Axis({ scale, y, measure }: AxisProps): ReactNode {
  return (
    <g>
      {scale.stretches.map((each) => {
        if (each.kind === 'days')
          return <path key={each.start} className={styles.axis} d={`M${each.x0} ${y}H${each.x1}`} />
        const words = say('clock.gap', { days: count(daysBetween(each.start, each.end)) })
        return (
          <Fragment key={each.start}>
            <path className={styles.gap} d={`M${each.x0 + 6} ${y}H${each.x1 - 4}`} />
            {each.x1 - each.x0 > measure(words) + 2 ? (
              <text x={(each.x0 + each.x1) / 2} y={y - 12} textAnchor="middle">
                {words}
              </text>
            ) : null}
          </Fragment>
        )
      })}
      {ticks(scale, (tick) => measure(tickWords(tick).join(' ')) + AIR).map((tick) => {
        const [year, month] = tickWords(tick)
        return (
          <Fragment key={tick.on}>
            {tick.line ? <path className={styles.tick} d={`M${tick.x} ${y - 6}v6`} /> : null}
            {tick.written ? (
              <text x={tick.x} y={y - 12} textAnchor={tick.line && year === '' ? 'middle' : 'start'}>
                <tspan className={styles.year}>{year}</tspan>
                {year && month ? ' ' : ''}
                {month}
              </text>
            ) : null}
          </Fragment>
        )
      })}
    </g>
  )
}
