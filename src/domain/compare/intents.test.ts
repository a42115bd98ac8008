import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import { can } from '#domain/consent/next.ts'
import { applyIntent } from '#domain/compare/applyIntent.ts'
import { hasBegun, momentOn, openEnded, stepsBy } from '#domain/compare/comparison.ts'
import { INTENTS, INTENT_REFUSALS, intentOf, intentRows, type Intent } from '#domain/compare/intents.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { ledgerOf } from '#domain/scenario/ledger.ts'
import { settingOf } from '#domain/scenario/replay.ts'
import { SCENARIO_FORMAT, type Scenario } from '#domain/scenario/types.ts'
import { dayBetween, scenarios } from '#domain/testing/arbitraries.ts'

function story(given: object = {}, ...days: readonly string[]): Scenario {
  const steps = days.flatMap((day) => {
    const [on, ...done] = day.split('.')
    return done.map((step) => ({ on, do: step }))
  })
  const parsed = parseScenario({ format: SCENARIO_FORMAT, ...given, steps })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return openEnded(parsed.scenario)
}

const iphone = { person: { phone: 'iphone' } }
const later = { person: { joined: '2017-03-01' } }
const AGREED = '2016-08-26.agree'
const OFF = '2016-08-26.readMore.switchOff.dontShare.agree'

describe('an intent becomes the shortest list of steps on each side', () => {
  test.each<[string, Intent, Scenario, string, string]>([
    ['sharing: one tap', 'share', story(), '2016-08-26', 'agree'],
    ['holding back at the notice: four', 'holdBack', story(), '2016-08-26', 'readMore switchOff dontShare agree'],
    [
      'holding back from the panel',
      'holdBack',
      story({}, '2016-08-26.readMore'),
      '2016-08-26',
      'switchOff dontShare agree',
    ],
    [
      'sharing after the switch went off',
      'share',
      story({}, '2016-08-26.readMore.switchOff.dontShare'),
      '2016-08-26',
      'switchOn agree',
    ],
    ['later', 'later', story(), '2016-08-26', 'notNow'],
    ['later, from the panel', 'later', story({}, '2016-08-26.readMore'), '2016-08-26', 'closePanel notNow'],
    [
      'in Settings on Android: five',
      'holdBackInSettings',
      story({}, AGREED),
      '2016-09-01',
      'openMenu openSettings openAccount switchOff dontShare',
    ],
    [
      'in Settings on an iPhone: four',
      'holdBackInSettings',
      story(iphone, AGREED),
      '2016-09-01',
      'openSettings openAccount switchOff dontShare',
    ],
    ['accepting the newer terms', 'accept2021', story({}, AGREED), '2021-01-06', 'agree'],
    ['accepting from the banner: three', 'accept2021', story({}, AGREED), '2021-03-01', 'tapBanner continue agree'],
    [
      'accepting on the page that blocks',
      'accept2021',
      story({ telling: 'announced-january' }, AGREED),
      '2021-02-08',
      'agree',
    ],
    [
      'deleting in 2016 puts the notice off first',
      'deleteAccount',
      story(iphone),
      '2016-08-26',
      'notNow openSettings openAccount openDeleteAccount typeNumber deleteAccount',
    ],
    [
      'deleting on Android in 2021',
      'deleteAccount',
      story({}, AGREED),
      '2021-01-20',
      'openMenu openSettings openAccount openDeleteAccount focusField typeNumber deleteAccount openReasons chooseReason confirmDelete',
    ],
  ])('%s', (_, intent, scenario, on, steps) => {
    const applied = applyIntent(scenario, isoDay(on), intent)
    expect(applied).toMatchObject({ kind: 'done' })
    expect(applied.kind === 'done' && applied.steps.join(' ')).toBe(steps)
  })
})

describe('where an intent has no way it says why', () => {
  test.each<[Intent, Scenario, string, string]>([
    ['share', story(), '2016-08-24', 'notAskedYet'],
    ['share', story(later), '2017-02-01', 'notBegun'],
    ['share', story(later), '2017-03-01', 'neverAsked'],
    ['holdBack', story({}, AGREED), '2016-08-26', 'alreadyAgreed'],
    ['holdBack', story({}, '2016-08-26.notNow'), '2016-08-26', 'putOffToday'],
    ['holdBack', story(), '2021-01-06', 'replaced'],
    ['later', story({}, AGREED), '2016-08-26', 'nothingToPutOff'],
    ['later', story({}, '2016-08-26.notNow'), '2016-08-26', 'putOffToday'],
    ['later', story({ telling: 'announced-january' }), '2016-09-26', 'cannotBePutOff'],
    ['holdBackInSettings', story(), '2016-08-26', 'notAgreedYet'],
    ['holdBackInSettings', story(later), '2017-03-01', 'neverAsked'],
    ['holdBackInSettings', story({}, OFF), '2016-09-01', 'alreadyOff'],
    ['holdBackInSettings', story({}, AGREED), '2016-09-26', 'windowClosed'],
    ['accept2021', story({}, AGREED), '2020-01-01', 'notAskedYet'],
    ['accept2021', story({}, AGREED), '2021-02-08', 'withdrawn'],
    ['accept2021', story({}, AGREED, '2021-01-06.agree'), '2021-02-08', 'alreadyAgreed'],
    ['deleteAccount', story({ telling: 'announced-may' }, AGREED), '2021-07-03', 'noWayFromHere'],
    ['share', story({ telling: 'announced-february' }, AGREED), '2022-01-01', 'accountGone'],
  ])('%s %# on %s', (intent, scenario, on, reason) => {
    expect(applyIntent(scenario, isoDay(on), intent)).toEqual({ kind: 'notPossible', reason })
  })
})

test('who acts in the past leaves what came after', () => {
  const applied = applyIntent(story({}, '2016-08-26.notNow', '2016-08-27.agree'), isoDay('2016-08-26'), 'deleteAccount')
  expect(applied.kind === 'done' && applied.scenario.steps.map(({ do: step }) => step).slice(0, 2)).toEqual([
    'notNow',
    'openMenu',
  ])
})

const cases = fc.record({
  scenario: scenarios(10),
  intent: fc.constantFrom(...INTENTS),
  on: dayBetween(isoDay('2016-08-24'), isoDay('2022-06-01')),
})

test('an intent gives a story whose new steps are all possible and that carries it out, or a reason', () => {
  fc.assert(
    fc.property(cases, ({ scenario, intent, on }) => {
      const applied = applyIntent(scenario, on, intent)
      if (applied.kind === 'notPossible') {
        expect(INTENT_REFUSALS).toContain(applied.reason)
        expect(applied.reason === 'notBegun').toBe(!hasBegun(scenario, on))
        return
      }
      const first = stepsBy(scenario, on)
      const { entries } = ledgerOf(applied.scenario)
      const added = entries.filter(({ step }) => step !== undefined && step >= first)
      expect(added.map(({ event, refused, on: day }) => [event, refused, day])).toEqual(
        applied.steps.map((step) => [step, undefined, on]),
      )
      const before = momentOn(scenario, on)
      const after = momentOn(applied.scenario, on)
      expect(before && after && intentRows[intent].isDone(before.standing, after.standing)).toBe(true)
      // The last of the steps is the one that decides.
      const atLast = added.at(-2)?.standing ?? before?.standing
      expect(atLast && after && intentOf(atLast, after.standing)).toBe(intent)
      expect(after && before && after.taps - before.taps).toBe(applied.taps)
      expect(parseScenario(applied.scenario)).toEqual({ ok: true, scenario: applied.scenario })
    }),
    { numRuns: 400 },
  )
})

test('where a single step would carry it out there is a way, and it is one step long', () => {
  fc.assert(
    fc.property(cases, ({ scenario, intent, on }) => {
      const moment = momentOn(scenario, on)
      if (!moment) return
      const single = intentRows[intent].by.filter((step) => can(moment.standing, step, on, settingOf(scenario)))
      const applied = applyIntent(scenario, on, intent)
      if (applied.kind === 'done') expect(single).toContain(applied.steps[0])
      if (single.length === 0) expect(applied.kind).toBe('notPossible')
    }),
    { numRuns: 200 },
  )
})

test('the same intent is never answered without a word on either side', () => {
  fc.assert(
    fc.property(cases, scenarios(6), ({ scenario, intent, on }, other) => {
      for (const one of [scenario, other]) {
        const applied = applyIntent(one, on, intent)
        expect(applied.kind === 'done' ? applied.steps.length : applied.reason.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 100 },
  )
})
