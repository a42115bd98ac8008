import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { batchOf } from '#domain/record/batch.ts'
import { replayRecord } from '#domain/record/replayRecord.ts'
import { printLine } from '#domain/record/seal.ts'
import type { RecordLine } from '#domain/record/types.ts'
import { fileOf, frozen, people, resealed, taken, wherever } from '../testing/results.ts'
import { printed } from '../testing/records.ts'
import { readSession } from './importRecords.ts'
import { bytesSource, textSource, type ImportSource } from './source.ts'
import { eventsCsv, eventsJsonLines } from './tables.ts'

const study = frozen()
let everybody: RecordLine[][]
beforeAll(() => {
  everybody = people(study, 24).filter((lines) => !lines.some(({ event }) => event.type === 'withdrawn'))
})

async function joined(chunks: AsyncGenerator<string>): Promise<string> {
  let text = ''
  for await (const chunk of chunks) text += chunk
  return text
}

function batches(lines: readonly RecordLine[], size: number): ImportSource[] {
  const [head] = lines
  if (!head) return []
  const texts = lines.map(printLine)
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, at) => {
    const batch = batchOf(head, at * size, texts.slice(at * size, (at + 1) * size))
    return textSource(batch.name, batch.text)
  })
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : 1)

function longest(): RecordLine[] {
  return everybody.reduce((a, b) => (b.length > a.length ? b : a))
}

describe('import', () => {
  test('files of devices, batches, one long file, a table and an archive give the same', async () => {
    const ways: ImportSource[][] = [
      everybody.map((lines) => fileOf(lines)),
      everybody.flatMap((lines) => batches(lines, 5)),
      [textSource('all.jsonl', `\uFEFF${everybody.map(printed).join('')}`)],
      [fileOf(everybody.flat().toReversed(), 'mixed-up.ndjson')],
    ]
    const entries = Object.fromEntries(
      everybody.map((lines) => [`folder/${fileOf(lines).name}`, strToU8(printed(lines))]),
    )
    ways.push([bytesSource('data.zip', zipSync({ ...entries, 'readme.md': strToU8('x') }))])
    const all = await Promise.all(ways.map((sources) => taken(sources, { study })))
    const [first] = all
    expect(first?.sessions).toHaveLength(everybody.length)
    expect(first?.report.lines).toBe(everybody.flat().length)
    const told = (one = first) => one?.sessions.map(wherever).sort((a, b) => (a.session < b.session ? -1 : 1))
    for (const one of all) {
      expect(told(one)).toEqual(told())
      expect(one.report).toMatchObject({ duplicates: 0, refused: [], rowFaults: [], fileFaults: [], damaged: [] })
    }
  })

  test('our own exports come back as they were, hashes and all', async () => {
    const first = await taken(
      everybody.map((lines) => fileOf(lines)),
      { study },
    )
    const table = await joined(eventsCsv(first))
    expect(table).toContain('\r\n')
    const lines = await joined(eventsJsonLines(first))
    for (const source of [textSource('events.csv', table), textSource('events.jsonl', lines)]) {
      const again = await taken([source], { study })
      expect(again.sessions.map(({ lines: facts }) => facts.faults)).toEqual(everybody.map(() => []))
      expect(await joined(eventsJsonLines(again))).toBe(lines)
    }
  })

  test('the same record from two devices counts once, and is counted', async () => {
    const [one = []] = everybody
    const twice = await taken([fileOf(one), fileOf(one, 'copy of it.jsonl')], { study })
    expect(twice.sessions).toHaveLength(1)
    expect(twice.report.duplicates).toBe(one.length)
    expect(twice.report.lines).toBe(one.length)
    expect(twice.sessions[0]?.lines.files).toHaveLength(2)
  })

  test('names the exact place of a gap, an edit and a fork', async () => {
    const lines = longest()
    const faultsOf = async (changed: readonly RecordLine[]) =>
      (await taken([fileOf(changed)], { study })).sessions[0]?.lines.faults
    expect(await faultsOf(lines.filter(({ seq }) => seq !== 4 && seq !== 5))).toEqual([{ what: 'gap', from: 4, to: 5 }])
    const edited = lines.map((line) => (line.seq === 6 ? { ...line, t: 1 } : line))
    expect(await faultsOf(edited)).toContainEqual({ what: 'edited', seq: 6 })
    const fork = resealed(lines, {}).map((line, at) => (at > 6 ? { ...line, t: (line.t ?? 0) + 1000 } : line))
    const other = resealed(fork, {}).slice(7)
    const forked = await faultsOf([...lines, ...other])
    expect(forked).toContainEqual({
      what: 'fork',
      seq: 7,
      hashes: [lines[7]?.hash ?? '', other[0]?.hash ?? ''].sort(inOrder),
    })
  })

  test('a batch that was cut off on the way is named', async () => {
    const [one, ...others] = batches(longest(), 5)
    const cut = { ...one, ...textSource(one?.name ?? '', 'not a line\n') }
    const found = await taken([cut, ...others], { study })
    expect(found.report.damaged).toEqual([one?.name])
    expect(found.report.rowFaults).toEqual([{ file: one?.name, row: 1 }])
    expect(found.sessions[0]?.lines.faults).toContainEqual({ what: 'gap', from: 0, to: 4 })
  })

  test('an archive that was damaged loses what is damaged and nothing else', async () => {
    const [one = [], two = []] = everybody
    const [first, second] = [fileOf(one), fileOf(two)]
    const bytes = zipSync({ [first.name]: strToU8(printed(one)), [second.name]: strToU8(printed(two)) })
    // In the middle of the first file's packed bytes.
    bytes.fill(0xff, 120, 160)
    const found = await taken([bytesSource('data.zip', bytes)], { study })
    expect(found.sessions.map(({ session }) => session)).toContain(two[0]?.session)
    const { fileFaults, rowFaults } = found.report
    expect([...fileFaults, ...rowFaults].map(({ file }) => file)).toContain(`data.zip/${first.name}`)
    const cut = await taken([bytesSource('data.zip', bytes.subarray(0, -40))], { study })
    expect(cut.report.fileFaults).toEqual([{ file: 'data.zip', what: 'brokenArchive' }])
  })

  test('what is none of this study is refused and named', async () => {
    const [lines = []] = everybody
    const as = (session: string, head: Partial<RecordLine>) =>
      fileOf(resealed(lines, { session, ...head }), `${session}.jsonl`)
    const sources = [
      as('1', { study: 'another' }),
      as('2', { studyHash: 'e'.repeat(64) }),
      as('3', { condition: 'nowhere' }),
      as('4', { kind: 'preview' }),
      as('5', { kind: 'synthetic' }),
      textSource('table.csv', 'a,b\r\n1,2\r\n'),
      textSource('broken.zip', 'PK'),
    ]
    const { sessions, report, index } = await taken(sources, { study })
    expect(sessions).toEqual([])
    expect(index.size).toBe(0)
    expect(report.refused.map(({ session, why }) => [session, why])).toEqual([
      ['1', 'foreignStudy'],
      ['2', 'otherVersion'],
      ['3', 'unknownCondition'],
      ['4', 'preview'],
      ['5', 'synthetic'],
    ])
    expect(report.fileFaults).toEqual([
      { file: 'table.csv', what: 'notRecords' },
      { file: 'broken.zip', what: 'brokenArchive' },
    ])
    const asked = await taken(sources, { study, kinds: ['preview', 'synthetic'] })
    expect(asked.sessions.map(({ kind }) => kind)).toEqual(['preview', 'synthetic'])
  })

  test('who withdrew is gone for good, with a list of files to erase', async () => {
    const [lines = [], other = []] = everybody
    const last = lines.at(-1)
    const withdrawn = resealed(
      [...lines, ...(last ? [{ ...last, seq: lines.length, event: { type: 'withdrawn' } as const }] : [])],
      {},
    )
    const sources = [...batches(withdrawn, 7), fileOf(other)]
    const found = await taken(sources, { study })
    expect(found.sessions.map(({ session }) => session)).toEqual([other[0]?.session])
    expect(found.report.withdrawn).toEqual([
      { session: lines[0]?.session, files: sources.slice(0, -1).map(({ name }) => name) },
    ])
    expect(found.report.withdrawnByCondition).toEqual({ [lines[0]?.condition ?? '']: 1 })
    expect(await joined(eventsCsv(found))).not.toContain(lines[0]?.session)
    expect(await readSession(found, lines[0]?.session ?? '')).toEqual([])
    // An older file of somebody who withdrew later by their code.
    const byCode = await taken([fileOf(lines)], { study, withdrawn: [lines[0]?.session ?? ''] })
    expect([byCode.sessions.length, byCode.report.withdrawn.length]).toEqual([0, 1])
  })

  test('who withdrew by their code is counted in their condition, though every line was changed', async () => {
    const lines = longest().map((line) => ({ ...line, t: 1 }))
    const { report } = await taken([fileOf(lines)], { study, withdrawn: [lines[0]?.session ?? ''] })
    expect(report.withdrawnByCondition).toEqual({ [lines[0]?.condition ?? '']: 1 })
  })

  test('a file with nothing in it is named, whatever it is called', async () => {
    const names = ['a.jsonl', 'b.csv', 'c.txt']
    const { report } = await taken(
      names.map((name) => textSource(name, '')),
      { study },
    )
    expect(report.fileFaults).toEqual(names.map((file) => ({ file, what: 'notRecords' })))
  })

  test('a session reads again as it was, and replays', async () => {
    const found = await taken([textSource('all.jsonl', everybody.map(printed).join(''))], { study })
    for (const lines of everybody.slice(0, 6)) {
      const again = await readSession(found, lines[0]?.session ?? '')
      expect(again).toEqual(lines)
      expect(replayRecord(again).faults).toEqual([])
    }
  })
})
