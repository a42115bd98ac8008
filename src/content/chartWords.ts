import { say } from '#content/say.ts'
import type { PlainId } from '#content/sentence.ts'
import { isShippedStep, stepName } from '#content/stepName.ts'
import type { AnyEventType } from '#domain/consent/events.ts'
import { isStep, type Transition } from '#domain/consent/graph.ts'
import type { GuardId } from '#domain/consent/guards.ts'
import type { AnyRegionId } from '#domain/consent/standing.ts'
import { STATES } from '#domain/consent/states.ts'
import type { PurposeId } from '#domain/dataflow/ids.ts'
import type { AnyStep } from '#domain/scenario/types.ts'

/** The years of the two notices come in as values: the words themselves state no date. */
export const noticeYears = { first: '2016', second: '2021' }

/** `held-ads` is what is held back, and the use that it is about. */
function heldUse(region: AnyRegionId): PurposeId | null {
  return region.startsWith('held-') ? (region.slice('held-'.length) as PurposeId) : null
}

export function regionWord(region: AnyRegionId): string {
  const use = heldUse(region)
  if (use !== null) return say('lab.chart.region.held', { use: say(`purpose.${use}.name`) })
  // Each region has its word: a test holds it.
  return say((region in STATES ? `chart.region.${region}` : `lab.chart.region.${region}`) as PlainId, noticeYears)
}

/** A state in words. A design from the lab has its own: it stops other uses than the switch of history did. */
export function stateWord(region: AnyRegionId, value: string, isLab = false): string {
  if (region === 'askedAt') return stateWord('screen', value)
  if (region === 'asks' && value !== 'nothing') return stepName(value as AnyStep)
  const name = heldUse(region) === null ? region : 'held'
  const isOwn = !(region in STATES) || (isLab && region === 'sharing2016')
  // Each state of each region has its word: a test holds it.
  return say((isOwn ? `lab.chart.state.${name}.${value}` : `chart.state.${name}.${value}`) as PlainId, noticeYears)
}

export function eventWord(type: AnyEventType): string {
  if (!isStep(type)) return say(`chart.event.${type}`, noticeYears)
  return isShippedStep(type) ? say(`ledger.step.${type}`) : stepName(type)
}

export function guardWord(guard: GuardId): string {
  return say(`chart.guard.${guard}`, noticeYears)
}

/** What a row needs beside its region: what its guard asks, and where other regions must stand. */
export type Needs = Pick<Transition, 'when' | 'where'>

export function needsWord({ when, where }: Needs): string {
  const places = Object.entries(where ?? {}).map(([region, wanted]) =>
    say('lab.chart.needs', {
      region: regionWord(region as AnyRegionId),
      states: [wanted]
        .flat()
        .map((state) => stateWord(region as AnyRegionId, state, true))
        .reduce((one, other) => say('lab.chart.or', { one, other })),
    }),
  )
  return [...(when ? [guardWord(when)] : []), ...places].join(', ')
}

/** The first letter large, as a button begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
