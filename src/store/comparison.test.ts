import { beforeEach, describe, expect, test } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import { momentOn } from '#domain/compare/comparison.ts'
import { differencesIn } from '#domain/compare/differences.ts'
import { readyPairs } from '#domain/compare/readyPairs.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import {
  comparing,
  freshComparison,
  goToDay,
  goToStop,
  intend,
  setSide,
  setWho,
  showComparison,
  tap,
} from './comparison.ts'

beforeEach(() => comparing.setState(freshComparison(), true))

const state = () => comparing.getState()
const done = (side: 'a' | 'b') =>
  state()
    .comparison[side].steps.map(({ do: step }) => step)
    .join(' ')

async function open(a: object, b: object, on = '2016-08-26') {
  await showComparison({ a: { ...usualScenario(), ...a }, b: { ...usualScenario(), ...b }, on: isoDay(on) })
}
const iphone = { person: { ...usualScenario().person, phone: 'iphone' as const } }
const later = { person: { ...usualScenario().person, joined: isoDay('2017-03-01') } }

describe('the same on both', () => {
  test('is by intent, not by button', async () => {
    await open(
      { steps: [{ on: isoDay('2016-08-26'), do: 'agree' }] },
      { ...iphone, steps: [{ on: isoDay('2016-08-26'), do: 'agree' }] },
    )
    intend('holdBackInSettings')
    expect(done('a')).toBe('agree openMenu openSettings openAccount switchOff dontShare')
    expect(done('b')).toBe('agree openSettings openAccount switchOff dontShare')
    expect(state().report).toEqual({
      intent: 'holdBackInSettings',
      a: { kind: 'done', taps: 5 },
      b: { kind: 'done', taps: 4 },
    })
    expect(state().deeds).toBe(1)
  })

  test('says where one of them cannot', async () => {
    await open({}, later)
    intend('share')
    expect(done('a')).toBe('agree')
    expect(done('b')).toBe('')
    expect(state().report?.b).toEqual({ kind: 'notPossible', reason: 'notBegun' })
  })

  test('follows a tap that decides, and not one on the way', async () => {
    await open({}, iphone)
    tap('a', 'readMore')
    expect([done('a'), done('b'), state().report]).toEqual(['readMore', '', null])
    tap('a', 'switchOff')
    tap('a', 'dontShare')
    tap('a', 'agree')
    expect(done('b')).toBe('readMore switchOff dontShare agree')
    expect(state().report?.intent).toBe('holdBack')
  })

  test('can be switched off: one acts alone', async () => {
    await open({}, {})
    setWho('b')
    intend('share')
    expect([done('a'), done('b')]).toEqual(['', 'agree'])
    expect(state().report).toMatchObject({ a: null, b: { kind: 'done', taps: 1 } })
    tap('a', 'notNow')
    expect([done('a'), done('b')]).toEqual(['notNow', 'agree'])
  })
})

describe('the one clock', () => {
  test('goes to the next day of either story, and back', () => {
    goToDay(isoDay('2021-01-06'))
    goToStop(1)
    expect(state().comparison.on).toBe('2021-01-07')
    goToDay(isoDay('2021-02-07'))
    expect(goToStop(1)).toBe(true)
    expect(state().comparison.on).toBe('2021-02-08')
    expect(goToStop(-1)).toBe(true)
    expect(state().comparison.on < '2021-02-08').toBe(true)
    expect(state().deeds).toBe(0)
  })

  test('stays within what can be shown', () => {
    goToDay(isoDay('1999-01-01'))
    expect(state().comparison.on).toBe('2016-08-24')
    expect(goToStop(-1)).toBe(false)
  })
})

describe('a side', () => {
  test('takes another setting and keeps its steps; a reading is loaded first', async () => {
    goToDay(isoDay('2021-01-06'))
    await setSide('b', { telling: 'announced-january' })
    expect(readyPairs.announced.a).toEqual(state().comparison.b)
    await setSide('b', { reading: 'company' })
    expect(differencesIn(state().comparison).map(({ kind }) => kind)).toContain('pairs')
  })

  test('that begins later than the day leaves the day to the other', async () => {
    goToDay(isoDay('2016-08-26'))
    await setSide('b', { person: { joined: isoDay('2017-03-01') } })
    expect(momentOn(state().comparison.b, state().comparison.on)).toBeNull()
    await setSide('a', { person: { joined: isoDay('2018-03-01') } })
    expect(state().comparison.on).toBe('2017-03-01')
  })
})

test('of two comparisons asked for, the later one is shown', async () => {
  const first = showComparison(readyPairs.reading)
  const second = showComparison(readyPairs.region)
  await Promise.all([first, second])
  expect(state().comparison.b.person.region).toBe('uk')
})
