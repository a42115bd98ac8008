// How long it takes to import, check and summarise the records of a study, and how much memory: 500 participants and
// 10,000, of 300 events each. Their files are made when they are read, as ten thousand files would fill this memory.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8 } from 'fflate'
import type { Browser } from 'playwright'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { printLine, NO_HASH, seal } from '#domain/record/seal.ts'
import type { RecordLine } from '#domain/record/types.ts'
import { consortOf } from '#domain/results/consort.ts'
import { inventedRuns } from '#domain/results/dryRun/dryRun.ts'
import { ASSUMED, ASSUMED_PLAN } from '#domain/results/dryRun/policy.ts'
import { importRecords, type Imported } from '#domain/results/importRecords.ts'
import { outcomesOf } from '#domain/results/outcomes.ts'
import { participantsOf } from '#domain/results/participants.ts'
import { bytesSource, type ImportSource } from '#domain/results/source.ts'
import { freeze } from '#domain/study/freeze.ts'
import { parseStudyText } from '#domain/study/parseText.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import { resultsInBrowser } from './resultsInBrowser.ts'

const EVENTS = 300
const TEMPLATES = 24

function example(): FrozenStudy {
  const parsed = parseStudyText(readFileSync(path.resolve('examples/study-one-tap.json'), 'utf8'))
  const made = parsed.ok ? freeze(parsed.study) : null
  if (!made?.ok) throw new Error('the example cannot be frozen')
  return made.frozen
}

/** Invented participants who look around for so long that 300 events come together. */
function templates({ study, hash }: FrozenStudy): readonly (readonly RecordLine[])[] {
  const usual = { ...ASSUMED, wanders: 160, refusesConsent: 0, leaves: 0, breaksOff: 0 }
  const plan = { study, hash, seed: 'bench', count: 4 * TEMPLATES, policies: { ...ASSUMED_PLAN, usual } }
  // Who came to a screen without a way around has fewer.
  const long = [...inventedRuns(plan)].filter((lines) => lines.length >= EVENTS).slice(0, TEMPLATES)
  return long.map((lines) => [...lines.slice(0, EVENTS - 1), ...lines.slice(-1)])
}

function fileOf(template: readonly RecordLine[], number: number): Uint8Array {
  const session = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  let prev = NO_HASH
  const rows = template.map((line, seq) => {
    const { hash: _, ...rest } = line
    const sealed = seal({ ...rest, session, kind: 'real', seq, prev })
    prev = sealed.hash
    return `${printLine(sealed)}\n`
  })
  return strToU8(rows.join(''))
}

interface Cost {
  readonly ms: number
  /** Of the processor: what the import takes when nobody else wants it. */
  readonly cpuMs: number
  readonly megabytes: number
  readonly heapMegabytes: number
  readonly imported: Imported
}

const MB = 1024 * 1024

async function costOf(
  study: FrozenStudy,
  sources: readonly ImportSource[],
  made: () => [number, number],
): Promise<Cost> {
  const run = importRecords(sources, { study })
  let heap = 0
  const began = performance.now()
  const cpu = process.cpuUsage()
  for (let turn = await run.next(), count = 0; ; turn = await run.next(), count++) {
    if (count % 100 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed)
    if (!turn.done) continue
    const imported = turn.value
    const participants = participantsOf(study.study, imported.sessions)
    consortOf(imported, participants)
    outcomesOf(study.study, participants)
    const [wall, user] = made()
    return {
      ms: performance.now() - began - wall,
      cpuMs: process.cpuUsage(cpu).user / 1000 - user,
      megabytes: imported.report.bytes / MB,
      heapMegabytes: heap / MB,
      imported,
    }
  }
}

function nameOf({ study }: FrozenStudy, number: number): string {
  return `${study.id}_00000000-0000-4000-8000-${String(number).padStart(12, '0')}.jsonl`
}

/** Files that lie ready, or are made when they are read; the time that takes is not the import's. */
function sourcesOf(study: FrozenStudy, count: number, isReady: boolean) {
  const all = templates(study)
  const spent: [number, number] = [0, 0]
  const make = (number: number): Uint8Array => {
    const [began, cpu] = [performance.now(), process.cpuUsage()]
    const bytes = fileOf(all[number % all.length] ?? [], number)
    spent[0] += performance.now() - began
    spent[1] += process.cpuUsage(cpu).user / 1000
    return bytes
  }
  const size = Math.max(...all.map((template) => fileOf(template, 0).length))
  const sources = Array.from({ length: count }, (_, number): ImportSource => {
    const name = nameOf(study, number)
    if (isReady) return bytesSource(name, fileOf(all[number % all.length] ?? [], number))
    return { name, size, bytes: (from, to) => Promise.resolve(make(number).subarray(from, to)) }
  })
  return { sources, made: (): [number, number] => spent }
}

export async function benchResults(counts: readonly number[] = [500, 10_000]): Promise<void> {
  registerDesigns(allDesignTools)
  const study = example()
  console.log(`\nImport, check and summary, ${EVENTS} events each      time    processor    files   largest heap`)
  // What runs for the first time is compiled while it runs.
  const warm = sourcesOf(study, 20, true)
  await costOf(study, warm.sources, warm.made)
  for (const count of counts) {
    const { sources, made } = sourcesOf(study, count, count <= 1000)
    const { ms, cpuMs, megabytes, heapMegabytes, imported } = await costOf(study, sources, made)
    const { sessions, report } = imported
    const faults = sessions.filter(({ lines }) => lines.faults.length > 0).length
    if (sessions.length !== count || faults > 0) throw new Error(`${sessions.length} sessions, ${faults} broken`)
    console.log(
      `${`${count} participants, ${report.lines} events`.padEnd(42)}${`${(ms / 1000).toFixed(2)} s`.padStart(9)}${`${(cpuMs / 1000).toFixed(2)} s`.padStart(13)}${`${megabytes.toFixed(0)} MB`.padStart(9)}${`${heapMegabytes.toFixed(0)} MB`.padStart(15)}`,
    )
  }
}

export async function benchResultsInBrowser(
  browser: Browser,
  counts: readonly number[] = [500, 10_000],
): Promise<void> {
  registerDesigns(allDesignTools)
  const study = example()
  const all = templates(study)
  await resultsInBrowser(browser, study, counts, (number) => ({
    name: nameOf(study, number),
    bytes: fileOf(all[number % all.length] ?? [], number),
  }))
}

if (import.meta.main) {
  const counts = process.argv.slice(2).map(Number).filter(Boolean)
  await benchResults(counts.length > 0 ? counts : undefined)
}
