import { A_YEAR, type UndoStep } from '#domain/design/measurePressure.ts'

/** The field of the drawing: days across, taps up, and above them a band of its own for "not possible". */
export const FIELD = { start: 34, end: 312, top: 24, band: 44, bottom: 146 } as const

export function dayAt(day: number): number {
  return FIELD.start + ((day - 1) / (A_YEAR - 1)) * (FIELD.end - FIELD.start)
}

/** Taps in their field; null in the middle of the band, which belongs to no number. */
export function costAt(taps: number | null, most: number): number {
  if (taps === null) return (FIELD.top + FIELD.band) / 2
  const room = FIELD.bottom - FIELD.band - 12
  return FIELD.bottom - (taps / Math.max(1, most)) * room
}

/** The line of steps as a path. */
export function undoPath(line: readonly UndoStep[], most: number): string {
  return line
    .map(({ fromDay, taps }, at) => {
      const until = line[at + 1]?.fromDay ?? A_YEAR
      const x = dayAt(fromDay).toFixed(1)
      const y = costAt(taps, most).toFixed(1)
      return `${at === 0 ? `M${x} ${y}` : `H${x}V${y}`}H${dayAt(until).toFixed(1)}`
    })
    .join('')
}
