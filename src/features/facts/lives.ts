import type { RegimeId } from '#domain/dataflow/ids.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { SCENARIO_FORMAT, type Scenario } from '#domain/scenario/types.ts'
import { cursorAfter, storyOf } from '#store/story.ts'

/** A moment of the replay that can be opened: its story as far as it went, and where one looks from. */
export interface PlayMoment {
  readonly scenario: Scenario
  readonly cursor: Cursor
  readonly on: IsoDay
}

/** A few lives that, together, come through every part of the story: person and telling, then `day.step.step…`. */
const LIVES: readonly (readonly [lived: object, ...days: readonly string[]])[] = [
  [{}, '2016-08-26.agree', '2021-01-06.agree'],
  [{}, '2016-08-26.readMore.switchOff.dontShare.agree', '2021-01-06.agree'],
  [{}, '2016-08-26.agree', '2016-09-20.openMenu.openSettings.openAccount.switchOff.dontShare'],
  [{}, '2016-08-26.notNow'],
  [{}, '2016-08-26.agree', '2021-01-06.notNow', '2021-03-01.tapBanner.continue'],
  [{ person: { phone: 'iphone' } }, '2016-08-26.agree', '2021-01-06.notNow'],
  [{}, '2016-08-26.agree', '2016-10-05.openMenu.openSettings.openAccount'],
  [{ person: { joined: '2017-05-02' } }, '2017-05-03.openMenu.openSettings.openAccount', '2021-01-06.agree'],
  ...['uk', 'eu', 'germany', 'france', 'india'].map(
    (region) => [{ person: { region } }, '2016-08-26.agree', '2021-01-06.agree'] as const,
  ),
  [{ person: { region: 'india' } }, '2016-08-26.agree'],
  [{ telling: 'announced-january' }, '2016-08-26.agree', '2021-01-06.openHelp'],
  [{ telling: 'announced-january' }],
  [{ telling: 'announced-february' }, '2016-08-26.agree'],
  [{ telling: 'announced-may' }, '2016-08-26.agree'],
  [{ telling: 'announced-may' }, '2016-08-26.agree', '2021-06-20.agree'],
  [
    {},
    '2016-08-26.agree',
    '2021-01-20.openMenu.openSettings.openAccount.openDeleteAccount.focusField.typeNumber.deleteAccount.openReasons.chooseReason.confirmDelete',
  ],
  [
    { person: { phone: 'iphone' } },
    '2016-08-26.agree',
    '2016-10-05.openSettings.openAccount.openDeleteAccount.typeNumber.deleteAccount',
  ],
]
const END = '2026-11-22'

export interface Lived {
  readonly scenario: Scenario
  readonly entry: LedgerEntry
  readonly moment: PlayMoment
}

interface Lives {
  /** Every entry of every life, in order. */
  readonly entries: readonly Lived[]
  /** The first moment under each of the terms. */
  readonly byRegime: ReadonlyMap<RegimeId, PlayMoment>
}

let known: Lives | undefined

/** Those lives, lived once. */
export function lives(): Lives {
  known ??= live()
  return known
}

function live(): Lives {
  const entries = LIVES.flatMap(([lived, ...days]) => {
    const story = storyOf(lifeOf(lived, days))
    return story.all.map((entry) => ({
      scenario: story.scenario,
      entry,
      moment: momentAfter(story.scenario, cursorAfter(story, entry), entry),
    }))
  })
  const byRegime = new Map<RegimeId, PlayMoment>()
  for (const { entry, moment } of entries) keepFirst(byRegime, [entry.regime], moment)
  return { entries, byRegime }
}

function lifeOf(lived: object, days: readonly string[]): Scenario {
  const steps = days.flatMap((day) => {
    const [on, ...done] = day.split('.')
    return done.map((step) => ({ on, do: step }))
  })
  const parsed = parseScenario({ format: SCENARIO_FORMAT, ...lived, steps, until: END })
  if (!parsed.ok) throw new Error(`no such life: ${days.join('~')}`)
  return parsed.scenario
}

/** The story up to there and no further, so that the link is short and nothing lies ahead. */
function momentAfter(scenario: Scenario, cursor: Cursor, { on }: LedgerEntry): PlayMoment {
  return { scenario: { ...scenario, steps: scenario.steps.slice(0, cursor.steps), until: cursor.on }, cursor, on }
}

export function keepFirst<Key>(map: Map<Key, PlayMoment>, keys: readonly Key[], moment: PlayMoment): void {
  for (const key of keys) if (!map.has(key)) map.set(key, moment)
}
