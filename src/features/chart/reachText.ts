import { stateWord } from '#content/chartWords.ts'
import { say } from '#content/say.ts'
import { STATES, STORY_REGIONS } from '#domain/consent/chartGraph.ts'
import { stateKey, type StateKey } from '#domain/consent/chartReach.ts'
import type { Standing } from '#domain/consent/standing.ts'

/** The sentence that the chart is about: whether any way leads to “not for ads”. */
export function reachText({ sharing2016 }: Standing, reach: ReadonlySet<StateKey> | null): string {
  const off = stateWord('sharing2016', 'off')
  if (reach === null) return say('chart.reach.searching')
  if (sharing2016 === 'off') {
    return say('chart.reach.offHere', { state: off, other: stateWord('sharing2016', 'on') })
  }
  return say(reach.has('sharing2016.off') ? 'chart.reach.offAgain' : 'chart.reach.none', { state: off })
}

/** How much of the story lies behind, whatever is done. */
export function countText(reach: ReadonlySet<StateKey> | null): string {
  if (reach === null) return ''
  const all = STORY_REGIONS.flatMap((region) => STATES[region].map((value) => stateKey(region, value)))
  return say('chart.reach.count', { count: all.filter((key) => !reach.has(key)).length, total: all.length })
}
