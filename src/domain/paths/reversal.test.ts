import { beforeAll, describe, expect, test, vi } from 'vitest'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import type { Standing } from '#domain/consent/standing.ts'
import { addDays, isoDay } from '#domain/day/isoDay.ts'
import { AS_BUILT, type Design } from '#domain/design/design.ts'
import { goalsOf } from '#domain/design/goals.ts'
import { presets } from '#domain/design/presets.ts'
import { sameDesign } from '#domain/design/readDesign.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { shortestPath } from '#domain/design/search.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { passTo } from '#domain/scenario/progress.ts'
import { progressAt, replay } from '#domain/scenario/replay.ts'
import { answer, exampleOf, type Answer, type AnsweredEnd } from './answer.ts'
import { usualQuestion, withDesign } from './question.ts'
import { run } from './run.ts'

vi.setConfig({ testTimeout: 120_000 })
beforeAll(() => registerDesigns(allDesignTools))

const SHORT = sameDesign({ ...AS_BUILT[2016], decline: true, revocable: 'bothWays', windowDays: 9, remindEveryDays: 7 })
const PER_USE = sameDesign({ ...AS_BUILT[2016], decisions: 'perPurpose', switchPlace: 'firstScreen', windowDays: 20 })

function asked(on: string, design?: Design): Answer {
  const question = design ? withDesign(usualQuestion(), design) : usualQuestion()
  return run(answer({ ...question, scenario: { ...question.scenario, until: isoDay(on) } }))
}

function like(state: object, { ends }: Answer): AnsweredEnd | undefined {
  return ends.find((end) => Object.entries(state).every(([key, value]) => end.state[key as 'answer'] === value))
}

describe('until when an answer can be turned round', () => {
  test('as shipped: the switch up to the last day of its window, and never back', () => {
    const all = asked('2016-09-01')
    expect(like({ sharing2016: 'on', account: 'active' }, all)?.reversible).toBe('2016-09-25')
    expect(like({ sharing2016: 'off', account: 'active' }, all)?.reversible).toBe('no')
    expect(like({ sharing2016: 'on', account: 'deleted' }, all)?.reversible).toBe('no')
    expect(like({ terms2016: 'deferred', account: 'active' }, all)?.reversible).toBe('nothingAnswered')
    expect(like({ sharing2016: 'on', account: 'active' }, asked('2016-09-26'))?.reversible).toBe('no')
  })

  test('where the control stays, to the last day that is replayed, after a no as well', () => {
    const all = asked('2021-06-01', presets['neutral-minimum'].design)
    expect(like({ answer: 'accepted', holds: 'nothing', account: 'active' }, all)?.reversible).toBe(LAST_DAY)
    expect(like({ answer: 'declined', account: 'active' }, all)?.reversible).toBe(LAST_DAY)
  })
})

test('the screen on which a later user begins is one of those passed, as it is in what a design costs', () => {
  const { scenario, wanted } = usualQuestion()
  const person = { ...scenario.person, joined: isoDay('2018-03-01') }
  const all = run(answer({ wanted, scenario: { ...scenario, person, until: isoDay('2018-06-01') } }))
  expect(like({ account: 'deleted' }, all)).toMatchObject({ taps: 5, screens: 5 })
})

/** Lives on from the end of a path and tries every single day. */
function lastDayTried({ question: { scenario } }: Answer, end: AnsweredEnd, days: number): string | null {
  const done = replay(exampleOf(scenario, end.steps))
  let at = progressAt(done, end.steps.length, scenario.until)
  const goals = goalsOf({
    question: '2016',
    telling: 'happened',
    ...(scenario.design ? { design: scenario.design } : {}),
  })
  const holds = end.state.holds ?? (end.state.sharing2016 === 'off' ? 'all' : 'nothing')
  const goal = (standing: Standing): boolean => (holds === 'nothing' ? goals.heldBack : goals.accepted)(standing)
  let last: string | null = null
  for (let day = 0; day <= days; day++) {
    if (shortestPath(at.standing, at.on, done.setting, goal)) last = at.on
    at = passTo(at, addDays(at.on, 1), done.setting)
  }
  return last
}

test.each<[string, string, Design | undefined]>([
  ['as shipped', '2016-09-01', undefined],
  ['2016 as knobs', '2016-09-20', AS_BUILT[2016]],
  ['a short window, both ways, with reminders', '2016-08-27', SHORT],
  ['a switch for each use', '2016-09-02', PER_USE],
])('%s: every single day tried finds the same', (_, on, design) => {
  const all = asked(on, design)
  const ends = all.ends.filter(
    ({ state, reversible }) => state.account === 'active' && reversible !== 'nothingAnswered',
  )
  expect(ends.length).toBeGreaterThan(1)
  for (const end of ends) expect(lastDayTried(all, end, 40) ?? 'no').toBe(end.reversible)
})
