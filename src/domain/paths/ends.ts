import type { ScenarioStep } from '#domain/scenario/types.ts'
import { stepsTo } from './dayWays.ts'
import { dayAt } from './days.ts'
import { isShorter, longer, type Exploration, type Reached, type Way } from './explore.ts'
import { endKey, endStateOf, type EndState } from './lasting.ts'

/** Where paths can leave a person on a day. */
export interface End {
  readonly state: EndState
  /** How many paths end here; see the decision record for what one path is. */
  readonly paths: number
  /** The shortest of them, as it is done. */
  readonly steps: readonly ScenarioStep[]
}

interface Found {
  readonly state: EndState
  paths: number
  way: Way
  morning: Reached
  evening: number
}

/** Every end of the last day that was explored, the one with the shortest way first. */
export function endsOf(exploration: Exploration): End[] {
  const { setting, layers, days, places, eveningsOf } = exploration
  const last = days.at(-1) ?? 0
  const found = new Map<string, Found>()
  const states: EndState[] = []
  const keys: string[] = []
  for (const morning of layers.at(-1) ?? []) {
    /** A way round within the day is no path. */
    const fewest = new Map<string, number>()
    for (const [index, evening] of eveningsOf(morning.place, last).entries()) {
      const state = (states[evening.place] ??= endStateOf(places.at(evening.place), setting.design))
      const key = (keys[evening.place] ??= endKey(state))
      if ((fewest.get(key) ?? Infinity) < evening.steps) continue
      fewest.set(key, evening.steps)
      const way = longer(morning.way, evening.steps, last)
      const paths = morning.paths * evening.ways
      const known = found.get(key)
      if (!known) found.set(key, { state, paths, way, morning, evening: index })
      else {
        known.paths += paths
        if (isShorter(way, known.way)) Object.assign(known, { way, morning, evening: index })
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => (isShorter(a.way, b.way) ? -1 : Number(isShorter(b.way, a.way))))
    .map(({ state, paths, morning, evening }) => ({ state, paths, steps: wayTo(exploration, morning, evening) }))
}

/** The steps of the shortest way to an evening of the last day. */
function wayTo({ days, eveningsOf }: Exploration, morning: Reached, evening: number): ScenarioStep[] {
  const byDay: ScenarioStep[][] = []
  let at: Reached | null = morning
  let index = evening
  for (let layer = days.length - 1; at; layer--) {
    const day = days[layer] ?? 0
    byDay.push(stepsTo(eveningsOf(at.place, day), index).map((step) => ({ on: dayAt(day), do: step })))
    index = at.evening
    at = at.before
  }
  return byDay.toReversed().flat()
}
