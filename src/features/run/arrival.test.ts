import { expect, test } from 'vitest'
import { freeze } from '#domain/study/freeze.ts'
import { parseStudy } from '#domain/study/parse.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import { example } from '#domain/testing/studies.ts'
import { arrivalKey, NOBODY, readArrival, saysSomething } from './arrival.ts'
import { wayBack } from './ending.ts'

function frozen(changes: Record<string, unknown> = {}): FrozenStudy {
  const parsed = parseStudy({ ...example(), ...changes })
  const result = parsed.ok ? freeze(parsed.study) : parsed
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.frozen
}

const SURVEY = { to: 'return', url: 'https://survey.example.org/s?id=1', parameter: 'r' }
const { study } = frozen({ collectors: [SURVEY] })
const read = (rest: string) => readArrival(new URL(`https://host.example/run-one-tap.html${rest}`), study)

test('reads the slot of its own study and the ids of a panel, and nothing else', () => {
  expect(read('?PROLIFIC_PID=p1&STUDY_ID=s&SESSION_ID=x&email=a#study=one-tap&slot=1-abcdef')).toEqual({
    slot: '1-abcdef',
    isForeign: false,
    panel: { PROLIFIC_PID: 'p1', STUDY_ID: 's', SESSION_ID: 'x' },
    returnTo: null,
  })
  expect(read('#study=other&slot=1-abcdef')).toMatchObject({ slot: null, isForeign: true })
  expect(read(`?pid=${'x'.repeat(121)}&PROLIFIC_PID=%00`).panel).toEqual({})
  expect(saysSomething(read('?email=a#there'))).toBe(false)
  // Behind `#` a panel's ids reach no host.
  expect(read('#study=one-tap&slot=1-abcdef&PROLIFIC_PID=p1')).toMatchObject({
    slot: '1-abcdef',
    panel: { PROLIFIC_PID: 'p1' },
  })
  const debrief = '01234567-89ab-4cde-8f01-23456789abcd'
  expect(read(`#debrief=${debrief}`)).toMatchObject({ debrief, slot: null })
})

test.each([
  ['https://survey.example.org/end?x=1', true],
  ['https://survey.example.org.evil.example/', false],
  ['https://user@evil.example/https://survey.example.org', false],
  ['http://survey.example.org/end', false],
  ['//survey.example.org/', false],
  ['javascript:alert(1)', false],
])('a return to %s is taken: %s', (address, isTaken) => {
  expect(read(`?return=${encodeURIComponent(address)}`).returnTo).toBe(isTaken ? address : null)
})

test('who left goes back to a survey, and never by the link that tells a panel that somebody finished', () => {
  const PANEL = 'https://panel.example.org/done?cc=CODE'
  const completion = { code: '', link: PANEL, codes: [] }
  const [plain, surveyed] = [frozen({ completion }).study, frozen({ completion, collectors: [SURVEY] }).study]
  expect(wayBack(plain, NOBODY, true)).toBe(PANEL)
  expect(wayBack(plain, NOBODY, false)).toBeNull()
  expect(wayBack(surveyed, NOBODY, false)).toBe(SURVEY.url)
  const given = { ...NOBODY, returnTo: 'https://panel.example.org/done?cc=OTHER' }
  expect(wayBack(surveyed, given, true)).toBe(given.returnTo)
  expect(wayBack(surveyed, given, false)).toBe(SURVEY.url)
})

test('whoever comes the same way is known by a hash that holds no id', () => {
  const byId = frozen({ assignment: { by: 'participantId', seed: 's' }, logging: ['times', 'visibility', 'panelIds'] })
  const of = (pid: string) => arrivalKey(byId, { ...NOBODY, panel: { pid } })
  expect(of('anna')).toBe(of('anna'))
  expect(of('anna')).not.toBe(of('otto'))
  expect(of('anna')).toMatch(/^[0-9a-f]{64}$/)
  expect(arrivalKey(byId, NOBODY)).toBeUndefined()
})
