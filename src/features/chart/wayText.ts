import { capital, eventWord, needsWord } from '#content/chartWords.ts'
import { say } from '#content/say.ts'
import type { LaneWay } from './laneModel.ts'

/** What stands on an edge: the step to do, what it needs, or what the world would have to do. */
export function wayText({ kind, on, needs }: LaneWay): string {
  if (kind === 'possible') return capital(eventWord(on))
  if (kind === 'world') return say('chart.way.world', { event: eventWord(on) })
  const guard = needs === null ? say('chart.needs.screen') : needsWord(needs)
  return say('chart.way.barred', { event: eventWord(on), guard })
}
