import { beforeAll, describe, expect, test } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import type { CategoryId, FlowStatus, PurposeId, RegimeId } from '#domain/dataflow/ids.ts'
import { PAIRS } from '#domain/dataflow/pairs.ts'
import { FOUND_BY, FOUND_UNDER, HELD_BY, lensOn } from '#domain/dataflow/readings/lens.ts'
import { registerReadings } from '#domain/dataflow/readings/letters.ts'
import { lettersOf } from '#domain/dataflow/readings/lettersOf.ts'
import { readingLetters } from '#domain/dataflow/readings/readingLetters.ts'
import { resolve } from '#domain/dataflow/readings/resolve.ts'
import { heldBecause, heldPairBecause, status, statuses } from '#domain/dataflow/status.ts'
import { ledgerOf } from '#domain/scenario/ledger.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import type { Reading, Region } from '#domain/scenario/types.ts'

/** What each act of an authority forbids, to whom, and until when: as its facts have it, and no more. */

type Row = readonly [Region, string, RegimeId, CategoryId, PurposeId, FlowStatus]

const through = (region: Region, day: string) => lensOn({ reading: 'authority', region }, isoDay(day))

beforeAll(() => registerReadings(readingLetters))

describe('India: the ban on sharing for ads (R11), its stay (R12), and what became of it (R13, R14)', () => {
  test.each<Row>([
    ['india', '2024-11-17', 'row2021', 'phone', 'ads', 'shared'],
    ['india', '2024-11-18', 'row2021', 'phone', 'ads', 'held'],
    ['india', '2025-01-22', 'row2021', 'phone', 'ads', 'held'],
    ['india', '2025-01-23', 'row2021', 'phone', 'ads', 'shared'],
    ['india', '2025-12-15', 'row2021', 'phone', 'ads', 'shared'],
    ['india', '2026-11-22', 'row2021', 'phone', 'ads', 'shared'],
    // All that is shared for ads, also through optional features; what was open is held back as open.
    ['india', '2024-12-01', 'row2021', 'transactions', 'ads', 'held'],
    ['india', '2024-12-01', 'row2021', 'bizInteraction', 'ads', 'held'],
    ['india', '2024-12-01', 'row2021', 'profile', 'ads', 'heldOpen'],
    ['india', '2024-12-01', 'row2021', 'msgMetadata', 'ads', 'heldOpen'],
    // A business's own ads are not sharing by the service: the order does not say.
    ['india', '2024-12-01', 'row2021', 'businessMessages', 'ads', 'open'],
    // Other uses: a choice was ordered, no ban.
    ['india', '2024-12-01', 'row2021', 'phone', 'product', 'shared'],
    ['india', '2024-12-01', 'row2021', 'phone', 'metrics', 'shared'],
    // Whoever accepted what.
    ['india', '2024-12-01', 'on2016', 'phone', 'ads', 'held'],
    ['india', '2024-12-01', 'optout2016', 'transactions', 'ads', 'heldOpen'],
    ['india', '2024-12-01', 'row2021optout', 'transactions', 'ads', 'heldOpen'],
    // What the person's own choice holds back stays held back, and does not become nothing.
    ['india', '2024-12-01', 'row2021optout', 'phone', 'ads', 'held'],
    // Of India only.
    ['world', '2024-12-01', 'row2021', 'phone', 'ads', 'shared'],
  ])('%s, %s, %s: %s for %s is %s', (region, day, regime, category, purpose, expected) => {
    expect(status(regime, category, purpose, true, through(region, day))).toBe(expected)
  })

  test.each([
    ['2024-12-01', 'ads', 'authority.india2024'],
    ['2025-01-23', 'ads', 'authority.india2025'],
    ['2024-12-01', 'product', 'authority.indiaChoice'],
    ['2025-06-01', 'product', 'authority.indiaChoice'],
    ['2024-11-17', 'ads', 'authority.nothing'],
  ] as const)('on %s the drawer says of %s: %s', (day, purpose, text) => {
    expect(resolve(through('india', day), 'row2021', 'phone', purpose).row?.text).toBe(text)
  })

  test('is in the ledger, and so are the rulings on it, with what each changed', () => {
    const told = (reading: Reading) => {
      const parsed = parseScenario({
        format: 'consent-replay/scenario@1',
        person: { region: 'india' },
        reading,
        steps: [
          { on: '2016-08-26', do: 'agree' },
          { on: '2021-01-06', do: 'agree' },
        ],
        until: '2026-11-22',
      })
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
      const { entries, end } = ledgerOf(parsed.scenario)
      expect(end.overlays).toEqual(['in2016', 'in2021', 'in2024'])
      return entries
        .filter(({ event, on }) => event === 'ruling' && on >= '2024')
        .map(({ id, on, cites, changed }) => [id, on, cites[0], changed.length > 0])
    }
    expect(told('authority')).toEqual([
      ['in2024', '2024-11-18', 'R11', true],
      ['in2025stay', '2025-01-23', 'R12', true],
      ['in2025', '2025-11-04', 'R13', false],
      ['in2025choice', '2025-12-15', 'R14', false],
      ['in2026', '2026-02-23', 'R15', false],
    ])
    expect(told('record').map(([, , , changed]) => changed)).toEqual([false, false, false, false, false])
  })
})

describe('Germany and the United Kingdom: payments are data of people there, too', () => {
  const PAID: readonly PurposeId[] = ['infra', 'metrics', 'safety', 'product', 'ads', 'integrations']

  test.each(['on2016', 'optout2016', 'paused2016'] as const)(
    'under the order of Hamburg of 2016 (F29) nothing is shared or hosted under %s',
    (regime) => {
      const list = statuses(regime, true, through('germany', '2017-01-01'))
      expect(list.filter((one) => one === 'shared' || one === 'hosted')).toEqual([])
      for (const purpose of PAID)
        expect(status(regime, 'transactions', purpose, true, through('germany', '2017-01-01'))).toMatch(/^held/)
    },
  )

  test.each<Row>([
    // The pause names ads and the parent company's own service (F32, F33): of this use it says nothing.
    ['uk', '2016-12-01', 'paused2016', 'transactions', 'integrations', 'open'],
    ['eu', '2016-12-01', 'paused2016', 'transactions', 'integrations', 'open'],
    ['uk', '2016-12-01', 'paused2016', 'transactions', 'safety', 'shared'],
    // The undertaking: only as a processor, and nothing for the parent company's own uses (F38).
    ['uk', '2018-03-14', 'paused2016', 'transactions', 'infra', 'hosted'],
    ['uk', '2018-03-14', 'paused2016', 'transactions', 'metrics', 'hosted'],
    ['uk', '2018-03-14', 'paused2016', 'transactions', 'safety', 'hosted'],
    ['uk', '2018-03-14', 'paused2016', 'transactions', 'integrations', 'heldOpen'],
    ['uk', '2018-03-14', 'paused2016', 'transactions', 'ads', 'heldOpen'],
    // The order of 2021: own purposes only, for three months, whoever accepted (R22).
    ['germany', '2021-06-01', 'eea2021', 'transactions', 'product', 'heldOpen'],
    ['germany', '2021-06-01', 'eea2021', 'transactions', 'infra', 'shared'],
    ['germany', '2021-06-01', 'eea2021', 'ip', 'integrations', 'open'],
    ['germany', '2021-08-11', 'eea2021', 'ip', 'integrations', 'shared'],
    ['germany', '2021-06-01', 'eutext2018', 'phone', 'metrics', 'held'],
    ['germany', '2021-08-11', 'eutext2018', 'phone', 'metrics', 'shared'],
    ['france', '2021-06-01', 'eutext2018', 'phone', 'metrics', 'shared'],
  ])('%s, %s, %s: %s for %s is %s', (region, day, regime, category, purpose, expected) => {
    expect(status(regime, category, purpose, true, through(region, day))).toBe(expected)
  })

  test('under the undertaking nothing of people in the United Kingdom is shared', () => {
    expect(statuses('paused2016', true, through('uk', '2018-04-01'))).not.toContain('shared')
    expect(statuses('eutext2018', true, through('uk', '2018-05-01'))).not.toContain('shared')
  })
})

describe('who holds back', () => {
  test('an act holds back only where its letters say so, and only under terms that it speaks of', () => {
    for (const id of FOUND_BY)
      for (const regime of HELD_BY[id]) {
        expect(FOUND_UNDER[id]).toContain(regime)
        expect(lettersOf(id, regime)).toContain('-')
      }
  })

  test.each([
    ['on2016', 'phone', 'authority'],
    ['row2021', 'phone', 'authority'],
    // The person's own choice held it back before the ban, and goes on holding it.
    ['row2021optout', 'phone', 'choice'],
    ['row2021optout', 'transactions', 'authority'],
  ] as const)('in India in December 2024, under %s, %s for ads: %s', (regime, category, by) => {
    expect(heldPairBecause(regime, category, 'ads', through('india', '2024-12-01'))).toBe(by)
  })

  test('of all pairs of a moment it is said only where the act is what holds', () => {
    expect(heldBecause('row2021', through('india', '2024-12-01'))).toBe('authority')
    expect(heldBecause('row2021', through('india', '2025-02-01'))).toBeNull()
    expect(heldBecause('row2021optout', through('india', '2024-12-01'))).toBe('choice')
    expect(heldBecause('eutext2018', through('uk', '2018-05-01'))).toBe('region')
  })

  test('without a reading of authorities no act changes a pair', () => {
    for (const region of ['india', 'germany', 'uk'] as const)
      for (const day of ['2016-12-01', '2018-04-01', '2021-06-01', '2024-12-01']) {
        const record = lensOn({ reading: 'record', region }, isoDay(day))
        for (const { category, purpose } of PAIRS)
          expect(status('row2021', category, purpose, true, record)).toBe(status('row2021', category, purpose, true))
      }
  })
})
