import { graphOf } from '#domain/consent/chartGraph.ts'
import type { AnyRegionId, Setting, Standing } from '#domain/consent/standing.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { designTools } from '#domain/design/registry.ts'
import { dayNumber, LAST_NUMBER } from '#domain/paths/days.ts'
import { explore, type Progress } from '#domain/paths/explore.ts'

/** A state of a region, as one word: `sharing2016.off`. */
export type StateKey = `${AnyRegionId}.${string}`

export function stateKey(region: AnyRegionId, value: string): StateKey {
  return `${region}.${value}`
}

/** Where a person stands, and when. */
export interface Place {
  readonly standing: Standing
  readonly on: IsoDay
}

/**
 * Every state that some future leads to from here. A generator, so that a screen can take it in slices; it returns the
 * states.
 */
export function* reachFrom({ standing, on }: Place, setting: Setting): Generator<Progress, ReadonlySet<StateKey>> {
  const beginning = { standing, day: dayNumber(on), isFirstDay: false }
  const { places } = yield* explore(setting, LAST_NUMBER, beginning)
  return new Set(
    graphOf(setting).regions.flatMap((region) => places.met(region).map((value) => stateKey(region, value))),
  )
}

/** The same in one go. */
export function reachable(from: Place, setting: Setting): ReadonlySet<StateKey> {
  const run = reachFrom(from, setting)
  for (let turn = run.next(); ; turn = run.next()) if (turn.done) return turn.value
}

/** The same question for as long as nothing that decides it has changed. */
export function reachKey({ standing, on }: Place, setting: Setting): string {
  const { joined, region, phone, telling, firstSeen2016, firstSeen2021, design } = setting
  const named = design ? designTools().short(design) : ''
  return [Object.values(standing).join(), on, joined, region, phone, telling, firstSeen2016, firstSeen2021, named].join(
    '|',
  )
}
