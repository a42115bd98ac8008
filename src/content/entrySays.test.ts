import { expect, test } from 'vitest'
import { entryLater, entryMeaning, entryText, entryTitle } from '#content/entrySays.ts'
import { ledgerOf } from '#domain/scenario/ledger.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import { REFUSALS, STEPS, WORLD_EVENTS, type Scenario } from '#domain/scenario/types.ts'

function story(value: object): { scenario: Scenario; entries: readonly LedgerEntry[] } {
  const parsed = parseScenario({ format: 'consent-replay/scenario@1', ...value })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return { scenario: parsed.scenario, entries: ledgerOf(parsed.scenario).entries }
}

/** Every entry of a story as one line. */
function told(value: object): string[] {
  const { scenario, entries } = story(value)
  return entries.map((entry) => entryText(entry, scenario))
}

const first = '2016-08-26'
const stepsOn = (on: string, ...steps: string[]) => steps.map((step) => ({ on, do: step }))

test('agreeing at once says where the control was, and until when it can be changed', () => {
  expect(told({ steps: stepsOn(first, 'agree') }).at(-1)).toBe(
    'You agreed, with sharing left on. The terms of 2016 now apply. The sharing control stayed on; it was on the second screen. ' +
      'The same switch stands in Settings for 30 more days, until 25 September 2016. Assumed: the last of the days still counts.',
  )
})

test('switching off first says what is held back, and what came out later', () => {
  const { scenario, entries } = story({ steps: stepsOn(first, 'readMore', 'switchOff', 'dontShare', 'agree') })
  const agreed = entries.at(-1)!
  expect(entryTitle(agreed, scenario)).toBe('You agreed, with sharing switched off.')
  expect(entryMeaning(agreed, scenario).map(({ id }) => id)).toContain('ledger.agree2016.heldBack')
  expect(entryLater(agreed, scenario)?.id).toBe('ledger.later.number')
})

test('the switch of the panel is on again the next day', () => {
  const steps = [...stepsOn(first, 'readMore', 'switchOff', 'dontShare'), ...stepsOn('2016-08-27', 'agree')]
  expect(told({ steps }).at(-1)).toMatch(/^You agreed, with sharing left on\./)
})

test('agreeing in 2021 gives the company’s word beside the record', () => {
  const steps = [...stepsOn(first, 'agree'), ...stepsOn('2021-01-06', 'agree')]
  const { scenario, entries } = story({ steps })
  const ids = entryMeaning(entries.at(-1)!, scenario).map(({ id }) => id)
  expect(ids).toContain('ledger.agree2021.noChange')
  expect(ids).not.toContain('ledger.agree2021.optOutKept')
})

test.each([
  ['announced-january', '2021-02-08', 'ledger.never.january'],
  ['announced-february', '2021-05-15', 'ledger.never.may'],
  ['announced-may', '2021-06-12', 'ledger.never.may'],
])('what %s announced says that it never came into force', (telling, until, never) => {
  const { scenario, entries } = story({ telling, until, steps: stepsOn(first, 'agree') })
  const limit = entries.findIndex(({ event }) => event === 'accountBlocked' || event === 'accountLimited')
  expect(entryMeaning(entries[limit]!, scenario).map(({ id }) => id)).toContain(never)
})

test('the telling of January does not tell its end before the page that blocks', () => {
  const steps = [...stepsOn(first, 'agree'), ...stepsOn('2021-01-06', 'notNow')]
  const { scenario, entries } = story({ telling: 'announced-january', steps })
  expect(entries.map((entry) => entryLater(entry, scenario)?.id)).not.toContain('ledger.later.moved')
})

test('a refused step says which, and why', () => {
  expect(told({ steps: stepsOn(first, 'openMenu') }).at(-1)).toBe(
    'Not possible here: open the menu. The screen that was open has no such control.',
  )
})

test('every kind of entry has a title and a meaning, on both sides of 2021 and in every telling', () => {
  const { scenario, entries } = story({})
  const { standing } = entries[0]!
  const whens = ['2016-08-26', '2016-12-01', '2021-01-06', '2021-06-20', '2022-01-01']
  for (const event of [...STEPS, ...WORLD_EVENTS]) {
    for (const on of whens) {
      for (const regime of ['on2016', 'row2021', 'eea2021', 'deleted'] as const) {
        const entry = {
          n: 1,
          on,
          event,
          standing,
          regime,
          by: 'you',
          step: 0,
          screen: 'chats',
          changed: [],
          taps: 1,
          cites: [],
          assumes: [],
          ...(event === 'ruling' ? { id: 'de2016' } : {}),
        } as unknown as LedgerEntry
        for (const telling of ['happened', 'announced-january', 'announced-february', 'announced-may'] as const) {
          const told = { ...scenario, telling }
          expect(entryTitle(entry, told)).toMatch(/\.$/)
          expect(entryMeaning(entry, told).length).toBeGreaterThan(0)
          expect(entryText(entry, told)).not.toMatch(/ledger\.|\{|undefined/)
        }
      }
    }
  }
})

test('every reason of a refusal has its sentence', () => {
  const { scenario, entries } = story({ steps: stepsOn(first, 'openMenu') })
  for (const refused of REFUSALS) {
    expect(entryText({ ...entries.at(-1)!, refused }, scenario)).not.toMatch(/ledger\./)
  }
})

test.each(['uk', 'eu', 'germany', 'france', 'india', 'world'])('each ruling in %s is told', (region) => {
  for (const line of told({ person: { region }, steps: stepsOn(first, 'agree'), until: '2026-01-01' })) {
    expect(line.split('. ').length).toBeGreaterThan(1)
  }
})
