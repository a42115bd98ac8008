import { overlays, overlaysOn } from '#domain/consent/overlays.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import type { PurposeId, RegimeId } from '#domain/dataflow/ids.ts'
import { addDays, type IsoDay } from '#domain/day/isoDay.ts'
import { heldIn } from '#domain/design/held.ts'
import type { Reading } from '#domain/scenario/types.ts'

/**
 * Acts of authorities that say something of a flow; the others are shown, and change no verdict in any reading. `in2025`
 * is what became of `in2024`: its ban was stayed and set aside (R12, R13), and what remains of it forbids nothing.
 */
export const FOUND_BY = ['de2016', 'uk2018', 'de2021', 'in2024', 'in2025'] as const
export type FoundBy = (typeof FOUND_BY)[number]

/** Under which terms such an act holds: the rows beside it in the tables say what for. */
export const FOUND_UNDER: Readonly<Record<FoundBy, readonly RegimeId[]>> = {
  de2016: ['on2016', 'optout2016', 'paused2016'],
  uk2018: ['paused2016', 'eutext2018'],
  // The order asks nothing about accepting: it holds for who stayed under the European text of 2018, too (R22).
  de2021: ['eea2021', 'eutext2018'],
  // The ban is on sharing for ads, whoever accepted what (R11).
  in2024: ['on2016', 'optout2016', 'row2021', 'row2021optout'],
  in2025: ['on2016', 'optout2016', 'row2021', 'row2021optout'],
}

/** Under which terms it is the act that holds back; under the others it adds to what a choice or the region's text holds. */
export const HELD_BY: Readonly<Record<FoundBy, readonly RegimeId[]>> = {
  de2016: ['on2016', 'optout2016', 'paused2016'],
  uk2018: ['paused2016'],
  de2021: ['eea2021'],
  in2024: ['on2016', 'row2021'],
  in2025: [],
}

/** What a reading looks through in one place on one day: the reading, and for `authority` the acts in force there. */
export interface Lens {
  readonly reading: Reading
  readonly found: readonly FoundBy[]
  /** In a lab design: the uses that the person holds back. Absent as shipped, where the regime says so itself. */
  readonly held?: readonly PurposeId[]
  /** The same as a text, to remember what was computed. */
  readonly key: string
}

const lenses = new Map<string, Lens>()

export function lens(reading: Reading, found: readonly FoundBy[] = [], held?: readonly PurposeId[]): Lens {
  const key = [reading, ...found, ...(held ? ['held', ...held] : [])].join(' ')
  let one = lenses.get(key)
  if (!one) {
    one = held ? { reading, found, held, key } : { reading, found, key }
    lenses.set(key, one)
  }
  return one
}

/** The same as if nothing were held back. */
export function withoutHeld({ reading, found }: Lens): Lens {
  return lens(reading, found)
}

/** The verdict that the sources support best: what holds where no reading is asked for. */
export const RECORD = lens('record')

type Place = Pick<Setting, 'reading' | 'region' | 'design'>
/** What of a standing a lab design needs to know which uses are held back. */
type Holder = Pick<Standing, 'answer' | 'sharing2016' | `held-${PurposeId}`>

export function lensOn({ reading, region, design }: Place, on: IsoDay, standing?: Holder): Lens {
  const held = design && standing ? heldIn(standing, design) : undefined
  return lens(reading, reading === 'authority' ? foundOn(region, on) : [], held)
}

function foundOn(region: Setting['region'], on: IsoDay): readonly FoundBy[] {
  const inForce: readonly string[] = overlaysOn(region, on)
  const isStayed = overlays.some(({ id, stayed }) => id === 'in2024' && stayed !== undefined && stayed <= on)
  return FOUND_BY.filter((id) => {
    if (id === 'in2025') return isStayed && inForce.includes('in2024')
    return inForce.includes(id) && !(id === 'in2024' && isStayed)
  })
}

/** Through what one looks before and after something that happens: only an authority's act changes the lens itself. */
export function lensesAround(
  place: Place,
  on: IsoDay,
  event: string,
  standings: { readonly before?: Holder; readonly after?: Holder } = {},
): { readonly before: Lens; readonly after: Lens } {
  return {
    before: lensOn(place, event === 'ruling' ? addDays(on, -1) : on, standings.before),
    after: lensOn(place, on, standings.after),
  }
}
