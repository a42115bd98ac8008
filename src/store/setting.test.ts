import { beforeEach, describe, expect, test } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import { act, advance, currentStory, freshSession, session, undo } from '#store/session.ts'
import { setFirstSeen, setPerson, setTelling } from '#store/setting.ts'
import { momentOf } from '#store/story.ts'

const state = () => session.getState()
const moment = () => momentOf(currentStory(), state().cursor)
const did = () => state().scenario.steps.map((step) => `${step.on} ${step.do}`)

beforeEach(() => session.setState(freshSession(), true))

describe('who the person is', () => {
  test('can change while the steps stay', () => {
    act('agree')
    advance(100)
    const { steps } = state().scenario
    expect(setPerson({ region: 'uk', phone: 'iphone', parentAccount: false }).ok).toBe(true)
    expect(state().scenario.steps).toEqual(steps)
    expect(moment().regime).toBe('paused2016')
    expect(setTelling('announced-may').ok).toBe(true)
    expect(state().scenario.telling).toBe('announced-may')
    expect(state().scenario.steps).toEqual(steps)
    undo()
    undo()
    expect(moment().regime).toBe('on2016')
  })

  test('what cannot be is refused, and changes nothing', () => {
    const before = state()
    const parsed = setPerson({ joined: isoDay('2016-08-25') })
    expect(parsed.ok).toBe(true)
    const seen = setFirstSeen(2016, isoDay('2016-08-25'))
    expect(seen).toMatchObject({ ok: false, faults: [{ code: 'notBeforeFirstSeen' }] })
    undo()
    expect(state().scenario).toEqual(before.scenario)
    expect(setFirstSeen(2021, isoDay('2021-03-01')).ok).toBe(false)
    expect(state().scenario).toEqual(before.scenario)
  })

  test('steps before the day of joining are left behind, in a branch', () => {
    act('agree')
    advance(500)
    act('openMenu')
    const old = state().scenario
    expect(setPerson({ joined: isoDay('2017-01-01') }).ok).toBe(true)
    expect(did()).toEqual(['2018-01-08 openMenu'])
    expect(state().branches[0]?.scenario).toEqual(old)
    expect(moment().standing.sharing2016).toBe('noChoice')
  })

  test('at the opening the day follows the day of the notice', () => {
    setFirstSeen(2016, isoDay('2016-10-01'))
    expect(state().cursor).toEqual({ on: '2016-10-01', steps: 0 })
    expect(moment().standing.screen).toBe('notice2016')
    setPerson({ joined: isoDay('2018-05-05') })
    expect(state().cursor).toEqual({ on: '2018-05-05', steps: 0 })
  })
})
