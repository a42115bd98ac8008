import { parseComparison, printComparison } from '#app/comparePaths.ts'
import type { EmbedPort } from '#app/embed/bridge.ts'
import { linkFaults } from '#app/embed/linkFaults.ts'
import { fragmentOf, siteLink, toldMoment } from '#app/embed/told.ts'
import { firstDayOf, momentOn, type Side } from '#domain/compare/comparison.ts'
import { differencesIn } from '#domain/compare/differences.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import type { EmbedState } from '#domain/embed/types.ts'
import { shown, type Fault } from '#domain/scenario/fault.ts'
import { comparing, goToDay, showComparison, tap } from '#store/comparison.ts'
import { loadDesigns } from '#store/designs.ts'

function state(): EmbedState {
  const now = comparing.getState()
  const { comparison } = now
  const [a, b] = [momentOn(comparison.a, comparison.on), momentOn(comparison.b, comparison.on)]
  return {
    view: 'compare',
    link: siteLink('/compare/', printComparison(now)),
    date: comparison.on,
    differences: differencesIn(comparison).length,
    a: a && toldMoment(a),
    b: b && toldMoment(b),
  }
}

async function open(link: string): Promise<readonly Fault[]> {
  const fragment = fragmentOf(link)
  if (parseComparison(fragment).kind === 'design') await loadDesigns()
  const parsed = parseComparison(fragment)
  const faults = linkFaults(parsed)
  if (faults.length === 0 && parsed.kind === 'comparison')
    await showComparison(parsed.state.comparison, parsed.state.who)
  return faults
}

function step(side: Side, wanted: string): readonly Fault[] {
  const { comparison } = comparing.getState()
  const offered = [...(momentOn(comparison[side], comparison.on)?.offered ?? [])]
  const found = offered.find((one) => one === wanted)
  if (found === undefined) return [{ path: '$.step', code: 'notOneOf', found: shown(wanted), wanted: offered }]
  tap(side, found)
  return []
}

/** What a page around a comparison may ask of it. */
export const comparePort: EmbedPort = {
  view: 'compare',
  state,
  onChange: (tell) => comparing.subscribe(tell),
  carryOut: async (command) => {
    if (command.type === 'open') return open(command.link)
    if (command.type === 'step') return step(command.side ?? 'a', command.step)
    if (command.type !== 'day') return []
    const first = firstDayOf(comparing.getState().comparison)
    if (command.date < first || command.date > LAST_DAY)
      return [{ path: '$.date', code: 'outOfRange', found: shown(command.date), wanted: [first, LAST_DAY] }]
    goToDay(command.date)
    return []
  },
}
