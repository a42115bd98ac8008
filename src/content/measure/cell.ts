import type { VisualPart } from '#content/measure/allMeasures.ts'
import { count } from '#content/format.ts'
import type { CellPlay } from '#content/measure/plays.ts'
import { say } from '#content/say.ts'
import type { PlainId } from '#content/sentence.ts'
import type { AssumptionId, MeasureAssumptionId } from '#domain/consent/assumptions.ts'
import type { Path } from '#domain/design/search.ts'

export type Unit =
  | 'taps'
  | 'times'
  | 'share'
  | 'days'
  | 'screens'
  | 'prompts'
  | 'pairs'
  | 'words'
  | 'lines'
  | 'losses'
  | 'functionDays'
  | 'facts'
  | 'moves'
  | 'points'
  | 'grade'
  | 'seconds'
  | 'yesNo'

/** Why there is no number. Each is a value of its own, and never a number. */
export type None = 'impossible' | 'nothing' | 'notMeasured' | 'unanswerable' | 'noFormula'

export interface Put {
  readonly id: `measure.put.${string}` & PlainId
  readonly value: number | boolean | string | null
  /** What it rests on that no source says. */
  readonly assumes?: readonly AssumptionId[]
}

/** What was found for one measure of one design. */
export interface Cell {
  readonly value: number | boolean | null
  /** Why `value` is null. */
  readonly none?: None
  readonly unit: Unit
  /** The numbers that went in. */
  readonly put: readonly Put[]
  /** What it rests on that no source says. */
  readonly assumes?: readonly (AssumptionId | MeasureAssumptionId)[]
  /** The shortest way that was counted, where one was. */
  readonly path?: Path
  /** Where no single way was counted: all that it was counted on. */
  readonly plays?: readonly CellPlay[]
  /** In place of the number, where words say more. */
  readonly said?: string
}

const DIGITS = { times: 1, grade: 1 } as const

/** A number as it is read: shares in hundredths. */
function numberText(value: number, unit: Unit): string {
  return count(unit === 'share' ? Math.round(value * 100) : rounded(value, unit))
}

/** As it is shown: what is said to differ is the difference of what one reads. */
function rounded(value: number, unit: Unit): number {
  if (unit === 'share') return Math.round(value * 100) / 100
  return Number(value.toFixed(unit in DIGITS ? DIGITS[unit as keyof typeof DIGITS] : 0))
}

export function valueText(value: number | boolean, unit: Unit): string {
  if (typeof value === 'boolean') return say(value ? 'measure.yes' : 'measure.no')
  return say(`measure.unit.${unit as Exclude<Unit, 'yesNo'>}`, {
    value: rounded(value, unit),
    shown: numberText(value, unit),
  })
}

export function cellText({ value, none, unit, said }: Cell): string {
  if (said !== undefined) return said
  return value === null ? say(`measure.none.${none ?? 'nothing'}`) : valueText(value, unit)
}

export function putText({ id, value, assumes }: Put): string {
  if (value === null) return `${say(id)}: ${say('measure.none.impossible')}`
  const shown =
    typeof value === 'boolean' ? valueText(value, 'yesNo') : typeof value === 'number' ? decimal(value) : value
  return `${say(id)}: ${shown}${assumes?.length ? ` ${say('measure.assumed')}` : ''}`
}

function decimal(value: number): string {
  return count(Number(value.toFixed(2)))
}

/** A difference of shares is no share. */
function byText(by: number, unit: Unit): string {
  return unit === 'share' ? say('measure.unit.sharePoints', { value: Math.round(by * 100) }) : valueText(by, unit)
}

export type Change =
  | { readonly kind: 'same' }
  /** One of the two was not measured: nothing can be said. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'less' | 'more' | 'becomes' | 'possible' | 'impossible'; readonly text: string }

/** What is different from the other design, for a mark and a sentence. */
export function changeFrom(cell: Cell, other: Cell): Change {
  if (cell.none === 'notMeasured' || other.none === 'notMeasured') return { kind: 'unknown' }
  const own = cellText(cell)
  const before = cellText(other)
  if (own === before) return { kind: 'same' }
  if (cell.value === null || other.value === null) {
    const isOpened = other.none === 'impossible' && cell.value !== null
    const kind = isOpened ? 'possible' : cell.none === 'impossible' ? 'impossible' : 'becomes'
    return { kind, text: say(`measure.change.${kind}`, { before }) }
  }
  const isSaid = cell.said !== undefined || other.said !== undefined
  if (typeof cell.value !== 'number' || typeof other.value !== 'number' || isSaid)
    return { kind: 'becomes', text: say('measure.change.becomes', { before }) }
  const by = rounded(cell.value, cell.unit) - rounded(other.value, other.unit)
  const kind = by < 0 ? 'less' : 'more'
  return { kind, text: say(`measure.change.${kind}`, { by: byText(Math.abs(by), cell.unit) }) }
}

export function visualPuts(which: 'accept' | 'refuse', part: VisualPart | null): readonly Put[] {
  if (!part) return []
  const { area, contrast, isVisible, tabOrder, domOrder } = part
  return [
    { id: `measure.put.${which}.area`, value: area },
    { id: `measure.put.${which}.contrast`, value: contrast },
    { id: `measure.put.${which}.visible`, value: isVisible },
    { id: `measure.put.${which}.tabOrder`, value: tabOrder },
    { id: `measure.put.${which}.domOrder`, value: domOrder },
  ]
}
