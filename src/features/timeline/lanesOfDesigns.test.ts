import { beforeAll, describe, expect, it } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import { AS_BUILT, type Design } from '#domain/design/design.ts'
import { sameDesign } from '#domain/design/readDesign.ts'
import { momentAt } from '#domain/scenario/momentAt.ts'
import { entriesAt, progressAt, replay } from '#domain/scenario/replay.ts'
import { SCENARIO_FORMAT_2, type AnyStep, type Region, type Scenario } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { loadDesigns } from '#store/designs.ts'
import { clockState } from './clockState.ts'
import type { Story } from './laneItem.ts'
import { lane } from './testing.ts'
import { phaseOf } from './windows.ts'

describe('a design from the lab', () => {
  const day = isoDay('2016-08-26')
  function labStory(
    change: Partial<Design>,
    steps: readonly AnyStep[],
    until: string,
    region: Region = 'world',
  ): Story {
    const design = sameDesign({ ...AS_BUILT[change.question ?? '2016'], ...change })
    const usual = usualScenario()
    const person = { ...usual.person, region }
    const on = design.question === '2016' ? day : usual.firstSeen[2021]
    const taken = steps.map((step) => ({ on, do: step }))
    const scenario: Scenario = {
      ...usual,
      format: SCENARIO_FORMAT_2,
      person,
      design,
      steps: taken,
      until: isoDay(until),
    }
    const done = replay(scenario)
    const end = progressAt(done, taken.length, scenario.until)
    const moment = momentAt(done, { on: scenario.until, steps: taken.length })
    return { moment, scenario, all: entriesAt(done, taken.length, end) }
  }

  beforeAll(loadDesigns)

  it('has no moved date, no banner and no terms of history; what authorities did stays', () => {
    const story = labStory({ question: '2021', decline: true }, [], '2021-06-01', 'uk')
    expect(lane(story, 'world')).toEqual([
      '● 2016-11-07 Pause',
      '● 2018-03-14 Undertaking',
      '● 2018-04-24 New text',
      '● 2021-01-06 The question',
    ])
    expect(lane(story, 'said')).toEqual([])
    expect(lane(story, 'windows')).toEqual([])
  })

  it('draws its own windows, as long as they are', () => {
    const change = { windowDays: 90, revocable: 'bothWays', refusalCosts: 'limits', costAfterDays: 60 } as const
    expect(lane(labStory(change, ['notNow'], '2016-09-20'), 'windows')).toEqual([
      '● 2016-08-26–2016-10-25 35 days left to accept',
    ])
    expect(lane(labStory(change, ['agree'], '2016-09-20'), 'windows')).toEqual([
      '● 2016-08-26–2016-11-24 65 days left to change',
    ])
    expect(lane(labStory(change, ['agree'], '2016-09-20'), 'said')).toEqual([])
    expect(phaseOf(labStory(change, ['agree'], '2016-09-20'))).toEqual({ id: 'clock.phase.change', count: 65 })
    expect(lane(labStory({ windowDays: null, revocable: 'bothWays' }, ['agree'], '2016-12-01'), 'windows')).toEqual([])
  })

  it('says of a no that it is one', () => {
    const { moment } = labStory({ decline: true, confirmation: 'none' }, ['decline'], '2016-08-27')
    expect(clockState(moment)).toEqual({ id: 'lab.clock.declined' })
  })
})
