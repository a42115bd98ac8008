import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { datasetWords } from '#content/resultsSays.ts'
import { loadAllWords } from '#content/sentence.ts'
import { readRecord } from '#domain/record/readRecord.ts'
import { replayRecord } from '#domain/record/replayRecord.ts'
import { exportOf } from '#domain/results/exportOf.ts'
import { readSession, type Imported } from '#domain/results/importRecords.ts'
import { participantsOf } from '#domain/results/participants.ts'
import { checkPsychDs } from '#domain/results/psychDsCheck.ts'
import { textSource } from '#domain/results/source.ts'
import type { AnyStep } from '#domain/scenario/types.ts'
import { slotCode } from '#domain/study/assign.ts'
import { SUS_ITEMS } from '#domain/study/scoring.ts'
import { blockPlanOf } from '#domain/study/links.ts'
import { personOf } from '#domain/study/runs.ts'
import { frozen, people, taken } from '#domain/testing/results.ts'
import { NOBODY } from '#features/run/arrival.ts'
import { resultLink } from '#features/run/ending.ts'
import { beginRunning } from '#features/run/openStage.ts'
import type { ParticipantRun } from '#features/run/participantRun.ts'
import { NO_NOTE } from '#features/run/tabNote.ts'
import { recordFile } from '#store/run/recordFile.ts'
import { memoryStorage } from '#store/run/testing/memoryStorage.ts'

const SURVEY = { to: 'return', url: 'https://survey.example.org/back', parameter: 'result' } as const
const study = frozen({
  logging: ['times', 'visibility', 'deviceClass', 'panelIds'],
  collectors: [SURVEY],
})

interface Lived {
  readonly run: ParticipantRun
  readonly file: { readonly name: string; readonly text: string }
  readonly sent: URL
}

/** Somebody takes part as the page of a run lets them: its own recorder writes the record. */
async function takePart(index: number, steps: readonly AnyStep[], end: 'finishes' | 'leaves'): Promise<Lived> {
  const storage = memoryStorage()
  const plan = blockPlanOf(study.study)
  const arrived = { ...NOBODY, slot: plan ? slotCode(plan, index) : null, panel: { PROLIFIC_PID: `p${index}` } }
  const stage = await beginRunning(
    {
      frozen: study,
      arrived,
      storage,
      note: { read: () => NO_NOTE, write: () => undefined },
      device: () => ({ input: 'mouse', width: 'wide' }),
      rest: () => Promise.resolve(),
      preview: null,
    },
    personOf(study.study.task),
    ['adult', 'read'],
  )
  if (stage.at !== 'running') throw new Error(stage.at)
  const { run } = stage
  run.answer('use', 'daily')
  run.goOn()
  run.shown(performance.now())
  for (const step of steps) {
    run.step(step, performance.now())
    run.shown(performance.now())
  }
  if (end === 'leaves') run.leave()
  else {
    run.passTo(run.lastDay)
    run.shown(performance.now())
    run.goOn()
    run.answer('for-ads', ['phone', 'usage'])
    run.answer('still-possible', 'no')
    run.answer('control', 5)
    run.answer('attention', 'blue')
    for (const number of SUS_ITEMS) run.answer(`sus.${number}`, number % 2 === 0 ? 1 : 5)
    run.goOn()
  }
  run.keep()
  const { recorder } = run.start.session
  while (recorder.status().confirmed < recorder.status().recorded - 1)
    await new Promise((resolve) => setTimeout(resolve, 5))
  const link = resultLink(run, arrived)
  if (!link?.ok) throw new Error('nothing goes back')
  run.start.session.stop()
  return { run, file: recordFile(recorder.head, await storage.lines(recorder.head.session)), sent: new URL(link.href) }
}

let lived: readonly Lived[]
let imported: Imported
beforeAll(async () => {
  await loadAllWords()
  lived = [
    await takePart(0, ['agree'], 'finishes'),
    await takePart(1, ['agree'], 'finishes'),
    await takePart(2, [], 'leaves'),
    await takePart(3, [], 'leaves'),
  ]
  imported = await taken(
    lived.map(({ file }) => textSource(file.name, file.text)),
    { study },
  )
})

test('what the page of a run records is taken in whole, and counts as it was lived', () => {
  const { sessions, report } = imported
  expect(report).toMatchObject({ files: 4, fileFaults: [], rowFaults: [], damaged: [], refused: [], withdrawn: [] })
  expect(sessions.flatMap(({ lines }) => lines.faults)).toEqual([])
  const participants = participantsOf(study.study, sessions)
  expect(participants.map(({ slotNumber }) => slotNumber)).toEqual([1, 2, 3, 4])
  for (const [at, one] of participants.entries()) {
    expect(one).toMatchObject({ kind: 'real', consent: 'given', isKept: true, panelId: `p${at}` })
    expect(one.assigned).toBe(one.condition)
    expect(one.device).toEqual({ input: 'mouse', width: 'wide' })
  }
  expect(participants[0]).toMatchObject({ end: 'completed', sus: 100, failedChecks: 0, answers: { control: 5 } })
  expect(participants[0]?.task).toMatchObject({ first: 'accept', atEnd: 'accept', taps: 1, path: ['agree'] })
  expect(participants[0]?.understood['for-ads']).not.toBeNull()
  expect(participants[2]).toMatchObject({ end: 'left', isAnalysed: false })
})

test('it replays to the same screens, and leaves again as a dataset that keeps the rules', async () => {
  for (const { session } of imported.sessions) {
    const { faults, lines } = replayRecord(await readSession(imported, session))
    expect(faults).toEqual([])
    expect(lines.length).toBeGreaterThan(5)
  }
  const words = datasetWords({ frozen: study, isSynthetic: false, withdrawn: 0, withPanelIds: false })
  const run = exportOf(imported, { what: 'dataset.zip', words, withPanelIds: false, issued: 4 })
  const told: number[] = []
  let turn = await run.next()
  for (; !turn.done; turn = await run.next()) told.push(turn.value)
  expect(told.at(-1)).toBeLessThanOrEqual(1)
  const zip = new Uint8Array(turn.value.pieces.flatMap((piece) => [...piece]))
  const files = Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]))
  expect(checkPsychDs(files)).toEqual([])
  expect(Object.values(files).join('')).not.toContain('PROLIFIC_PID')
})

test('a dry run records nothing that a run does not: the same events, fields, pages and questions', () => {
  const shapes = (texts: readonly string[]): ReadonlySet<string> =>
    new Set(
      texts.flatMap((text) =>
        readRecord(text).lines.map(({ line: { event, phone } }) => {
          const where = event.type === 'page' ? event.page : event.type === 'answered' ? event.question : ''
          const value = event.type === 'answered' ? (Array.isArray(event.value) ? 'list' : typeof event.value) : ''
          return [event.type, where, value, phone === null ? 'page' : 'phone', ...Object.keys(event).sort()].join(' ')
        }),
      ),
    )
  const real = shapes(lived.map(({ file }) => file.text))
  const dry = shapes(people(study, 60, {}).map((lines) => lines.map((line) => `${JSON.stringify(line)}\n`).join('')))
  // What a real one may have and these four did not: it is hidden for a while, or withdrawn.
  const others = [...dry].filter((shape) => !real.has(shape) && !/^(away|withdrawn) /.test(shape))
  expect(others).toEqual([])
  expect([...real].filter((shape) => !dry.has(shape))).toEqual([])
})

/** `key.value~key.value`, as the collector writes it. */
function parts(result: string): Readonly<Record<string, string>> {
  const plain = (text: string): string =>
    text.replaceAll(/!(.)/g, (_, sign: string) => ({ '!': '!', d: '.', t: '~' })[sign] ?? sign)
  return Object.fromEntries(
    result.split('~').map((pair) => {
      const [key = '', value = ''] = pair.split('.')
      return [plain(key), plain(value)]
    }),
  )
}

test('what goes back in the address of the survey names the same session, end and answers as the record', () => {
  for (const [at, { sent, run }] of lived.entries()) {
    const result = parts(sent.searchParams.get(SURVEY.parameter) ?? '')
    const session = imported.sessions[at]
    expect(result).toMatchObject({
      session: session?.session,
      condition: session?.condition,
      end: session?.end,
      atEnd: session?.task?.atEnd ?? 'none',
      lines: String(run.view().saved.recorded),
    })
    expect(study.hash.startsWith(result['study'] ?? '-')).toBe(true)
    for (const [id, value] of Object.entries(session?.answers ?? {}))
      expect(result[`q-${id}`]).toBe(Array.isArray(value) ? value.join(' ') : String(value))
  }
})
