import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { valueText } from '#content/measure/cell.ts'
import { A_YEAR, NINETY } from '#domain/design/measurePressure.ts'
import type { Side } from './side.ts'
import { costAt, dayAt, FIELD, undoPath } from './undoPath.ts'
import styles from './Measure.module.css'

const WINDOW = 30
const DAYS = [1, WINDOW + 1, NINETY, 180, A_YEAR]

/** The cost of holding back on each day after accepting: drawn, and the same in sentences. */
export function UndoLine({ sides }: { readonly sides: readonly Side[] }): ReactNode {
  const most = Math.max(1, ...sides.flatMap(({ all }) => all.rows.undo.map(({ taps }) => taps ?? 0)))
  return (
    <figure className={styles.line}>
      <figcaption>{say('measure.line.title')}</figcaption>
      <svg className={styles.drawing} viewBox="0 0 320 176" aria-hidden="true" focusable="false">
        <rect
          className={styles.band}
          x={FIELD.start}
          y={FIELD.top}
          width={FIELD.end - FIELD.start}
          height={FIELD.band - FIELD.top}
        />
        <text className={styles.bandWords} x={FIELD.end - 4} y={FIELD.top - 7} textAnchor="end">
          {say('measure.none.impossible')}
        </text>
        {[0, most].map((taps) => (
          <text key={taps} className={styles.tick} x={FIELD.start - 8} y={costAt(taps, most)} dy="5" textAnchor="end">
            {taps}
          </text>
        ))}
        <path className={styles.axis} d={`M${FIELD.start} ${FIELD.band}V${FIELD.bottom}H${FIELD.end}`} />
        {DAYS.map((day) => (
          <text
            key={day}
            className={styles.tick}
            x={dayAt(day)}
            y={FIELD.bottom + 20}
            textAnchor={day === A_YEAR ? 'end' : 'middle'}
          >
            {day}
          </text>
        ))}
        <text className={styles.tick} x={FIELD.start - 8} y={FIELD.bottom + 20} textAnchor="end">
          {say('measure.line.axis')}
        </text>
        {sides.toReversed().map(({ name, all }, at) => (
          <path
            key={name}
            className={at === sides.length - 1 ? styles.own : styles.beside}
            d={undoPath(all.rows.undo, most)}
          />
        ))}
      </svg>
      <ul className={styles.lineWords}>
        {sides.map((side, at) => (
          <li key={side.name}>
            <svg className={styles.key} width="28" height="8" viewBox="0 0 28 8" aria-hidden="true">
              <path className={at === 0 ? styles.own : styles.beside} d="M0 4H28" />
            </svg>
            {say('measure.line.text', { name: side.name, steps: stepsText(side) })}
          </li>
        ))}
      </ul>
    </figure>
  )
}

function stepsText({ all }: Side): string {
  const { undo } = all.rows
  if (undo.length === 0) return say('measure.line.empty')
  return undo
    .map(({ fromDay, taps }) => {
      const cost = taps === null ? say('measure.none.impossible') : valueText(taps, 'taps')
      return say('measure.line.step', { day: fromDay, cost })
    })
    .join('; ')
}
