import { addDays, isoDay } from '#domain/day/isoDay.ts'
import { momentAt, type Cursor } from '#domain/scenario/momentAt.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { entriesAt, progressAt, replay } from '#domain/scenario/replay.ts'
import type { Step } from '#domain/scenario/types.ts'
import type { LaneItem, Story } from './laneItem.ts'
import { laneItems } from './lanes.ts'
import { laneWords } from './laneWords.ts'

interface Told {
  readonly person?: object
  readonly telling?: string
  readonly steps?: readonly (readonly [on: string, step: Step])[]
  readonly until?: string
  /** Where one looks; the end of the story unless told. */
  readonly at?: { readonly on: string; readonly steps: number }
}

/** A story for tests, replayed by the real engine. */
export function told({ person = {}, telling = 'happened', steps = [], until, at }: Told = {}): Story {
  const parsed = parseScenario({
    format: 'consent-replay/scenario@1',
    person,
    telling,
    steps: steps.map(([on, step]) => ({ on, do: step })),
    ...(until === undefined ? {} : { until }),
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const { scenario } = parsed
  const done = replay(scenario)
  const end = progressAt(done, scenario.steps.length, scenario.until)
  const cursor: Cursor = at
    ? { on: isoDay(at.on), steps: at.steps }
    : { on: scenario.until, steps: scenario.steps.length }
  return { moment: momentAt(done, cursor), scenario, all: entriesAt(done, scenario.steps.length, end) }
}

export const FIRST_DAY = isoDay('2016-08-24')
export const LAST_DAY = addDays(FIRST_DAY, 3742)

/** A lane in one line a mark: filled or hollow, the day, the words. */
export function lane(story: Story, id: LaneItem['lane']): readonly string[] {
  return laneItems(story)
    .filter((item) => item.lane === id)
    .map((item) => {
      const end = item.until === undefined ? '' : `–${item.until}`
      const words = laneWords(item.words, 'list')
      return `${item.done ? '●' : '○'} ${item.on}${end} ${item.struck ? `~${words}~` : words}`
    })
}

/** The taps of who agreed with sharing off. */
export const AGREED_OFF = [
  ['2016-08-26', 'readMore'],
  ['2016-08-26', 'switchOff'],
  ['2016-08-26', 'dontShare'],
  ['2016-08-26', 'agree'],
] as const
