import { laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import { startDay } from '#domain/consent/start.ts'
import { hasReading } from '#domain/dataflow/readings/letters.ts'
import { parseScenario, type Parsed } from '#domain/scenario/parse.ts'
import type { Person, Reading, Scenario, Telling } from '#domain/scenario/types.ts'
import { knowledge, type DatedRecord } from '#store/knowledge.ts'
import { loadReadings } from '#store/readings.ts'
import { become, here, session } from '#store/session.ts'
import { openingCursor } from '#store/story.ts'

/** The same steps in another setting. Steps before the person joined are left behind, with the branch they stand in. */
function inSetting(change: Partial<Pick<Scenario, 'person' | 'firstSeen' | 'telling' | 'reading'>>): Parsed {
  const { scenario, cursor } = session.getState()
  const changed = { ...scenario, ...change }
  const first = startDay(changed.person.joined)
  const steps = changed.steps.filter((step) => step.on >= first)
  const parsed = parseScenario({ ...changed, steps, until: laterOf(scenario.until, first) })
  if (!parsed.ok) return parsed
  const next = parsed.scenario
  const isAtOpening = cursor.steps === 0 && scenario.steps.length === 0 && cursor.on === openingCursor(scenario).on
  const moved = isAtOpening
    ? openingCursor(next)
    : { on: laterOf(cursor.on, first), steps: Math.min(cursor.steps, steps.length) }
  const until = laterOf(next.until, moved.on)
  become({ scenario: { ...next, until }, cursor: moved }, steps.length < scenario.steps.length ? here() : undefined)
  return parsed
}

export function setPerson(change: Partial<Person>): Parsed {
  return inSetting({ person: { ...session.getState().scenario.person, ...change } })
}

export function setFirstSeen(year: 2016 | 2021, day: IsoDay): Parsed {
  return inSetting({ firstSeen: { ...session.getState().scenario.firstSeen, [year]: day } })
}

export function setTelling(telling: Telling): Parsed {
  return inSetting({ telling })
}

/** By whose word the same story is told. Readings beside the record come when they are first asked for. */
export async function setReading(reading: Reading): Promise<Parsed> {
  if (!hasReading(reading)) await loadReadings()
  return inSetting({ reading })
}

let dated: DatedRecord | null = null

export function isDatedRecordHere(): boolean {
  return dated !== null
}

/** Heavy, so it comes when the option is first switched on. */
export async function loadDatedRecord(): Promise<void> {
  dated = await import('#domain/scenario/knownThen.ts')
}

function settleCut(): void {
  const publicOnly = knowledge.getState().isWanted ? dated : null
  if (publicOnly !== knowledge.getState().publicOnly) knowledge.setState({ publicOnly })
}

/**
 * Only what was public on the day looked at. Nothing is hidden before it is known what to hide; what is asked for in
 * between wins. Where the record cannot be loaded, the option stays off.
 */
export function setPublicOnly(wish: boolean): void {
  const isWanted = wish && session.getState().scenario.reading === 'record'
  if (isWanted !== knowledge.getState().isWanted) knowledge.setState({ isWanted })
  settleCut()
  if (isWanted && dated === null) loadDatedRecord().then(settleCut, () => knowledge.setState({ isWanted: false }))
}

// A story that is told by another word has rows of its own, and they came out later: with it the cut ends.
session.subscribe(({ scenario }) => {
  if (scenario.reading !== 'record' && knowledge.getState().isWanted) setPublicOnly(false)
})
