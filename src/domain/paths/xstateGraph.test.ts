import { beforeAll, expect, test } from 'vitest'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import { presets } from '#domain/design/presets.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { settingOf } from '#domain/scenario/replay.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { atWidth } from '#domain/testing/width.ts'
import { shortestByXState } from '../../../scripts/bench/xstatePaths.ts'
import { codeOf, digitsOf, REGION_COUNT, type Digits } from './code.ts'
import { dayAt, dayNumber } from './days.ts'
import { explore } from './explore.ts'
import { run } from './run.ts'

beforeAll(() => registerDesigns(allDesignTools))

const usual = settingOf(usualScenario())
type Case = readonly [name: string, setting: Setting, until: string]
const SETTINGS: readonly Case[] = [
  ['an existing user, until the first window is over', usual, '2016-09-27'],
  [
    'a later user, as first announced',
    { ...usual, joined: isoDay('2017-03-01'), telling: 'announced-january' },
    '2021-03-01',
  ],
  ['ongoing control', { ...usual, design: presets['ongoing-control'].design }, '2016-12-01'],
  ['the neutral minimum', { ...usual, design: presets['neutral-minimum'].design, region: 'uk' }, '2016-12-01'],
  ['the commitments of 2023', { ...usual, design: presets['commitments-2023'].design }, '2021-02-01'],
]
/** So many standings that XState takes seconds for each of them. */
const LONG: readonly Case[] = [
  ['an existing user, as first announced', { ...usual, telling: 'announced-january' }, '2021-02-08'],
  ['an existing iPhone user in the United Kingdom', { ...usual, region: 'uk', phone: 'iphone' }, '2016-11-08'],
  [
    'a later user, all the way',
    { ...usual, joined: isoDay('2020-12-01'), telling: 'announced-february' },
    '2026-11-22',
  ],
]

/** The window counts as long as it is open: a date that has passed, or was used, tells nothing any more. */
const key = (standing: Standing, on: IsoDay, digits: Digits): string => {
  const { optOutUntil } = standing
  return `${codeOf(standing, new Uint32Array(REGION_COUNT), digits)} ${optOutUntil !== null && optOutUntil >= on ? optOutUntil : ''}`
}

test.each([...SETTINGS, ...atWidth(LONG, [])])(
  'xstate/graph finds the same standings, by ways as short: %s',
  { timeout: 120_000 },
  (_, setting, until) => {
    const digits = digitsOf(setting)
    const { layers, days, places, time, eveningsOf } = run(explore(setting, dayNumber(isoDay(until))))
    const ours = new Map<string, number>()
    for (const [index, layer] of layers.entries()) {
      const day = days[index] ?? 0
      for (const { place, dates, way } of layer)
        for (const evening of eveningsOf(place, day)) {
          const after = time.after(dates, evening.marks, day)
          const optOutUntil = time.dateOf(after, 'optOutUntil')
          const standing = {
            ...places.at(evening.place),
            optOutUntil: optOutUntil > 0 && !places.isGone(evening.place) ? dayAt(optOutUntil) : null,
          }
          const name = `${dayAt(day)} ${key(standing, dayAt(day), digits)}`
          ours.set(name, Math.min(ours.get(name) ?? Infinity, way.steps + evening.steps + index))
        }
    }
    const theirs = shortestByXState(setting, days.map(dayAt), (standing, on) =>
      key(standing.account === 'deleted' ? { ...standing, optOutUntil: null } : standing, on, digits),
    )
    expect(theirs.size).toBeGreaterThan(100)
    expect(ours).toEqual(theirs)
  },
)
