import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { inventedRuns } from '#domain/results/dryRun/dryRun.ts'
import { ASSUMED_PLAN, type PolicyPlan } from '#domain/results/dryRun/policy.ts'
import { importRecords, type Imported, type ImportOptions } from '#domain/results/importRecords.ts'
import type { SessionSummary } from '#domain/results/session.ts'
import { textSource, type ImportSource } from '#domain/results/source.ts'
import { NO_HASH, seal } from '#domain/record/seal.ts'
import type { RecordLine } from '#domain/record/types.ts'
import { freeze } from '#domain/study/freeze.ts'
import { parseStudy } from '#domain/study/parse.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import { printed } from './records.ts'
import { example } from './studies.ts'

registerDesigns(allDesignTools)

export function frozen(change: Record<string, unknown> = {}): FrozenStudy {
  const parsed = parseStudy({ ...example(), ...change })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const made = freeze(parsed.study)
  if (!made.ok) throw new Error(JSON.stringify(made.faults))
  return made.frozen
}

/** Invented participants, sealed anew as if somebody had taken part. */
export function people(
  study: FrozenStudy,
  count: number,
  head: Partial<RecordLine> = { kind: 'real' },
  policies: PolicyPlan = ASSUMED_PLAN,
): RecordLine[][] {
  const plan = { study: study.study, hash: study.hash, seed: 'test', count, policies }
  return [...inventedRuns(plan)].map((lines) => resealed(lines, head))
}

export function resealed(lines: readonly RecordLine[], head: Partial<RecordLine>): RecordLine[] {
  let prev = NO_HASH
  return lines.map((line) => {
    const { hash: _, ...rest } = { ...line, ...head, prev }
    const sealed = seal(rest)
    prev = sealed.hash
    return sealed
  })
}

export function fileOf(lines: readonly RecordLine[], name?: string): ImportSource {
  const [head] = lines
  return textSource(name ?? `${head?.study}_${head?.session}.jsonl`, printed(lines))
}

export async function taken(sources: readonly ImportSource[], options: ImportOptions): Promise<Imported> {
  const run = importRecords(sources, options)
  for (;;) {
    const turn = await run.next()
    if (turn.done) return turn.value
  }
}

/** A session as it is in whatever files. */
export function wherever(session: SessionSummary): SessionSummary {
  return { ...session, lines: { ...session.lines, files: [] } }
}
