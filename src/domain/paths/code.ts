import { ALL_REGIONS, STATES } from '#domain/consent/chartGraph.ts'
import type { RegionId, Standing } from '#domain/consent/standing.ts'
import type { Screen } from '#domain/scenario/types.ts'

/**
 * Where a screen's memory is read: left behind anywhere else, it makes no difference any more, because it is written
 * anew before it is read. A test holds it: forgotten or not, every event leads to the same.
 */
const READ_ON: { readonly [R in RegionId]?: readonly Screen[] } = {
  askedFrom: ['warning'],
  deleteFrom: ['delete', 'deleteReasons'],
  field: ['delete', 'deleteReasons'],
  reasons: ['deleteReasons'],
  helpFrom: ['help2021'],
}

/** One region of a standing as a digit: its value's place in the list of its states, times what stands for one. */
interface Digit {
  readonly region: RegionId
  readonly codes: ReadonlyMap<string, number>
  readonly one: number
  readonly readOn: readonly Screen[] | null
}

function digits(): Digit[] {
  let one = 1
  return ALL_REGIONS.map((region) => {
    const states: readonly string[] = STATES[region]
    const digit = {
      region,
      codes: new Map(states.map((state, index) => [state, index])),
      one,
      readOn: READ_ON[region] ?? null,
    }
    one *= states.length
    return digit
  })
}

const DIGITS = digits()

/** How many numbers there are; a test holds that all of them are exact. */
export const CODE_COUNT = ALL_REGIONS.reduce((count, region) => count * STATES[region].length, 1)

/** A standing without what it will never ask for again, and without its dates. */
export function withoutMemories(standing: Standing): Standing {
  let plain: Standing = { ...standing, acceptBy: null, optOutUntil: null, deletedOn: null }
  for (const { region, readOn } of DIGITS) {
    if (readOn && !readOn.includes(standing.screen)) plain = { ...plain, [region]: STATES[region][0] }
  }
  return plain
}

/**
 * The standing as one number: two standings have the same one when no future can tell them apart, dates left aside.
 * What each region is at this moment, memories and all, is noted in `met`, a bit for each value.
 */
export function codeOf(standing: Standing, met: Uint32Array): number {
  const { screen } = standing
  let code = 0
  for (let index = 0; index < DIGITS.length; index++) {
    const { region, codes, one, readOn } = DIGITS[index] as Digit
    const value = codes.get(standing[region]) ?? 0
    met[index] = (met[index] ?? 0) | (1 << value)
    if (readOn === null || readOn.includes(screen)) code += value * one
  }
  return code
}

/** The values of a region that were noted. */
export function metIn(region: RegionId, met: Uint32Array): string[] {
  const bits = met[ALL_REGIONS.indexOf(region)] ?? 0
  return STATES[region].filter((_, value) => (bits & (1 << value)) !== 0)
}

export const REGION_COUNT = DIGITS.length
