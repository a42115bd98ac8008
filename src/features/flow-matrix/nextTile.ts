import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
}

/** Arrow keys lead from tile to tile through the rows in view: one stop of the Tab key, not 168. */
export function nextTile(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key]
  const tile = event.target
  if (!step || !(tile instanceof HTMLElement) || tile.dataset['pair'] === undefined) return
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  const rows = tilesInView(event.currentTarget)
  const row = rows.findIndex((tiles) => tiles.includes(tile))
  const column = rows[row]?.indexOf(tile) ?? 0
  const mirrored = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
  const target = rows[clamp(row + step[0], rows.length)]
  target?.[clamp(column + step[1] * mirrored, target.length)]?.focus()
}

function tilesInView(table: HTMLTableElement): HTMLElement[][] {
  return [...table.rows]
    .filter((row) => getComputedStyle(row).display !== 'none')
    .map((row) => [...row.querySelectorAll<HTMLElement>('[data-pair]')])
    .filter((tiles) => tiles.length > 0)
}

function clamp(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length - 1)
}
