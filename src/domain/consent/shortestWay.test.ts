import { beforeAll, describe, expect, test } from 'vitest'
import { applyIntent } from '#domain/compare/applyIntent.ts'
import type { Intent } from '#domain/compare/intents.ts'
import { shortestWay, stepsOfWay } from '#domain/consent/shortestWay.ts'
import type { Standing } from '#domain/consent/standing.ts'
import { addDays, isoDay } from '#domain/day/isoDay.ts'
import { presets, type PresetId } from '#domain/design/presets.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { beginReplay, passTo } from '#domain/scenario/progress.ts'
import { settingOf } from '#domain/scenario/replay.ts'
import { tapsOf } from '#domain/scenario/taps.ts'
import { SCENARIO_FORMAT_2, type Scenario } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'

beforeAll(() => registerDesigns(allDesignTools))

const day = isoDay('2016-08-26')
const isOff = ({ sharing2016 }: Standing): boolean => sharing2016 === 'off'
const isGone = ({ account }: Standing): boolean => account === 'deleted'

function story(id: PresetId): Scenario {
  const { shipped, design } = presets[id]
  return shipped ? usualScenario() : { ...usualScenario(), format: SCENARIO_FORMAT_2, design }
}

function here(scenario: Scenario, on = day) {
  const setting = settingOf(scenario)
  return { setting, on, standing: passTo(beginReplay(setting), on, setting).standing }
}

describe('the one search for a shortest way', () => {
  test('where it begins is a way without steps; where nothing leads there is none', () => {
    expect(shortestWay(here(story('2016')), { isDone: () => true })).toEqual([])
    expect(shortestWay(here(story('2016')), { isDone: () => false })).toBeNull()
    expect(shortestWay(here(story('2016')), { isDone: isOff, by: ['agree'] })).toBeNull()
  })

  test('each step begins where the one before ended', () => {
    const from = here(story('2016'))
    const way = shortestWay(from, { isDone: isOff }) ?? []
    expect(stepsOfWay(way)).toEqual(['readMore', 'switchOff', 'dontShare', 'agree'])
    for (const [index, taken] of way.entries()) expect(taken.from).toBe(way[index - 1]?.to ?? from.standing)
  })

  test('what costs nothing makes no way longer', () => {
    const from = here(story('2016'), addDays(isoDay('2021-06-20'), 1))
    const chats = { ...from, standing: { ...from.standing, screen: 'chats' } as const }
    const fewest = shortestWay(chats, { isDone: isGone }) ?? []
    const cheapest = shortestWay(chats, { isDone: isGone, cost: tapsOf }) ?? []
    const taps = (way: typeof fewest) => way.reduce((sum, { step }) => sum + tapsOf(step), 0)
    expect(taps(cheapest)).toBeLessThanOrEqual(taps(fewest))
    expect(cheapest.map(({ step }) => step)).toContain('typeNumber')
  })
})

test.each<readonly [PresetId, string, Intent, readonly string[]]>([
  ['ongoing-control', '2016-08-26', 'share', ['agree']],
  ['ongoing-control', '2016-08-26', 'holdBack', ['readMore', 'switchOff', 'dontShare', 'agree']],
  ['neutral-minimum', '2016-08-26', 'holdBack', ['decline']],
  ['commitments-2023', '2021-01-06', 'holdBack', ['decline']],
  ['commitments-2023', '2021-01-06', 'accept2021', ['agree']],
])('%s: an intent takes the way that the design has (%s, %s)', (id, on, intent, steps) => {
  expect(applyIntent(story(id), isoDay(on), intent)).toMatchObject({ kind: 'done', steps })
})
