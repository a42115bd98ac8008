import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { batchOf, BATCH_NAME, bytesOf, linesThatFit } from '#domain/record/batch.ts'
import { canonicalJson } from '#domain/canonical/canonicalJson.ts'
import { sha256Hex } from '#domain/canonical/sha256.ts'
import { ITEMS_OF_EVENT, ITEM_OF_FIELD, RECORDED_ITEMS } from '#domain/record/inventory.ts'
import { readRecord } from '#domain/record/readRecord.ts'
import { replayRecord, runStateOf } from '#domain/record/replayRecord.ts'
import { hashOf, NO_HASH, printLine, seal } from '#domain/record/seal.ts'
import { verifyRecords } from '#domain/record/verify.ts'
import { RECORD_KINDS, type RecordLine } from '#domain/record/types.ts'
import { momentAt } from '#domain/scenario/momentAt.ts'
import { replay } from '#domain/scenario/replay.ts'
import { SCENARIO_FORMAT, SCENARIO_FORMAT_2 } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { chained, livedRun, printed, runs } from '#domain/testing/records.ts'

beforeAll(() => registerDesigns(allDesignTools))

const short = (count = 6): RecordLine[] =>
  chained(
    Array.from({ length: count }, (_, index) => ({
      event: { type: 'page', page: `page ${index}` },
      phone: null,
      changed: [],
    })),
  )
const faultsIn = (text: string) => verifyRecords(readRecord(text).lines)[0]?.faults
const chainOf = (text: string) => verifyRecords(readRecord(text).lines)[0]

describe('canonical JSON', () => {
  test('has one spelling for each value', () => {
    expect(canonicalJson({ b: [1, null, 'ü'], a: { d: 1e21, c: undefined } })).toBe(
      '{"a":{"d":1e+21},"b":[1,null,"ü"]}',
    )
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  test('refuses what JSON cannot say', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(RangeError)
    expect(() => canonicalJson(() => 1)).toThrow(RangeError)
  })

  test('the hash is SHA-256', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

describe('a record', () => {
  test('is read as it was printed, and its chain is whole', () => {
    fc.assert(
      fc.property(runs(), (lines) => {
        const read = readRecord(printed(lines))
        expect(read.unread).toEqual([])
        expect(read.lines.every(({ isIntact }) => isIntact)).toBe(true)
        const [chain, ...more] = verifyRecords(read.lines)
        expect(more).toEqual([])
        expect(chain).toMatchObject({ faults: [], isWhole: true, end: 'completed' })
        expect(chain?.lines.map(printLine)).toEqual(lines.map(printLine))
      }),
      { numRuns: 100 },
    )
  })

  test('replays to the same screens, moment by moment, for any design', () => {
    fc.assert(
      fc.property(runs(), (lines) => {
        const chain = chainOf(printed(lines))
        const replayed = replayRecord(chain?.lines ?? [])
        expect(replayed.faults).toEqual([])
        const done = replay(replayed.scenario ?? usualScenario())
        for (const { line, cursor } of replayed.lines) {
          if (line.phone && cursor) expect(momentAt(done, cursor).standing.screen).toBe(line.phone.screen)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('is taken up again where it stopped', () => {
    fc.assert(
      fc.property(runs(), fc.nat(), (lines, cut) => {
        const first = lines.slice(0, (cut % lines.length) + 1)
        const last = first.findLast(({ phone }) => phone)
        const state = runStateOf(first)
        if (last && state) expect(state.standing.screen).toBe(last.phone?.screen)
      }),
      { numRuns: 100 },
    )
  })

  test('edited and sealed anew, no longer replays', () => {
    const lines = chained(livedRun({ ...usualScenario(), steps: [{ on: usualScenario().until, do: 'agree' }] }, []))
    const at = lines.findIndex(({ event }) => event.type === 'step')
    const line = lines[at]!
    lines[at] = seal({ ...line, event: { type: 'step', step: 'notNow', on: usualScenario().until } })
    expect(replayRecord(lines).faults).toContainEqual(expect.objectContaining({ seq: at, what: 'standing' }))
    expect(faultsIn(printed(lines))).toEqual([{ what: 'unlinked', seq: at + 1 }])
  })

  test('without its beginning says so, once', () => {
    expect(replayRecord(short()).faults).toEqual([{ seq: 0, what: 'noBeginning', recorded: 'page', replayed: 'begun' }])
  })
})

describe('a broken chain names its faults', () => {
  test('lines that are missing', () => {
    const lines = short(9)
    const left = lines.filter(({ seq }) => seq !== 0 && seq !== 3 && seq !== 4)
    expect(faultsIn(printed(left))).toEqual([
      { what: 'gap', from: 0, to: 0 },
      { what: 'gap', from: 3, to: 4 },
    ])
  })

  test('any line that is missing but the last', () => {
    fc.assert(
      fc.property(runs(6), fc.nat(), (lines, at) => {
        const seq = at % (lines.length - 1)
        expect(faultsIn(printed(lines.filter((line) => line.seq !== seq)))).toEqual([
          { what: 'gap', from: seq, to: seq },
        ])
      }),
      { numRuns: 30 },
    )
  })

  test('an edit of any character', () => {
    const lines = short()
    const edited = printed(lines).replace('page 3', 'page 4')
    expect(faultsIn(edited)).toEqual([{ what: 'edited', seq: 3 }])
  })

  test('an edit that was sealed anew', () => {
    const lines = short()
    const line = seal({ ...lines[3]!, event: { type: 'page', page: 'another' } })
    expect(hashOf(line as never)).toBe(line.hash)
    expect(faultsIn(printed(lines.with(3, line)))).toEqual([{ what: 'unlinked', seq: 4 }])
  })

  test('lines that arrived twice, in any order', () => {
    const lines = short(4)
    const chain = chainOf(printed([...lines.toReversed(), lines[1]!, lines[1]!]))
    expect(chain).toMatchObject({ isWhole: true, faults: [{ what: 'duplicate', seq: 1, times: 3 }] })
    expect(chain?.lines.map(({ seq }) => seq)).toEqual([0, 1, 2, 3])
  })

  test('two writers', () => {
    const lines = short(4)
    const other = seal({ ...lines[2]!, event: { type: 'page', page: 'other' } })
    const chain = chainOf(printed([...lines, other]))
    expect(chain?.faults).toEqual([{ what: 'fork', seq: 2, hashes: [lines[2]!.hash, other.hash].sort() }])
    expect(chain?.lines).toEqual(lines)
  })

  test('another study in the same session', () => {
    const [first, second] = short(2)
    const other = seal({ ...second!, condition: 'c2', prev: first!.hash })
    expect(faultsIn(printed([first!, other]))).toEqual([{ what: 'mixed', seq: 1, field: 'condition' }])
  })

  test('a first line that points back', () => {
    const [first] = short(1)
    expect(first?.prev).toBe(NO_HASH)
    expect(faultsIn(printed([seal({ ...first!, prev: 'a'.repeat(64) })]))).toEqual([{ what: 'unlinked', seq: 0 }])
  })
})

describe('a file of records', () => {
  test('names each row that it cannot use', () => {
    const [line] = short(1)
    const rows = [
      printLine(line!),
      '',
      printLine(line!).slice(0, 40),
      JSON.stringify({ ...line, format: 'consent-replay/record@9' }),
      JSON.stringify({ ...line, extra: 1, seq: -1 }),
      JSON.stringify({ ...line, event: { type: 'shown', screen: 'moon' } }),
      '[]',
    ]
    const { lines, unread } = readRecord(rows.join('\r\n'))
    expect(lines).toHaveLength(1)
    expect(unread.map(({ row, faults }) => [row, faults.map(({ path, code }) => `${path} ${code}`)])).toEqual([
      [3, ['$ notJson']],
      [4, ['$.format newer']],
      [5, ['$.extra unknownField', '$.seq outOfRange']],
      [6, ['$.event.screen notOneOf']],
      [7, ['$ notObject']],
    ])
  })

  test('spelled otherwise is still intact', () => {
    const lines = short(3)
    const text = lines.map((line) => JSON.stringify(JSON.parse(JSON.stringify(line)))).join('\n')
    expect(chainOf(text)).toMatchObject({ faults: [], isWhole: true })
  })

  describe('of version 1 keeps opening', () => {
    const text = readFileSync(new URL('../testing/record-1.jsonl', import.meta.url), 'utf8')
    const read = () => readRecord(text)

    test('as it was written: the file may not follow the code', () => {
      expect(sha256Hex(text)).toBe('e5317c9a285e4e69b42ad145a534fdedbf596916038dee233134776879f65b9d')
    })

    test('every line, whole and in its chain', () => {
      const { lines, unread } = read()
      expect(unread).toEqual([])
      expect(lines).toHaveLength(text.trim().split('\n').length)
      expect(lines.every(({ isIntact }) => isIntact)).toBe(true)
      expect(verifyRecords(lines).map(({ faults, end }) => [faults, end])).toEqual([
        [[], 'completed'],
        [[], 'withdrawn'],
        [[], 'open'],
        [[], 'left'],
      ])
    })

    test('with nothing lost of what stood there', () => {
      const written = text
        .trim()
        .split('\n')
        .map((row) => JSON.parse(row) as RecordLine)
      // What a scenario leaves out is filled in; all else is as it was.
      for (const [at, { line }] of read().lines.entries()) expect(line).toMatchObject(written[at] ?? {})
    })

    test('and comes to the same screens', () => {
      const chains = verifyRecords(read().lines)
      for (const chain of chains) expect(replayRecord(chain.lines).faults).toEqual([])
      const places = chains.map(({ lines }) => {
        const state = runStateOf(lines)
        return state && [state.cursor.on, state.standing.screen]
      })
      expect(places).toEqual([
        ['2016-10-01', 'chats'],
        ['2016-12-01', 'limited'],
        ['2016-08-26', 'notice2016'],
        ['2016-08-26', 'notice2016'],
      ])
    })

    test('and holds every kind of event, value and scenario that there is', () => {
      const lines = read().lines.map(({ line }) => line)
      expect(new Set(lines.map(({ event }) => event.type))).toEqual(new Set(Object.keys(ITEMS_OF_EVENT)))
      expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(RECORD_KINDS))
      const answers = lines.flatMap(({ event }) => (event.type === 'answered' ? [event.value] : []))
      expect(new Set(answers.map((value) => (Array.isArray(value) ? 'list' : typeof value)))).toEqual(
        new Set(['list', 'number', 'string']),
      )
      const formats = lines.flatMap(({ event }) => (event.type === 'begun' ? [event.scenario.format] : []))
      expect(new Set(formats)).toEqual(new Set([SCENARIO_FORMAT, SCENARIO_FORMAT_2]))
      expect(new Set(lines.map(({ t }) => t === null))).toEqual(new Set([true, false]))
    })
  })
})

describe('a batch', () => {
  test('is named by what it holds', () => {
    const lines = short(3)
    const texts = lines.map(printLine)
    const batch = batchOf(lines[0]!, 1, texts.slice(1))
    expect(batch).toMatchObject({ from: 1, to: 2, text: printed(lines.slice(1)) })
    expect(BATCH_NAME.exec(batch.name)?.slice(1)).toEqual([
      'a-study',
      lines[0]!.session,
      '000001',
      sha256Hex(batch.text),
    ])
  })

  test('is cut by its bytes', () => {
    const lines = ['ab', 'üü', '😀', 'abcdefghij']
    expect(lines.map(bytesOf)).toEqual(lines.map((line) => Buffer.byteLength(line)))
    expect([1, 3, 8, 13, 100].map((bytes) => linesThatFit(lines, bytes))).toEqual([1, 1, 2, 3, 4])
  })
})

test('every field and event stands on the list that participants read', () => {
  const named = new Set([...Object.values(ITEM_OF_FIELD), ...Object.values(ITEMS_OF_EVENT).flat()])
  expect([...named].sort()).toEqual([...RECORDED_ITEMS].sort())
  const [line] = short(1)
  expect(Object.keys(ITEM_OF_FIELD).sort()).toEqual(
    Object.keys(line!)
      .filter((key) => key !== 'event')
      .sort(),
  )
})
