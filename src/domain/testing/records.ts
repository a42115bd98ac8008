import fc from 'fast-check'
import { addDays } from '#domain/day/isoDay.ts'
import { startDay } from '#domain/consent/start.ts'
import { NO_HASH, printLine, seal } from '#domain/record/seal.ts'
import { beginRun, live, passDays, phoneOf, type Recordable } from '#domain/record/runState.ts'
import { RECORD_FORMAT, type RecordHead, type RecordLine } from '#domain/record/types.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { labScenarios } from './designs.ts'
import { scenarios } from './arbitraries.ts'

export const HEAD: RecordHead = {
  session: '01234567-89ab-4cde-8f01-23456789abcd',
  study: 'a-study',
  studyHash: 'f'.repeat(64),
  condition: 'c1',
  kind: 'real',
}

/** Seals what happened, one line after the other. */
export function chained(events: readonly Recordable[], head: RecordHead = HEAD): RecordLine[] {
  let prev = NO_HASH
  return events.map(({ event, phone, changed }, seq) => {
    const line = seal({ format: RECORD_FORMAT, ...head, seq, t: seq * 12.5, phone, event, changed, prev })
    prev = line.hash
    return line
  })
}

/** Somebody lives a scenario step by step, with screens seen and days let pass in between. */
export function livedRun(scenario: Scenario, waits: readonly number[]): Recordable[] {
  const start = { ...scenario, steps: [], until: startDay(scenario.person.joined) }
  let state = beginRun(start)
  const off = { phone: null, changed: [] }
  const events: Recordable[] = [
    { ...off, event: { type: 'begun', scenario: start, resolution: 0.1, device: { input: 'touch', width: 'narrow' } } },
    { ...off, event: { type: 'page', page: 'information' } },
    { ...off, event: { type: 'consent', given: true, statements: ['adult'] } },
  ]
  const shown = (): Recordable => {
    const phone = phoneOf(state)
    return { event: { type: 'shown', screen: phone.screen }, phone, changed: [] }
  }
  scenario.steps.forEach((step, index) => {
    const wait = waits[index] ?? 0
    const until = addDays(state.cursor.on, wait)
    if (wait > 0 && until <= step.on) {
      const passed = passDays(state, until)
      state = passed.state
      events.push(passed, shown())
    }
    const lived = live(state, step.do, step.on)
    state = lived.state
    events.push(lived, shown())
  })
  const last = passDays(state, scenario.until)
  state = last.state
  events.push(last, shown(), { ...off, event: { type: 'answered', question: 'q1', value: ['a', 'ü "b" \u2028'] } })
  events.push({ ...off, event: { type: 'completed' } })
  return events
}

/** Any run of any person through any question, as built or of any design. */
export function runs(most = 16): fc.Arbitrary<RecordLine[]> {
  const waits = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: most })
  return fc
    .tuple(fc.oneof(scenarios(most), labScenarios(most)), waits)
    .map(([scenario, days]) => chained(livedRun(scenario, days)))
}

export function printed(lines: readonly RecordLine[]): string {
  return lines.map((line) => `${printLine(line)}\n`).join('')
}
