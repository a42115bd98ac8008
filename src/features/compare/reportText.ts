import { say } from '#content/say.ts'
import { SIDES, type Side } from '#domain/compare/comparison.ts'
import type { Intent } from '#domain/compare/intents.ts'
import type { Report, SideReport } from '#store/comparison.ts'

export function intentName(intent: Intent): string {
  return say(`compare.intent.${intent}`, { year: '2021' })
}

/** “A: 5 taps”, or “B: not possible. No notice stands open.” */
export function outcomeText(side: Side, outcome: SideReport): string {
  const letter = say(`compare.letter.${side}`)
  return outcome.kind === 'done'
    ? say('compare.taps', { side: letter, count: outcome.taps })
    : say('compare.cannot', { side: letter, reason: say(`compare.reason.${outcome.reason}`) })
}

/** What was meant, and what it came to on each side. */
export function reportText(report: Report): string {
  const outcomes = SIDES.flatMap((side) => {
    const outcome = report[side]
    return outcome ? [outcomeText(side, outcome)] : []
  })
  return say('compare.report', { intent: intentName(report.intent), outcome: outcomes.join(' · ') })
}
