import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { holdsItsName } from '#domain/record/batch.ts'
import { readRecord, type ReadLine } from '#domain/record/readRecord.ts'
import { replayRecord } from '#domain/record/replayRecord.ts'
import { verifyRecords } from '#domain/record/verify.ts'
import { importRecords, type Imported } from '#domain/results/importRecords.ts'
import { textSource, type ImportSource } from '#domain/results/source.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import type { Dice } from './dice.ts'

/** What lies at the collector of one session, as an import reads it; and files that do not hold what their names say. */
export function collected(records: string, session: string): { lines: readonly ReadLine[]; wrong: string[] } {
  const wrong: string[] = []
  const lines: ReadLine[] = []
  for (const entry of readdirSync(records, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.startsWith(session)) continue
    const file = path.join(entry.parentPath, entry.name)
    const text = readFileSync(file, 'utf8')
    const read = readRecord(text)
    if (!holdsItsName(path.relative(records, file), text) || read.unread.length > 0) wrong.push(entry.name)
    lines.push(...read.lines)
  }
  return { lines, wrong }
}

/** Everything that is wrong with what was found of a session, in words. `confirmed`: the last line seen on screen. */
export function judge(title: string, lines: readonly ReadLine[], confirmed: number): string[] {
  const found: string[] = []
  const [chain, ...others] = verifyRecords(lines)
  if (others.length > 0) found.push(`${title}: lines of ${others.length} other sessions`)
  if (!chain) return confirmed >= 0 ? [`${title}: nothing is there, ${confirmed + 1} lines were confirmed`] : []
  for (const fault of chain.faults) if (fault.what !== 'duplicate') found.push(`${title}: ${JSON.stringify(fault)}`)
  const last = chain.lines.at(-1)?.seq ?? -1
  if (last < confirmed) found.push(`${title}: line ${confirmed} was confirmed on screen, the last one is ${last}`)
  if (new Set(chain.lines.map(({ seq }) => seq)).size !== chain.lines.length) found.push(`${title}: a line twice`)
  for (const fault of replayRecord(chain.lines).faults) found.push(`${title}: replays as ${JSON.stringify(fault)}`)
  return found
}

/** The files of a collector, as they are chosen in a folder. */
export function collectedFiles(records: string): ImportSource[] {
  return readdirSync(records, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => textSource(name, readFileSync(path.join(parentPath, name), 'utf8')))
}

/** What the results page makes of all these files. */
export async function imported(sources: readonly ImportSource[], study: FrozenStudy): Promise<Imported> {
  const run = importRecords(sources, { study })
  for (;;) {
    const turn = await run.next()
    if (turn.done) return turn.value
  }
}

/** Takes lines out and looks whether exactly they are missed. */
export function gapIsSeen(lines: readonly ReadLine[], dice: Dice): boolean {
  const count = verifyRecords(lines)[0]?.lines.length ?? 0
  if (count < 3) return true
  const from = dice.below(count - 2)
  const to = from + dice.below(count - 1 - from)
  const faults = verifyRecords(lines.filter(({ line }) => line.seq < from || line.seq > to))[0]?.faults
  return (
    JSON.stringify(faults?.filter(({ what }) => what !== 'duplicate')) === JSON.stringify([{ what: 'gap', from, to }])
  )
}
