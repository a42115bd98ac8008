import { say } from '#content/say.ts'
import type { PlainId } from '#content/sentence.ts'
import { isStep } from '#domain/consent/chartGraph.ts'
import type { EventType } from '#domain/consent/events.ts'
import type { GuardId } from '#domain/consent/guards.ts'
import type { RegionId } from '#domain/consent/standing.ts'

/** The years of the two notices come in as values: the words themselves state no date. */
export const noticeYears = { first: '2016', second: '2021' }

export function regionWord(region: RegionId): string {
  return say(`chart.region.${region}`, noticeYears)
}

export function stateWord(region: RegionId, value: string): string {
  // Each state of each region has its word: a test holds it.
  return say(`chart.state.${region}.${value}` as PlainId, noticeYears)
}

export function eventWord(type: EventType): string {
  return isStep(type) ? say(`ledger.step.${type}`) : say(`chart.event.${type}`, noticeYears)
}

export function guardWord(guard: GuardId): string {
  return say(`chart.guard.${guard}`, noticeYears)
}

/** The first letter large, as a button begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
