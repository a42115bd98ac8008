import { beforeAll, describe, expect, test } from 'vitest'
import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import { CATEGORY_IDS, FLOW_COLUMNS, PURPOSE_IDS, REGIME_IDS } from '#domain/dataflow/ids.ts'
import { cellCode } from '#domain/dataflow/mask.ts'
import { matrix } from '#domain/dataflow/matrix/matrix.ts'
import { lens, lensOn, FOUND_BY } from '#domain/dataflow/readings/lens.ts'
import { hasReading, registerReadings, type Layer } from '#domain/dataflow/readings/letters.ts'
import { lettersOf } from '#domain/dataflow/readings/lettersOf.ts'
import { readingLetters } from '#domain/dataflow/readings/readingLetters.ts'
import { resolve } from '#domain/dataflow/readings/resolve.ts'
import { REGIMES_2021, UNSETTLED_REASONS, type ReadingRows } from '#domain/dataflow/readings/row.ts'
import { readingTables } from '#domain/dataflow/readings/tables.ts'
import { READING_TEXT_IDS } from '#domain/dataflow/readings/textIds.ts'
import { status, statuses, verdict } from '#domain/dataflow/status.ts'
import { REASON_IDS } from '#domain/evidence/reasons.ts'
import { isSourceId } from '#domain/evidence/sources.ts'
import { ledgerOf } from '#domain/scenario/ledger.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { READINGS, type Reading, type Region, type Scenario } from '#domain/scenario/types.ts'

const OTHERS = READINGS.filter((reading) => reading !== 'record')
const LENSES = [...READINGS.map((reading) => lens(reading)), ...FOUND_BY.map((id) => lens('authority', [id]))]

test('no reading but the record is known before it is registered, and none is made up', () => {
  expect(hasReading('record')).toBe(true)
  expect(hasReading('company')).toBe(false)
  expect(() => cellCode('on2016', 'phone', 'ads', lens('company'))).toThrow(/not loaded/)
})

describe('the readings', () => {
  beforeAll(() => registerReadings(readingLetters))

  test('every reason that leaves something open has a row in each reading, and no other is called unsettled', () => {
    const unsettled = new Set<string>()
    for (const category of CATEGORY_IDS)
      for (const regime of REGIME_IDS)
        for (const column of FLOW_COLUMNS) {
          const cell = matrix[category][regime][column]
          if (cell.v === 'disputed' || cell.vs) unsettled.add(cell.why)
        }
    expect([...unsettled].toSorted()).toEqual([...UNSETTLED_REASONS].toSorted())
    for (const reading of OTHERS) {
      const table = readingTables[reading]
      for (const reason of UNSETTLED_REASONS) {
        const rows: ReadingRows = table.reasons[reason]
        // The last row holds wherever no narrower one does.
        expect(rows.at(-1)?.found, `${reading} ${reason}`).toBeUndefined()
      }
      for (const regime of REGIMES_2021) expect(table.regimes[regime]).toBeDefined()
    }
  })

  test('every row has a source that resolves, and every sentence is used', () => {
    const texts = new Set<string>()
    for (const reading of OTHERS) {
      const table = readingTables[reading]
      for (const reason of Object.keys(table.reasons)) expect(REASON_IDS).toContain(reason)
      const rows = Object.values(table.reasons).flat()
      const findings = [...rows, ...Object.values(table.regimes), ...rows.flatMap((row) => row.beside ?? [])]
      for (const { text, src } of findings) {
        texts.add(text)
        expect(src.length).toBeGreaterThan(0)
        expect(src.filter((id) => !isSourceId(id))).toEqual([])
      }
    }
    expect([...texts].toSorted()).toEqual([...READING_TEXT_IDS].toSorted())
  })

  test('the letters are what the tables come to', () => {
    for (const layer of Object.keys(readingLetters) as Layer[])
      for (const regime of REGIME_IDS) {
        const letters = lettersOf(layer, regime)
        expect(readingLetters[layer][regime] ?? '.'.repeat(192), `${layer} ${regime}`).toBe(letters)
      }
  })

  test('through a lens the engine sees what the rows say', () => {
    for (const through of LENSES)
      for (const regime of REGIME_IDS)
        for (const category of CATEGORY_IDS)
          for (const column of FLOW_COLUMNS)
            expect(cellCode(regime, category, column, through), `${through.key} ${regime} ${category} ${column}`).toBe(
              resolve(through, regime, category, column).code,
            )
  })

  test('what the text permits includes what the record says yes to, and what is shared there', () => {
    const policy = lens('policy')
    for (const regime of REGIME_IDS)
      for (const category of CATEGORY_IDS)
        for (const purpose of PURPOSE_IDS) {
          if (verdict(regime, category, purpose, true) !== 'yes') continue
          expect(verdict(regime, category, purpose, true, policy), `${regime} ${category} ${purpose}`).toBe('yes')
          if (status(regime, category, purpose, true) === 'shared')
            expect(status(regime, category, purpose, true, policy), `${regime} ${category} ${purpose}`).toBe('shared')
        }
  })

  test('no reading ever draws the content of messages as shared', () => {
    for (const through of LENSES)
      for (const regime of REGIME_IDS)
        for (const parentAccount of [true, false]) {
          for (const purpose of PURPOSE_IDS)
            expect(status(regime, 'messages', purpose, parentAccount, through)).not.toBe('shared')
          expect(verdict(regime, 'messages', 'toFacebook', parentAccount, through)).toBe('no')
        }
  })

  test('nothing is left open by the company’s word or by what the text permits', () => {
    for (const reading of ['company', 'policy'] as const)
      for (const regime of REGIME_IDS)
        expect(statuses(regime, true, lens(reading)), `${reading} ${regime}`).not.toContain('open')
  })

  test('by the company’s word the picture before and after the acceptance of 2021 is the same', () => {
    const company = lens('company')
    for (const parentAccount of [true, false]) {
      const picture = (regime: (typeof REGIME_IDS)[number]) => statuses(regime, parentAccount, company)
      expect(picture('on2016')).toEqual(picture('row2021'))
      expect(picture('optout2016')).toEqual(picture('row2021optout'))
      expect(picture('eutext2018')).toEqual(picture('eea2021'))
    }
  })
})

function story(reading: Reading, isOff: boolean, region: Region = 'world', until = '2021-01-06'): Scenario {
  const first = isOff ? ['readMore', 'switchOff', 'dontShare', 'agree'] : ['agree']
  const parsed = parseScenario({
    format: 'consent-replay/scenario@1',
    person: { region },
    reading,
    steps: [
      ...first.map((step) => ({ on: '2016-08-26', do: step })),
      ...(until < '2021-01-06' ? [] : [{ on: '2021-01-06', do: 'agree' }]),
    ],
    until,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.scenario
}

describe('a story in a reading', () => {
  beforeAll(() => registerReadings(readingLetters))

  const changed = (reading: Reading, isOff: boolean, region?: Region) => {
    const entry = ledgerOf(story(reading, isOff, region)).entries.at(-1)
    expect(entry).toMatchObject({ by: 'you', event: 'agree', on: '2021-01-06' })
    return entry?.changed.filter(({ purpose }) => purpose !== 'toFacebook').length
  }

  test('Agree on 2021-01-06 changes nothing by the company’s word, outside Europe and in it', () => {
    for (const isOff of [false, true]) {
      expect(changed('company', isOff)).toBe(0)
      expect(changed('company', isOff, 'india')).toBe(0)
      expect(changed('company', isOff, 'france')).toBe(0)
    }
  })

  test('and something by the record and by the text', () => {
    for (const reading of ['record', 'policy', 'authority'] as const)
      for (const isOff of [false, true]) expect(changed(reading, isOff)).toBeGreaterThan(0)
  })

  test('in the end the flows are those of the reading', () => {
    expect(ledgerOf(story('record', true)).end.flows.phone.ads).toBe('no')
    expect(ledgerOf(story('company', true)).end.flows.phone.ads).toBe('no')
    expect(ledgerOf(story('policy', true)).end.flows.phone.ads).toBe('yes')
  })

  const measured = (reading: Reading, region: Region, on: IsoDay) =>
    status(on < '2018-04-24' ? 'paused2016' : 'eutext2018', 'phone', 'metrics', true, lensOn({ reading, region }, on))

  test('in France in 2018 the authority and the company differ on measurement', () => {
    for (const day of ['2018-01-01', '2018-03-20', '2018-06-01', '2018-12-31'].map(isoDay)) {
      expect(measured('authority', 'france', day)).toBe('shared')
      expect(measured('company', 'france', day)).toBe('hosted')
    }
  })

  test('in the United Kingdom the findings of two regulators stand side by side', () => {
    const day = isoDay('2018-04-01')
    expect(measured('authority', 'uk', day)).toBe('disputed')
    const { row } = resolve(lensOn({ reading: 'authority', region: 'uk' }, day), 'paused2016', 'phone', 'metrics')
    expect(row?.src).toContain('ICO-2018')
    expect(row?.beside?.src).toContain('CNIL-2017')
  })

  test('an authority’s act is in the ledger with what it changed, only where authorities are asked', () => {
    const ruling = (reading: Reading) =>
      ledgerOf(story(reading, false, 'germany', '2016-10-10')).entries.find((entry) => entry.id === 'de2016')
    expect(ruling('record')?.changed).toEqual([])
    expect(ruling('authority')?.changed.length).toBeGreaterThan(0)
    const german = lensOn({ reading: 'authority', region: 'germany' }, isoDay('2016-10-10'))
    expect(status('on2016', 'phone', 'ads', true, german)).toBe('held')
    expect(status('on2016', 'about', 'ads', true, german)).toBe('heldOpen')
  })
})
