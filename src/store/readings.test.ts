import { expect, test, vi } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { freshSession, openScenario, session, showAddress } from '#store/session.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { currentStory } from '#store/session.ts'

const cursor = { on: isoDay('2016-08-26'), steps: 0 }

test('a link in another reading opens once that reading is here', async () => {
  session.setState(freshSession())
  const parsed = parseScenario({ format: 'consent-replay/scenario@1', reading: 'company' })
  if (!parsed.ok) throw new Error('not valid')
  showAddress(parsed.scenario, cursor)
  expect(session.getState().scenario.reading).toBe('record')
  await vi.waitFor(() => expect(session.getState().scenario.reading).toBe('company'))
  expect(currentStory().all.length).toBeGreaterThan(0)
})

test('what is opened later wins, however long a reading takes', async () => {
  session.setState(freshSession())
  const parsed = parseScenario({ format: 'consent-replay/scenario@1', reading: 'policy' })
  if (!parsed.ok) throw new Error('not valid')
  openScenario(parsed.scenario)
  openScenario(usualScenario())
  await new Promise((done) => setTimeout(done, 50))
  expect(session.getState().scenario.reading).toBe('record')
})
