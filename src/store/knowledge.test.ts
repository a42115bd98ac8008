import { renderToString } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { createElement } from 'react'
import { countStatus } from '#domain/dataflow/status.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { useMoment, usePublicDay, useWithheld } from '#store/hooks.ts'
import { isPublicOnly, knowledge } from '#store/knowledge.ts'
import { act, freshSession, goToDay, session } from '#store/session.ts'
import { loadDatedRecord, setPublicOnly } from '#store/setting.ts'

/** What a view would see now. */
function seen(): { shared: number; day: string | null; court: boolean } {
  let now = { shared: -1, day: null as string | null, court: false }
  renderToString(
    createElement(() => {
      const moment = useMoment()
      now = { shared: countStatus(moment.statuses, 'shared'), day: usePublicDay(), court: useWithheld()(['F28']) }
      return null
    }),
  )
  return now
}

beforeEach(() => {
  setPublicOnly(false)
  session.setState(freshSession(), true)
})

test('is off, hides nothing before it knows what, and what is asked for last wins', async () => {
  expect(isPublicOnly()).toBe(false)
  setPublicOnly(true)
  expect(isPublicOnly()).toBe(false)
  setPublicOnly(false)
  await loadDatedRecord()
  await new Promise((done) => setTimeout(done, 20))
  expect(isPublicOnly()).toBe(false)
  setPublicOnly(true)
  await vi.waitFor(() => expect(isPublicOnly()).toBe(true))
})

test('is no part of the story: neither undo nor a new story touches it', async () => {
  await loadDatedRecord()
  setPublicOnly(true)
  act('agree')
  expect(session.getState().past).toHaveLength(1)
  session.setState(freshSession(), true)
  expect(isPublicOnly()).toBe(true)
  expect(JSON.stringify(session.getState())).not.toContain('publicOnly')
})

test('the moment, the day and what is withheld follow it and the clock', async () => {
  await loadDatedRecord()
  const { getInitialState } = session
  // Rendered on the server a store gives its first state: here that is the one that is looked at.
  vi.spyOn(session, 'getInitialState').mockImplementation(() => session.getState() ?? getInitialState())
  vi.spyOn(knowledge, 'getInitialState').mockImplementation(() => knowledge.getState())
  act('agree')
  expect(seen()).toEqual({ shared: 29, day: null, court: false })
  setPublicOnly(true)
  expect(seen()).toEqual({ shared: 25, day: '2016-08-26', court: true })
  goToDay(isoDay('2020-11-01'))
  expect(seen()).toEqual({ shared: 29, day: '2020-11-01', court: false })
  setPublicOnly(false)
  expect(seen().day).toBeNull()
})
