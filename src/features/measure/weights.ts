import type { AllMeasures } from '#content/measure/allMeasures.ts'
import { cellOf, ROW_IDS, type RowId } from '#content/measure/rows.ts'

/** What a person makes a measure weigh. Nothing weighs anything before somebody says so. */
export type Weights = Readonly<Partial<Record<RowId, number>>>

export const NO_WEIGHTS: Weights = {}

/** The sum, or the measures that have no number there: none is put in its place. Null: nothing is weighed. */
export type OwnIndexValue = { readonly value: number } | { readonly without: readonly RowId[] } | null

export function indexOf(all: AllMeasures, weights: Weights): OwnIndexValue {
  const weighed = ROW_IDS.filter((id) => (weights[id] ?? 0) !== 0)
  if (weighed.length === 0) return null
  const cells = weighed.map((id) => ({ id, value: cellOf(id, all).value, weight: weights[id] ?? 0 }))
  const without = cells.filter(({ value }) => value === null).map(({ id }) => id)
  if (without.length > 0) return { without }
  return { value: cells.reduce((sum, { value, weight }) => sum + Number(value) * weight, 0) }
}

/** For a link: `asymmetryRefuse*2,words*0.1`. */
export function printWeights(weights: Weights): string {
  return ROW_IDS.flatMap((id) => ((weights[id] ?? 0) === 0 ? [] : [`${id}*${weights[id]}`])).join(',')
}

/** What cannot be read weighs nothing. */
export function parseWeights(text: string): Weights {
  const read = text.split(',').flatMap((part) => {
    const [name, weight] = part.split('*')
    const id = ROW_IDS.find((each) => each === name)
    const value = Number(weight)
    return id && weight && Number.isFinite(value) && value !== 0 ? [[id, value] as const] : []
  })
  return Object.fromEntries(read)
}
