import type { IsoDay } from '#domain/day/isoDay.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import { shortestWay } from '#domain/consent/shortestWay.ts'
import type { Standing } from '#domain/consent/standing.ts'
import type { SwitchDeed } from '#domain/mine/answers.ts'
import type { Case } from '#domain/mine/cases.ts'
import { progressAt, replay, settingOf } from '#domain/scenario/replay.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'

type Wish = (standing: Standing) => boolean

const WISHES = {
  agreed: (s) => s.terms2016 === 'accepted' && s.sharing2016 === 'on',
  off: (s) => s.sharing2016 === 'off',
  accepted2021: (s) => s.terms2021 === 'accepted',
} as const satisfies Record<string, Wish>

function endOf(scenario: Scenario, on: IsoDay): Standing {
  return progressAt(replay(scenario), scenario.steps.length, on).standing
}

/** The same story with the shortest way to a wish added on a day. */
function withWish(scenario: Scenario, on: IsoDay, wish: Wish): Scenario {
  const way = shortestWay({ standing: endOf(scenario, on), on, setting: settingOf(scenario) }, { isDone: wish })
  if (way === null) throw new Error(`no way to it on ${on}`)
  return { ...scenario, steps: [...scenario.steps, ...way.map(({ step }) => ({ on, do: step }))] }
}

/** What was done with the switch. In Settings it is moved on the last day that counts: the day itself is not asked. */
function withDeed(scenario: Scenario, deed: SwitchDeed | null): Scenario {
  const day = scenario.firstSeen[2016]
  if (deed === 'notice') return withWish(scenario, day, WISHES.off)
  if (deed !== 'left' && deed !== 'settings') return scenario
  const agreed = withWish(scenario, day, WISHES.agreed)
  const last = endOf(agreed, day).optOutUntil
  return deed === 'settings' && last !== null ? withWish(agreed, last, WISHES.off) : agreed
}

/** The story of a case, in the fewest steps that the engine allows, up to the last day of the record. */
export function scenarioOf(one: Case): Scenario {
  const usual = usualScenario()
  const person = { ...usual.person, joined: one.joined, region: one.region }
  const asked = withDeed({ ...usual, person, until: LAST_DAY }, one.found)
  return one.accepted === 'yes' ? withWish(asked, asked.firstSeen[2021], WISHES.accepted2021) : asked
}
